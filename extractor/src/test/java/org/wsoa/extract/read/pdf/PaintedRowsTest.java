package org.wsoa.extract.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;

/** Ruled tables, the headings of which no border parts from the row below. */
class PaintedRowsTest extends OpenTableCase {
  private static final float[] XS = {15, 55, 215, 295, 385};

  private void table() throws Exception {
    for (float x : XS) {
      paper.line(x, 15, x, 81);
    }
    paper.line(15, 15, 385, 15).line(15, 59, 385, 59).line(15, 81, 385, 81);
    headings(30);
    row(52, Paper.PLAIN, "1", "Paint", "Ada Finch", "May");
    row(74, Paper.PLAIN, "2", "Row", "Bo Tarn", "June");
  }

  @Test
  void anotherColourOverTheWholeWidthPartsRows() throws Exception {
    paper.fill(15, 15, 385, 37, Color.LIGHT_GRAY);
    table();
    assertThat(cells(tables().get(0))).contains("1,2 What we do", "2,2 Paint", "3,2 Row");
  }

  @Test
  void eachColumnMayHaveColoursOfItsOwn() throws Exception {
    paper.fill(15, 15, 295, 37, Color.LIGHT_GRAY).fill(295, 15, 385, 37, Color.GRAY);
    paper.fill(295, 37, 385, 59, Color.GREEN);
    table();
    assertThat(cells(tables().get(0))).contains("1,4 When", "2,4 May", "3,4 June");
  }

  @Test
  void paintThatRunsOnInOneColumnPartsNothing() throws Exception {
    paper.fill(15, 15, 385, 37, Color.LIGHT_GRAY).fill(15, 37, 55, 59, Color.LIGHT_GRAY);
    table();
    assertThat(cells(tables().get(0))).contains("1,2 What we do\nPaint", "2,2 Row");
  }

  @Test
  void aShadeThatFadesPartsNothing() throws Exception {
    for (int strip = 0; strip < 14; strip++) {
      int grey = 250 - 8 * strip;
      paper.fill(15, 56 - 3 * strip, 385, 59 - 3 * strip, new Color(grey, grey, grey));
    }
    table();
    assertThat(cells(tables().get(0))).contains("1,2 What we do\nPaint", "2,2 Row");
  }
}
