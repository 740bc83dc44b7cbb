package org.wsoa.extract.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Ruled tables, one row of which lacks some of its vertical borders. */
class MissingBordersTest extends OpenTableCase {
  private static final float[] YS = {15, 37, 59, 81};

  /** Draws three rows, the second without the borders between its last columns. */
  private void frame(int drawn) throws Exception {
    float[] xs = {15, 55, 215, 295, 385};
    for (float y : YS) {
      paper.line(xs[0], y, xs[4], y);
    }
    for (int j = 0; j < xs.length; j++) {
      if (j < drawn || j == 4) {
        paper.line(xs[j], YS[0], xs[j], YS[3]);
      } else {
        paper.line(xs[j], YS[0], xs[j], YS[1]).line(xs[j], YS[2], xs[j], YS[3]);
      }
    }
    headings(30);
    row(74, Paper.PLAIN, "2", "Row", "Bo Tarn", "June");
  }

  @Test
  void textsThatBeginWhereColumnsDoAreCells() throws Exception {
    frame(3);
    row(50, Paper.PLAIN, "1", "Paint", "Ada Finch", "May");
    row(57, Paper.PLAIN, "", "", "Dan Moor", "");
    assertThat(cells(tables().get(0))).contains("2,3 Ada Finch\nDan Moor", "2,4 May");
  }

  @Test
  void twoColumnsAreEnough() throws Exception {
    paper.line(15, 15, 215, 15).line(15, 37, 215, 37).line(15, 59, 215, 59).line(15, 81, 215, 81);
    paper.line(15, 15, 15, 81).line(215, 15, 215, 81);
    paper.line(55, 15, 55, 37).line(55, 59, 55, 81);
    row(30, Paper.BOLD, "Key", "Meaning");
    row(50, Paper.PLAIN, "R", "Late");
    row(74, Paper.PLAIN, "G", "Done");
    assertThat(cells(tables().get(0))).contains("2,1 R", "2,2 Late", "3,2 Done");
  }

  @Test
  void aTextOverColumnsIsOneCell() throws Exception {
    frame(3);
    row(50, Paper.PLAIN, "1", "Paint", "Ada Finch with the others", "");
    assertThat(cells(tables().get(0))).contains("2,3+ Ada Finch with the others");
  }

  @Test
  void textsThatBeginElsewhereAreOneCell() throws Exception {
    frame(3);
    row(50, Paper.PLAIN, "1", "Paint", "Ada Finch", "");
    paper.text(330, 50, "Helen");
    assertThat(cells(tables().get(0))).anyMatch(cell -> cell.startsWith("2,3+ Ada Finch"));
  }

  @Test
  void threeTextsInARowWithoutBordersAreCellsWhereverTheyBegin() throws Exception {
    frame(1);
    row(50, Paper.PLAIN, "1", "", "Ada Finch", "");
    paper.text(330, 50, "May");
    assertThat(cells(tables().get(0))).contains("2,1 1", "2,3 Ada Finch", "2,4 May");
  }
}
