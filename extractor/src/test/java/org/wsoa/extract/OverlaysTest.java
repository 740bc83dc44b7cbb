package org.wsoa.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** Each picture shows its stage where it is on the page, in the colour that says what it is. */
class OverlaysTest {
  private static final int BLUE = 0x1F5FBF;
  private static final int GREEN = 0x1A7F37;
  private static final int RED = 0xD1242F;
  private static final int MAGENTA = 0xBF1F8F;

  private static final int SIDE = 400;
  private static final float[] XS = {20, 140, 260, 380};

  private final Extractor extractor = new Extractor();

  /** Pages of 400 by 400 points with a table of three columns on each, y from the top. */
  private static final class Paper {
    private final PDDocument document = new PDDocument();
    private final PDType1Font font = new PDType1Font(FontName.HELVETICA);
    private PDPage page = new PDPage(new PDRectangle(SIDE, SIDE));

    Paper table(float[] ys, String[]... rows) throws IOException {
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        for (float x : XS) {
          line(out, x, ys[0], x, ys[ys.length - 1]);
        }
        for (int y = 0; y < ys.length; y++) {
          // the first column of the last two rows is one cell
          line(out, y == ys.length - 2 ? XS[1] : XS[0], ys[y], XS[3], ys[y]);
        }
        for (int row = 0; row < rows.length; row++) {
          for (int column = 0; column < rows[row].length; column++) {
            words(out, rows[row][column], XS[column] + 5, ys[row] + 15, 0);
          }
        }
      }
      return this;
    }

    private static void line(PDPageContentStream out, float x0, float y0, float x1, float y1)
        throws IOException {
      out.moveTo(x0, SIDE - y0);
      out.lineTo(x1, SIDE - y1);
      out.stroke();
    }

