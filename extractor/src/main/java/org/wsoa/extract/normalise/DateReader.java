package org.wsoa.extract.normalise;

import static org.wsoa.extract.normalise.DateShapes.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsoa.extract.normalise.DatePart.Style;
import org.wsoa.model.Precision;

/** Finds the single dates of a text, those without a year too. */
final class DateReader {
  /**
   * A shape, how it is read, the hints that a text must have all of to hold it, and what may stand
   * where it begins.
   */
  private record Shape(
      Pattern pattern, int hints, int starts, Function<Matcher, List<DatePart>> reading) {}

  private static final List<Shape> SHAPES =
      List.of(
          new Shape(
              DateShapes.ISO, DateHints.PARTED | DateHints.YEAR, DateStarts.DIGIT, DateReader::day),
          new Shape(DateShapes.NUMERIC, DateHints.PARTED, DateStarts.DIGIT, DateReader::day),
          new Shape(
              DateShapes.DAY_MONTH,
              DateHints.DIGIT | DateHints.MONTH,
              DateStarts.DIGIT | DateStarts.WEEKDAY,
              DateReader::day),
          new Shape(
              DateShapes.MONTH_DAY,
              DateHints.DIGIT | DateHints.MONTH,
              DateStarts.MONTH | DateStarts.WEEKDAY,
              DateReader::day),
          new Shape(DateShapes.MONTH_YEAR, DateHints.MONTH, DateStarts.MONTH, DateReader::month),
          new Shape(
              DateShapes.NUMERIC_MONTH,
              DateHints.PARTED | DateHints.YEAR,
              DateStarts.DIGIT,
              DateReader::month),
          new Shape(
              DateShapes.QUARTER,
              DateHints.DIGIT | DateHints.QUARTER,
              DateStarts.DIGIT | DateStarts.QUARTER,
              DateReader::quarter),
          new Shape(
              DateShapes.YEAR_QUARTER,
              DateHints.DIGIT | DateHints.QUARTER,
              DateStarts.DIGIT,
              DateReader::quarter),
          new Shape(DateShapes.TERM, DateHints.TERM, DateStarts.TERM, DateReader::term),
          new Shape(DateShapes.HALF_TERM, DateHints.YEAR, DateStarts.HALF, DateReader::halfTerm),
          new Shape(
              DateShapes.DAYS,
              DateHints.DIGIT | DateHints.MONTH,
              DateStarts.DIGIT,
              DateReader::days),
          new Shape(DateShapes.YEARS, DateHints.YEAR, DateStarts.DIGIT, DateReader::years),
          new Shape(
              DateShapes.YEAR,
              DateHints.YEAR_OR_PARTED,
              DateStarts.DIGIT | DateStarts.YEAR,
              DateReader::year));

  /** No text is longer that is one of the two commonest shapes and nothing else. */
  private static final int LONGEST_PLAIN = 14;

  private static final int TWO_DIGIT_YEARS = 2000;
  private static final Pattern SPLIT =
      Pattern.compile("(?<first>\\d{2,4})\\s?[/-]\\s?(?<second>\\d{2,4})");

  private DateReader() {}

  /**
   * A date, or the two ends of a range written as one ({@code 12 - 16 March 2024}).
   *
   * @param parts one or two
   */
  record Hit(List<DatePart> parts) {
    int end() {
      return parts.get(parts.size() - 1).end();
    }
  }

  /**
   * The dates that do not overlap, the earliest and of those the longest first.
   *
   * @param ascii the text with ASCII quotes and dashes
   * @param hints what it has that dates need, of {@link DateHints}
   * @param most so many are enough
   */
  static List<Hit> find(String ascii, int hints, int most) {
    if (!DateHints.mayBeTiming(hints)) {
      return List.of();
    }
    Optional<Hit> plain = ascii.length() > LONGEST_PLAIN ? Optional.empty() : plain(ascii, hints);
    if (plain.isPresent()) {
      return List.of(plain.get());
    }
    return all(ascii, hints, most);
  }

