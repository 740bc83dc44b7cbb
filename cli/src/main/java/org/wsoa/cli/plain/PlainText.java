package org.wsoa.cli.plain;

import java.util.regex.Pattern;

/** Text that every format and every terminal can hold. */
public final class PlainText {
  private static final Pattern BREAKS = Pattern.compile("\r\n?|[\u0085\u2028\u2029\u000B\f]");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final char REPLACEMENT = '\uFFFD';

  private PlainText() {}

  /**
   * The text with line feeds for every kind of line break, U+FFFD for halves of surrogate pairs and
   * other code points that are no characters, and without control codes save tab and line feed.
   * What is left is text of XML 1.0.
   */
  public static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    BREAKS.matcher(text).replaceAll("\n").codePoints().forEach(point -> append(plain, point));
    return plain.toString();
  }

  /** The same in one line. */
  public static String line(String text) {
    return SPACE.matcher(of(text)).replaceAll(" ").strip();
  }

  /**
   * The text, or its beginning and an ellipsis where it is longer; no character is cut in two.
   *
   * @param length number of UTF-16 units that it may have, at least 1
   */
  public static String upTo(int length, String text) {
    if (text.length() <= length) {
      return text;
    }
    int end = length - 1;
    if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).stripTrailing() + "\u2026";
  }

  private static void append(StringBuilder plain, int point) {
    boolean half = Character.getType(point) == Character.SURROGATE;
    boolean none = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
    if (half || none) {
      plain.append(REPLACEMENT);
    } else if (point == '\t' || point == '\n' || !Character.isISOControl(point)) {
      plain.appendCodePoint(point);
    }
  }
}
