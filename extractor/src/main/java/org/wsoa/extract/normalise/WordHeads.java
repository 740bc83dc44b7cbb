package org.wsoa.extract.normalise;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How some words begin. Most words of a text begin otherwise, and a pattern that is tried only
 * where one of them could stand costs a fraction of a search through the whole text.
 */
public final class WordHeads {
  /** Letters of a word's head, and the bits of each of them in its number. */
  private static final int HEAD = 3;

  private static final int LETTER_BITS = 5;
  private static final int OTHER_LETTER = (1 << LETTER_BITS) - 1;

  /** A bit for each head's number: plain words of bits, for this is asked of nearly every word. */
  private final long[] heads = new long[1 << ((HEAD * LETTER_BITS) - 6)];

  /** A bit for the number of each letter that a head begins with. */
  private int openers;

  private WordHeads(Stream<String> phrases) {
    phrases.forEach(phrase -> add(head(phrase, 0)));
  }

  private void add(int head) {
    heads[head >> 6] |= 1L << head;
    openers |= 1 << (head >> ((HEAD - 1) * LETTER_BITS));
  }

  /**
   * The heads of the first words of these phrases.
   *
   * @param phrases each begins with a letter
   */
  public static WordHeads of(Stream<String> phrases) {
    return new WordHeads(phrases);
  }

  /** The first letters of the word that begins there as a number, whatever their case. */
  static int head(String text, int from) {
    int head = 0;
    int end = Math.min(from + HEAD, text.length());
    int at = from;
    while (at < end) {
      int letter = number(text.charAt(at));
      if (letter == 0) {
        break;
      }
      head = head << LETTER_BITS | letter;
      at++;
    }
    return head << ((from + HEAD - at) * LETTER_BITS);
  }

  /** A letter's number: its place in the alphabet, from 1; 0 for what is no letter. */
  private static int number(char c) {
    int place = (c | 0x20) - 'a';
    if (c < '\u0080') {
      return place >= 0 && place < 26 ? place + 1 : 0;
    }
    return Character.isLetter(c) ? OTHER_LETTER : 0;
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

  /** Whether a head is one of these. */
  boolean has(int head) {
    return ((heads[head >> 6] >>> head) & 1) != 0;
  }

  /** Whether the word that begins there begins as one of the phrases does. */
  public boolean isAt(String text, int at) {
    return has(head(text, at));
  }

  /**
   * The first place from an index on where one of the phrases could begin; the text's length for
   * none.
   */
  public int next(String text, int from) {
    return next(text, from, text.length());
  }

  /** The first such place before another index; that index for none. */
  int next(String text, int from, int to) {
    int at = from > 0 && isLatin(text.charAt(from - 1)) ? wordEnd(text, from, to) : from;
    while (at < to) {
      int letter = number(text.charAt(at));
      if (letter == 0) {
        at++;
      } else if (((openers >> letter) & 1) != 0 && has(head(text, at))) {
        return at;
      } else {
        at = letter < OTHER_LETTER ? wordEnd(text, at + 1, to) : at + 1;
      }
    }
    return to;
  }

  /** The place behind the rest of a word, and behind one other letter that follows it. */
  private static int wordEnd(String text, int from, int to) {
    int at = from;
    while (at < to && isLatin(text.charAt(at))) {
      at++;
    }
    return at < to && number(text.charAt(at)) > 0 ? at + 1 : at;
  }

  /** A letter that no word begins behind. */
  private static boolean isLatin(char c) {
    int place = (c | 0x20) - 'a';
    return place >= 0 && place < 26;
  }

  /** Whether one of the phrases could open a text, marks before it aside. */
  public boolean mayOpen(String text) {
    if (text.isEmpty() || !Character.isLetterOrDigit(text.charAt(0))) {
      return true;
    }
    int head = head(text, 0);
    return has(head) || hasOtherLetter(head);
  }

  /**
   * Tells all that a pattern finds in a text.
   *
   * @param pattern one that begins with a word boundary and one of the phrases
   */
  public void each(Pattern pattern, String text, Consumer<Matcher> told) {
    int at = next(text, 0);
    if (at == text.length()) {
      return;
    }
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
    while (at < text.length()) {
      boolean found = matcher.region(at, text.length()).lookingAt();
      if (found) {
        told.accept(matcher);
      }
      at = next(text, found ? matcher.end() : at + 1);
    }
  }
}
