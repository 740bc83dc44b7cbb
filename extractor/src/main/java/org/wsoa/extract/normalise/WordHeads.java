package org.wsoa.extract.normalise;

import java.util.BitSet;
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

  private final BitSet heads = new BitSet();

  private WordHeads(Stream<String> phrases) {
    phrases.forEach(phrase -> heads.set(head(phrase, 0)));
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

  /** Whether a head is one of these. */
  boolean has(int head) {
    return heads.get(head);
  }

  /**
   * The first place from an index on where one of the phrases could begin; the text's length for
   * none.
   */
  public int next(String text, int from) {
    boolean inside = from > 0 && isLatin(text.charAt(from - 1));
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean latin = isLatin(c);
      if (!inside && (latin || (c > '\u007f' && Character.isLetter(c))) && has(head(text, at))) {
        return at;
      }
      inside = latin;
    }
    return text.length();
  }

  /** A letter that no word begins behind. */
  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
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
