package org.wsoa.extract.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.wsoa.extract.read.OcrMode;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.SourceFile;
import org.wsoa.model.Box;

class PdfPagesTest {
  private static final int PLENTY = 1 << 20;

  private Paper paper;

  @BeforeEach
  void open() throws IOException {
    paper = new Paper();
  }

  @AfterEach
  void close() throws IOException {
    paper.close();
  }

  private PdfPages pages() throws IOException, RejectedException {
    return pages(OcrMode.AUTO);
  }

  private PdfPages pages(OcrMode ocr) throws IOException, RejectedException {
    return PdfPages.open(new SourceFile("a.pdf", "application/pdf", paper.bytes()), ocr);
  }

  private static BufferedImage picture(PdfPages pages, int page) throws IOException {
    return picture(pages.jpeg(page, PLENTY).orElseThrow());
  }

  private static BufferedImage picture(byte[] jpeg) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(jpeg));
  }

  /** Red within the box up to two pixels from its edges, and paper two pixels outside of them. */
  private static void assertRed(BufferedImage picture, PageSize page, Box box) {
    double scale = picture.getWidth() / page.width();
    int[] xs = {(int) (box.x0() * scale), (int) (box.x1() * scale)};
    int[] ys = {(int) (box.y0() * scale), (int) (box.y1() * scale)};
    for (int i = 0; i < 2; i++) {
      for (int k = 0; k < 2; k++) {
        int in = 3;
        int inX = xs[i] + (i == 0 ? in : -in);
        int inY = ys[k] + (k == 0 ? in : -in);
        assertThat(isRed(picture.getRGB(inX, inY))).as("inside at %s, %s", inX, inY).isTrue();
        int outX = xs[i] + (i == 0 ? -in : in);
        int outY = ys[k] + (k == 0 ? -in : in);
        assertThat(isWhite(picture.getRGB(outX, inY))).as("beside %s, %s", outX, inY).isTrue();
        assertThat(isWhite(picture.getRGB(inX, outY))).as("above %s, %s", inX, outY).isTrue();
      }
    }
  }

  private static boolean isRed(int rgb) {
    Color colour = new Color(rgb);
    return colour.getRed() > 200 && colour.getGreen() < 80 && colour.getBlue() < 80;
  }

  private static boolean isWhite(int rgb) {
    Color colour = new Color(rgb);
    return Math.min(colour.getRed(), Math.min(colour.getGreen(), colour.getBlue())) > 200;
  }

  @Test
  void aBoxIsWhereItIsOnThePicture() throws Exception {
    paper.page.setMediaBox(new PDRectangle(400, 400));
    paper.fill(50, 20, 90, 380, Color.RED);
    try (PdfPages pages = pages()) {
      BufferedImage picture = picture(pages, 1);
      assertThat(picture.getWidth()).isCloseTo(400 * 120 / 72, within(1));
      assertThat(picture.getHeight()).isEqualTo(picture.getWidth());
      assertRed(picture, pages.size(1), new Box(50, 20, 90, 380));
    }
  }

  @Test
  void aPageIsShownAsDisplayed() throws Exception {
    paper.page.setMediaBox(new PDRectangle(300, 400));
    paper.page.setRotation(90);
    paper.fill(50, 20, 90, 100, Color.RED); // of the page as drawn
    try (PdfPages pages = pages()) {
      assertThat(pages.size(1)).isEqualTo(new PageSize(400, 300));
      BufferedImage picture = picture(pages, 1);
      assertThat((double) picture.getWidth() / picture.getHeight())
          .isCloseTo(4.0 / 3, within(0.01));
      assertRed(picture, pages.size(1), new Box(300, 50, 380, 90));
    }
  }

  @Test
  void onlyTheCropBoxIsShown() throws Exception {
    paper.page.setCropBox(new PDRectangle(100, 50, 150, 300));
    paper.fill(120, 100, 180, 160, Color.RED);
    try (PdfPages pages = pages()) {
      assertThat(pages.size(1)).isEqualTo(new PageSize(150, 300));
      BufferedImage picture = picture(pages, 1);
      assertThat(picture.getHeight()).isEqualTo(2 * picture.getWidth());
      assertRed(picture, pages.size(1), new Box(20, 50, 80, 110));
    }
  }

  @Test
  void aPosterIsDrawnSmaller() throws Exception {
    paper.page.setMediaBox(new PDRectangle(4000, 200_000));
    try (PdfPages pages = pages()) {
      BufferedImage picture = picture(pages, 1);
      assertThat(picture.getHeight()).isLessThanOrEqualTo(16_000);
      assertThat((long) picture.getWidth() * picture.getHeight()).isLessThan(4_300_000);
    }
  }

  @Test
  void noMoreBytesThanThereMayBe() throws Exception {
    BufferedImage noise = new BufferedImage(600, 600, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int i = 0; i < 600 * 600; i++) {
      noise.setRGB(i % 600, i / 600, random.nextInt(1 << 24));
    }
    paper.out.drawImage(LosslessFactory.createFromImage(paper.document, noise), 0, 0, 400, 400);
    try (PdfPages pages = pages()) {
      byte[] best = pages.jpeg(1, PLENTY).orElseThrow();
      assertThat(best.length).isGreaterThan(100_000);
      byte[] lower = pages.jpeg(1, best.length - 1).orElseThrow();
      assertThat(lower).hasSizeLessThan(best.length);
      assertThat(picture(lower).getWidth()).isEqualTo(picture(best).getWidth());
      byte[] smaller = pages.jpeg(1, 20_000).orElseThrow();
      assertThat(smaller).hasSizeLessThanOrEqualTo(20_000);
      assertThat(picture(smaller).getWidth()).isLessThan(picture(best).getWidth());
      assertThat(pages.jpeg(1, 100)).isEmpty();
    }
  }

  @Test
  void theSameBytesTwice() throws Exception {
    paper.text(30, 30, "Review every plan");
    byte[] file = paper.bytes();
    SourceFile source = new SourceFile("a.pdf", "application/pdf", file);
    try (PdfPages first = PdfPages.open(source, OcrMode.AUTO);
        PdfPages second = PdfPages.open(source, OcrMode.AUTO)) {
      byte[] jpeg = first.jpeg(1, PLENTY).orElseThrow();
      assertThat(first.jpeg(1, PLENTY).orElseThrow()).isEqualTo(jpeg);
      assertThat(second.jpeg(1, PLENTY).orElseThrow()).isEqualTo(jpeg);
    }
  }

  @Test
  @Timeout(120)
  void aPageThatCannotBeDrawnDoesNotSpoilOthers() throws Exception {
    paper.fill(50, 20, 90, 380, Color.RED).next();
    paper.out.drawForm(explosive());
    paper.next();
    paper.page.setMediaBox(new PDRectangle(0, 0));
    paper.next().fill(50, 20, 90, 380, Color.RED);
    try (PdfPages pages = pages()) {
      assertThat(pages.count()).isEqualTo(4);
      assertThat(pages.jpeg(2, PLENTY)).isEmpty();
      assertThat(pages.jpeg(3, PLENTY)).isEmpty();
      assertThat(pages.jpeg(4, PLENTY).orElseThrow())
          .isEqualTo(pages.jpeg(1, PLENTY).orElseThrow());
      assertRed(picture(pages, 4), pages.size(4), new Box(50, 20, 90, 380));
      assertThatThrownBy(() -> pages.jpeg(5, PLENTY)).isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  /** Forms that hold each other, twenty times over each, so that the last is drawn 20^8 times. */
  private PDFormXObject explosive() throws IOException {
    COSName next = COSName.getPDFName("Next");
    PDFormXObject form = form("0 0 9 9 re f", new PDResources());
    for (int depth = 0; depth < 8; depth++) {
      PDResources inside = new PDResources();
      inside.put(next, form);
      form = form("/Next Do ".repeat(20), inside);
    }
    return form;
  }

  private PDFormXObject form(String operators, PDResources resources) throws IOException {
    PDFormXObject form = new PDFormXObject(paper.document);
    form.setResources(resources);
    form.setBBox(new PDRectangle(400, 400));
    try (OutputStream out = form.getStream().createOutputStream()) {
      out.write(operators.getBytes(StandardCharsets.US_ASCII));
    }
    return form;
  }

  @Test
  void pagesAreThoseThatAreThereWhateverTheFileCounts() throws Exception {
    paper.next().fill(50, 20, 90, 380, Color.RED);
    paper.document.getPages().getCOSObject().setInt(COSName.COUNT, 1);
    try (PdfPages pages = pages()) {
      assertThat(pages.count()).isEqualTo(2);
      assertRed(picture(pages, 2), pages.size(2), new Box(50, 20, 90, 380));
    }
  }

  @Test
  void whatAPageInheritsIsKept() throws Exception {
    paper.fill(50, 20, 90, 380, Color.RED);
    PDPage page = paper.page;
    page.getCOSObject().removeItem(COSName.MEDIA_BOX);
    paper.document.getPages().getCOSObject().setItem(COSName.MEDIA_BOX, new PDRectangle(400, 400));
    try (PdfPages pages = pages()) {
      assertThat(pages.size(1)).isEqualTo(new PageSize(400, 400));
      assertRed(picture(pages, 1), pages.size(1), new Box(50, 20, 90, 380));
    }
  }

  @Test
  void aScanIsHeldStraightAsItIsRead() throws Exception {
    drawScan(1.5, 900);
    try (PdfPages pages = pages()) {
      assertRed(picture(pages, 1), pages.size(1), new Box(24, 20, 48, 380));
    }
    try (PdfPages pages = pages(OcrMode.OFF)) {
      BufferedImage askew = picture(pages, 1);
      assertThat(isWhite(askew.getRGB((int) (46 * 120 / 72.0), (int) (376 * 120 / 72.0)))).isTrue();
    }
  }

  @Test
  void aScanOnItsSideIsHeldStraightByItsColumns() throws Exception {
    drawScan(-1, 60);
    paper.page.setRotation(90);
    try (PdfPages pages = pages()) {
      assertRed(picture(pages, 1), pages.size(1), new Box(356, 24, 380, 48));
    }
  }

  /**
   * A page of ragged words in lines, and left of them a red bar from 24, 20 to 48 points on.
   *
   * @param degrees what it is turned by
   * @param height height of the bar in pixels of 0.4 points
   */
  private void drawScan(double degrees, int height) throws IOException {
    int side = 1000;
    BufferedImage scan = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = scan.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, side, side);
    graphics.rotate(Math.toRadians(degrees), side / 2.0, side / 2.0);
    graphics.setColor(Color.BLACK);
    for (int y = 100; y < 900; y += 25) {
      for (int x = 150 + y % 47; x < 850; x += 9 + (x * 31 + y * 17) % 53) {
        graphics.fillRect(x, y, 6 + (x + y) % 23, 8);
      }
    }
    graphics.setColor(Color.RED);
    graphics.fillRect(60, 50, 60, height);
    graphics.dispose();
    paper.out.drawImage(LosslessFactory.createFromImage(paper.document, scan), 0, 0, 400, 400);
  }
}
