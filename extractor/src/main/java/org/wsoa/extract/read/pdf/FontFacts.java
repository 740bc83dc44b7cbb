package org.wsoa.extract.read.pdf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/**
 * What is asked again and again of one font: whether it is bold and which letters its codes are.
 */
final class FontFacts {
  private static final float BOLD_WEIGHT = 600;

  private final PDFont font;
  private final Map<Integer, String> letters = new HashMap<>();

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
    String known = letters.get(code);
    if (known == null) {
      known = Letters.clean(find(code));
      letters.put(code, known);
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
