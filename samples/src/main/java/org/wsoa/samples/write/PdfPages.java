package org.wsoa.samples.write;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.wsoa.samples.content.SamplePlan;

/**
 * The pages of a PDF as they fill, and the pen that draws on the last of them. Lengths are points;
 * y runs down from the top of the page.
 */
final class PdfPages implements AutoCloseable {
  /** White space around what is drawn. */
  static final float MARGIN = 36;

  private static final float LONG_SIDE = PDRectangle.A4.getHeight();
  private static final float SHORT_SIDE = PDRectangle.A4.getWidth();
  private static final float RUNNING_SIZE = 8;
  private static final float RUNNING_GAP = 16;
  private static final float WATERMARK_SIZE = 120;
  private static final Color WATERMARK = new Color(0xE6, 0xE6, 0xE6);

  /** Regular text. */
  final PDFont plain = new PDType1Font(FontName.HELVETICA);

  /** Bold text. */
  final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);

  /** Tick marks. */
  final PDFont ticks = new PDType1Font(FontName.ZAPF_DINGBATS);

  /** Regular text with the ligatures of fi and fl. */
  final PDFont ligatures = PdfTypesetter.font();

  /** From the top of the page to where the next thing goes. */
  float y;

  private final PDDocument document;
  private final SamplePlan plan;
  private final PDRectangle size;
  private PDPageContentStream pen;

  PdfPages(PDDocument document, SamplePlan plan) throws IOException {
    this.document = document;
    this.plan = plan;
    this.size = plan.landscape() ? new PDRectangle(LONG_SIDE, SHORT_SIDE) : PDRectangle.A4;
    this.pen = begin();
  }

  /** The width between the margins. */
  float width() {
    return size.getWidth() - 2 * MARGIN;
  }

  /** The foot of what may be drawn on a page. */
  float bottom() {
    return size.getHeight() - MARGIN - RUNNING_GAP;
  }

  /** The head of what may be drawn on a page. */
  float top() {
    return MARGIN + RUNNING_GAP;
  }

  /** Ends the page and begins another. */
  void next() throws IOException {
    pen.close();
    pen = begin();
  }

  /** Draws text with its base line at {@code base}. */
  void text(PDFont font, float points, Color colour, float x, float base, String text)
      throws IOException {
    if (plan.typeset()) {
      new PdfTypesetter(this).text(font, points, colour, x, base, text);
    } else {
      plainText(font, points, colour, x, base, text);
    }
  }

  /** Draws text as it is. */
  void plainText(PDFont font, float points, Color colour, float x, float base, String text)
      throws IOException {
    write(pen, font, points, colour, Matrix.getTranslateInstance(x, size.getHeight() - base), text);
  }

  /** Draws text that runs upwards from {@code foot}, with its base line at {@code base}. */
  void upwards(PDFont font, float points, float base, float foot, String text) throws IOException {
    Matrix place = Matrix.getRotateInstance(Math.PI / 2, base, size.getHeight() - foot);
    write(pen, font, points, Color.BLACK, place, text);
  }

  /** Fills a rectangle. */
  void fill(Color colour, float x, float top, float width, float height) throws IOException {
    pen.setNonStrokingColor(colour);
    pen.addRect(x, size.getHeight() - top - height, width, height);
    pen.fill();
  }

  /** Draws the four sides of a rectangle. */
  void frame(float x, float top, float width, float height) throws IOException {
    pen.setStrokingColor(Color.BLACK);
    pen.setLineWidth(0.5f);
    pen.addRect(x, size.getHeight() - top - height, width, height);
    pen.stroke();
  }

  /** Draws a level line. */
  void rule(float x, float at, float width) throws IOException {
    pen.setStrokingColor(Color.BLACK);
    pen.setLineWidth(0.5f);
    pen.moveTo(x, size.getHeight() - at);
    pen.lineTo(x + width, size.getHeight() - at);
    pen.stroke();
  }

  private PDPageContentStream begin() throws IOException {
    PDPage page = new PDPage(size);
    document.addPage(page);
    y = top();
    PDPageContentStream stream =
        new PDPageContentStream(document, page, AppendMode.OVERWRITE, false);
    if (!plan.watermark().isEmpty()) {
      float half = PdfText.width(bold, WATERMARK_SIZE, plan.watermark()) / 2;
      Matrix across =
          Matrix.getRotateInstance(Math.PI / 6, size.getWidth() / 2, size.getHeight() / 2);
      across.translate(-half, -WATERMARK_SIZE / 3);
      write(stream, bold, WATERMARK_SIZE, WATERMARK, across, plan.watermark());
    }
    return stream;
  }

  private static void write(
      PDPageContentStream stream,
      PDFont font,
      float points,
      Color colour,
      Matrix place,
      String text)
      throws IOException {
    stream.beginText();
    stream.setFont(font, points);
    stream.setNonStrokingColor(colour);
    stream.setTextMatrix(place);
    stream.showText(text);
    stream.endText();
  }

  /** Ends the last page and writes the running texts, now that the number of pages is known. */
  @Override
  public void close() throws IOException {
    pen.close();
    List<PDPage> pages = new ArrayList<>();
    document.getPages().forEach(pages::add);
    for (int i = 0; i < pages.size(); i++) {
      String footer = numbered(plan.footer(), i + 1, pages.size());
      String stamp = numbered(plan.stamp(), i + 1, pages.size());
      try (PDPageContentStream stream =
          new PDPageContentStream(document, pages.get(i), AppendMode.APPEND, false)) {
        running(stream, plan.header(), size.getHeight() - MARGIN);
        running(stream, footer, MARGIN - RUNNING_SIZE);
        if (!stamp.isEmpty()) {
          float x = size.getWidth() - MARGIN - PdfText.width(bold, RUNNING_SIZE, stamp) - 2;
          Matrix corner = Matrix.getTranslateInstance(x, size.getHeight() - bottom() + 2);
          write(stream, bold, RUNNING_SIZE, Color.BLACK, corner, stamp);
        }
      }
    }
  }

  private static String numbered(String text, int page, int pages) {
    return text.replace("{page}", String.valueOf(page)).replace("{pages}", String.valueOf(pages));
  }

  private void running(PDPageContentStream stream, String text, float up) throws IOException {
    float x = (size.getWidth() - PdfText.width(plain, RUNNING_SIZE, text)) / 2;
    write(stream, plain, RUNNING_SIZE, Color.DARK_GRAY, Matrix.getTranslateInstance(x, up), text);
  }
}
