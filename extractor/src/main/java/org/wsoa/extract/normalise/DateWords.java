package org.wsoa.extract.normalise;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of dates, read once from the word lists. */
final class DateWords {
  private static final Vocabulary MONTHS = Vocabulary.load("months.tsv");
  private static final Vocabulary TERMS = Vocabulary.load("terms.tsv");
  private static final Vocabulary PHRASES = Vocabulary.load("timing-words.tsv");
  private static final Map<String, Integer> MONTH_NUMBERS = numbers(MONTHS, 1);
  private static final Map<String, Integer> TERM_FIRST = numbers(TERMS, 1);
  private static final Map<String, Integer> TERM_LAST = numbers(TERMS, 2);

  private static final Pattern LAST_WORD = Pattern.compile("^.*?(\\p{L}+)$");

  private static final List<String> UNITS =
      List.of(
          "day",
          "days",
          "week",
          "weeks",
          "weekly",
          "fortnight",
          "fortnights",
          "month",
          "months",
          "monthly",
          "quarter",
          "quarters",
          "half",
          "halfterm",
          "ht",
          "term",
          "terms",
          "year",
          "years",
          "meeting",
          "meetings",
          "phase");

  /** Any month's name or abbreviation. */
  static final String MONTH = Vocabulary.anyOf(MONTHS.keys());

  /** Any term's name or abbreviation. */
  static final String TERM = Vocabulary.anyOf(TERMS.keys());

  /** Any time of the year whose days nobody has fixed. */
  static final String SEASON = Vocabulary.anyOf(PHRASES.keysOf("season"));

  /** Goes on. */
  static final Pattern ONGOING = phrase("ongoing");

  /** Comes again, at an interval that the words give. */
  static final Pattern RECURRING =
      Pattern.compile(
          phrase("recurring").pattern()
              + "|\\b(?:every|each)\\s+(?:[\\w-]+\\s+){0,2}"
              + "(?:day|week|fortnight|month|quarter|half[ -]term|term|year|meeting)s?\\b"
              + "|\\b(?:once|twice|three times|four times|[\\w]+ times)\\s+(?:a|an|per|each|every)\\s+"
              + "(?:day|week|fortnight|month|quarter|half[ -]term|term|year)\\b"
              + "|\\b(?:\\d{1,2}|two|three|four|six|eight|ten|twelve)[ -](?:weekly|monthly)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** About time, with no date in it. */
  static final Pattern UNKNOWN =
      Pattern.compile(
          phrase("unknown").pattern()
              + "|"
              + phrase("season").pattern()
              + "|\\b(?:within|in|after|over)\\s+(?:the\\s+)?(?:next\\s+)?[\\w½-]+\\s+(?:working\\s+|school\\s+)?"
              + "(?:day|week|month|term|year)s?\\b"
              + "|\\b(?:(?:half[ -]?)?term|HT)\\s?[1-6]\\b"
              + "|^(?:year|month|phase|week)\\s\\d{1,2}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Nothing decided yet. */
  static final Pattern PLACEHOLDER = phrase("placeholder");

  /** Finished, at a time that is not given. */
  static final Pattern DONE = phrase("done");

  private DateWords() {}

  /** The months' names and abbreviations, in lower case. */
  static Stream<String> monthNames() {
    return MONTH_NUMBERS.keySet().stream();
  }

  /** The terms' names and abbreviations, in lower case. */
  static Stream<String> termNames() {
    return TERM_FIRST.keySet().stream();
  }

  /**
   * Words, in lower case, without which no text fits {@link #ONGOING}, {@link #RECURRING} or {@link
   * #UNKNOWN}: the last of each phrase, and the units that the other shapes end in.
   */
  static Set<String> timeWords() {
    Set<String> words = new HashSet<>(UNITS);
    for (String kind : List.of("ongoing", "recurring", "unknown", "season")) {
      for (String phrase : PHRASES.keysOf(kind)) {
        words.add(LAST_WORD.matcher(phrase).replaceFirst("$1"));
      }
    }
    return Set.copyOf(words);
  }

  /**
   * The words, in lower case, that a text may begin with that fits {@link #ONGOING}, {@link
   * #RECURRING} or {@link #UNKNOWN}, save numbers and what stands before {@code times}.
   */
  static Stream<String> timeOpenings() {
    return Stream.concat(
        PHRASES.rows().stream().map(row -> row.get(0)).filter(DateWords::opensWithLetter),
        Stream.of(
            "every", "each", "once", "twice", "two", "three", "four", "six", "eight", "ten",
            "twelve", "within", "in", "after", "over", "half", "term", "ht", "year", "month",
            "phase", "week"));
  }

  private static boolean opensWithLetter(String phrase) {
    return Character.isLetter(phrase.charAt(0));
  }

  /** A month's number, from 1; 0 for any other word. */
  static int month(String word) {
    return MONTH_NUMBERS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  /** A term's first month, from 1; 0 for any other word. */
  static int termFirst(String word) {
    return TERM_FIRST.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  /** A term's last month, from 1; 0 for any other word. */
  static int termLast(String word) {
    return TERM_LAST.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  /** Whether the name is a verb too. */
  static boolean isVerb(String month) {
    String word = month.toLowerCase(Locale.ROOT);
    return MONTHS.rows().stream()
        .anyMatch(row -> row.get(0).equals(word) && row.get(2).equals("verb"));
  }

  private static Pattern phrase(String kind) {
    List<String> phrases = PHRASES.keysOf(kind);
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}/-])" + Vocabulary.anyOf(phrases) + "(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static Map<String, Integer> numbers(Vocabulary words, int column) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (List<String> row : words.rows()) {
      numbers.put(row.get(0), Integer.valueOf(row.get(column)));
    }
    return Map.copyOf(numbers);
  }
}
