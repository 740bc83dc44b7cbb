package org.wsoa.extract.normalise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wsoa.model.Precision;
import org.wsoa.model.Timing;

/** Joins single dates to ranges, gives them their neighbour's year and heeds "end of". */
final class DateScanner {
  /**
   * A date or range in a text.
   *
   * @param start index of its first character, an "end of" or "early" included
   * @param end index after its last character
   * @param timing the date; absent where it has no year
   * @param yearOnly whether it is no more than a year
   */
  record Span(int start, int end, Optional<Timing> timing, boolean yearOnly) {}

  /** Which of the doubtful dates count. */
  enum Mode {
    /** A year alone only after a preposition: in prose it may be a law's or a report's. */
    PROSE,
    /** Any year. */
    ALL
  }

  private static final Pattern END_OF =
      words(
          "(?:(?:the\\s+)?\\b(?:end|close)(?:\\s+of)?(?:\\s+the)?|"
              + "(?:financial\\s+|academic\\s+|school\\s+)?\\byear[\\s-]end(?:ing)?(?:\\s+of)?)"
              + "[\\s,:-]*$");

  private static final Pattern PART_OF =
      words(
          "\\b(?:(?:the\\s+)?(?:start|beginning|middle)\\s+of(?:\\s+the)?|early|mid|late|w/?[ce]|"
              + "week\\s+(?:commencing|ending|beginning))[\\s,:-]*$");

  /** How {@link #END_OF} and {@link #PART_OF} begin. */
  static final WordHeads LEADS =
      WordHeads.of(
          Stream.of(
              "the",
              "end",
              "close",
              "financial",
              "academic",
              "school",
              "year",
              "start",
              "beginning",
              "middle",
              "early",
              "mid",
              "late",
              "w",
              "wc",
              "we",
              "week"));

  private static final Pattern PREPOSITION =
      words(
          "\\b(?:in|by|during|from|of|since|until|till|before|after|end|to|for|between|early|mid|"
              + "late|year|throughout|and)[\\s-]+$");

  private static final String TO = "(?:-+>?|\u2192|to|until|till|through|/)";
  private static final String PART = "(?:the\\s+)?(?:end\\s+of\\s+|early\\s+|mid[\\s-]|late\\s+)?";
  private static final Pattern BETWEEN = words("^\\s*" + TO + "\\s*" + PART + "$");
  private static final Pattern BETWEEN_HALVES =
      words("^\\s*(?:" + TO + "|and|&|,|or)\\s*" + PART + "$");
  private static final Pattern BETWEEN_WORD = words("\\bbetween\\s+$");
  private static final Pattern CAPITAL = Pattern.compile("^[\\p{Lu}\\p{N}'\u00bd]");
  private static final Pattern LOWER_NEXT = Pattern.compile("^\\s+\\p{Ll}");

  /** The words that open a date ({@code by the end of the}) are no longer than this. */
  private static final int LONGEST_LEAD = 60;

  private DateScanner() {}

  /** The dates and ranges of a text, in order, those without a year too. */
  static List<Span> scan(String text, Mode mode) {
    String ascii = Text.ascii(text);
    return scan(text, mode, ascii, DateHints.of(ascii));
  }

  /** The same of a text of which the form with ASCII quotes and dashes and the hints are known. */
  static List<Span> scan(String text, Mode mode, String ascii, int hints) {
    return spans(DateReader.find(ascii, hints, Integer.MAX_VALUE), text, mode, ascii);
  }

  /** The date or range that a text begins with: two dates and what is between them tell. */
  static Optional<Span> opening(String text) {
    String ascii = Text.ascii(text);
    List<DateReader.Hit> found = DateReader.find(ascii, DateHints.of(ascii), 2);
    return spans(found, text, Mode.ALL, ascii).stream()
        .findFirst()
        .filter(span -> span.start() == 0);
  }

