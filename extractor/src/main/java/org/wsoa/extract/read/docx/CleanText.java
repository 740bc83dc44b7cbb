package org.wsoa.extract.read.docx;

import java.text.Normalizer;

/** Brings a line of text into the form that {@link org.wsoa.extract.read.TextLine} asks for. */
final class CleanText {
  private CleanText() {}

  /**
   * NFC, trimmed, every white space a plain space, ligatures as letters; without soft hyphens,
   * zero-width and control characters.
   */
  static String clean(CharSequence raw) {
    StringBuilder kept = new StringBuilder(raw.length());
    raw.codePoints().forEach(c -> append(kept, c));
    return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
  }

  private static void append(StringBuilder kept, int c) {
    if (c >= 0xFB00 && c <= 0xFB06) {
      kept.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
    } else if (c == '\t') {
      kept.append("  ");
    } else if (Character.isSpaceChar(c) || c == '\n' || c == '\r') {
      kept.append(' ');
    } else if (c == '\u2011') {
      kept.append('-');
    } else if (!isInvisible(c)) {
      kept.appendCodePoint(c);
    }
  }

  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT
        || type == Character.CONTROL
        || type == Character.SURROGATE
        || (c >= 0xFE00 && c <= 0xFE0F);
  }
}
