package org.wsoa.extract.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsoa.extract.normalise.Ratings;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.model.Colour;

/**
 * A rating key told in lines of text: {@code RAG: red – late; green – done}, or a line for each
 * colour.
 *
 * @param entries what it says of each colour, the colour first
 * @param behind index of the line behind it
 */
record KeyLines(List<String> entries, int behind) {
  /** Longer texts are prose, and so is what stands before or behind a colour's name at length. */
  private static final int LONGEST_LINE = 400;

  private static final int LONGEST_ENTRY = 120;
  private static final int LONGEST_LABEL = 40;

  /**
   * A colour's name or letter, the other one perhaps in brackets behind it, and what parts them.
   */
  private static final Pattern MARK =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(\\p{L}{3,6}|\\p{Lu})(?:\\s*\\((?:\\p{Lu}|\\p{L}{3,6})\\))?"
              + "(?:\\s*[:=]|\\s+[\\u2010-\\u2015-](?=\\s))\\s*(?=\\S)");

  private static final Pattern SEPARATORS = Pattern.compile("(?:[\\s;,.|)]|\\band\\b)+$");

  /** The keys among the lines of a document, in order. */
  static List<KeyLines> of(List<TextBlock> lines) {
    List<KeyLines> keys = new ArrayList<>();
    List<String> run = new ArrayList<>();
    for (int i = 0; i <= lines.size(); i++) {
      List<String> own = i < lines.size() ? entries(lines.get(i), run.isEmpty()) : List.of();
      if (own.isEmpty()) {
        if (isKey(run)) {
          keys.add(new KeyLines(List.copyOf(run), i));
        }
        run.clear();
      }
      run.addAll(own);
    }
    return keys;
  }

  /** The entries of a line, which begins with one, or with a few words before its first. */
  private static List<String> entries(TextBlock block, boolean labelled) {
    String text = Text.fold(block.line().text());
    if (text.length() > LONGEST_LINE) {
      return List.of();
    }
    List<Integer> starts = new ArrayList<>();
    Matcher mark = MARK.matcher(text);
    while (mark.find()) {
      if (Ratings.colourWord(mark.group(1)).isPresent()) {
        starts.add(mark.start());
      }
    }
    boolean begins =
        !starts.isEmpty() && starts.get(0) <= (labelled && starts.size() > 1 ? LONGEST_LABEL : 0);
    if (!begins) {
      return List.of();
    }
    starts.add(text.length());
    List<String> entries = new ArrayList<>();
    for (int i = 0; i + 1 < starts.size(); i++) {
      String entry = text.substring(starts.get(i), starts.get(i + 1));
      entries.add(SEPARATORS.matcher(entry).replaceFirst(""));
    }
    return entries;
  }

  /** Green, and red or amber: letters alone may number a list. */
  private static boolean isKey(List<String> entries) {
    Set<Colour> colours = EnumSet.noneOf(Colour.class);
    for (String entry : entries) {
      Matcher mark = MARK.matcher(entry);
      if (entry.length() > LONGEST_ENTRY || !mark.lookingAt()) {
        return false;
      }
      Ratings.colourWord(mark.group(1)).ifPresent(colours::add);
    }
    return colours.contains(Colour.GREEN)
        && (colours.contains(Colour.RED) || colours.contains(Colour.AMBER));
  }
}
