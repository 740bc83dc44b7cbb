package org.wsoa.extract.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.read.Fill;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.RawTable;

/** Keys of ratings that are rows of coloured patches. */
class PatchesTest extends OpenTableCase {
  private static final float[] EDGES = {20, 120, 220, 320};
  private static final Color[] COLOURS = {Color.GREEN, Color.ORANGE, Color.RED};

  private void patches(Color... colours) throws IOException {
    patches(20, colours);
  }

  private void patches(float height, Color... colours) throws IOException {
    for (int k = 0; k < colours.length; k++) {
      paper.fill(EDGES[k], 100, EDGES[k + 1], 100 + height, colours[k]);
    }
  }

  private void words(float y, String... texts) throws IOException {
    for (int k = 0; k < texts.length; k++) {
      paper.text(EDGES[k] + 5, y, texts[k]);
    }
  }

  @Test
  void aRowOfColouredPatchesIsATableOfOneRow() throws Exception {
    patches(COLOURS);
    words(114, "Done", "Begun", "Late");
    paper.text(20, 150, "So says the crew.");
    RawTable table = tables().get(0);
    assertThat(cells(table)).containsExactly("1,1 Done", "1,2 Begun", "1,3 Late");
    assertThat(table.cells())
        .extracting(RawCell::fill)
        .extracting(fill -> fill.orElseThrow())
        .containsExactly(Fill.ofRgb(0x00FF00), Fill.ofRgb(0xFFC800), Fill.ofRgb(0xFF0000));
  }

  @Test
  void patchesOverOtherFillsAreGroupHeadings() throws Exception {
    patches(COLOURS);
    words(114, "Boats", "Oars", "Crew");
    paper.fill(20, 120, 320, 150, OpenTableCase.PAINT);
    words(144, "How many", "How long", "How old");
    assertThat(tables()).extracting(RawTable::rowCount).containsExactly(2);
  }

  @Test
  void patchesWithWordsRightBelowAreNoKey() throws Exception {
    patches(COLOURS);
    words(114, "Boats", "Oars", "Crew");
    words(131, "twelve", "six feet", "young");
    assertThat(tables()).extracting(RawTable::rowCount).containsExactly(2);
  }

  @Test
  void patchesWithWordsBesideThemAreNoKey() throws Exception {
    patches(COLOURS);
    words(114, "Done", "Begun", "Late");
    paper.text(340, 114, "May");
    assertThat(tables()).isEmpty();
  }

  @Test
  void aPatchWithoutWordsMakesNoKey() throws Exception {
    patches(COLOURS);
    words(114, "Done", "Begun");
    words(60, "so that", "three texts", "stand here");
    assertThat(tables()).isEmpty();
  }

  @Test
  void patchesOfOneColourAreNoKey() throws Exception {
    patches(Color.GREEN, Color.RED, Color.GREEN);
    words(114, "Boats", "Oars", "Crew");
    assertThat(tables()).isEmpty();
  }

  @Test
  void twoPatchesAreNoKey() throws Exception {
    patches(Color.GREEN, Color.RED);
    words(114, "Boats", "Oars");
    words(60, "so that", "three texts", "stand here");
    assertThat(tables()).isEmpty();
  }

  @Test
  void highPatchesAreNoKey() throws Exception {
    patches(80, COLOURS);
    words(114, "Boats", "Oars", "Crew");
    assertThat(tables()).isEmpty();
  }
}