    void words(PDPageContentStream out, String words, float x, float y, int degrees)
        throws IOException {
      out.beginText();
      out.setFont(font, 10);
      out.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), x, SIDE - y));
      out.showText(words);
      out.endText();
    }

    byte[] bytes() throws IOException {
      try (document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
      }
    }
  }

  private static Paper plan() throws IOException {
    return new Paper()
        .table(
            new float[] {20, 60, 100, 140},
            new String[] {"Action", "Lead officer", "Flavour"},
            new String[] {"Write the first page", "Ann Bell", "mild"},
            new String[] {"", "Tom Hay", "hot"});
  }

  private BufferedImage picture(byte[] pdf, int page, Stage stage) throws Exception {
    try (Overlays overlays = extractor.overlays("plan.pdf", pdf).orElseThrow()) {
      byte[] png = overlays.page(page).orElseThrow().png(stage);
      return ImageIO.read(new ByteArrayInputStream(png));
    }
  }

  /** The colour at a point of the page. */
  private static int at(BufferedImage picture, double x, double y) {
    double scale = picture.getWidth() / (double) SIDE;
    return picture.getRGB((int) Math.round(x * scale), (int) Math.round(y * scale)) & 0xFFFFFF;
  }

  @Test
  void cellsHaveTheirBordersAndMergedOnesAnother() throws Exception {
    BufferedImage picture = picture(plan().bytes(), 1, Stage.CELLS);
    assertThat(at(picture, 200, 20)).isEqualTo(BLUE);
    assertThat(at(picture, 380, 50)).isEqualTo(BLUE);
    assertThat(at(picture, 200, 140)).isEqualTo(BLUE);
    assertThat(at(picture, 20, 130)).isEqualTo(MAGENTA);
    assertThat(at(picture, 80, 100)).as("no border").isNotIn(BLUE, MAGENTA);
    assertThat(at(picture, 300, 150)).as("beside the table").isEqualTo(0xFFFFFF);
  }

  @Test
  void aPageOnItsSideIsShownAsDisplayed() throws Exception {
    Paper paper = plan();
    paper.page.setRotation(90);
    BufferedImage picture = picture(paper.bytes(), 1, Stage.CELLS);
    assertThat(at(picture, SIDE - 20, 200)).isEqualTo(BLUE);
    assertThat(at(picture, SIDE - 130, 20)).isEqualTo(MAGENTA);
    assertThat(at(picture, 200, 20)).isEqualTo(0xFFFFFF);
  }

  @Test
  void rulingsAreLines() throws Exception {
    BufferedImage picture = picture(plan().bytes(), 1, Stage.RULINGS);
    assertThat(at(picture, 200, 20)).isEqualTo(RED);
    assertThat(at(picture, 20, 50)).isEqualTo(BLUE);
    assertThat(at(picture, 80, 100)).as("none was drawn").isEqualTo(0xFFFFFF);
  }

  @Test
  void glyphsAreToldApartByTheirDirectionAndUse() throws Exception {
    Paper paper = plan();
    try (PDPageContentStream out =
        new PDPageContentStream(
            paper.document, paper.page, PDPageContentStream.AppendMode.APPEND, false)) {
      paper.words(out, "M", 50, 300, 0);
      paper.words(out, "M", 100, 300, 90);
      paper.words(out, "M", 150, 300, 180);
      out.setRenderingMode(RenderingMode.NEITHER);
      paper.words(out, "M", 200, 300, 0);
    }
    BufferedImage picture = picture(paper.bytes(), 1, Stage.GLYPHS);
    assertThat(at(picture, 50, 296)).isEqualTo(BLUE);
    assertThat(at(picture, 96, 300)).isEqualTo(GREEN);
    assertThat(at(picture, 150, 304)).isEqualTo(0x8A2BE2);
    assertThat(at(picture, 200, 296)).isEqualTo(RED);
  }

  @Test
  void aTableOfTwoPagesIsStitched() throws Exception {
    byte[] single = plan().bytes();
    assertThat(at(picture(single, 1, Stage.TABLES), 200, 20)).isEqualTo(GREEN);
    Paper paper = new Paper();
    String[] heading = {"Action", "Lead officer", "Due"};
    paper.table(
        new float[] {20, 60, 340, 390},
        heading,
        new String[] {"Write the first page", "Ann Bell", "May 2024"},
        new String[] {"", "Tom Hay", "June 2024"});
    paper.page = new PDPage(new PDRectangle(SIDE, SIDE));
    paper.table(
        new float[] {10, 50, 90, 130},
        heading,
        new String[] {"Write the second page", "Ann Bell", "July 2024"},
        new String[] {"", "Tom Hay", "August 2024"});
    byte[] two = paper.bytes();
    assertThat(at(picture(two, 1, Stage.TABLES), 200, 20)).isEqualTo(MAGENTA);
    assertThat(at(picture(two, 2, Stage.TABLES), 200, 130)).isEqualTo(MAGENTA);
    BufferedImage headers = picture(two, 2, Stage.HEADERS);
    assertThat(at(headers, 200, 130)).as("column that goes on").isEqualTo(BLUE);
  }

  @Test
  void headingsAreSureOrDoubtful() throws Exception {
    BufferedImage picture = picture(plan().bytes(), 1, Stage.HEADERS);
    assertThat(at(picture, 200, 20)).as("Lead officer").isEqualTo(GREEN);
    assertThat(at(picture, 380, 30)).as("Flavour").isNotEqualTo(GREEN).isNotEqualTo(0xFFFFFF);
  }

  @Test
  void thePageLiesPaleBeneath() throws Exception {
    BufferedImage picture = picture(plan().bytes(), 1, Stage.GLYPHS);
    int border = at(picture, 200, 20) & 255;
    assertThat(border).isBetween(100, 200);
  }

  @Test
  void otherFormatsHaveNone() throws Exception {
    assertThat(extractor.overlays("plan.docx", Inputs.docx(2))).isEmpty();
  }
}
