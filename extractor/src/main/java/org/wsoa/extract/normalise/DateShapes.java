package org.wsoa.extract.normalise;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The shapes that a single date has in writing: regular expressions over text with ASCII quotes and
 * dashes. Their groups: {@code d} day, {@code m} month's number, {@code month} month's name, {@code
 * n} quarter or half term, {@code term} term's name, {@code y} year, {@code style} what the year
 * is.
 */
final class DateShapes {
  private static final String YEAR4 = "(?:19[89]\\d|20[0-5]\\d)";

  /** Two digits that are a year and not the beginning of a number, share, time or ordinal. */
  private static final String YEAR2 =
      "(?:[0-4]\\d)(?!\\d|[.,:]\\d|\\s?%|\\s?per\\s?cent|\\s?(?:st|nd|rd|th|am|pm)\\b|[/-]\\d)";

  /** 2022/23, 2022-23, 2022/2023. */
  private static final String SPLIT = "20\\d\\d\\s?(?:/\\s?(?:20)?|-\\s?)\\d\\d(?![\\d/-])";

  /** 22/23; only beside a word that says it is a year. */
  private static final String SPLIT2 = "\\d\\d\\s?[/-]\\s?\\d\\d(?![\\d/-])";

  private static final String ANY_YEAR =
      "(?:" + SPLIT + "|" + YEAR4 + "|" + SPLIT2 + "|'?" + YEAR2 + ")";

  /** Between a month's name and a year of four digits. */
  private static final String GAP = "(?:\\s+of|\\s+half[\\s-]?term)?[\\s,./'-]{0,3}";

  /** Between a month's name and a year of two digits: narrower, for 12 may count things. */
  private static final String SHORT_GAP = "(?:\\.?\\s?['/-]|\\.?'?\\s'?|\\.)";

  private static final String WEEKDAY =
      "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?(?:the\\s+)?";
  private static final String ORDINAL = "(?:\\s?(?:st|nd|rd|th))";
  private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
  private static final String NUMBER_BEFORE = "(?<![\\p{L}\\p{N}]|\\d[./-])";
  private static final String AFTER = "(?![\\p{L}\\p{N}])";
  private static final String MONTH = "(?<month>" + DateWords.MONTH + ")";
  private static final String MONTHS_YEAR =
      "(?:" + GAP + "(?<y>" + SPLIT + "|" + YEAR4 + ")" + AFTER + "|" + SHORT_GAP + "(?<yy>" + YEAR2
          + ")" + AFTER + ")?";

  /** 2023-03-31, with a time perhaps. */
  static final Pattern ISO =
      of(
          NUMBER_BEFORE
              + "(?<y>(?:19|20)\\d\\d)(?<s>[-/.])(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})"
              + "(?:T\\d\\d:\\d\\d(?::\\d\\d)?Z?)?"
              + AFTER);

  /** 31/03/2023, 31.03.23, 31-3-23. */
  static final Pattern NUMERIC =
      of(
          NUMBER_BEFORE
              + "(?<d>\\d{1,2})\\s?(?<s>[/.-])\\s?(?<m>\\d{1,2})\\s?\\k<s>\\s?"
              + "(?<y>(?:19|20)\\d\\d|\\d\\d)(?![\\p{L}\\p{N}]|[./-]\\d)");

  /** 17th March 2018, Friday 1 Feb 24; or without a year. */
  static final Pattern DAY_MONTH =
      of(
          NUMBER_BEFORE
              + WEEKDAY
              + "(?<d>\\d{1,2})"
              + ORDINAL
              + "?(?:\\s+of)?[\\s,./-]{0,3}"
              + MONTH
              + MONTHS_YEAR
              + AFTER);

  /** March 17th, 2018; or March 17th alone. */
  static final Pattern MONTH_DAY =
      of(
          BEFORE
              + WEEKDAY
              + MONTH
              + "\\.?\\s+(?<d>\\d{1,2})(?:"
              + ORDINAL
              + "?,?\\s+(?<y>"
              + YEAR4
              + ")|"
              + ORDINAL
              + ")"
              + AFTER);

  /** Sept 2022, Oct-19, March 23; or a month alone. */
  static final Pattern MONTH_YEAR = of(BEFORE + MONTH + MONTHS_YEAR + AFTER);

  /** October 2023 or Oct-23 and nothing else: most dates of a plan, and the cheapest to tell. */
  static final Pattern PLAIN_MONTH =
      Pattern.compile("(?<month>\\p{L}{3,9})(?: (?<y>20\\d\\d)|-(?<yy>" + YEAR2 + "))");

  /** 31/03/2023 or 31/3/23 and nothing else. */
  static final Pattern PLAIN_DAY =
      Pattern.compile("(?<d>\\d{1,2})/(?<m>\\d{1,2})/(?<y>(?:20)?\\d\\d)");

  /** 03/2023. */
  static final Pattern NUMERIC_MONTH =
      of(NUMBER_BEFORE + "(?<m>0?[1-9]|1[0-2])\\s?[/-]\\s?(?<y>20\\d\\d)(?![\\d/-])");

