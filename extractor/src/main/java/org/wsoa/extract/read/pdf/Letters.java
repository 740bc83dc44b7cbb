package org.wsoa.extract.read.pdf;

import java.text.Normalizer;

/** What the text of a glyph is once ligatures, symbol fonts and controls are undone. */
final class Letters {
  private static final int SYMBOL_FONT = 0xF000;

  /** Half of a pair of surrogates that has lost the other half, as a decoder gives it. */
  private static final char LOST = 0xFFFD;

  private Letters() {}

  /** Ligatures to letters, symbol bullets to bullets, zero-width characters and controls gone. */
  static String clean(String text) {
    boolean plain = true;
    for (int i = 0; i < text.length() && plain; i++) {
      char c = text.charAt(i);
      plain = (c >= 32 && c < 0x7F) || (c > 0xA0 && c < 0x300 && c != 0xAD);
    }
    if (plain) {
      return text;
    }
    String ligature = unswapped(text);
    if (!ligature.isEmpty()) {
      return ligature;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  /**
   * The letters of a ligature that are written low byte first, as Ghostscript 10.0 does: {@code
   * U+7400 U+6900} is {@code ti}. Of three letters it adds up the last two, so that what it writes
   * is no letter at all; the ligatures of three begin with a letter that is doubled.
   *
   * @return empty for what is no such ligature
   */
  private static String unswapped(String text) {
    if (text.length() < 2) {
      return "";
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int high = text.charAt(i) >> 8;
      boolean letter = (text.charAt(i) & 0xFF) == 0 && high >= 'a' && high <= 'z';
      if (letter) {
        out.append((char) high);
      } else {
        boolean sum = i == 1 && text.length() == 2 && text.charAt(i) == LOST;
        return sum ? tripled(out.charAt(0)) : "";
      }
    }
    return out.toString();
  }

  private static String tripled(char first) {
    return switch (first) {
      case 't' -> "tti";
      case 'f' -> "fft";
      default -> "";
    };
  }

  private static void append(StringBuilder out, int c) {
    if (c == '\t') {
      out.append("  ");
    } else if (c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x3000) {
      out.append(' ');
    } else if (c < 32 || (c >= 0x7F && c < 0xA0) || isZeroWidth(c)) {
      return;
    } else if (c >= 0xFB00 && c <= 0xFB06) {
      out.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
    } else if (c >= SYMBOL_FONT && c <= SYMBOL_FONT + 0xFF) {
      appendSymbol(out, c - SYMBOL_FONT);
    } else {
      out.appendCodePoint(c);
    }
  }

  private static boolean isZeroWidth(int c) {
    return (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
  }

  /** Codes of the Symbol and Wingdings fonts that word processors use in lists. */
  private static void appendSymbol(StringBuilder out, int code) {
    switch (code) {
      case 0xA7, 0x6E, 0xA8 -> out.append('▪');
      case 0xFC, 0x50 -> out.append('✓');
      case 0xD8 -> out.append('➢');
      case 0xB7, 0x76, 0x9F, 0x6C -> out.append('•');
      default -> {
        if (code >= 32 && code < 127) {
          out.append((char) code);
        } else {
          out.append('•');
        }
      }
    }
  }
}
