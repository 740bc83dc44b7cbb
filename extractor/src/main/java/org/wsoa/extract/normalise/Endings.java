package org.wsoa.extract.normalise;

import java.util.Optional;
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

  /**
   * The words at the end of a text, looked for only where one of their heads stands.
   *
   * @param words a pattern that ends with {@code $} and begins with one of the phrases of the heads
   */
  static Optional<Matcher> find(Pattern words, WordHeads heads, String text) {
    int at = heads.next(text, Math.max(0, text.length() - LONGEST));
    if (at == text.length()) {
      return Optional.empty();
    }
    Matcher matcher = words.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    while (at < text.length()) {
      if (matcher.region(at, text.length()).lookingAt()) {
        return Optional.of(matcher);
      }
      at = heads.next(text, at + 1);
    }
    return Optional.empty();
  }

  /** Whether a text ends with words. */
  static boolean has(Pattern words, String text) {
    return of(words, text).find();
  }
}
