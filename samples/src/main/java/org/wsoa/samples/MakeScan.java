package org.wsoa.samples;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Makes a scan of a PDF: each page a picture, a little askew. Kept apart from {@link MakeSamples}
 * because drawing is not the same to the byte on every Java.
 */
public final class MakeScan {
  private static final int DPI = 200;
  private static final float QUALITY = 0.4f;

  /** How far the first page lies askew; the next lies as far the other way. */
  private static final double DEGREES = 0.8;

  private MakeScan() {}

  /**
   * Makes a scan.
   *
   * @param args the PDF to read, and the PDF to write
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("say which PDF to read and which to write");
    }
    Files.write(Path.of(args[1]), scan(Files.readAllBytes(Path.of(args[0]))));
  }

  /** The scan of a PDF, as a PDF. */
  static byte[] scan(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf);
        PDDocument scan = new PDDocument()) {
      scan.setDocumentId(0L);
      PDFRenderer renderer = new PDFRenderer(document);
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        BufferedImage page = renderer.renderImageWithDPI(i, DPI, ImageType.RGB);
        float width = page.getWidth() * 72f / DPI;
        float height = page.getHeight() * 72f / DPI;
        PDPage to = new PDPage(new PDRectangle(width, height));
        scan.addPage(to);
        BufferedImage askew = askew(page, i % 2 == 0 ? DEGREES : -DEGREES);
        try (PDPageContentStream content = new PDPageContentStream(scan, to)) {
          content.drawImage(
              JPEGFactory.createFromImage(scan, askew, QUALITY, DPI), 0, 0, width, height);
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      scan.save(bytes, CompressParameters.NO_COMPRESSION);
      return bytes.toByteArray();
    }
  }

  private static BufferedImage askew(BufferedImage page, double degrees) {
    BufferedImage turned =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = turned.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, page.getWidth(), page.getHeight());
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
    pen.drawImage(page, 0, 0, null);
    pen.dispose();
    return turned;
  }
}
