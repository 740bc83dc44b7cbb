package org.wsoa.extract.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.RawTable;
import org.wsoa.extract.read.RejectedException;

/** Tables of prose without vertical borders, drawn as small as they can be. */
class OpenTablesTest {
  private static final float[] COLUMNS = {20, 60, 220, 300};

  private Paper paper;

  @BeforeEach
  void open() throws IOException {
    paper = new Paper();
  }

  @AfterEach
  void close() throws IOException {
    paper.close();
  }

  private void row(float y, PDType1Font font, String... texts) throws IOException {
    for (int k = 0; k < texts.length; k++) {
      if (!texts[k].isEmpty()) {
        paper.text(COLUMNS[k], y, texts[k], font, 10, 0);
      }
    }
  }

  private void headings(float y) throws IOException {
    row(y, Paper.BOLD, "No.", "What we do", "Who", "When");
  }

  private List<RawTable> tables() throws IOException, RejectedException {
    return paper.read(new Diagnostics()).blocks().stream()
        .filter(RawTable.class::isInstance)
        .map(RawTable.class::cast)
        .toList();
  }

  /** The cells with text as {@code row,column text}. */
  private static List<String> cells(RawTable table) {
    List<String> cells = new ArrayList<>();
    for (RawCell cell : table.cells()) {
      if (!cell.text().isEmpty()) {
        String span = cell.rowSpan() + cell.columnSpan() > 2 ? "+" : "";
        cells.add(cell.row() + "," + cell.column() + span + " " + cell.text());
      }
    }
    return cells;
  }

  @Test
  void whiteBetweenLinesPartsRows() throws Exception {
    headings(30);
    row(50, Paper.PLAIN, "1", "Paint the boat before the", "Ada Finch", "May");
    row(62, Paper.PLAIN, "", "rain comes and hide it", "", "");
    row(82, Paper.PLAIN, "2", "Row", "Bo Tarn", "June");
    RawTable table = tables().get(0);
    assertThat(table.rowCount()).isEqualTo(3);
    assertThat(cells(table))
        .contains("2,2 Paint the boat before the rain comes and hide it", "3,1 2", "3,4 June");
  }

  @Test
  void aShortLeadingColumnPartsRowsThatStandClose() throws Exception {
    headings(30);
    row(42, Paper.PLAIN, "1", "Paint the boat before the", "Ada Finch", "May");
    row(54, Paper.PLAIN, "", "rain comes and hide it", "and others", "");
    row(66, Paper.PLAIN, "2", "Row", "Bo Tarn", "June");
    assertThat(cells(tables().get(0)))
        .contains(
            "2,2 Paint the boat before the rain comes and hide it",
            "2,3 Ada Finch and others",
            "3,2 Row");
  }

  @Test
  void aBorderUnderSomeColumnsLeavesTheOthersSpanned() throws Exception {
    headings(30);
    row(50, Paper.PLAIN, "1", "Paint", "Ada Finch", "May");
    row(70, Paper.PLAIN, "", "Launch", "Bo Tarn", "June");
    row(90, Paper.PLAIN, "2", "Row", "Bo Tarn", "July");
    paper.line(15, 36, 380, 36).line(55, 56, 380, 56).line(15, 76, 380, 76);
    paper.line(15, 96, 380, 96);
    RawTable table = tables().get(0);
    assertThat(table.rowCount()).isEqualTo(4);
    assertThat(cells(table)).contains("2,1+ 1", "3,2 Launch", "4,1 2");
  }

  @Test
  void textsInTheMiddleOfTheirRowsStayWhole() throws Exception {
    headings(30);
    row(48, Paper.PLAIN, "", "Paint the boat", "", "");
    row(54, Paper.PLAIN, "1", "", "Ada Finch", "May");
    row(60, Paper.PLAIN, "", "and hide it", "", "");
    row(72, Paper.PLAIN, "2", "Row", "Bo Tarn", "June");
    paper.line(15, 36, 380, 36).line(15, 63, 380, 63).line(15, 76, 380, 76);
    assertThat(cells(tables().get(0)))
        .contains("2,1 1", "2,2 Paint the boat\nand hide it", "2,4 May", "3,2 Row");
  }

