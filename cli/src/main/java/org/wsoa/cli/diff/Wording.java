package org.wsoa.cli.diff;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts without what a file format or a typist does to them: case, white space, the shape of quotes
 * and dashes. Two texts that differ in no more say the same words.
 */
final class Wording {
  private static final Pattern QUOTES = Pattern.compile("[\u2018\u2019\u201A\u201B\u02BC`\u00B4]");
  private static final Pattern DOUBLE_QUOTES = Pattern.compile("[\u201C-\u201F\u00AB\u00BB]");
  private static final Pattern DASHES = Pattern.compile("\\s*[\\p{Pd}\u2212]\\s*");
  private static final Pattern SLASHES = Pattern.compile("\\s*/\\s*");
  private static final Pattern INVISIBLE = Pattern.compile("[\u00AD\u200B-\u200D\u2060\uFEFF]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}%]+");

  private Wording() {}

  /** The text in the form that is compared. */
  static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    plain = INVISIBLE.matcher(plain).replaceAll("");
    plain = QUOTES.matcher(plain).replaceAll("'");
    plain = DOUBLE_QUOTES.matcher(plain).replaceAll("\"");
    plain = DASHES.matcher(plain).replaceAll("-");
    plain = SLASHES.matcher(plain).replaceAll("/");
    return SPACE.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** Whether both say the same words. */
  static boolean same(String one, String other) {
    return one.equals(other) || fold(one).equals(fold(other));
  }

  /** The words of a folded text, in order; a percentage is one word with its sign. */
  static List<String> words(String folded) {
    return Arrays.stream(NO_WORD.split(folded)).filter(word -> !word.isEmpty()).toList();
  }
}
