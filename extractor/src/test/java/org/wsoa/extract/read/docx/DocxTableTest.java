package org.wsoa.extract.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsoa.extract.read.docx.DocxFile.cells;
import static org.wsoa.extract.read.docx.DocxFile.p;
import static org.wsoa.extract.read.docx.DocxFile.r;
import static org.wsoa.extract.read.docx.DocxFile.tbl;
import static org.wsoa.extract.read.docx.DocxFile.tc;
import static org.wsoa.extract.read.docx.DocxFile.tr;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.RawTable;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Place;

/** Grids: spans, merges, wrapped and nested tables. */
class DocxTableTest {
  private static final String DOWN = "<w:vMerge w:val='restart'/>";
  private static final String GOES_ON = "<w:vMerge/>";

  private static String span(int columns) {
    return "<w:gridSpan w:val='" + columns + "'/>";
  }

  @Test
  void aGridSpanCoversColumns() throws RejectedException {
    DocxFile file =
        DocxFile.of(tbl(tr(tc(span(2), p(r("ab"))), tc("c")), tr(tc("d"), tc("e"), tc("f"))));
    assertThat(cells(file.table()))
        .containsExactly("1,1 1x2 ab", "1,3 1x1 c", "2,1 1x1 d", "2,2 1x1 e", "2,3 1x1 f");
  }

  @Test
  void aGridColumnInWhichNoCellBeginsIsNoColumn() throws RejectedException {
    DocxFile file =
        DocxFile.of(tbl(tr(tc(span(3), p(r("a"))), tc("b")), tr(tc(span(3), p()), tc("d"))));
    assertThat(cells(file.table()))
        .containsExactly("1,1 1x1 a", "1,2 1x1 b", "2,1 1x1", "2,2 1x1 d");
    assertThat(file.table().columnCount()).isEqualTo(2);
  }

  @Test
  void edgesThatMissEachOtherByASliverAreOne() throws RejectedException {
    String grid =
        "<w:tblGrid><w:gridCol w:w='3000'/><w:gridCol w:w='40'/><w:gridCol w:w='3000'/></w:tblGrid>";
    DocxFile file =
        DocxFile.of(
            tbl(grid, tr(tc("a"), tc(span(2), p(r("b")))), tr(tc(span(2), p(r("c"))), tc("d"))));
    assertThat(cells(file.table()))
        .containsExactly("1,1 1x1 a", "1,2 1x1 b", "2,1 1x1 c", "2,2 1x1 d");
  }

  @Test
  void aNarrowColumnWithACellOfItsOwnStays() throws RejectedException {
    String grid = "<w:tblGrid><w:gridCol w:w='3000'/><w:gridCol w:w='40'/></w:tblGrid>";
    DocxFile file = DocxFile.of(tbl(grid, tr(tc("a"), tc("b"))));
    assertThat(cells(file.table())).containsExactly("1,1 1x1 a", "1,2 1x1 b");
  }

  @Test
  void aVerticalMergeCoversRows() throws RejectedException {
    DocxFile file =
        DocxFile.of(
            tbl(
                tr(tc(DOWN, p(r("a"))), tc("b")),
                tr(tc(GOES_ON, p()), tc("c")),
                tr(tc("<w:vMerge w:val='continue'/>", p()), tc("d")),
                tr(tc(DOWN, p(r("e"))), tc("f"))));
    assertThat(cells(file.table()))
        .containsExactly(
            "1,1 3x1 a", "1,2 1x1 b", "2,2 1x1 c", "3,2 1x1 d", "4,1 1x1 e", "4,2 1x1 f");
  }

  @Test
  void aMergeThatNothingBeginsIsACell() throws RejectedException {
    DocxFile file = DocxFile.of(tbl(tr(tc("a")), tr(tc(GOES_ON, p(r("b"))))));
    assertThat(cells(file.table())).containsExactly("1,1 1x1 a", "2,1 1x1 b");
  }

  @Test
  void aMergeOfAnotherWidthIsACell() throws RejectedException {
    DocxFile file =
        DocxFile.of(tbl(tr(tc(DOWN, p(r("a"))), tc("b")), tr(tc(GOES_ON + span(2), p(r("c"))))));
    assertThat(cells(file.table())).containsExactly("1,1 1x1 a", "1,2 1x1 b", "2,1 1x2 c");
  }

  @Test
  void textUnderAMergeIsHiddenAndTold() throws RejectedException {
    DocxFile file = DocxFile.of(tbl(tr(tc(DOWN, p(r("a")))), tr(tc(GOES_ON, p(r("b"))))));
    assertThat(cells(file.table())).containsExactly("1,1 2x1 a");
    assertThat(file.told()).containsExactly(DiagnosticCode.HIDDEN_TEXT);
  }

  @Test
  void anOldHorizontalMergeCoversColumns() throws RejectedException {
    DocxFile file =
        DocxFile.of(
            tbl(
                tr(tc("<w:hMerge w:val='restart'/>", p(r("a"))), tc("<w:hMerge/>", p()), tc("b")),
                tr(tc("c"), tc("d"), tc("e"))));
    assertThat(cells(file.table())).startsWith("1,1 1x2 a", "1,3 1x1 b");
  }

  @Test
  void columnsSkippedBeforeAndAfterAreCoveredByNothing() throws RejectedException {
    String skips = "<w:trPr><w:gridBefore w:val='1'/><w:gridAfter w:val='1'/></w:trPr>";
    DocxFile file = DocxFile.of(tbl(tr(tc("a"), tc("b"), tc("c")), tr(skips, tc("d"))));
    assertThat(cells(file.table()))
        .containsExactly("1,1 1x1 a", "1,2 1x1 b", "1,3 1x1 c", "2,2 1x1 d");
    assertThat(file.table().columnCount()).isEqualTo(3);
  }