  /** Q2 2022/23, Quarter 1 2024; or a quarter alone. */
  static final Pattern QUARTER =
      of(
          BEFORE
              + "(?:(?:quarter|qtr\\.?|q)\\s?(?<n>[1-4])"
              + "|(?<nth>[1-4])(?:st|nd|rd|th)\\s+(?:quarter|qtr))"
              + "(?:[\\s,/-]{0,3}(?:of\\s+)?(?:the\\s+)?\\(?(?:financial\\s+year\\s+|f/?y\\s?)?(?<y>"
              + ANY_YEAR
              + ")"
              + AFTER
              + "\\)?)?"
              + AFTER);

  /** 2022/23 Q2. */
  static final Pattern YEAR_QUARTER =
      of(
          NUMBER_BEFORE
              + "(?<y>"
              + SPLIT
              + "|"
              + YEAR4
              + "|"
              + SPLIT2
              + ")[\\s,:-]{1,3}(?:quarter|qtr\\.?|q)\\s?(?<n>[1-4])"
              + AFTER);

  /** Autumn term 2023, Aut 22, Spring 2022/23; or a term alone. */
  static final Pattern TERM =
      of(
          BEFORE
              + "(?<term>"
              + DateWords.TERM
              + ")(?:(?:\\s+half)?[\\s-]+terms?)?(?:\\s[12](?=[\\s,();]|$))?"
              + "(?:(?:\\s+(?:of|in))?(?:[\\s,-]{0,3}\\(?(?<y>"
              + SPLIT
              + "|"
              + YEAR4
              + "|"
              + SPLIT2
              + ")|\\s?'?(?<yy>"
              + YEAR2
              + "))"
              + AFTER
              + "\\)?)?"
              + AFTER);

  /** HT4 2023/24; the term that the half belongs to. */
  static final Pattern HALF_TERM =
      of(
          BEFORE
              + "(?:half[\\s-]?term|ht)\\s?(?<n>[1-6])[\\s,-]{1,3}\\(?(?<y>"
              + SPLIT
              + "|"
              + YEAR4
              + ")"
              + AFTER);

  /** Behind what is less than a year, and whose days are not said: Easter 2026, Term 3 2025/26. */
  private static final String NOT_OF_A_PART =
      "(?<!\\b(?:" + DateWords.SEASON + "|term\\s?[1-6])[\\s,]{1,3})";

  /** 2024, 2022/23, academic year 2023/24, FY 23/24. */
  static final Pattern YEAR =
      of(
          NUMBER_BEFORE
              + NOT_OF_A_PART
              + "(?:(?<style>(?:financial|academic|school|fiscal|calendar)\\s+year|year|f/?y|ay)\\s*"
              + "(?<y>"
              + SPLIT
              + "|"
              + YEAR4
              + "|"
              + SPLIT2
              + ")|(?<bare>"
              + SPLIT
              + "|"
              + YEAR4
              + "))(?![\\p{L}\\p{N}]|[.,]\\d|\\s?%)"
              + "(?<behind>\\s+(?:financial|academic|school|fiscal)\\s+year)?");

  /** 12 - 16 March 2024. */
  static final Pattern DAYS =
      of(
          NUMBER_BEFORE
              + "(?<from>\\d{1,2})"
              + ORDINAL
              + "?\\s*(?:-|to|and|&|/)\\s*(?<d>\\d{1,2})"
              + ORDINAL
              + "?(?:\\s+of)?\\s+"
              + MONTH
              + MONTHS_YEAR
              + AFTER);

  /** 2022-2024, 2022 to 2025. */
  static final Pattern YEARS =
      of(
          NUMBER_BEFORE
              + "(?<from>20\\d\\d)\\s?(?:-|to|until|/)\\s?(?<y>20\\d\\d)(?![\\p{L}\\p{N}]|[/-]\\d)");

  private static final Pattern NAME = Pattern.compile("\\(\\?<(\\w+)>");

  /** The groups that each shape has: told once, for a matcher does not say. */
  private static final Map<Pattern, Set<String>> GROUPS =
      Stream.of(
              ISO,
              NUMERIC,
              DAY_MONTH,
              MONTH_DAY,
              MONTH_YEAR,
              PLAIN_MONTH,
              PLAIN_DAY,
              NUMERIC_MONTH,
              QUARTER,
              YEAR_QUARTER,
              TERM,
              HALF_TERM,
              YEAR,
              DAYS,
              YEARS)
          .collect(Collectors.toUnmodifiableMap(shape -> shape, DateShapes::namesOf));

  private DateShapes() {}

  private static Set<String> namesOf(Pattern shape) {
    return NAME.matcher(shape.pattern())
        .results()
        .map(name -> name.group(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The text of a group, empty where the shape has no such group or it took no part. */
  static String group(Matcher matcher, String name) {
    if (!GROUPS.getOrDefault(matcher.pattern(), Set.of()).contains(name)) {
      return "";
    }
    String text = matcher.group(name);
    return text == null ? "" : text;
  }

  private static Pattern of(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
