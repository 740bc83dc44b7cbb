package org.wsoa.extract.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsoa.extract.normalise.DateScanner.Mode;
import org.wsoa.extract.normalise.DateScanner.Span;
import org.wsoa.model.Precision;
import org.wsoa.model.Timing;

/** Text to {@link Timing}, by the contract's Timing paragraph and rules 6, 10 and 14. */
public final class Timings {
  /** No date is written in more characters than this; what is longer is prose. */
  private static final int LONGEST_DATE = 80;

  /** Within so many characters a text that begins with a date has come to its month or number. */
  private static final int OPENING = 40;

  /** What may stand beside dates in a text that is nothing but a timing. */
  private static final Pattern FILLER =
      Pattern.compile(
          "\\b(?:"
              + String.join("|", TimingHeads.FILLERS)
              + "|\\d{1,2}(?:[:.]\\d\\d)?\\s?(?:am|pm)|\\d\\d:\\d\\d(?::\\d\\d)?)\\b",
          Pattern.CASE_INSENSITIVE);

  /** What stands before a date that holds no more: {@code revised from}, {@code originally}. */
  private static final Pattern FORMER =
      Pattern.compile(
          "(?i)\\b(?:(?:revised|changed|moved|extended|amended|postponed|deferred|slipped"
              + "|brought forward|pushed back)\\s+from|originally|previously|formerly|initially|was)"
              + "[:\\s]*$");

  /** Sets the date off from what follows, whatever case that begins in. */
  private static final Pattern SEPARATOR = Pattern.compile("^\\s*[-\u2010-\u2015:;|.]+\\s*");

  private static final Pattern WEAK_SEPARATOR = Pattern.compile("^,?\\s+");
  private static final Pattern NEW_START =
      Pattern.compile(
          "^(?:[\\p{Lu}\\p{N}\\p{Pi}\\p{Ps}\"'\u2022\u00a3%]"
              + "|(?:the|an?|all|each|every|there|at least|no|most|our|we|their|both|this|these|any)\\s)");

  /** A capital followed by a small letter: an acronym would be in capitals anywhere. */
  private static final Pattern CAPITALISED =
      Pattern.compile("^[\\p{Pi}\\p{Ps}\"']?(?:\\p{Lu}[\\p{Ll}'\u2019]|\\p{N})");

