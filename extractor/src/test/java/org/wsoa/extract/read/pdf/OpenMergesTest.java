package org.wsoa.extract.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cells over several rows that nothing but the blanks below them shows. */
class OpenMergesTest extends OpenTableCase {
  @BeforeEach
  void fiveColumns() {
    columns = new float[] {20, 60, 150, 250, 330};
  }

  private void rows(String second, String third) throws Exception {
    row(30, Paper.BOLD, "No.", "Found", "What we do", "Who", "Note");
    row(60, Paper.PLAIN, "1", "No boat", "Paint", "Ada Finch", "Tar");
    row(71, Paper.PLAIN, "", "", "and mend", "", "");
    row(90, Paper.PLAIN, "", second, "Row", "Bo Tarn", "Oil");
    row(101, Paper.PLAIN, "", "", "and sail", "", "");
    row(120, Paper.PLAIN, "", "", "Rest", "Cy Lunt", "Sand");
    row(150, Paper.PLAIN, "2", third, "Buy oars", "Di Rook", "");
    row(180, Paper.PLAIN, "", "", "Buy ropes", "Ed Vane", "");
  }

  @Test
  void theFirstColumnsSpanTheRowsInWhichAllOfThemAreBlank() throws Exception {
    rows("", "No oars");
    assertThat(cells(tables().get(0)))
        .contains(
            "2,1+ 1", "2,2+ No boat", "5,1+ 2", "5,2+ No oars", "3,3 Row\nand sail", "2,5 Tar");
  }

  @Test
  void aColumnWithATextBesideABlankOfTheFirstIsNotMergedWithIt() throws Exception {
    rows("No mast", "No oars");
    assertThat(cells(tables().get(0))).contains("2,1 1", "2,2 No boat", "3,2 No mast");
  }

  @Test
  void theRestOfALongTextIsNoTextOfItsRow() throws Exception {
    rows("", "No oars");
    for (int line = 1; line <= 3; line++) {
      paper.text(60, 60 + 11 * line, "to " + line);
    }
    assertThat(cells(tables().get(0)))
        .contains("2,1+ 1", "3,3 Row\nand sail")
        .anyMatch(cell -> cell.startsWith("2,2+ No boat") && cell.endsWith("to 3"));
  }
}
