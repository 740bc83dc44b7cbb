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

  private void stack() throws IOException {
    for (int k = 0; k < COLOURS.length; k++) {
      paper.fill(200, 100 + 20 * k, 300, 120 + 20 * k, COLOURS[k]);
    }
  }

  @Test
  void patchesBelowOneAnotherAreATableOfOneColumn() throws Exception {
    stack();
    paper.text(20, 114, "How we row");
    paper.text(205, 114, "Done");
    paper.text(205, 134, "Begun, but not as far as this");
    paper.text(205, 154, "Late");
    assertThat(cells(tables().get(0)))
        .containsExactly("1,1 Done", "2,1 Begun, but not as far as this", "3,1 Late");
  }

  @Test
  void wordsRightBesidePatchesAreTheSecondColumn() throws Exception {
    stack();
    paper.text(305, 114, "Done");
    paper.text(305, 134, "Begun since May");
    paper.text(305, 154, "Late");
    RawTable table = tables().get(0);
    assertThat(cells(table)).containsExactly("1,2 Done", "2,2 Begun since May", "3,2 Late");
    assertThat(table.cells().get(0).fill()).contains(Fill.ofRgb(0x00FF00));
  }

  @Test
  void patchesBesideWordsOnEachSideAreAColumnOfATable() throws Exception {
    stack();
    for (int k = 0; k < COLOURS.length; k++) {
      paper.text(20, 114 + 20 * k, "Boat " + k);
      paper.text(305, 114 + 20 * k, "Crew " + k);
    }
    assertThat(tables()).noneMatch(table -> table.columnCount() < 3);
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
