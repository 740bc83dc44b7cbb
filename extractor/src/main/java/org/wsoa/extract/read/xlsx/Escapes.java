package org.wsoa.extract.read.xlsx;

/** The escapes {@code _xHHHH_} of Office Open XML strings (ISO/IEC 29500-1, 22.9.2.19). */
final class Escapes {
  private static final int LENGTH = 7;

  private Escapes() {}

  /** The text with its escapes as characters. */
  static String decode(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    while (at >= 0) {
      if (isEscape(text, at)) {
        out.append(text, done, at);
        out.append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
        done = at + LENGTH;
      }
      at = text.indexOf("_x", Math.max(done, at + 1));
    }
    return out.append(text, done, text.length()).toString();
  }

  private static boolean isEscape(String text, int at) {
    if (at + LENGTH > text.length() || text.charAt(at + LENGTH - 1) != '_') {
      return false;
    }
    for (int i = at + 2; i < at + 6; i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
