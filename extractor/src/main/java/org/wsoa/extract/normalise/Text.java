package org.wsoa.extract.normalise;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What every text of a document goes through (rule 1 of the contract). */
public final class Text {
  /** Soft hyphen, zero-width space and joiners, word joiner and byte order mark. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\u202A-\\u202E\\uFEFF]");

  private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\p{Z}]+");
  private static final Pattern SINGLE_QUOTES =
      Pattern.compile("[\\u2018\\u2019\\u201A\\u201B\\u2032\\u0060\\u00B4]");
  private static final Pattern DOUBLE_QUOTES =
      Pattern.compile("[\\u201C\\u201D\\u201E\\u201F\\u2033\\u00AB\\u00BB]");
  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
  private static final Pattern ENDS = Pattern.compile("^[\\p{P}\\p{S}\\s]+|[\\p{P}\\p{S}\\s]+$");

  private Text() {}

  /**
   * The text in NFC, without soft hyphens and zero-width characters, every run of white space as
   * one space, and without space at its ends. Ligatures become letters; nothing else is changed.
   */
  public static String fold(String text) {
    String visible = INVISIBLE.matcher(ligatures(text)).replaceAll("");
    String composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
    return SPACE.matcher(composed).replaceAll(" ").strip();
  }

  /**
   * The text for comparing headings and names: folded, in lower case, with typographic quotes and
   * dashes as ASCII ones and without punctuation or symbols at its ends. It is empty for a text
   * that has neither letters nor digits.
   */
  public static String key(String text) {
    return ENDS.matcher(ascii(fold(text)).toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** The text with typographic quotes and dashes as ASCII ones; its length stays. */
  static String ascii(String text) {
    String single = SINGLE_QUOTES.matcher(text).replaceAll("'");
    String quoted = DOUBLE_QUOTES.matcher(single).replaceAll("\"");
    return DASHES.matcher(quoted).replaceAll("-");
  }

  /** Latin ligatures (U+FB00 to U+FB06) as the letters they stand for. */
  private static String ligatures(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\uFB00' && c <= '\uFB06') {
        letters.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else {
        letters.append(c);
      }
    }
    return letters.toString();
  }
}
