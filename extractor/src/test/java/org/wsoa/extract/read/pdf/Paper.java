package org.wsoa.extract.read.pdf;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.SourceFile;

/** Draws small PDFs for tests, with y counted down from the top of a 400 by 400 point page. */
final class Paper implements AutoCloseable {
  static final float SIDE = 400;
  static final PDType1Font PLAIN = new PDType1Font(FontName.HELVETICA);
  static final PDType1Font BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

  final PDDocument document = new PDDocument();
  PDPage page = new PDPage(new PDRectangle(SIDE, SIDE));
  PDPageContentStream out;

  Paper() throws IOException {
    document.addPage(page);
    out = new PDPageContentStream(document, page);
  }

  Paper next() throws IOException {
    out.close();
    page = new PDPage(new PDRectangle(SIDE, SIDE));
    document.addPage(page);
    out = new PDPageContentStream(document, page);
    return this;
  }

  Paper line(float x0, float y0, float x1, float y1) throws IOException {
    out.moveTo(x0, SIDE - y0);
    out.lineTo(x1, SIDE - y1);
    out.stroke();
    return this;
  }

  /** Every border of a grid. */
  Paper grid(float[] xs, float[] ys) throws IOException {
    for (float x : xs) {
      line(x, ys[0], x, ys[ys.length - 1]);
    }
    for (float y : ys) {
      line(xs[0], y, xs[xs.length - 1], y);
    }
    return this;
  }

  Paper fill(float x0, float y0, float x1, float y1, Color colour) throws IOException {
    out.setNonStrokingColor(colour);
    out.addRect(x0, SIDE - y1, x1 - x0, y1 - y0);
    out.fill();
    out.setNonStrokingColor(Color.BLACK);
    return this;
  }

  Paper text(float x, float y, String words) throws IOException {
    return text(x, y, words, PLAIN, 10, 0);
  }

  Paper text(float x, float y, String words, PDType1Font font, float size, double degrees)
      throws IOException {
    out.beginText();
    out.setFont(font, size);
    out.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), x, SIDE - y));
    out.showText(words);
    out.endText();
    return this;
  }

  byte[] bytes() throws IOException {
    out.close();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  RawDocument read(Diagnostics diagnostics) throws IOException, RejectedException {
    return read(bytes(), diagnostics);
  }

  static RawDocument read(byte[] bytes, Diagnostics diagnostics) throws RejectedException {
    return new PdfReader().read(new SourceFile("a.pdf", "application/pdf", bytes), diagnostics);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
