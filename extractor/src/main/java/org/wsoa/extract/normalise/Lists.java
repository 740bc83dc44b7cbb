package org.wsoa.extract.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lists written inside a cell, by rules 6 and 9 of the contract. */
public final class Lists {
  private static final Pattern OUTCOMES =
      Pattern.compile(
          "^\\s*(?:required\\s+|expected\\s+|intended\\s+)?outcomes?\\s*:\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WIDE_GAP = Pattern.compile("[\\t\\n]+| {2,}");
  private static final Pattern LEAD_IN = Pattern.compile(":\\s*$");

  private Lists() {}

  /**
   * The entries of an outcome cell: one for each marker of an explicit list, without it; a cell
   * without a list is one entry, a blank one none. Text before the first marker is an entry of its
   * own (its marker was lost), save that a lead-in that ends with a colon stays at the head of the
   * first entry, so that nothing is lost and nothing is counted twice. Only markers of the first
   * one's kind part entries; a list within a list stays in its entry's text.
   *
   * @param lines the lines as the author broke them, a list marker that the format knows at their
   *     head ({@code 1. }, {@code • })
   */
  public static List<String> entries(List<String> lines) {
    return split(joined(lines)).orElseGet(() -> whole(lines));
  }

  /**
   * The required outcomes of a banner (rule 9): the entries of an explicit list; else the lines, a
   * wide gap being a line break; else the sentences. A heading {@code Required Outcomes:} is left
   * out.
   */
  public static List<String> requiredOutcomes(List<String> lines) {
    String text = OUTCOMES.matcher(joined(lines)).replaceFirst("");
    Optional<List<String>> listed = split(text);
    if (listed.isPresent()) {
      return listed.get();
    }
    List<String> parts =
        WIDE_GAP.splitAsStream(text).map(Text::fold).filter(part -> !part.isEmpty()).toList();
    return parts.size() > 1 ? parts : Sentences.split(text);
  }

  /** Whether a line begins with a list marker. */
  public static boolean isEntry(String line) {
    List<ListMarkers.Marker> markers = ListMarkers.find(line.strip());
    return !markers.isEmpty() && markers.get(0).start() == 0;
  }

  /** The lines with their breaks, but without the white space at their ends. */
  private static String joined(List<String> lines) {
    return String.join("\n", lines.stream().map(String::strip).toList()).strip();
  }

  private static List<String> whole(List<String> lines) {
    String text = oneLine(joined(lines));
    return text.isEmpty() ? List.of() : List.of(text);
  }

  /** Rule 1: a break after a hyphen, dash or slash within a word leaves no space. */
  private static String oneLine(String text) {
    if (text.indexOf('\n') < 0) {
      return Text.fold(text);
    }
    StringBuilder joined = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      boolean open = isHeldOpen(joined);
      joined.append(joined.length() == 0 || open ? "" : " ").append(line);
    }
    return Text.fold(joined.toString());
  }

  /** Whether a hyphen, dash or slash behind a letter stands at the end. */
  private static boolean isHeldOpen(CharSequence line) {
    int last = line.length() - 1;
    return last > 0
        && isJoint(line.charAt(last))
        && Character.isLetter(Character.codePointBefore(line, last));
  }

  private static boolean isJoint(char c) {
    return c == '-' || c == '/' || (c >= '\u2010' && c <= '\u2015');
  }

  /** The entries between markers; empty where the text has none. */
  private static Optional<List<String>> split(String text) {
    List<ListMarkers.Marker> markers = ListMarkers.find(text);
    if (markers.isEmpty()) {
      return Optional.empty();
    }
    List<String> entries = new ArrayList<>();
    String before = oneLine(text.substring(0, markers.get(0).start()));
    boolean leadIn = LEAD_IN.matcher(before).find();
    if (!before.isEmpty() && !leadIn) {
      entries.add(before);
    }
    for (int i = 0; i < markers.size(); i++) {
      int end = i + 1 < markers.size() ? markers.get(i + 1).start() : text.length();
      String entry = oneLine(text.substring(markers.get(i).end(), end));
      if (!entry.isEmpty()) {
        entries.add(i == 0 && leadIn ? before + " " + entry : entry);
      }
    }
    return entries.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(entries));
  }
}
