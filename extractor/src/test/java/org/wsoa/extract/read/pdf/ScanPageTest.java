package org.wsoa.extract.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.read.ocr.Word;

class ScanPageTest {
  /** Two words of a line, in pixels of half a point. */
  private static final List<Word> WORDS =
      List.of(
          new Word("assessment", 100, 50, 200, 62, 60, 14, 96, 1),
          new Word("centre", 210, 50, 270, 62, 60, 14, 96, 1));

  private static int kept(double y, double from, double to) {
    PageContent.Segments lines = new PageContent.Segments();
    lines.add((float) y / 2, (float) from / 2, (float) to / 2);
    return ScanPage.withoutStrokes(lines, WORDS, 0.5).count;
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
  void aLineAboveOrBelowTheLettersIsNone() {
    assertThat(kept(64, 110, 170)).isEqualTo(1);
    assertThat(kept(48, 110, 170)).isEqualTo(1);
  }
}
