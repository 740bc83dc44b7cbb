package org.wsoa.extract.normalise;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

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

  /** A word that begins as a month's name does. */
  static final int MONTH = 16;

  /** A word that begins as a term's name does. */
  static final int TERM = 32;

  /** A word that begins as a quarter does. */
  static final int QUARTER = 64;

  /** A word without which no text goes on, comes again or is about time at all. */
  static final int TIME = 128;

  /** What every timing has at least one of. */
  private static final int ANY = PARTED | YEAR | MONTH | TERM | QUARTER | TIME;

  private static final Set<String> TIME_WORDS = DateWords.timeWords();

  /** How a month's name begins. */
  static final WordHeads MONTH_HEADS = WordHeads.of(DateWords.monthNames());

  /** How a term's name begins. */
  static final WordHeads TERM_HEADS = WordHeads.of(DateWords.termNames());

  /** How a quarter begins. */
  static final WordHeads QUARTER_HEADS = WordHeads.of(Stream.of("quarter", "qtr", "q"));

  private static final WordHeads TIME_HEADS = WordHeads.of(TIME_WORDS.stream());

  private DateHints() {}

  /** Whether hints leave it open that the text holds a timing. */
  static boolean mayBeTiming(int hints) {
    return (hints & ANY) != 0;
  }

  /** All hints of a text with ASCII quotes and dashes, as a sum. */
  static int of(String ascii) {
    int hints = 0;
    int length = ascii.length();
    for (int i = 0; i < length; i++) {
      char c = ascii.charAt(i);
      if (Character.isDigit(c)) {
        hints |= DIGIT | atDigit(ascii, i);
      } else if (Character.isLetter(c)) {
        boolean begins = i == 0 || !Character.isLetter(ascii.charAt(i - 1));
        if (begins) {
          int head = WordHeads.head(ascii, i);
          hints |= MONTH_HEADS.has(head) ? MONTH : 0;
          hints |= TERM_HEADS.has(head) ? TERM : 0;
          hints |= QUARTER_HEADS.has(head) ? QUARTER : 0;
          hints |= TIME_HEADS.has(head) && isTimeWord(ascii, i) ? TIME : 0;
        }
      }
    }
    return hints;
  }

  private static boolean isTimeWord(String ascii, int from) {
    return TIME_WORDS.contains(
        ascii.substring(from, wordEnd(ascii, from)).toLowerCase(Locale.ROOT));
  }

  private static int wordEnd(String ascii, int from) {
    int end = from;
    while (end < ascii.length() && Character.isLetter(ascii.charAt(end))) {
      end++;
    }
    return end;
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
