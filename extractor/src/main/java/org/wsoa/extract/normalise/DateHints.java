package org.wsoa.extract.normalise;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a text has that a date needs, told in one look at it: most texts lack it, and need not be
 * searched for the date's shape.
 */
final class DateHints {
  /** A digit. */
  static final int DIGIT = 1;

  /** Digits with a slash, dash or full stop behind them. */
  static final int PARTED = 2;

  /** Four digits that could be a year. */
  static final int YEAR = 4;

  /** Four digits that could be a year, or parted ones. */
  static final int YEAR_OR_PARTED = 8;

  /** A month's name. */
  static final int MONTH = 16;

  /** A term's name. */
  static final int TERM = 32;

  /** What a quarter is called. */
  static final int QUARTER = 64;

  /** A word without which no text goes on, comes again or is about time at all. */
  static final int TIME = 128;

  /** What every timing has at least one of. */
  private static final int ANY = PARTED | YEAR | MONTH | TERM | QUARTER | TIME;

  /** How a month's name begins. */
  static final WordHeads MONTH_HEADS = WordHeads.of(DateWords.monthNames());

  /** How a term's name begins. */
  static final WordHeads TERM_HEADS = WordHeads.of(DateWords.termNames());

  private static final List<String> QUARTERS = List.of("quarter", "qtr", "q");

  /** How a quarter begins. */
  static final WordHeads QUARTER_HEADS = WordHeads.of(QUARTERS.stream());

  /** What each word, in lower case, is a hint of. */
  private static final Map<String, Integer> WORDS = words();

  private static final WordHeads HEADS = WordHeads.of(WORDS.keySet().stream());

  private DateHints() {}

  private static Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>();
    DateWords.monthNames().forEach(word -> words.merge(word, MONTH, Integer::sum));
    DateWords.termNames().forEach(word -> words.merge(word, TERM, Integer::sum));
    QUARTERS.forEach(word -> words.merge(word, QUARTER, Integer::sum));
    DateWords.timeWords().forEach(word -> words.merge(word, TIME, Integer::sum));
    return Map.copyOf(words);
  }

  /** Whether hints leave it open that the text holds a timing. */
  static boolean mayBeTiming(int hints) {
    return (hints & ANY) != 0;
  }

  /** All hints of a text with ASCII quotes and dashes, as a sum. */
  static int of(String ascii) {
    int hints = 0;
    int at = 0;
    while (at < ascii.length()) {
      char c = ascii.charAt(at);
      if (Character.isLetter(c)) {
        int end = Text.wordEnd(ascii, at);
        if (HEADS.isAt(ascii, at)) {
          hints |= WORDS.getOrDefault(ascii.substring(at, end).toLowerCase(Locale.ROOT), 0);
        }
        at = end;
      } else {
        hints |= c >= '0' && c <= '9' ? DIGIT | atDigit(ascii, at) : 0;
        at++;
      }
    }
    return hints;
  }

  private static int atDigit(String ascii, int at) {
    int next = at + 1;
    if (next < ascii.length() && ascii.charAt(next) == ' ') {
      next++;
    }
    boolean parted = next < ascii.length() && "/-.".indexOf(ascii.charAt(next)) >= 0;
    boolean year =
        at + 3 < ascii.length()
            && (ascii.startsWith("19", at) || ascii.startsWith("20", at))
            && Character.isDigit(ascii.charAt(at + 2))
            && Character.isDigit(ascii.charAt(at + 3));
    return (parted ? PARTED | YEAR_OR_PARTED : 0) | (year ? YEAR | YEAR_OR_PARTED : 0);
  }
}
