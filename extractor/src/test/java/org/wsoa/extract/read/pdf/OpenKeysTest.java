package org.wsoa.extract.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows of tables without borders that stand as close as lines do. */
class OpenKeysTest extends OpenTableCase {
  @BeforeEach
  void fourColumns() {
    columns = new float[] {20, 110, 220, 300};
  }

  /** The first column says where two of the rows begin, the last one where all of them do. */
  private void fourRowsUnderTwoCauses() throws Exception {
    row(30, Paper.BOLD, "Found", "What we do", "Who", "How far");
    row(50, Paper.PLAIN, "No boat was", "Paint the hull", "Ada Finch", "Done");
    row(61, Paper.PLAIN, "sound when", "and the oars", "", "");
    row(72, Paper.PLAIN, "they were", "Row out to the", "Bo Tarn", "Open");
    row(83, Paper.PLAIN, "seen", "island", "", "");
    row(94, Paper.PLAIN, "", "Rest on the", "Cy Lunt", "Open");
    row(105, Paper.PLAIN, "", "sand", "", "");
    row(116, Paper.PLAIN, "No oars", "Buy oars", "Di Rook", "Done");
    row(127, Paper.PLAIN, "", "for all boats", "", "");
  }

  @Test
  void aColumnOfSingleLinesTellsWhereRowsBegin() throws Exception {
    fourRowsUnderTwoCauses();
    assertThat(cells(tables().get(0)))
        .contains(
            "2,2 Paint the hull and the oars",
            "3,2 Row out to the island",
            "4,2 Rest on the\nsand",
            "5,2 Buy oars\nfor all boats",
            "5,1 No oars");
  }

  @Test
  void aRowWithoutATextInThatColumnBeginsWhereTheOthersDo() throws Exception {
    fourRowsUnderTwoCauses();
    row(138, Paper.PLAIN, "No ropes", "Buy ropes", "Ed Vane", "");
    row(149, Paper.PLAIN, "were there", "of hemp", "Flo Marsh", "");
    assertThat(cells(tables().get(0)))
        .contains("5,2 Buy oars\nfor all boats", "6,2 Buy ropes\nof hemp");
  }

  /** Of texts that go on over lines in every column nothing tells rows from lines. */
  @Test
  void aColumnWhoseTextsGoOnTellsNothing() throws Exception {
    row(30, Paper.BOLD, "Found", "What we do", "Who", "How far");
    row(50, Paper.PLAIN, "No boat was", "Paint the hull", "Ada Finch", "Done in");
    row(61, Paper.PLAIN, "sound when", "and the oars", "and all of", "the first");
    row(72, Paper.PLAIN, "they were", "with tar, then", "her crew", "week of");
    row(83, Paper.PLAIN, "seen", "with oil", "in turn", "the year");
    assertThat(cells(tables().get(0))).anyMatch(cell -> cell.endsWith("with oil"));
    assertThat(tables().get(0).rowCount()).isEqualTo(2);
  }
}
