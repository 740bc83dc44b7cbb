package org.wsoa.extract.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.read.ocr.Picture;
import org.wsoa.extract.read.ocr.Scan;
import org.wsoa.extract.read.ocr.Word;

class ScanPageTest {
  /** Two words of a line, in pixels of half a point. */
  private static final List<Word> WORDS =
      List.of(
          new Word("assessment", 100, 50, 200, 62, 60, 14, 96, 1),
          new Word("centre", 210, 50, 270, 62, 60, 14, 96, 1));

  private final BufferedImage picture = new BufferedImage(400, 100, BufferedImage.TYPE_INT_RGB);

  /** Draws a line on white paper, with gaps of two pixels behind so many, and looks for it. */
  private int kept(double y, double from, double to, int dash) {
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 400, 100);
    pen.setColor(Color.BLACK);
    for (int x = (int) from; x < to; x += dash + 2) {
      pen.fillRect(x, (int) y, (int) Math.min(dash, to - x), 1);
    }
    PageContent.Segments lines = new PageContent.Segments();
    lines.add((float) y / 2, (float) from / 2, (float) to / 2);
    Scan scan = Scan.of(Picture.of(picture, 144));
    return ScanPage.withoutStrokes(lines, WORDS, scan, 0.5).count;
  }

  private int kept(double y, double from, double to) {
    return kept(y, from, to, 400);
  }

  @Test
  void aLineThatBeginsAndEndsWithinWordsIsPartOfTheirLetters() {
    assertThat(kept(56, 110, 170)).isZero();
    assertThat(kept(56, 150, 240)).isZero();
  }

  @Test
  void aLineThatBeginsOrEndsWithAWordMayStrikeIt() {
    assertThat(kept(56, 100, 200)).isEqualTo(1);
    assertThat(kept(56, 102, 268)).isEqualTo(1);
    assertThat(kept(56, 150, 271)).isEqualTo(1);
  }

  @Test
  void aLineWithGapsThatBeginsAndEndsWithWordsIsPartOfTheirLetters() {
    assertThat(kept(56, 100, 200, 10)).isZero();
    assertThat(kept(56, 102, 268, 12)).isZero();
  }

  @Test
  void aDashedLineThatRunsOnBeyondTheWordsIsARuling() {
    assertThat(kept(56, 20, 380, 10)).isEqualTo(1);
  }

  @Test
  void aLineAboveOrBelowTheLettersIsNone() {
    assertThat(kept(64, 110, 170)).isEqualTo(1);
    assertThat(kept(48, 110, 170)).isEqualTo(1);
  }
}
