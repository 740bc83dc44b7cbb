package org.wsoa.extract.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;

/** Cells over several rows or columns of tables without vertical borders. */
class OpenSpansTest extends OpenTableCase {
  private void threeRows() throws Exception {
    row(50, Paper.PLAIN, "1", "Paint", "Ada Finch", "May");
    row(90, Paper.PLAIN, "2", "Row", "Bo Tarn", "June");
    row(110, Paper.PLAIN, "3", "Rest", "Cy Lunt", "July");
  }

  @Test
  void aPaintedTextNoWiderThanItsColumnIsABanner() throws Exception {
    headings(30);
    threeRows();
    paper.fill(15, 58, 385, 74, Color.GRAY);
    row(70, Paper.PLAIN, "Aims");
    assertThat(cells(tables().get(0))).contains("3,1+ Aims", "4,2 Row");
  }

  @Test
  void aLoneTextInTheColourOfOtherRowsIsNoBanner() throws Exception {
    headings(30);
    paint(110, 110);
    threeRows();
    paint(70, 70);
    row(70, Paper.PLAIN, "1a");
    assertThat(cells(tables().get(0))).contains("3,1 1a", "4,2 Row");
  }

  @Test
  void theLastLinesOfASpanDoNotHideTheBorderBesideThem() throws Exception {
    columns = new float[] {20, 100, 180, 240, 320};
    row(30, Paper.BOLD, "Found", "What we do", "Who", "When", "How far");
    row(50, Paper.PLAIN, "No boat", "Paint", "Ada", "May", "Done");
    paper.text(20, 61, "was sound").text(20, 72, "when seen").text(20, 83, "in the");
    row(81.5f, Paper.PLAIN, "", "Row", "Bo", "June", "Open");
    row(92.5f, Paper.PLAIN, "", "far out", "", "", "");
    paper.text(20, 94, "summer");
    row(118, Paper.PLAIN, "No oars", "Rest", "Cy", "July", "Open");
    paper.line(15, 36, 385, 36).line(15, 102, 385, 102).line(15, 124, 385, 124);
    paper.line(95, 71, 385, 71);
    assertThat(cells(tables().get(0)))
        .contains("2,2 Paint", "3,2 Row\nfar out", "4,2 Rest")
        .anyMatch(cell -> cell.startsWith("2,1+ No boat") && cell.endsWith("summer"));
  }

  @Test
  void aFewColumnsThatBeginAnewBesideATextThatGoesOnAreRowsOfTheirOwn() throws Exception {
    columns = new float[] {20, 120, 170, 220, 300, 350};
    row(30, Paper.BOLD, "What we do", "Who", "When", "Sign", "Before", "After");
    row(50, Paper.PLAIN, "Paint the boat blue", "Ada", "May", "Boats that", "two", "nine");
    row(61, Paper.PLAIN, "and hide it well", "", "", "leak", "", "");
    row(72, Paper.PLAIN, "from all the sun", "", "", "", "", "");
    row(77, Paper.PLAIN, "", "", "", "Dry crews", "", "all");
    row(83, Paper.PLAIN, "and all the rain", "", "", "", "", "");
    row(103, Paper.PLAIN, "Row", "Bo", "June", "Days out", "ten", "forty");
    assertThat(cells(tables().get(0)))
        .contains("2,2+ Ada", "2,4 Boats that leak", "3,4 Dry crews", "3,6 all", "4,1 Row")
        .anyMatch(cell -> cell.startsWith("2,1+ Paint the"));
  }

  @Test
  void itemsOfListsBesideATextThatGoesOnAreNoRows() throws Exception {
    columns = new float[] {20, 120, 240, 320};
    row(30, Paper.BOLD, "What we do", "Sign", "Proof", "After");
    row(50, Paper.PLAIN, "Paint the boat", "1. Boats", "1. Photo", "nine");
    row(61, Paper.PLAIN, "and hide it", "", "", "");
    row(66, Paper.PLAIN, "", "2. Crews", "2. Letter", "");
    row(72, Paper.PLAIN, "from the sun", "", "", "");
    row(92, Paper.PLAIN, "Row", "Days out", "Log", "forty");
    assertThat(tables().get(0).rowCount()).isEqualTo(3);
  }

  @Test
  void paintInAFramePartsWholeRows() throws Exception {
    columns = new float[] {20, 120, 240, 320};
    paper.line(15, 18, 385, 18).line(15, 38, 385, 38).line(15, 134, 385, 134);
    row(30, Paper.BOLD, "No.", "What we do", "Who", "When");
    for (int k = 0; k < 4; k++) {
      paper.fill(15, 38 + 24 * k, 114, 62 + 24 * k, PAINT);
      row(54 + 24 * k, Paper.PLAIN, "Boat " + k, "Paint", "Ada Finch", "May");
    }
    assertThat(cells(tables().get(0))).contains("2,2 Paint", "3,2 Paint", "4,4 May");
  }

  @Test
  void aPaintedCellBesideTheEdgesOfOthersSpansThem() throws Exception {
    paper.fill(15, 18, 53, 54, PAINT).fill(53, 18, 213, 54, PAINT);
    paper.fill(213, 18, 293, 36, PAINT).fill(293, 18, 385, 36, PAINT);
    paper.fill(213, 36, 293, 54, PAINT).fill(293, 36, 385, 54, PAINT);
    row(30, Paper.BOLD, "No.", "What we", "People");
    row(41, Paper.BOLD, "", "do");
    row(48, Paper.BOLD, "", "", "Lead", "Help");
    threeRowsFrom(70);
    assertThat(cells(tables().get(0)))
        .contains("1,1+ No.", "1,2+ What we\ndo", "1,3+ People", "2,3 Lead", "2,4 Help");
  }

  private void threeRowsFrom(float y) throws Exception {
    row(y, Paper.PLAIN, "1", "Paint", "Ada Finch", "Bo Tarn");
    row(y + 20, Paper.PLAIN, "2", "Row", "Bo Tarn", "Cy Lunt");
    row(y + 40, Paper.PLAIN, "3", "Rest", "Cy Lunt", "Ada Finch");
  }

  @Test
  void aLineThatBeginsBesideTheTableIsNoRowOfIt() throws Exception {
    headings(30);
    threeRowsFrom(50);
    paper.text(17.5f, 110, "The Plan").text(60, 110, "of the Boats");
    assertThat(tables().get(0).rowCount()).isEqualTo(4);
  }
}
