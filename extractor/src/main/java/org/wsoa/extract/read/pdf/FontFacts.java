package org.wsoa.extract.read.pdf;

import java.util.Arrays;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.jspecify.annotations.Nullable;

/**
 * What is asked again and again of one font: whether it is bold and which letters its codes are.
 */
final class FontFacts {
  private static final float BOLD_WEIGHT = 600;

  /** The greatest code of two bytes; longer ones are too rare to be kept. */
  private static final int MAX_KEPT = 0xFFFF;

  private final PDFont font;
  private @Nullable String[] letters = new String[256];

  /** Whether its type is bold, by its name or its descriptor. */
  final boolean bold;

  /** Height of a Type 3 font's letters in text space, 1 for all others. */
  final float scale;

  /** Whether a code was met that the font maps to no letter. */
  boolean unmapped;

  FontFacts(PDFont font) {
    this.font = font;
    this.bold = isBold(font);
    this.scale = scaleOf(font);
  }

  /** The font's name, for messages. */
  String name() {
    String name = font.getName();
    return name == null ? "without a name" : name;
  }

  /** The letters of a code; empty where the font says none. */
  String letters(int code) {
    if (code < 0 || code > MAX_KEPT) {
      return Letters.clean(find(code));
    }
    if (code >= letters.length) {
      letters = Arrays.copyOf(letters, Math.max(2 * letters.length, code + 1));
    }
    String known = letters[code];
    if (known == null) {
      known = Letters.clean(find(code));
      letters[code] = known;
    }
    return known;
  }

  private String find(int code) {
    String text = font.toUnicode(code);
    if (text != null && !text.isEmpty() && text.charAt(0) != 0xFFFD) {
      return text;
    }
    unmapped = true;
    if (font instanceof PDSimpleFont && !(font instanceof PDType3Font) && code >= 32) {
      return String.valueOf((char) code);
    }
    return "";
  }

  private static boolean isBold(PDFont font) {
    String name = font.getName();
    if (name != null) {
      String low = name.toLowerCase(Locale.ROOT);
      if (low.contains("bold") || low.contains("black") || low.contains("heavy")) {
        return true;
      }
    }
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return descriptor != null
        && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
  }

  private static float scaleOf(PDFont font) {
    if (font instanceof PDType3Font type3) {
      float matrix = Math.abs(font.getFontMatrix().getScalingFactorY());
      float height = type3.getFontBBox() == null ? 0 : type3.getFontBBox().getHeight() * matrix;
      return height > 0.2f && height < 5 ? height : 1;
    }
    return 1;
  }
}
