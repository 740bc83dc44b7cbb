package org.wsoa.samples.write;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;

/**
 * Draws text with the habits of typesetters: one glyph for fi and one for fl, footnote marks raised
 * and small, bold made of plain text that is printed twice, a hair apart.
 */
final class PdfTypesetter {
  private static final String RAISED = "\u00b9\u00b2\u00b3";
  private static final String DIGITS = "123";
  private static final float SMALL = 0.6f;
  private static final float RISE = 0.35f;
  private static final float HAIR = 0.4f;

  private final PdfPages pages;

  PdfTypesetter(PdfPages pages) {
    this.pages = pages;
  }

  /** The plain font with codes for two ligatures. */
  static PDFont font() throws IOException {
    COSArray differences = new COSArray();
    differences.add(COSInteger.get(1));
    differences.add(COSName.getPDFName("fi"));
    differences.add(COSName.getPDFName("fl"));
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.TYPE, COSName.ENCODING);
    encoding.setItem(COSName.BASE_ENCODING, COSName.WIN_ANSI_ENCODING);
    encoding.setItem(COSName.DIFFERENCES, differences);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setName(COSName.BASE_FONT, "Helvetica");
    font.setItem(COSName.ENCODING, encoding);
    return PDFontFactory.createFont(font);
  }

  /** Draws text with its base line at {@code base}. */
  void text(PDFont font, float points, Color colour, float x, float base, String text)
      throws IOException {
    float at = x;
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      int mark = i < text.length() ? RAISED.indexOf(text.charAt(i)) : -1;
      if (mark < 0 && i < text.length()) {
        continue;
      }
      if (i > begin) {
        String run = text.substring(begin, i).replace("fi", "\ufb01").replace("fl", "\ufb02");
        pages.plainText(pages.ligatures, points, colour, at, base, run);
        if (font.equals(pages.bold)) {
          pages.plainText(pages.ligatures, points, colour, at + HAIR, base, run);
        }
        at += PdfText.width(pages.ligatures, points, run);
      }
      if (mark >= 0) {
        String digit = DIGITS.substring(mark, mark + 1);
        pages.plainText(pages.plain, points * SMALL, colour, at, base - points * RISE, digit);
        at += PdfText.width(pages.plain, points * SMALL, digit);
      }
      begin = i + 1;
    }
  }
}