  private static final Pattern ONGOING_START =
      Pattern.compile("^on[\\s-]?going(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);

  private static final Pattern SHORT_YEAR = Pattern.compile("[1-4]\\d/[1-4]\\d");

  /** A month and a year of two digits that is no month, so that the two are no day and month. */
  private static final Pattern SHORT_MONTH = Pattern.compile("(0?[1-9]|1[0-2])/(1[3-9]|[2-4]\\d)");

  private static final Pattern HALF_TERM =
      Pattern.compile("\\b(?:half[\\s-]?term|HT)\\s?[1-6]\\b", Pattern.CASE_INSENSITIVE);

  /** Timings that are no dates. */
  private static final List<Pattern> UNDATED =
      List.of(DateWords.ONGOING, DateWords.RECURRING, DateWords.UNKNOWN, HALF_TERM);

  /** A list of dates, and the marks of its entries. */
  private static final Pattern LISTED = Pattern.compile("^1[.)]\\s.*\\s2[.)]\\s.*");

  private static final Pattern MARK = Pattern.compile("(?<![\\p{L}\\p{N}/.-])\\d[.)](?=\\s)");

  private static final String BY = "by ";

  private Timings() {}

  /**
   * A date that an outcome begins with.
   *
   * @param timing the date; its text is the date alone, as written
   * @param rest what follows, without the separator; never empty
   */
  public record Leading(Timing timing, String rest) {}

  /**
   * A date within a text.
   *
   * @param start index of its first character in the text that was searched, from 0
   * @param end index after its last character
   * @param timing the date; its text leaves a preposition before it out and keeps an "end of"
   */
  public record Found(int start, int end, Timing timing) {}

  /**
   * The timing that a date cell states: of several dates the last that is not said to hold no more,
   * a range as one; without a date, ongoing where its words say so, unknown where they are about
   * time at all, else nothing.
   *
   * @param text the cell's text
   * @return a timing whose text is the whole cell's, folded
   */
  public static Optional<Timing> parse(String text) {
    String folded = Text.fold(text);
    if (isBlank(folded)) {
      return Optional.empty();
    }
    String dates = LISTED.matcher(folded).matches() ? MARK.matcher(folded).replaceAll(";") : folded;
    Optional<Timing> dated =
        last(inForce(dates, DateScanner.scan(dates, Mode.PROSE)))
            .or(() -> last(inForce(dates, DateScanner.scan(dates, Mode.ALL))))
            .or(() -> inTwoNumbers(folded));
    if (dated.isPresent()) {
      Timing timing = dated.get();
      return Optional.of(new Timing(folded, timing.precision(), timing.start(), timing.end()));
    }
    String ascii = Text.ascii(folded);
    if (DateWords.ONGOING.matcher(ascii).find() || DateWords.RECURRING.matcher(ascii).find()) {
      return Optional.of(Timing.undated(folded, Precision.ONGOING));
    }
    boolean aboutTime =
        DateWords.UNKNOWN.matcher(ascii).find()
            || DateWords.PLACEHOLDER.matcher(ascii).find()
            || DateWords.DONE.matcher(ascii).matches()
            || !DateScanner.scan(folded, Mode.PROSE).isEmpty();
    return aboutTime ? Optional.of(Timing.undated(folded, Precision.UNKNOWN)) : Optional.empty();
  }

  /**
   * Whether the entire text is a timing: dates, ongoing words or words such as "immediate", with
   * prepositions and times of day. A placeholder ({@code TBC}) and a status word are none.
   */
  public static boolean isDate(String text) {
    String folded = Text.fold(text);
    if (folded.length() > LONGEST_DATE) {
      return false;
    }
    String ascii = Text.ascii(folded);
    if (!TimingHeads.mayBegin(ascii, Text.firstWord(ascii))) {
      return false; // as nearly all texts that are none
    }
    int hints = DateHints.of(ascii);
    if (!DateHints.mayBeTiming(hints)) {
      return false;
    }
    List<Pattern> undated = (hints & DateHints.TIME) == 0 ? List.of() : UNDATED;
    List<int[]> taken = new ArrayList<>();
    for (Span span : DateScanner.scan(folded, Mode.ALL, ascii, hints)) {
      taken.add(new int[] {span.start(), span.end()});
    }
    if ((taken.isEmpty() && undated.isEmpty()) || !opensWith(taken, undated, ascii)) {
      return false; // as most texts do that have a date or a word of time in them
    }
    for (Pattern pattern : undated) {
      Matcher matcher = pattern.matcher(ascii);
      while (matcher.find()) {
        taken.add(new int[] {matcher.start(), matcher.end()});
      }
    }
    return !taken.isEmpty() && isFiller(without(taken, ascii));
  }

  /** The text with spaces in place of what was found in it. */
  private static String without(List<int[]> taken, String ascii) {
    StringBuilder rest = new StringBuilder(ascii);
    for (int[] span : taken) {
      for (int i = span[0]; i < span[1]; i++) {
        rest.setCharAt(i, ' ');
      }
    }
    return rest.toString();
  }

  /** Whether there are no words but those that may stand beside dates: mostly there are none. */
  private static boolean isFiller(String rest) {
    int first = Text.firstWord(rest);
    return first == rest.length()
        || (opens(FILLER, rest, first) && isBlank(FILLER.matcher(rest).replaceAll(" ")));
  }

  /** Whether there is neither a letter nor a digit. */
  private static boolean isBlank(String text) {
    return Text.firstWord(text) == text.length();
  }

  /** Whether the first word is part of a date, or of a timing that is none, or may stand beside. */
  private static boolean opensWith(List<int[]> dates, List<Pattern> undated, String ascii) {
    int first = Text.firstWord(ascii);
    for (int[] date : dates) {
      if (date[0] <= first && first < date[1]) {
        return true;
      }
    }
    return opens(FILLER, ascii, first)
        || undated.stream().anyMatch(pattern -> opens(pattern, ascii, first));
  }

  private static boolean opens(Pattern words, String ascii, int at) {
    return words
        .matcher(ascii)
        .region(at, ascii.length())
        .useTransparentBounds(true)
        .useAnchoringBounds(false)
        .lookingAt();
  }

  /**
   * The bare date that an outcome begins with (rule 6). Without a separator (dash, colon, full
   * stop), what follows must begin with a capital, a digit, a quote or a word such as "the" or
   * "all" ({@code May 25 schools took part} has no date); a year alone needs the separator ({@code
   * 2014 Code of Practice}), and so does every ongoing word but "Ongoing", which needs a
   * capitalised word that is no acronym ({@code Ongoing Checked by}, not {@code Ongoing SEND
   * training}).
   *
   * @return empty where the text begins otherwise or is nothing but a timing
   */
  public static Optional<Leading> leading(String text) {
    String folded = Text.fold(text);
    String opening = Text.ascii(folded.substring(0, Math.min(folded.length(), OPENING)));
    return TimingHeads.mayBegin(opening, 0) && DateHints.mayBeTiming(DateHints.of(opening))
        ? opening(folded).filter(leading -> !goesOn(leading.rest()) || !isDate(folded))
        : Optional.empty();
  }

  /** Whether what follows a date may be part of a timing too. */
  private static boolean goesOn(String rest) {
    String ascii = Text.ascii(rest);
    return TimingHeads.mayBegin(ascii, Text.firstWord(ascii));
  }

  private static Optional<Leading> opening(String folded) {
    String head = folded.substring(0, Math.min(folded.length(), LONGEST_DATE));
    Optional<Span> dated = DateScanner.opening(head).filter(span -> span.timing().isPresent());
    if (dated.isPresent()) {
      Span span = dated.get();
      return rest(
              folded.substring(span.end()),
              span.yearOnly() ? Optional.empty() : Optional.of(NEW_START))
          .map(rest -> new Leading(span.timing().orElseThrow(), rest));
    }
    String ascii = Text.ascii(head);
    for (Pattern pattern : List.of(ONGOING_START, DateWords.ONGOING, DateWords.RECURRING)) {
      Matcher matcher = pattern.matcher(ascii);
      if (matcher.lookingAt()) {
        String word = folded.substring(0, matcher.end());
        Optional<Pattern> start =
            pattern.equals(ONGOING_START) ? Optional.of(CAPITALISED) : Optional.empty();
        return rest(folded.substring(matcher.end()), start)
            .map(rest -> new Leading(Timing.undated(word, Precision.ONGOING), rest));
      }
    }
    return Optional.empty();
  }

  /**
   * The date inside a column heading: the last one, its text the date with a "by" before it. A
   * month, quarter or term without a year is unknown.
   */
  public static Optional<Timing> inHeading(String heading) {
    String folded = Text.fold(heading);
    List<Span> spans = DateScanner.scan(folded, Mode.ALL);
    Optional<Timing> dated = last(spans);
    if (dated.isPresent() || spans.isEmpty()) {
      return dated.map(timing -> withBy(folded, timing));
    }
    Span span = spans.get(spans.size() - 1);
    String written = folded.substring(span.start(), span.end());
    return Optional.of(Timing.undated(written, Precision.UNKNOWN));
  }

  private static Timing withBy(String heading, Timing timing) {
    int at = heading.lastIndexOf(timing.text());
    boolean by =
        at >= BY.length() && heading.regionMatches(true, at - BY.length(), BY, 0, BY.length());
    boolean whole = by && (at == BY.length() || heading.charAt(at - BY.length() - 1) == ' ');
    return whole
        ? new Timing(
            heading.substring(at - BY.length(), at) + timing.text(),
            timing.precision(),
            timing.start(),
            timing.end())
        : timing;
  }

  /** All dates of a text that have a year, in order. A year alone counts after a preposition. */
  public static List<Found> findAll(String text) {
    return DateScanner.scan(text, Mode.PROSE).stream()
        .filter(span -> span.timing().isPresent())
        .map(span -> new Found(span.start(), span.end(), span.timing().orElseThrow()))
        .toList();
  }

  /** A cell that holds only 22/23 means 2022/23, and 04/25 April 2025; elsewhere a fraction. */
  private static Optional<Timing> inTwoNumbers(String folded) {
    Optional<Timing> year =
        SHORT_YEAR.matcher(folded).matches()
            ? last(DateScanner.scan("20" + folded, Mode.ALL)).filter(Timings::isOneYear)
            : Optional.empty();
    Matcher month = SHORT_MONTH.matcher(folded);
    return year.isEmpty() && month.matches()
        ? last(DateScanner.scan(month.group(1) + "/20" + month.group(2), Mode.ALL))
        : year;
  }

  /** Whether a text is a year or a month in two numbers: {@code 24/25}, {@code 04/25}. */
  public static boolean isInTwoNumbers(String text) {
    return inTwoNumbers(Text.fold(text)).isPresent();
  }

  private static boolean isOneYear(Timing timing) {
    return timing.precision() == Precision.YEAR;
  }

  /** Without dates that are said to hold no more, where there are others. */
  private static List<Span> inForce(String text, List<Span> spans) {
    List<Span> kept =
        spans.stream()
            .filter(span -> !Endings.has(FORMER, text.substring(0, span.start())))
            .toList();
    return last(kept).isPresent() ? kept : spans;
  }

  private static Optional<Timing> last(List<Span> spans) {
    return spans.stream().flatMap(span -> span.timing().stream()).reduce((first, next) -> next);
  }

  /** What follows a date, if it is set off or begins as this pattern says. */
  private static Optional<String> rest(String after, Optional<Pattern> start) {
    Matcher separator = SEPARATOR.matcher(after);
    Matcher weak = WEAK_SEPARATOR.matcher(after);
    String rest = "";
    if (separator.find()) {
      rest = after.substring(separator.end());
    } else if (start.isPresent() && weak.find()) {
      String next = after.substring(weak.end());
      rest = start.get().matcher(next).find() ? next : "";
    }
    return isBlank(rest) ? Optional.empty() : Optional.of(rest);
  }
}