  private static List<Span> spans(
      List<DateReader.Hit> found, String text, Mode mode, String ascii) {
    if (found.isEmpty()) {
      return List.of();
    }
    List<DateReader.Hit> hits = found.stream().filter(hit -> counts(hit, ascii, mode)).toList();
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      List<DatePart> parts = hits.get(i).parts();
      if (parts.size() == 2) {
        spans.add(range(parts.get(0), parts.get(1), ascii, text));
        continue;
      }
      DatePart part = parts.get(0);
      if (i + 1 < hits.size() && hits.get(i + 1).parts().size() == 1) {
        DatePart next = hits.get(i + 1).parts().get(0);
        Optional<Span> range = joined(part, next, ascii, text);
        if (range.isPresent()) {
          spans.add(range.get());
          i++;
          continue;
        }
      }
      spans.add(single(part, ascii, text));
    }
    return spans;
  }

  private static boolean counts(DateReader.Hit hit, String ascii, Mode mode) {
    DatePart part = hit.parts().get(0);
    String before = ascii.substring(0, part.start());
    if (isPlainYear(part, ascii)) {
      return mode == Mode.ALL || Endings.has(PREPOSITION, before) || hit.parts().size() > 1;
    }
    if (part.hasYear() || part.unit() == Precision.QUARTER) {
      return true;
    }
    String word = ascii.substring(part.start(), part.end());
    if (!CAPITAL.matcher(word).find()) {
      return false;
    }
    boolean verb = DateWords.isVerb(word);
    boolean short3 = part.unit() == Precision.TERM && word.length() <= 3;
    return !short3 && !(verb && LOWER_NEXT.matcher(ascii.substring(part.end())).find());
  }

  /** A year of four digits with no word beside it that says so. */
  private static boolean isPlainYear(DatePart part, String ascii) {
    return part.unit() == Precision.YEAR
        && part.style() == DatePart.Style.CALENDAR
        && part.end() - part.start() == 4
        && ascii.substring(part.start(), part.end()).chars().allMatch(Character::isDigit);
  }

  private static Optional<Span> joined(DatePart first, DatePart second, String ascii, String text) {
    if (!first.hasYear() && !second.hasYear()) {
      return Optional.empty();
    }
    String gap = ascii.substring(first.end(), second.start());
    boolean halves = first.hasYear() != second.hasYear();
    boolean andBetween =
        gap.strip().equalsIgnoreCase("and")
            && Endings.has(BETWEEN_WORD, ascii.substring(0, first.start()));
    if (!andBetween && !(halves ? BETWEEN_HALVES : BETWEEN).matcher(gap).find()) {
      return Optional.empty();
    }
    DatePart from = first.hasYear() ? first : first.yearFromLater(second);
    DatePart to = second.hasYear() ? second : second.yearFromEarlier(first);
    if (!from.exists() || !to.exists() || to.first().isBefore(from.first())) {
      return Optional.empty();
    }
    return Optional.of(range(from, to, ascii, text));
  }

  private static Span range(DatePart from, DatePart to, String ascii, String text) {
    int start = from.start();
    Matcher part = PART_OF.matcher(ascii);
    if (findBefore(part, ascii, start)) {
      start = part.start();
    }
    if (!from.hasYear()) {
      return new Span(start, to.end(), Optional.empty(), false);
    }
    String written = text.substring(start, to.end());
    return new Span(
        start,
        to.end(),
        Optional.of(Timing.of(written, Precision.RANGE, from.first(), to.lastDay())),
        false);
  }

  private static Span single(DatePart part, String ascii, String text) {
    Matcher endOf = END_OF.matcher(ascii);
    Matcher partOf = PART_OF.matcher(ascii);
    boolean last = part.unit() != Precision.DAY && findBefore(endOf, ascii, part.start());
    int start =
        last
            ? endOf.start()
            : findBefore(partOf, ascii, part.start()) ? partOf.start() : part.start();
    boolean yearOnly = part.unit() == Precision.YEAR && !last;
    if (!part.hasYear()) {
      return new Span(start, part.end(), Optional.empty(), yearOnly);
    }
    String written = text.substring(start, part.end());
    LocalDate end = part.lastDay();
    Timing timing =
        last
            ? Timing.of(written, Precision.DAY, end, end)
            : Timing.of(written, part.unit(), part.first(), end);
    return new Span(start, part.end(), Optional.of(timing), yearOnly);
  }

  /** Finds the words of a lead right before a place in the text. */
  private static boolean findBefore(Matcher lead, String ascii, int end) {
    int at = LEADS.next(ascii, Math.max(0, end - LONGEST_LEAD), end);
    lead.useTransparentBounds(true);
    while (at < end && !lead.region(at, end).lookingAt()) {
      at = LEADS.next(ascii, at + 1, end);
    }
    return at < end;
  }

  private static Pattern words(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