  /** A shape that is looked for in a text, but not again inside what it matched. */
  private static final class Search {
    private final Shape shape;
    private final Matcher matcher;
    private final int length;
    private int free;

    Search(Shape shape, String ascii) {
      this.shape = shape;
      this.matcher = shape.pattern().matcher(ascii).useTransparentBounds(true);
      this.length = ascii.length();
    }

    Optional<Hit> at(int at) {
      if (at < free || !matcher.region(at, length).lookingAt()) {
        return Optional.empty();
      }
      free = matcher.end();
      List<DatePart> parts = shape.reading().apply(matcher);
      return parts.isEmpty() || !parts.stream().allMatch(DatePart::exists)
          ? Optional.empty()
          : Optional.of(new Hit(parts));
    }
  }

  /** Goes from one place where a date could begin to the next that is in no date. */
  private static List<Hit> all(String ascii, int hints, int most) {
    DateStarts starts = DateStarts.of(ascii);
    List<Search> searches = new ArrayList<>();
    int wanted = 0;
    for (int i = 0; i < SHAPES.size(); i++) {
      Shape shape = SHAPES.get(i);
      if ((hints & shape.hints()) == shape.hints() && starts.any(shape.starts())) {
        searches.add(new Search(shape, ascii));
        wanted |= shape.starts();
      }
    }
    List<Hit> found = new ArrayList<>();
    int at = starts.next(wanted, 0);
    while (at < ascii.length() && found.size() < most) {
      Optional<Hit> longest = Optional.empty();
      for (Search search : searches) {
        if (starts.is(search.shape.starts(), at)) {
          longest = longer(longest, search.at(at));
        }
      }
      longest.ifPresent(found::add);
      at = starts.next(wanted, longest.isPresent() ? longest.get().end() : at + 1);
    }
    return found;
  }

  private static Optional<Hit> longer(Optional<Hit> first, Optional<Hit> second) {
    return first.isEmpty() || (second.isPresent() && second.get().end() > first.get().end())
        ? second
        : first;
  }

  /** The date that is all of the text, if it is one of the two commonest shapes. */
  private static Optional<Hit> plain(String ascii, int hints) {
    if ((hints & DateHints.MONTH) != 0) {
      Matcher month = DateShapes.PLAIN_MONTH.matcher(ascii);
      return month.matches() && DateWords.month(month.group("month")) > 0
          ? Optional.of(new Hit(month(month)))
          : Optional.empty();
    }
    if (ascii.indexOf('/') < 0) {
      return Optional.empty();
    }
    Matcher day = DateShapes.PLAIN_DAY.matcher(ascii);
    return day.matches()
        ? Optional.of(new Hit(day(day))).filter(hit -> hit.parts().get(0).exists())
        : Optional.empty();
  }

  private static List<DatePart> day(Matcher matcher) {
    Years years = yearsOf(firstOf(matcher, "y", "yy"));
    int day = Integer.parseInt(group(matcher, "d"));
    return List.of(
        new DatePart(
            matcher.start(),
            matcher.end(),
            Precision.DAY,
            day,
            monthNumber(matcher),
            0,
            years.first(),
            years.style()));
  }

  private static List<DatePart> month(Matcher matcher) {
    Years years = yearsOf(firstOf(matcher, "y", "yy"));
    return List.of(
        new DatePart(
            matcher.start(),
            matcher.end(),
            Precision.MONTH,
            0,
            monthNumber(matcher),
            0,
            years.first(),
            years.style()));
  }

  private static List<DatePart> quarter(Matcher matcher) {
    Years years = yearsOf(group(matcher, "y"));
    int number = Integer.parseInt(firstOf(matcher, "n", "nth"));
    return List.of(
        new DatePart(
            matcher.start(),
            matcher.end(),
            Precision.QUARTER,
            0,
            number,
            0,
            years.first(),
            years.style()));
  }

  private static List<DatePart> term(Matcher matcher) {
    String word = group(matcher, "term");
    return term(matcher, DateWords.termFirst(word), DateWords.termLast(word));
  }

