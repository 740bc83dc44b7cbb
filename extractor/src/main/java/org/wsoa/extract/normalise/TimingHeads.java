package org.wsoa.extract.normalise;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a text begins that is a timing, or that begins with one: told by its first letters alone,
 * before anything is looked for in it. Most texts begin otherwise.
 */
final class TimingHeads {
  /** Words that may stand beside dates in a text that is nothing but a timing. */
  static final List<String> FILLERS =
      List.of(
          "by",
          "from",
          "in",
          "on",
          "at",
          "to",
          "until",
          "till",
          "before",
          "between",
          "during",
          "for",
          "due",
          "no later than",
          "the",
          "end",
          "of",
          "early",
          "mid",
          "late",
          "start",
          "starting",
          "beginning",
          "commencing",
          "week",
          "w/c",
          "wc",
          "w/e",
          "we",
          "ending",
          "approx",
          "circa",
          "around",
          "and",
          "or",
          "then",
          "onward",
          "onwards");

  private static final WordHeads HEADS =
      WordHeads.of(Stream.concat(FILLERS.stream(), DateWords.timeOpenings()));

  /** {@code Several times a year}: any word may stand before it. */
  private static final WordHeads TIMES = WordHeads.of(Stream.of("times"));

  private TimingHeads() {}

  /**
   * Whether a timing may begin there: false only where none does.
   *
   * @param ascii text with ASCII quotes and dashes
   * @param at index of a character of it, from 0; the text's length for none
   */
  static boolean mayBegin(String ascii, int at) {
    if (at == ascii.length() || !Character.isLetter(ascii.charAt(at))) {
      return true;
    }
    int head = WordHeads.head(ascii, at);
    return HEADS.has(head)
        || DateScanner.LEADS.has(head)
        || DateStarts.ofWord(head) != 0
        || TIMES.has(WordHeads.head(ascii, nextWord(ascii, at)));
  }

  /** Where the word behind this one would begin. */
  private static int nextWord(String ascii, int at) {
    int space = ascii.indexOf(' ', at);
    return space < 0 ? ascii.length() : space + 1;
  }
}
