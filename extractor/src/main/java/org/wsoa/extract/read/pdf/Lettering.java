package org.wsoa.extract.read.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Words as outlines, in the typeface that PDFBox brings: the same on every machine, also on one
 * that has no fonts. Not thread-safe.
 */
public final class Lettering {
  private static final String TYPEFACE =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final int unitsPerEm;

  /** Reads the typeface. */
  public Lettering() {
    try (InputStream in = PDDocument.class.getResourceAsStream(TYPEFACE)) {
      font = new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(in)));
      glyphs = font.getUnicodeCmapLookup();
      unitsPerEm = font.getUnitsPerEm();
    } catch (IOException e) {
      throw new IllegalStateException("PDFBox brings this typeface", e);
    }
  }

  /** How long the words are at a type size of 1. */
  public double width(String words) {
    try {
      double width = 0;
      for (int point : words.codePoints().toArray()) {
        width += font.getAdvanceWidth(glyphs.getGlyphId(point));
      }
      return width / unitsPerEm;
    } catch (IOException e) {
      throw new IllegalStateException("the typeface is in memory", e);
    }
  }

  /**
   * The outlines of a line of words, y down.
   *
   * @param x where the line begins
   * @param y its base line
   * @param size type size
   */
  public Path2D outlines(String words, double x, double y, double size) {
    Path2D outlines = new Path2D.Double();
    try {
      AffineTransform at = AffineTransform.getTranslateInstance(x, y);
      at.scale(size / unitsPerEm, -size / unitsPerEm);
      for (int point : words.codePoints().toArray()) {
        int glyph = glyphs.getGlyphId(point);
        GlyphData data = font.getGlyph().getGlyph(glyph);
        if (data != null) {
          outlines.append(data.getPath().getPathIterator(at), false);
        }
        at.translate(font.getAdvanceWidth(glyph), 0);
      }
    } catch (IOException e) {
      throw new IllegalStateException("the typeface is in memory", e);
    }
    return outlines;
  }
}
