package org.wsoa.extract.read.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** What a page's text needs to know of a font, worked out once for a document. */
final class FontTraits {
  private static final double USUAL_ASCENT = 0.75;
  private static final double USUAL_DESCENT = -0.25;
  private static final int BOLD_WEIGHT = 600;

  private final String name;
  private final boolean bold;
  private final double ascent;
  private final double descent;
  private final Map<Integer, String> letters = new HashMap<>();
  private final Set<Integer> unmapped = new HashSet<>();

  private FontTraits(String name, boolean bold, double ascent, double descent) {
    this.name = name;
    this.bold = bold;
    this.ascent = ascent;
    this.descent = descent;
  }

  static FontTraits of(PDFont font) {
    String name = font.getName() == null ? "" : font.getName();
    String lower = name.toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean bold =
        lower.contains("bold")
            || lower.contains("black")
            || lower.contains("heavy")
            || (descriptor != null
                && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT));
    double ascent = descriptor == null ? 0 : descriptor.getAscent() / 1000;
    double descent = descriptor == null ? 0 : descriptor.getDescent() / 1000;
    boolean plausible = ascent > 0.4 && ascent < 1.2 && descent < 0 && descent > -0.6;
    return new FontTraits(
        name,
        bold,
        plausible ? Math.min(ascent, 0.9) : USUAL_ASCENT,
        plausible ? Math.max(descent, -0.3) : USUAL_DESCENT);
  }

  String name() {
    return name;
  }

  boolean bold() {
    return bold;
  }

  /** Height above the baseline, in parts of the font size. */
  double ascent() {
    return ascent;
  }

  /** Depth below the baseline, in parts of the font size; negative. */
  double descent() {
    return descent;
  }

  /** Whether the font does not say which letters the glyph of this code is. */
  boolean isUnmapped(int code) {
    return unmapped.contains(code);
  }

  /**
   * The letters that a code of the font stands for: a ligature as its letters, a bullet of a symbol
   * font as a bullet; empty where the font does not say.
   */
  String letters(PDFont font, int code) {
    String known = letters.get(code);
    if (known == null) {
      known = find(font, code);
      letters.put(code, known);
    }
    return known;
  }

  private String find(PDFont font, int code) {
    String unicode;
    try {
      unicode =
          font instanceof PDSimpleFont simple
              ? simple.toUnicode(code, GlyphList.getAdobeGlyphList())
              : font.toUnicode(code);
    } catch (RuntimeException e) {
      unicode = ""; // a broken map is a missing one
    }
    if (unicode == null || unicode.isEmpty() || unicode.charAt(0) == '\uFFFD') {
      unmapped.add(code);
      return "";
    }
    StringBuilder clean = new StringBuilder();
    for (int i = 0; i < unicode.length(); i++) {
      char c = unicode.charAt(i);
      if (c >= '\uFB00' && c <= '\uFB06') {
        clean.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else if (c >= '\uF000' && c <= '\uF0FF') {
        clean.append(symbol(c));
      } else if (c == '\t' || c == '\n' || c == '\r' || c == '\u00A0') {
        clean.append(' ');
      } else if (c >= ' ') {
        clean.append(c);
      }
    }
    return clean.toString();
  }

  /** Symbol and Wingdings characters that office programs put into the private use area. */
  private static char symbol(char c) {
    return switch (c) {
      case '\uF0FC', '\uF050' -> '✓';
      case '\uF0FB' -> '✗';
      case '\uF0A7' -> '▪';
      case '\uF0E0', '\uF0E8' -> '→';
      case '\uF02D' -> '-';
      default -> '•';
    };
  }
}
