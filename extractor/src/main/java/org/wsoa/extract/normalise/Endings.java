package org.wsoa.extract.normalise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text ends with. A pattern that is bound to the end of a text is tried at every place
 * before it, in vain at nearly all; here only at those that it could reach the end from.
 */
final class Endings {
  /** The longest of the phrases that are looked for is half as long. */
  private static final int LONGEST = 120;

  private Endings() {}

  /**
   * A search for words at the end of a text.
   *
   * @param words a pattern that ends with {@code $}
   */
  static Matcher of(Pattern words, String text) {
    return words
        .matcher(text)
        .region(Math.max(0, text.length() - LONGEST), text.length())
        .useTransparentBounds(true)
        .useAnchoringBounds(false);
  }

  /** Whether a text ends with words. */
  static boolean has(Pattern words, String text) {
    return of(words, text).find();
  }
}
