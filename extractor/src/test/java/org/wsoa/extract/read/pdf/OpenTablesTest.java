package org.wsoa.extract.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.read.RawTable;

/** Tables of prose without vertical borders, drawn as small as they can be. */
class OpenTablesTest extends OpenTableCase {
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
  void aTextThatFillsItsColumnLeavesTheNextAlone() throws Exception {
    StringBuilder full = new StringBuilder("Paint the boat before the w");
    while (Paper.PLAIN.getStringWidth(full + "i") / 100 < columns[2] - columns[1] - 2) {
      full.append("i");
    }
    headings(30);
    row(50, Paper.PLAIN, "1", full.toString(), "Ada Finch", "May");
    row(62, Paper.PLAIN, "", "and hide it", "", "");
    row(82, Paper.PLAIN, "2", "Row", "Bo Tarn", "June");
    assertThat(cells(tables().get(0)))
        .contains("2,2 " + full + " and hide it", "2,3 Ada Finch", "2,4 May");
  }

  @Test
  void aWordThatFillsItsColumnTakesNothingFromTheWhiteOfTheOthers() throws Exception {
    StringBuilder full = new StringBuilder("Paint the boat before the w");
    while (Paper.PLAIN.getStringWidth(full + "i") / 100 < columns[2] - columns[1] - 2) {
      full.append("i");
    }
    headings(30);
    row(50, Paper.PLAIN, "1", full.toString(), "Coastal", "May");
    row(62, Paper.PLAIN, "", "and hide it", "Harbour Head", "");
    row(82, Paper.PLAIN, "2", "Row", "Bo Tarn", "June");
    paper.line(14, 36, 380, 36).line(14, 68, 380, 68).line(14, 88, 380, 88);
    assertThat(cells(tables().get(0))).contains("2,3 Coastal Harbour Head");
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

  @Test
  void aTextOverSeveralColumnsIsOneCellAndMovesNoGutter() throws Exception {
    headings(30);
    row(50, Paper.PLAIN, "1", "Paint", "Ada Finch", "May");
    row(70, Paper.PLAIN, "2", "The whole crew mends some oars and boats", "", "July");
    row(90, Paper.PLAIN, "3", "Row", "Bo Tarn", "June");
    RawTable table = tables().get(0);
    assertThat(table.columnCount()).isEqualTo(4);
    assertThat(cells(table))
        .contains("2,2 Paint", "2,3 Ada Finch", "3,4 July", "4,3 Bo Tarn")
        .contains("3,2+ The whole crew mends some oars and boats");
  }

  @Test
  void aTextOverAllColumnsBesideItsLabelDoesNotEndTheTable() throws Exception {
    headings(30);
    row(50, Paper.PLAIN, "1", "Paint", "Ada Finch", "May");
    row(70, Paper.PLAIN, "2", "The whole crew cleans the old boathouse and then has a rest");
    row(90, Paper.PLAIN, "3", "Row", "Bo Tarn", "June");
    assertThat(cells(tables().get(0)))
        .contains("3,2+ The whole crew cleans the old boathouse and then has a rest", "4,2 Row");
  }

  @Test
  void linesThatGoOnInLowerCaseAtThePagesFootAreOneRow() throws Exception {
    columns = new float[] {20, 140, 260, 330};
    row(330, Paper.BOLD, "Aim", "What we do", "Who", "When");
    row(350, Paper.PLAIN, "A boat that does", "Paint it before the", "Ada Finch", "May");
    row(362, Paper.PLAIN, "not leak in a storm", "rain comes again", "Bo Tarn", "");
    assertThat(cells(tables().get(0)))
        .contains("2,1 A boat that does not leak in a storm", "2,4 May");
  }

  @Test
  void linesThatBeginTextsAtThePagesFootAreTwoRows() throws Exception {
    columns = new float[] {20, 140, 260, 330};
    row(330, Paper.BOLD, "Aim", "What we do", "Who", "When");
    row(350, Paper.PLAIN, "A sound boat", "Paint it", "", "May");
    row(362, Paper.PLAIN, "A strong crew", "Row more", "all of us", "June");
    assertThat(cells(tables().get(0))).contains("2,1 A sound boat", "3,1 A strong crew");
  }

  @Test
  void linesThatInterleaveDoNotTearRows() throws Exception {
    headings(30);
    row(50, Paper.PLAIN, "1", "Paint the boat before the", "", "May");
    row(59.5f, Paper.PLAIN, "", "", "Ada Finch", "");
    row(62, Paper.PLAIN, "", "rain comes and hide it", "", "");
    row(71.5f, Paper.PLAIN, "", "", "and others", "");
    row(90, Paper.PLAIN, "2", "Row round the island and", "Bo Tarn", "June");
    row(102, Paper.PLAIN, "", "back again", "", "");
    RawTable table = tables().get(0);
    assertThat(table.rowCount()).isEqualTo(3);
    assertThat(cells(table)).contains("2,2 Paint the boat before the rain comes and hide it");
  }

  @Test
  void blanksMayBeInheritedWhereNothingIsRuledInTheBody() throws Exception {
    headings(30);
    row(50, Paper.PLAIN, "1", "Paint", "Ada Finch", "May");
    row(70, Paper.PLAIN, "2", "Row", "", "June");
    paper.line(15, 36, 380, 36).line(15, 76, 380, 76);
    assertThat(tables().get(0).traits().spans()).isFalse();
  }

  @Test
  void bordersBetweenRowsOfTheBodyWouldShowSpans() throws Exception {
    headings(30);
    row(50, Paper.PLAIN, "1", "Paint", "Ada Finch", "May");
    row(70, Paper.PLAIN, "2", "Row", "", "June");
    paper.line(15, 36, 380, 36).line(15, 56, 380, 56).line(15, 76, 380, 76);
    assertThat(tables().get(0).traits().spans()).isTrue();
  }

  @Test
  void anUnderlineIsNoBorderThatWouldShowSpans() throws Exception {
    headings(30);
    row(50, Paper.PLAIN, "1", "Paint", "Ada Finch", "May");
    row(70, Paper.PLAIN, "2", "Row", "Bo Tarn", "June");
    row(90, Paper.PLAIN, "3", "Rest", "", "July");
    paper.line(60, 71, 80, 71);
    assertThat(tables().get(0).traits().spans()).isFalse();
  }

  @Test
  void aBodyOfOneLineHasNoBlanksToInherit() throws Exception {
    headings(30);
    row(50, Paper.PLAIN, "1", "Paint", "Ada Finch", "May");
    assertThat(tables().get(0).traits().spans()).isTrue();
  }

  @Test
  void aTextThatGoesOnBesideANewOneSpansBothRows() throws Exception {
    headings(30);
    row(50, Paper.PLAIN, "1", "Paint the boat and", "Ada Finch", "May");
    row(62, Paper.PLAIN, "", "the oars before", "", "");
    row(74, Paper.PLAIN, "2", "the rain comes", "Bo Tarn", "June");
    row(94, Paper.PLAIN, "3", "Row", "Cy Lunt", "July");
    row(114, Paper.PLAIN, "4", "Rest", "Di Marsh", "July");
    assertThat(cells(tables().get(0)))
        .contains("2,3 Ada Finch", "2,4 May", "3,3 Bo Tarn", "3,4 June", "4,2 Row")
        .anyMatch(cell -> cell.startsWith("2,2+ Paint the boat and"));
  }

  @Test
  void aPaintedBannerMayOpenTheNextPage() throws Exception {
    headings(330);
    row(350, Paper.PLAIN, "1", "Paint", "Ada Finch", "May");
    paper.next();
    paint(80, 80);
    paper.text(20, 80, "Aim 2: Everybody who comes can row", Paper.BOLD, 10, 0);
    row(100, Paper.PLAIN, "2", "Row", "Bo Tarn", "June");
    assertThat(cells(tables().get(1)))
        .contains("1,1+ Aim 2: Everybody who comes can row", "2,2 Row");
  }

  @Test
  void headingsAtAPagesFootHeadTheRowsOfTheNext() throws Exception {
    row(100, Paper.PLAIN, "We say who does what below.");
    headings(350);
    paper.next();
    row(30, Paper.PLAIN, "1", "Paint", "Ada Finch", "May");
    row(50, Paper.PLAIN, "2", "Row", "Bo Tarn", "June");
    assertThat(tables()).hasSize(2);
    assertThat(cells(tables().get(1))).contains("1,2 Paint", "2,3 Bo Tarn");
  }

  @Test
  void aParagraphBelowTheClosingBorderIsNoRow() throws Exception {
    headings(30);
    row(50, Paper.PLAIN, "1", "Paint", "Ada Finch", "May");
    row(70, Paper.PLAIN, "2", "Row", "Bo Tarn", "June");
    paper.line(15, 36, 380, 36).line(15, 56, 380, 56).line(15, 76, 380, 76);
    paper.text(15, 92, "The Boat Plan");
    assertThat(tables()).extracting(RawTable::rowCount).containsExactly(3);
  }

  @Test
  void aBannerOfTwoLinesIsOneRow() throws Exception {
    headings(30);
    row(50, Paper.PLAIN, "1", "Paint", "Ada Finch", "May");
    paper.text(20, 70, "Aim 2: Everybody who comes to the beach", Paper.BOLD, 10, 0);
    paper.text(20, 82, "can row before the summer ends", Paper.BOLD, 10, 0);
    row(102, Paper.PLAIN, "2", "Row", "Bo Tarn", "June");
    assertThat(tables()).extracting(RawTable::rowCount).containsExactly(4);
  }

  @Test
  void oneTextAloneOnTheNextPageIsStillOfTheTable() throws Exception {
    headings(330);
    row(350, Paper.PLAIN, "1", "Paint the boat before the", "Ada Finch", "May");
    paper.next();
    row(30, Paper.PLAIN, "", "rain comes");
    assertThat(tables()).hasSize(2);
    assertThat(cells(tables().get(1))).containsExactly("1,2 rain comes");
  }

  @Test
  void aPaintedRowAtAPagesHeadNeedBeNoHeadings() throws Exception {
    headings(330);
    row(350, Paper.PLAIN, "1", "Paint the boat before the", "Ada Finch with", "May");
    paper.next();
    paint(30, 54);
    row(30, Paper.PLAIN, "", "rain comes and", "Bo Tarn and", "or June");
    row(42, Paper.PLAIN, "", "hide it", "the others", "");
    row(78, Paper.PLAIN, "2", "Row", "Bo Tarn", "June");
    assertThat(cells(tables().get(1))).contains("1,2 rain comes and\nhide it", "2,2 Row");
  }

  @Test
  void aPaintedRowOfTwoLinesIsNoRepeatOfBoldHeadings() throws Exception {
    headings(330);
    row(350, Paper.PLAIN, "a", "Paint the boat before the", "Ada Finch", "May");
    paper.next();
    row(30, Paper.PLAIN, "", "rain comes", "", "");
    paint(50, 62);
    row(50, Paper.PLAIN, "b", "Row out to", "Bo Tarn", "June");
    row(62, Paper.PLAIN, "", "the island", "and others", "at dusk");
    assertThat(cells(tables().get(1))).contains("1,2 rain comes", "2,1 b");
  }

  @Test
  void aRuledTableBelowEndsTheOneAboveIt() throws Exception {
    headings(230);
    row(250, Paper.PLAIN, "1", "Paint", "Ada Finch", "May");
    row(270, Paper.PLAIN, "2", "Row", "Bo Tarn", "June");
    paper.grid(new float[] {15, 150, 385}, new float[] {320, 342, 364});
    paper.text(20, 335, "Risk").text(155, 335, "Answer");
    paper.text(20, 357, "Rain").text(155, 357, "A tarpaulin");
    paper.next();
    row(30, Paper.PLAIN, "", "Wind", "A harbour", "");
    assertThat(tables()).hasSize(2);
  }
}