  @Test
  void cellsAndRowsInContentControlsAndCustomXmlCount() throws RejectedException {
    String cell = "<w:sdt><w:sdtContent>" + tc("b") + "</w:sdtContent></w:sdt>";
    String row = "<w:sdt><w:sdtContent>" + tr(tc("c"), tc("d")) + "</w:sdtContent></w:sdt>";
    String custom = "<w:customXml w:element='x'>" + tr(tc("e"), tc("f")) + "</w:customXml>";
    DocxFile file = DocxFile.of(tbl(tr(tc("a"), cell), row, custom));
    assertThat(cells(file.table()))
        .containsExactly(
            "1,1 1x1 a", "1,2 1x1 b", "2,1 1x1 c", "2,2 1x1 d", "3,1 1x1 e", "3,2 1x1 f");
  }

  @Test
  void deletedAndHiddenRowsAreLeftOut() throws RejectedException {
    DocxFile file =
        DocxFile.of(
            tbl(
                tr("<w:trPr><w:ins w:id='1'/></w:trPr>", tc("a")),
                tr("<w:trPr><w:del w:id='2'/></w:trPr>", tc("b")),
                tr("<w:trPr><w:hidden/></w:trPr>", tc("c")),
                tr(tc("d"))));
    assertThat(cells(file.table())).containsExactly("1,1 1x1 a", "2,1 1x1 d");
    assertThat(file.told())
        .containsExactly(DiagnosticCode.TRACKED_CHANGE, DiagnosticCode.HIDDEN_CELLS);
  }

  @Test
  void aDeletedCellLeavesItsPlaceToTheNext() throws RejectedException {
    DocxFile file = DocxFile.of(tbl(tr(tc("a"), tc("<w:cellDel w:id='1'/>", p(r("b"))), tc("c"))));
    assertThat(cells(file.table())).containsExactly("1,1 1x1 a", "1,2 1x1 c");
    assertThat(file.told()).containsExactly(DiagnosticCode.TRACKED_CHANGE);
  }

  @Test
  void repeatedHeaderRowsAreMarked() throws RejectedException {
    DocxFile file = DocxFile.of(tbl(tr("<w:trPr><w:tblHeader/></w:trPr>", tc("a")), tr(tc("b"))));
    assertThat(file.table().cells()).extracting(RawCell::header).containsExactly(true, false);
  }

  @Test
  void placesCountTablesRowsAndColumns() throws RejectedException {
    DocxFile file = DocxFile.of(tbl(tr(tc("a"))) + p(r("between")) + tbl(tr(tc("b"), tc("c"))));
    List<RawTable> tables = file.tables();
    assertThat(tables.get(1).cells().get(1).places())
        .containsExactly(new Place.InDocument(Optional.of(new Place.Cell(2, 1, 2))));
    assertThat(tables.get(1).place())
        .isEqualTo(new Place.InDocument(Optional.of(new Place.Cell(2, 1, 1))));
  }

  @Test
  void aNestedTableFollowsTheOneAroundIt() throws RejectedException {
    String inner = tbl(tr(tc("x"), tc("y")));
    DocxFile file =
        DocxFile.of(tbl(tr(tc("", p(r("a")) + inner + p(r("b"))), tc("c"))) + tbl(tr(tc("d"))));
    List<RawTable> tables = file.tables();
    assertThat(tables).hasSize(3);
    assertThat(cells(tables.get(0))).containsExactly("1,1 1x1 a|b", "1,2 1x1 c");
    assertThat(cells(tables.get(1))).containsExactly("1,1 1x1 x", "1,2 1x1 y");
    assertThat(tables.get(1).place())
        .isEqualTo(new Place.InDocument(Optional.of(new Place.Cell(2, 1, 1))));
    assertThat(cells(tables.get(2))).containsExactly("1,1 1x1 d");
  }

  @Test
  void aNestedFrameOfOneColumnIsTextOfItsCell() throws RejectedException {
    String frame = tbl(tr(tc("x")), tr(tc("y")));
    DocxFile file = DocxFile.of(tbl(tr(tc("", p(r("a")) + frame + p()), tc("c"))));
    assertThat(file.tables()).hasSize(1);
    assertThat(cells(file.table())).containsExactly("1,1 1x1 a|x|y", "1,2 1x1 c");
  }

  @Test
  void aTableThatOnlyLaysOutOthersGivesWay() throws RejectedException {
    String inner = tbl(tr(tc("x"), tc("y")));
    DocxFile file = DocxFile.of(tbl(tr(tc("", p(r("Heading")) + inner + p()))));
    assertThat(file.lines()).containsExactly("Heading");
    assertThat(file.tables()).hasSize(1);
    assertThat(cells(file.table())).containsExactly("1,1 1x1 x", "1,2 1x1 y");
    assertThat(file.read().blocks().get(0)).isInstanceOf(TextBlock.class);
  }

  @Test
  void aCellWithNothingButANumberHasItAsText() throws RejectedException {
    String number = "<w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>";
    DocxFile file =
        DocxFile.of(tbl(tr(tc("", p(number)), tc("a")), tr(tc("", p(number)), tc("b"))))
            .numbering(
                "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/>"
                    + "<w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl></w:abstractNum>"
                    + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>");
    assertThat(cells(file.table()))
        .containsExactly("1,1 1x1 1.", "1,2 1x1 a", "2,1 1x1 2.", "2,2 1x1 b");
  }
}