  @Test
  void everySecondRowShadedPartsRows() throws Exception {
    paper.fill(15, 55, 380, 82, Color.LIGHT_GRAY);
    headings(28);
    row(40, Paper.PLAIN, "", "Paint", "Ada Finch", "May");
    row(52, Paper.PLAIN, "", "the boat", "", "");
    row(66, Paper.PLAIN, "", "Launch", "Bo Tarn", "June");
    row(78, Paper.PLAIN, "", "it with", "", "");
    row(92, Paper.PLAIN, "", "Row", "Cy Lunt", "July");
    assertThat(cells(tables().get(0)))
        .contains("2,2 Paint\nthe boat", "3,2 Launch\nit with", "4,2 Row");
  }

  @Test
  void aFrameWithBordersBetweenRowsIsATable() throws Exception {
    headings(30);
    row(50, Paper.PLAIN, "1", "Paint", "Ada Finch", "May");
    row(62, Paper.PLAIN, "", "the boat", "", "");
    row(76, Paper.PLAIN, "2", "Row", "Bo Tarn", "June");
    paper.grid(new float[] {15, 385}, new float[] {18, 38, 66, 84});
    assertThat(cells(tables().get(0))).contains("2,2 Paint\nthe boat", "3,2 Row");
  }

  @Test
  void aBoldTextOverTheColumnsIsOneCell() throws Exception {
    headings(30);
    paper.text(20, 50, "Aim 1: A boat that does not leak", Paper.BOLD, 10, 0);
    row(70, Paper.PLAIN, "1", "Paint", "Ada Finch", "May");
    row(90, Paper.PLAIN, "2", "Row", "Bo Tarn", "June");
    RawTable table = tables().get(0);
    assertThat(cells(table)).contains("2,1+ Aim 1: A boat that does not leak", "3,2 Paint");
  }

  @Test
  void theTableGoesOnWithoutHeadingsOnTheNextPage() throws Exception {
    headings(330);
    row(350, Paper.PLAIN, "1", "Paint the boat before the", "Ada Finch", "May");
    row(362, Paper.PLAIN, "", "rain comes and", "", "");
    paper.next();
    row(30, Paper.PLAIN, "", "hide it", "", "");
    row(50, Paper.PLAIN, "2", "Row", "Bo Tarn", "June");
    RawTable below = tables().get(1);
    assertThat(below.columnCount()).isEqualTo(4);
    assertThat(cells(below))
        .containsExactly("1,2 hide it", "2,1 2", "2,2 Row", "2,3 Bo Tarn", "2,4 June");
  }

  @Test
  void otherHeadingsBeginAnotherTable() throws Exception {
    headings(30);
    row(50, Paper.PLAIN, "1", "Paint", "Ada Finch", "May");
    row(70, Paper.PLAIN, "2", "Row", "Bo Tarn", "June");
    row(100, Paper.BOLD, "Key", "Colour", "Says", "Letter");
    row(120, Paper.PLAIN, "a", "Green", "done", "G");
    assertThat(tables()).extracting(RawTable::rowCount).containsExactly(3, 2);
  }

  @Test
  void proseAndListsAreNoTables() throws Exception {
    paper.text(
        20, 30, "The boat has been on the beach since the spring and nobody has looked at it.");
    paper.text(
        20, 42, "The tide was low, the sun was high, and so we sat in the sand and waited for");
    paper.text(
        20, 54, "the others to bring the paint, the brushes and the large yellow umbrella too.");
    paper.text(20, 130, "•").text(35, 130, "oars").text(20, 142, "•").text(35, 142, "a bucket");
    assertThat(tables()).isEmpty();
  }

  @Test
  void twoColumnsAreATableUnderBoldHeadingsOnly() throws Exception {
    paper.text(20, 30, "Colour", Paper.BOLD, 10, 0).text(120, 30, "Meaning", Paper.BOLD, 10, 0);
    paper.text(20, 50, "Green").text(120, 50, "Done and dusted");
    paper.text(20, 70, "Amber").text(120, 70, "Will be done");
    assertThat(cells(tables().get(0))).contains("2,1 Green", "2,2 Done and dusted", "3,1 Amber");
  }

  @Test
  void twoColumnsOfTextAreNoTable() throws Exception {
    String[] left = {
      "The boat lay on the beach", "since spring and nobody", "came to look at it or"
    };
    String[] right = {
      "and so they rowed at last", "round the island, twice,", "and came home wet."
    };
    for (int i = 0; i < left.length; i++) {
      paper.text(20, 30 + 12 * i, left[i]).text(210, 30 + 12 * i, right[i]);
    }
    assertThat(tables()).isEmpty();
  }
}