  /** Halves one and two are the autumn's, three and four the spring's, the rest the summer's. */
  private static List<DatePart> halfTerm(Matcher matcher) {
    int half = Integer.parseInt(group(matcher, "n"));
    String word = half <= 2 ? "autumn" : half <= 4 ? "spring" : "summer";
    return term(matcher, DateWords.termFirst(word), DateWords.termLast(word));
  }

  private static List<DatePart> term(Matcher matcher, int first, int last) {
    Years years = yearsOf(firstOf(matcher, "y", "yy"));
    return List.of(
        new DatePart(
            matcher.start(),
            matcher.end(),
            Precision.TERM,
            0,
            first,
            last,
            years.first(),
            years.style()));
  }

  private static List<DatePart> days(Matcher matcher) {
    DatePart last = day(matcher).get(0);
    int first = Integer.parseInt(group(matcher, "from"));
    return List.of(
        new DatePart(
            last.start(),
            matcher.end("from"),
            Precision.DAY,
            first,
            last.number(),
            0,
            last.year(),
            last.style()),
        last);
  }

  /** 2022/2023 is one split year and no range. */
  private static List<DatePart> years(Matcher matcher) {
    int first = Integer.parseInt(group(matcher, "from"));
    int second = Integer.parseInt(group(matcher, "y"));
    if (second <= first || (second == first + 1 && matcher.group().contains("/"))) {
      return List.of();
    }
    return List.of(
        wholeYear(matcher.start(), matcher.end("from"), first),
        wholeYear(matcher.start("y"), matcher.end(), second));
  }

  private static DatePart wholeYear(int start, int end, int year) {
    return new DatePart(start, end, Precision.YEAR, 0, 0, 0, year, Style.CALENDAR);
  }

  /** A split year of more than one year's distance is a range: 2022/25. */
  private static List<DatePart> year(Matcher matcher) {
    String written = firstOf(matcher, "y", "bare");
    String words =
        (group(matcher, "style") + group(matcher, "behind")).toLowerCase(Locale.ROOT).strip();
    Matcher split = SPLIT.matcher(written);
    if (split.matches() && !isSplit(split)) {
      int first = fourDigits(split.group("first"));
      int second = fourDigits(split.group("second"));
      return second <= first
          ? List.of()
          : List.of(
              wholeYear(matcher.start(), matcher.start() + 1, first),
              wholeYear(matcher.start() + 1, matcher.end(), second));
    }
    Years years = yearsOf(written);
    boolean school = words.startsWith("academic") || words.startsWith("school");
    boolean academic = school || words.equals("ay");
    boolean financial = words.startsWith("financial") || words.startsWith("fiscal");
    Style style = academic ? Style.ACADEMIC : financial ? Style.FINANCIAL : years.style();
    return List.of(
        new DatePart(
            matcher.start(), matcher.end(), Precision.YEAR, 0, 0, 0, years.first(), style));
  }

  private record Years(int first, Style style) {}

  private static Years yearsOf(String written) {
    if (written.isEmpty()) {
      return new Years(0, Style.CALENDAR);
    }
    Matcher split = SPLIT.matcher(written);
    if (split.matches()) {
      return new Years(fourDigits(split.group("first")), Style.FINANCIAL);
    }
    return new Years(fourDigits(written.replace("'", "")), Style.CALENDAR);
  }

  private static boolean isSplit(Matcher split) {
    int first = Integer.parseInt(split.group("first")) % 100;
    int second = Integer.parseInt(split.group("second")) % 100;
    return second == (first + 1) % 100;
  }

  private static int fourDigits(String year) {
    int number = Integer.parseInt(year);
    return number < 100 ? TWO_DIGIT_YEARS + number : number;
  }

  private static int monthNumber(Matcher matcher) {
    String word = group(matcher, "month");
    return word.isEmpty() ? Integer.parseInt(group(matcher, "m")) : DateWords.month(word);
  }

  private static String firstOf(Matcher matcher, String name, String other) {
    String text = group(matcher, name);
    return text.isEmpty() ? group(matcher, other) : text;
  }
}
