package org.wsoa.extract.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table of two rows and three columns on a page of 800 by 600 pixels at 150 to the inch. */
class ScanTest {
  private static final int DPI = 150;
  private static final int[] XS = {100, 300, 500, 700};
  private static final int[] YS = {100, 250, 400};
  private static final Color PAPER = new Color(246, 243, 236);

  private final BufferedImage page = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);

  private Graphics2D pen() {
    Graphics2D pen = page.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    return pen;
  }

  private void table(double degrees) {
    Graphics2D pen = pen();
    pen.setColor(PAPER);
    pen.fillRect(0, 0, 800, 600);
    pen.rotate(Math.toRadians(degrees), 399.5, 299.5);
    pen.setColor(new Color(0x92D050));
    pen.fillRect(XS[1], YS[1], XS[2] - XS[1], YS[2] - YS[1]);
    pen.setColor(Color.BLACK);
    pen.setStroke(new BasicStroke(2));
    for (int x : XS) {
      pen.drawLine(x, YS[0], x, YS[2]);
    }
    for (int y : YS) {
      pen.drawLine(XS[0], y, XS[3], y);
    }
    pen.dispose();
  }

  private Scan scan() {
    return Scan.of(Picture.of(page, DPI));
  }

  private static List<Rule> ways(Scan scan, boolean across) {
    return scan.rules().stream().filter(rule -> rule.across() == across).toList();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-2.6, -1, -0.3, 0, 0.5, 1.5, 2.9})
  void aPageAskewIsHeldStraight(double degrees) {
    table(degrees);
    Scan scan = scan();
    assertThat(Math.toDegrees(scan.skew())).isCloseTo(degrees, within(0.1));
    List<Rule> across = ways(scan, true);
    assertThat(across).hasSize(3);
    for (int i = 0; i < 3; i++) {
      assertThat(across.get(i).at()).isCloseTo(YS[i], within(1.5));
      assertThat(across.get(i).from()).isCloseTo(XS[0], within(4.0));
      assertThat(across.get(i).to()).isCloseTo(XS[3], within(4.0));
    }
    assertThat(ways(scan, false)).extracting(Rule::at).hasSize(4);
  }

  @Test
  void anEmptyPageHasNoAngleAndNoRulings() {
    Graphics2D pen = pen();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 800, 600);
    assertThat(scan().skew()).isZero();
    assertThat(scan().rules()).isEmpty();
  }

  @Test
  void lettersAreNoRulings() {
    table(0);
    Graphics2D pen = pen();
    pen.setColor(Color.BLACK);
    for (int size = 16; size <= 32; size += 8) {
      pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, size));
      pen.drawString("Hill HLF Illicit", 110, 425 + 8 * (size - 16));
      pen.drawString("HIl", 110 + 7 * (size - 16), 200);
    }
    assertThat(ways(scan(), true)).hasSize(3);
    assertThat(ways(scan(), false)).hasSize(4);
  }

  /** The stem touches the border below it; a bar of the letter beside it stands over it. */
  @Test
  void theStemOfALetterOnABorderIsNoRuling() {
    table(0);
    Graphics2D pen = pen();
    pen.setColor(Color.BLACK);
    pen.fillRect(159, 226, 2, 24);
    pen.fillRect(150, 224, 20, 2);
    assertThat(ways(scan(), false)).hasSize(4);
  }

  @Test
  void lettersInPaleInkAreWriting() {
    table(0);
    Snippet blank = snippet();
    Graphics2D pen = pen();
    pen.setColor(new Color(0x4F81BD));
    pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 28));
    pen.drawString("Priority 2", 110, 60);
    assertThat(snippet().isWritten()).isTrue();
    assertThat(blank.isWritten()).isFalse();
  }

  /** What stands above the table. */
  private Snippet snippet() {
    Picture picture = Picture.of(page, DPI);
    return Snippet.cut(picture, 0, 0, 800, 90, Ground.of(picture, 0, 0, 800, 90));
  }

  @Test
  void theEdgesOfADarkBandAreRulings() {
    Graphics2D pen = pen();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 800, 600);
    pen.setColor(new Color(0x1F3864));
    pen.fillRect(100, 100, 600, 40);
    assertThat(ways(scan(), true)).extracting(Rule::at).hasSize(2);
    assertThat(ways(scan(), true).get(0).at()).isCloseTo(100, within(2.0));
    assertThat(ways(scan(), true).get(1).at()).isCloseTo(140, within(2.0));
  }

  @Test
  void aCellHasTheColourThatMostOfItHas() {
    table(0);
    Graphics2D pen = pen();
    pen.setColor(Color.BLACK);
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 30));
    pen.drawString("On track", XS[1] + 20, YS[1] + 60);
    Random grain = new Random(1);
    for (int y = 0; y < 600; y++) {
      for (int x = 0; x < 800; x++) {
        Color c = new Color(page.getRGB(x, y));
        int g = grain.nextInt(17) - 8;
        page.setRGB(
            x,
            y,
            new Color(near(c.getRed(), g), near(c.getGreen(), g), near(c.getBlue(), g)).getRGB());
      }
    }
    int fill = scan().fill(new Area(XS[1], YS[1], XS[2], YS[2])).orElse(0);
    assertThat((fill >> 16) & 255).isCloseTo(0x92 * 255 / PAPER.getRed(), within(12));
    assertThat((fill >> 8) & 255).isCloseTo(0xD0 * 255 / PAPER.getGreen(), within(12));
    assertThat(fill & 255).isCloseTo(0x50 * 255 / PAPER.getBlue(), within(12));
    assertThat(scan().fill(new Area(XS[0], YS[0], XS[1], YS[1]))).isEmpty();
  }

  private static int near(int channel, int grain) {
    return Math.max(0, Math.min(255, channel + grain));
  }

  @Test
  void aScanInGreysIsTold() {
    table(0);
    assertThat(scan().isGrey()).isFalse();
    BufferedImage grey = new BufferedImage(800, 600, BufferedImage.TYPE_BYTE_GRAY);
    grey.createGraphics().drawImage(page, 0, 0, null);
    assertThat(Scan.of(Picture.of(grey, DPI)).isGrey()).isTrue();
  }
}
