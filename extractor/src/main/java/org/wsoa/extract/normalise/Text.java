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

  private Text() {}

  /**
   * The text in NFC, without soft hyphens and zero-width characters, every run of white space as
   * one space, and without space at its ends. Ligatures become letters; nothing else is changed.
   */
  public static String fold(String text) {
    if (isFolded(text)) {
      return text;
    }
    if (isPlainOrWhite(text)) {
      return collapsed(text);
    }
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
    String lower = ascii(fold(text)).toLowerCase(Locale.ROOT);
    int start = 0;
    int end = lower.length();
    while (start < end && isMark(lower.codePointAt(start))) {
      start += Character.charCount(lower.codePointAt(start));
    }
    while (end > start && isMark(lower.codePointBefore(end))) {
      end -= Character.charCount(lower.codePointBefore(end));
    }
    return lower.substring(start, end);
  }

  /** The index of the first letter or number of any script; the text's length for none. */
  static int firstWord(String text) {
    int at = 0;
    while (at < text.length() && !isLetterOrNumber(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /** The index behind the letters that begin at one; that index itself where none do. */
  public static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** What {@code [\p{L}\p{N}]} matches. */
  public static boolean isLetterOrNumber(int codePoint) {
    return Character.isLetter(codePoint) || isNumber(codePoint);
  }

  /** What {@code \p{N}} matches. */
  public static boolean isNumber(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** Punctuation, a symbol or white space. */
  private static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL,
          Character.SPACE_SEPARATOR,
          Character.CONTROL ->
          true;
      default -> false;
    };
  }

  /**
   * Whether folding would change nothing, told without making anything new: nearly all text is
   * plain already, or was folded before.
   */
  private static boolean isFolded(String text) {
    char last = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' ? last == ' ' : !isPlain(c)) {
        return false;
      }
      last = c;
    }
    return text.isEmpty() || last != ' ';
  }

  /** A character that NFC, the ligatures and the invisible ones have nothing to do with. */
  private static boolean isPlain(int c) {
    return (c > ' ' && c < '\u007f')
        || (c > '\u00a0' && c < '\u0300' && c != '\u00ad')
        || (c >= '\u2010' && c <= '\u2027');
  }

  /** A loop, not a stream: it is asked for every text of several lines, again and again. */
  private static boolean isPlainOrWhite(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isPlain(c) && c != ' ' && !(c >= '\t' && c <= '\r') && c != '\u0085' && c != '\u00a0') {
        return false;
      }
    }
    return true;
  }

  /** Plain text with every run of white space as one space: what most cells of lines need. */
  private static String collapsed(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean white = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isPlain(c)) {
        white = true;
        continue;
      }
      if (white && !folded.isEmpty()) {
        folded.append(' ');
      }
      white = false;
      folded.append(c);
    }
    return folded.toString();
  }

  /** The text with typographic quotes and dashes as ASCII ones; its length stays. */
  static String ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (ascii(text.charAt(i)) != text.charAt(i)) {
        char[] letters = text.toCharArray();
        for (int k = i; k < letters.length; k++) {
          letters[k] = ascii(letters[k]);
        }
        return String.valueOf(letters);
      }
    }
    return text;
  }

  private static char ascii(char c) {
    if (c < '\u0080' && c != '`') {
      return c; // nearly all
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '`', '\u00B4' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      default -> c;
    };
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
