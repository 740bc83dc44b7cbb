package org.wsoa.extract.read.odf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wsoa.extract.read.odf.OdfFile.cell;
import static org.wsoa.extract.read.odf.OdfFile.row;
import static org.wsoa.extract.read.odf.OdfFile.style;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.Fill;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.RejectedException.Code;
import org.wsoa.extract.read.Shown;
import org.wsoa.model.Diagnostic;
import org.wsoa.model.DiagnosticCode;

class OdsReaderTest {
  private static final String REST =
      "<table:table-row table:number-rows-repeated='1048000' table:style-name='x'>"
          + "<table:table-cell table:number-columns-repeated='16384' table:style-name='F'/>"
          + "</table:table-row>";

  private final Diagnostics diagnostics = new Diagnostics();
  private final OdfFile file = new OdfFile(OdfFile.SPREADSHEET);

  @Test
  void readsSpansTextAsDisplayedAndLinesOfTheAuthor() throws Exception {
    file.body(
        sheet(
            "",
            row("A", "B", "C")
                + "<table:table-row>"
                + cell("table:number-rows-spanned='2'", "<text:p>a</text:p>")
                + cell(
                    "office:value-type='date' office:date-value='2024-09-01'",
                    "<text:p>Sep-24</text:p>")
                + cell("", "<text:p>b</text:p><text:p>c</text:p>")
                + "</table:table-row><table:table-row><table:covered-table-cell/>"
                + cell("office:value-type='float' office:value='7'", "")
                + cell(
                    "",
                    "<text:p>d<office:annotation><text:p>note</text:p>"
                        + "</office:annotation></text:p>")
                + "</table:table-row>"));
    assertThat(Shown.of(read())).containsExactly("table", "|A|B|C|", "|a|Sep-24|b/c|", "|^|7|d|");
  }

  @Test
  void takesStylesFromCellRowAndColumn() throws Exception {
    file.styles(fill("F", "#92d050") + fill("G", "#ffc000") + fill("H", "#ff0000"))
        .body(
            sheet(
                "<table:table-column table:number-columns-repeated='2'"
                    + " table:default-cell-style-name='G'/>"
                    + "<table:table-column table:default-cell-style-name='F'/>",
                row("A", "B", "C")
                    + "<table:table-row table:default-cell-style-name='H'>"
                    + cell("", "<text:p>a</text:p>")
                    + cell("table:style-name='F'", "<text:p>b</text:p>")
                    + cell("table:style-name='none'", "<text:p>c</text:p>")
                    + "</table:table-row>"
                    + REST));
    assertThat(Shown.table(read(), 1).cells())
        .extracting(cell -> cell.fill().map(Fill::hex).orElse(""))
        .containsExactly("#ffc000", "#ffc000", "#92d050", "#ff0000", "#92d050", "");
  }

  @Test
  void writesRaisedFiguresAsSuch() throws Exception {
    file.styles(style("text", "S", "text", "style:text-position='super 58%'"))
        .body(sheet("", row("A", "B<text:span text:style-name='S'>1</text:span>")));
    assertThat(Shown.of(read())).containsExactly("table", "|A|B\u00b9|");
  }

  @Test
  void leavesOutWhatIsHiddenOrStruck() throws Exception {
    file.styles(
            style("table", "off", "table", "table:display='false'")
                + style("text", "S", "text", "style:text-line-through-style='solid'"))
        .body(
            sheet(
                    "<table:table-column/><table:table-column table:visibility='collapse'/>"
                        + "<table:table-column/>",
                    row("A", "B", "C")
                        + row("a", "b", "<text:span text:style-name='S'>May</text:span> June")
                        + with("table:visibility='filter'", row("d", "e", "f"))
                        + row("g", "h", "i"))
                + with("table:style-name='off'", sheet("", row("X", "Y"))));
    assertThat(Shown.of(read())).containsExactly("table", "|A|C|", "|a|June|", "|g|i|");
    assertThat(diagnostics.list())
        .extracting(Diagnostic::code)
        .containsExactly(
            DiagnosticCode.HIDDEN_CELLS, DiagnosticCode.STRUCK_TEXT, DiagnosticCode.HIDDEN_CELLS);
  }

  @Test
  void keepsHeadersApartWithoutPageNumbers() throws Exception {
    file.styles(
            "<style:style style:family='table' style:name='ta'"
                + " style:master-page-name='Page'/>")
        .pages(
            "<style:master-page style:name='Page'><style:header><style:region-left>"
                + "<text:p>Draft<text:s/><text:page-number>1</text:page-number></text:p>"
                + "</style:region-left></style:header><style:footer style:display='false'>"
                + "<text:p>none</text:p></style:footer></style:master-page>")
        .body(with("table:style-name='ta'", sheet("", row("A", "B"))));
    assertThat(read().furniture())
        .extracting(block -> block.line().text())
        .containsExactly("Draft");
  }

  @Test
  void rejectsWhatCannotBeRead() throws Exception {
    byte[] whole = file.body(sheet("", row("A", "B"))).bytes();
    assertRejected(Arrays.copyOf(whole, whole.length * 2 / 3), Code.CORRUPT, "damaged");
    assertRejected(file.body(sheet("", REST)).bytes(), Code.EMPTY, "no visible sheet");
    String wide =
        "<table:table-row>"
            + cell("table:number-columns-repeated='16000'", "<text:p>a</text:p>")
            + "</table:table-row>";
    String bomb = with("table:number-rows-repeated='900000'", wide);
    assertRejected(file.body(sheet("", bomb)).bytes(), Code.TOO_LARGE, "limits");
    file.part(
        "META-INF/manifest.xml",
        OdfFile.root(
            "manifest:manifest",
            "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"));
    assertRejected(file.bytes(), Code.ENCRYPTED, "password");
  }

  private static String fill(String name, String colour) {
    return style("table-cell", name, "table-cell", "fo:background-color='" + colour + "'");
  }

  /** An element with one more attribute. */
  private static String with(String attribute, String element) {
    return element.replaceFirst("^<(table:table(-row)?)", "<$1 " + attribute);
  }

  private static String sheet(String columns, String rows) {
    return "<table:table table:name='Plan'>" + columns + rows + "</table:table>";
  }

  private void assertRejected(byte[] bytes, Code code, String word) {
    assertThatThrownBy(() -> OdfFile.read(OdfFile.SPREADSHEET, bytes, diagnostics))
        .isInstanceOfSatisfying(RejectedException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessageStartingWith("plan.od: ")
        .hasMessageContaining(word);
  }

  private RawDocument read() throws Exception {
    return file.read(diagnostics);
  }
}
