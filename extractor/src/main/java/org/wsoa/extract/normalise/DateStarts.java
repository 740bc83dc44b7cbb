package org.wsoa.extract.normalise;

import java.util.stream.Stream;

/**
 * Where in a text a date could begin, told in one look at it. Most words and numbers begin none,
 * and a shape that is tried only where it could begin costs a fraction of a search through the
 * whole text.
 */
final class DateStarts {
  /** A number. */
  static final int DIGIT = 1;

  /** A word that begins as a month's name does. */
  static final int MONTH = 2;

  /** A word that begins as a term's name does. */
  static final int TERM = 4;

  /** A word that begins as a quarter does. */
  static final int QUARTER = 8;

  /** A word that begins as a weekday's name does, or is the article before a day. */
  static final int WEEKDAY = 16;

  /** A word that begins as a half term does. */
  static final int HALF = 32;

  /** A word that begins as one does that says what a year is. */
  static final int YEAR = 64;

  private static final int WORDS = MONTH | TERM | QUARTER | WEEKDAY | HALF | YEAR;

  private static final WordHeads WEEKDAYS =
      WordHeads.of(Stream.of("mon", "tue", "wed", "thu", "fri", "sat", "sun", "the"));
  private static final WordHeads HALVES = WordHeads.of(Stream.of("half", "ht"));
  private static final WordHeads YEARS =
      WordHeads.of(
          Stream.of(
              "financial", "academic", "school", "fiscal", "calendar", "year", "f", "fy", "ay"));

  private final byte[] kinds;
  private final int all;

  private DateStarts(byte[] kinds, int all) {
    this.kinds = kinds;
    this.all = all;
  }

  /** The places of a text with ASCII quotes and dashes. */
  static DateStarts of(String ascii) {
    byte[] kinds = new byte[ascii.length()];
    int all = 0;
    char before = ' ';
    for (int i = 0; i < kinds.length; i++) {
      char c = ascii.charAt(i);
      int kind = 0;
      if (c >= '0' && c <= '9') {
        kind = before >= '0' && before <= '9' ? 0 : DIGIT;
      } else if (Character.isLetter(c) && !Character.isLetter(before)) {
        kind = ofWord(WordHeads.head(ascii, i));
      }
      kinds[i] = (byte) kind;
      all |= kind;
      before = c;
    }
    return new DateStarts(kinds, all);
  }

  /**
   * What may begin with the head of a word, as a sum. A letter beyond a to z may be equal to one of
   * them but for its case.
   */
  static int ofWord(int head) {
    if (WordHeads.hasOtherLetter(head)) {
      return WORDS;
    }
    return (DateHints.MONTH_HEADS.has(head) ? MONTH : 0)
        | (DateHints.TERM_HEADS.has(head) ? TERM : 0)
        | (DateHints.QUARTER_HEADS.has(head) ? QUARTER : 0)
        | (WEEKDAYS.has(head) ? WEEKDAY : 0)
        | (HALVES.has(head) ? HALF : 0)
        | (YEARS.has(head) ? YEAR : 0);
  }

  /** Whether there is a place of one of these kinds, as a sum, at all. */
  boolean any(int wanted) {
    return (all & wanted) != 0;
  }

  /** Whether a place is of one of these kinds. */
  boolean is(int wanted, int at) {
    return (kinds[at] & wanted) != 0;
  }

  /** The first place of one of these kinds from an index on; the text's length for none. */
  int next(int wanted, int from) {
    int at = from;
    while (at < kinds.length && (kinds[at] & wanted) == 0) {
      at++;
    }
    return at;
  }
}
