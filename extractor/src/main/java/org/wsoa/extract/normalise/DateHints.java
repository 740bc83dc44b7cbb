package org.wsoa.extract.normalise;

import java.util.BitSet;
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

  /** Letters of a word's head, and the bits of each of them in its number. */
  private static final int HEAD = 3;

  private static final int LETTER_BITS = 5;
  private static final int OTHER_LETTER = (1 << LETTER_BITS) - 1;

  private static final Set<String> TIME_WORDS = DateWords.timeWords();

  /** How a month's name begins. Read only. */
  static final BitSet MONTH_HEADS = heads(DateWords.monthNames());

  /** How a term's name begins. Read only. */
  static final BitSet TERM_HEADS = heads(DateWords.termNames());

  /** How a quarter begins. Read only. */
  static final BitSet QUARTER_HEADS = heads(Stream.of("quarter", "qtr", "q"));

  private static final BitSet TIME_HEADS = heads(TIME_WORDS.stream());

  private DateHints() {}

  /** Whether hints leave it open that the text holds a timing. */
  static boolean mayBeTiming(int hints) {
    return (hints & ANY) != 0;
  }

  /** The heads of these words. */
  static BitSet heads(Stream<String> names) {
    BitSet heads = new BitSet();
    names.forEach(name -> heads.set(head(name, 0)));
    return heads;
  }

  /** The first letters of the word that begins there as a number, whatever their case. */
  static int head(String text, int from) {
    int head = 0;
    boolean inside = true;
    for (int i = from; i < from + HEAD; i++) {
      inside &= i < text.length() && Character.isLetter(text.charAt(i));
      int letter = inside ? (text.charAt(i) | 0x20) - 'a' + 1 : 0;
      head = head << LETTER_BITS | (letter < 0 || letter > 26 ? OTHER_LETTER : letter);
    }
    return head;
  }

  /** Whether one of the first letters is none of a to z. */
  static boolean hasOtherLetter(int head) {
    for (int rest = head; rest != 0; rest >>= LETTER_BITS) {
      if ((rest & OTHER_LETTER) == OTHER_LETTER) {
        return true;
      }
    }
    return false;
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
          int head = head(ascii, i);
          hints |= MONTH_HEADS.get(head) ? MONTH : 0;
          hints |= TERM_HEADS.get(head) ? TERM : 0;
          hints |= QUARTER_HEADS.get(head) ? QUARTER : 0;
          hints |= TIME_HEADS.get(head) && isTimeWord(ascii, i) ? TIME : 0;
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
