package org.wsoa.extract.read.odf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wsoa.extract.read.odf.OdfFile.cell;
import static org.wsoa.extract.read.odf.OdfFile.row;
import static org.wsoa.extract.read.odf.OdfFile.style;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.Fill;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.extract.read.RawTable;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.RejectedException.Code;
import org.wsoa.extract.read.Shown;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.model.Diagnostic;
import org.wsoa.model.DiagnosticCode;

class OdtReaderTest {
  private final Diagnostics diagnostics = new Diagnostics();
  private final OdfFile file = new OdfFile(OdfFile.TEXT);

  @Test
  void readsSpansAndCoveredAndRepeatedCells() throws Exception {
    file.body(
        "<table:table><table:table-header-rows>"
            + row("A", "B", "C")
            + "</table:table-header-rows><table:table-row>"
            + cell("table:number-rows-spanned='2'", "<text:p>a</text:p>")
            + cell("table:number-columns-spanned='2'", "<text:p>b</text:p><text:p>c</text:p>")
            + "<table:covered-table-cell><text:p>gone</text:p></table:covered-table-cell>"
            + "</table:table-row><table:table-row><table:covered-table-cell/>"
            + cell("table:number-columns-repeated='2'", "<text:p>d</text:p>")
            + "</table:table-row></table:table>");
    RawTable table = Shown.table(read(), 1);
    assertThat(Shown.rows(table)).containsExactly("|A|B|C|", "|a|b/c|^|", "|^|d|d|");
    assertThat(table.cells()).extracting(RawCell::header).startsWith(true, true, true, false);
  }

  @Test
  void readsFillsOfCellRowAndTable() throws Exception {
    file.styles(
            style("table", "T", "table", "fo:background-color='#010203'")
                + style("table-row", "R", "table-row", "fo:background-color='#ffc000'")
                + style("table-cell", "C", "table-cell", "fo:background-color='#92d050'")
                + style("table-cell", "N", "table-cell", "fo:background-color='transparent'"))
        .body(
            "<table:table table:style-name='T'><table:table-row table:style-name='R'>"
                + cell("table:style-name='C'", "<text:p>a</text:p>")
                + cell("table:style-name='N'", "<text:p>b</text:p>")
                + "</table:table-row>"
                + row("c", "d")
                + "</table:table>");
    assertThat(Shown.table(read(), 1).cells())
        .extracting(cell -> cell.fill().map(Fill::hex).orElse(""))
        .containsExactly("#92d050", "#ffc000", "#010203", "#010203");
  }

  /** The first programs that wrote ODF named a document type; nothing is fetched for it. */
  @Test
  void passesOverADocumentType() throws Exception {
    file.part(
        "content.xml",
        "<!DOCTYPE office:document-content PUBLIC '-//none//DTD none 1.0//EN' 'office.dtd'>"
            + OdfFile.root(
                "office:document-content",
                "<office:body><office:text><text:p>a</text:p></office:text></office:body>"));
    assertThat(Shown.of(read())).containsExactly("p: a");
  }

  @Test
  void writesRaisedFiguresAsSuch() throws Exception {
    file.styles(
            style("text", "A", "text", "style:text-position='super 58%'")
                + style("text", "B", "text", "style:text-position='33% 80%'")
                + style("text", "C", "text", "style:text-position='-8% 58%'"))
        .body(
            "<text:p>a<text:span text:style-name='A'>1</text:span>"
                + "b<text:span text:style-name='B'>2</text:span>"
                + "c<text:span text:style-name='C'>3</text:span></text:p>");
    assertThat(Shown.of(read())).containsExactly("p: a\u00b9b\u00b2c3");
  }

  @Test
  void leavesOutHiddenAndStruckTextAndSaysSo() throws Exception {
    file.styles(
            style("text", "H", "text", "text:display='none'")
                + style("text", "S", "text", "style:text-line-through-style='solid'")
                + style("text", "N", "text", "style:text-line-through-style='none'")
                + style("paragraph", "P", "text", "style:text-line-through-type='single'"))
        .body(
            "<text:p>a<text:span text:style-name='H'>hidden</text:span></text:p>"
                + "<text:p><text:span text:style-name='S'>May</text:span> June</text:p>"
                + "<text:p text:style-name='P'>old"
                + "<text:span text:style-name='N'>new</text:span></text:p>"
                + "<text:section text:display='none'><text:p>secret</text:p></text:section>");
    assertThat(Shown.of(read())).containsExactly("p: a", "p: June", "p: new");
    assertThat(codes()).containsExactly(DiagnosticCode.HIDDEN_TEXT, DiagnosticCode.STRUCK_TEXT);
  }

  @Test
  void foldsWhiteSpaceAsTheStandardSays() throws Exception {
    file.body(
        "<text:p>  a \n b<text:span> </text:span> c<text:s text:c='3'/>d<text:tab/>e"
            + "<text:line-break/>f</text:p>");
    assertThat(Shown.of(read())).containsExactly("p: a b c   d  e", "p: f");
  }

  @Test
  void leavesOutDeletionsNotesAndComments() throws Exception {
    file.body(
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>old</text:p>"
            + "</text:deletion></text:changed-region></text:tracked-changes>"
            + "<text:p>Do<text:change text:change-id='1'/> it<text:note><text:note-citation>1"
            + "</text:note-citation><text:note-body><text:p>why</text:p></text:note-body>"
            + "</text:note><office:annotation><text:p>hm</text:p></office:annotation> by "
            + "<text:a>Ann</text:a></text:p>");
    assertThat(Shown.of(read())).containsExactly("p: Do it by Ann");
    assertThat(codes()).containsExactly(DiagnosticCode.TRACKED_CHANGE);
  }

  @Test
  void countsListsAsTheyAreNumbered() throws Exception {
    file.styles(
            "<text:list-style style:name='L'>"
                + "<text:list-level-style-number text:level='1' style:num-format='1'"
                + " style:num-suffix='.'/>"
                + "<text:list-level-style-number text:level='2' style:num-format='a'"
                + " style:num-suffix=')' text:display-levels='2'/></text:list-style>"
                + "<text:list-style style:name='B'><text:list-level-style-bullet text:level='1'"
                + " text:bullet-char='\uf0b7'/></text:list-style>")
        .body(
            "<text:list text:style-name='L' xml:id='one'><text:list-item><text:p>a</text:p>"
                + "<text:p>still a</text:p><text:list><text:list-item><text:p>b</text:p>"
                + "</text:list-item></text:list></text:list-item></text:list>"
                + "<text:list text:style-name='B'><text:list-item><text:p>c</text:p>"
                + "</text:list-item></text:list>"
                + "<text:list text:style-name='L' text:continue-list='one'><text:list-item>"
                + "<text:p>d</text:p></text:list-item><text:list-header><text:p>e</text:p>"
                + "</text:list-header></text:list>"
                + "<text:list text:style-name='L'><text:list-item text:start-value='7'>"
                + "<text:p>f</text:p></text:list-item></text:list>");
    assertThat(marked()).containsExactly("1. a", "still a", "1.a) b", "• c", "2. d", "e", "7. f");
  }

  @Test
  void givesTheNumberOfAnEmptyEntryAsTextOfItsCell() throws Exception {
    file.styles(
            "<text:list-style style:name='L'><text:list-level-style-number text:level='1'"
                + " style:num-format='I'/></text:list-style>")
        .body(
            "<table:table><table:table-row>"
                + cell(
                    "",
                    "<text:list text:style-name='L'><text:list-item><text:p/>"
                        + "</text:list-item></text:list>")
                + cell("", "<text:p>x</text:p>")
                + "</table:table-row></table:table>");
    assertThat(Shown.of(read())).containsExactly("table", "|I|x|");
  }

  @Test
  void knowsHeadingsByElementStyleAndTitle() throws Exception {
    file.common(
            "<style:style style:family='paragraph' style:name='Title'/>"
                + "<style:style style:family='paragraph' style:name='Mine'"
                + " style:default-outline-level='3'/>"
                + "<text:outline-style><text:outline-level-style text:level='1'"
                + " style:num-format='1'/></text:outline-style>")
        .styles(
            "<style:style style:family='paragraph' style:name='P1'"
                + " style:parent-style-name='Title'/>")
        .body(
            "<text:p text:style-name='P1'>Plan</text:p>"
                + "<text:h text:outline-level='2'>Part</text:h>"
                + "<text:h text:outline-level='1'>First</text:h>"
                + "<text:p text:style-name='Mine'>Piece</text:p>");
    assertThat(Shown.of(read())).containsExactly("h1: Plan", "h2: Part", "h1: First", "h3: Piece");
    assertThat(marked()).contains("1 First");
  }

  @Test
  void keepsHeadersApartAndBoxesWithTheirParagraph() throws Exception {
    file.pages(
            "<style:master-page><style:header><text:p>Draft</text:p></style:header>"
                + "<style:header-first style:display='false'><text:p>none</text:p>"
                + "</style:header-first></style:master-page>")
        .body(
            "<text:p>a<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box>"
                + "</draw:frame></text:p><text:p>b<draw:frame draw:name='Watermark 1'>"
                + "<draw:text-box><text:p>DRAFT</text:p></draw:text-box></draw:frame></text:p>");
    RawDocument document = read();
    assertThat(Shown.of(document)).containsExactly("p: a", "p: box", "p: b");
    assertThat(document.furniture())
        .extracting(block -> block.line().text())
        .containsExactly("Draft");
  }

  @Test
  void readsTablesInCellsForThemselvesAndLeavesOutHiddenRows() throws Exception {
    String inner = "<table:table>" + row("x", "y") + "</table:table>";
    file.body(
        "<table:table><table:table-row>"
            + cell("", "<text:p>a</text:p>" + inner)
            + cell("", "<text:p>b</text:p>")
            + "</table:table-row><table:table-row table:visibility='collapse'>"
            + cell("", "<text:p>gone</text:p>")
            + "</table:table-row></table:table>");
    assertThat(Shown.of(read())).containsExactly("table", "|a|b|", "table", "|x|y|");
    assertThat(codes()).containsExactly(DiagnosticCode.HIDDEN_CELLS);
  }

  @Test
  void rejectsWhatIsEncrypted() throws Exception {
    file.part(
        "META-INF/manifest.xml",
        OdfFile.root(
            "manifest:manifest",
            "<manifest:file-entry manifest:full-path='content.xml'><manifest:encryption-data/>"
                + "</manifest:file-entry>"));
    assertRejected(file.bytes(), Code.ENCRYPTED, "password");
  }

  @Test
  void rejectsWhatIsDamaged() throws Exception {
    byte[] whole = file.body("<text:p>a</text:p>").bytes();
    assertRejected(Arrays.copyOf(whole, whole.length * 2 / 3), Code.CORRUPT, "damaged");
    assertRejected(
        new OdfFile(OdfFile.TEXT).part("content.xml", "<a><b></a>").bytes(),
        Code.CORRUPT,
        "damaged");
    String entity = "<!DOCTYPE a [<!ENTITY e 'text'>]><a>&e;</a>";
    assertRejected(
        new OdfFile(OdfFile.TEXT).part("content.xml", entity).bytes(), Code.CORRUPT, "damaged");
  }

  @Test
  void readsTextThoughStylesAreDamaged() throws Exception {
    file.body("<text:p>a</text:p>").part("styles.xml", "<oops>");
    assertThat(Shown.of(read())).containsExactly("p: a");
    assertThat(codes()).containsExactly(DiagnosticCode.DAMAGED_PART);
  }

  @Test
  void rejectsBombs() throws Exception {
    file.body(
        "<table:table><table:table-row table:number-rows-repeated='2000000000'>"
            + cell("", "<text:p>a</text:p>")
            + "</table:table-row></table:table>");
    assertRejected(file.bytes(), Code.TOO_LARGE, "limits");
    String deep = "<text:section>".repeat(600) + "</text:section>".repeat(600);
    assertRejected(file.body(deep).bytes(), Code.TOO_LARGE, "limits");
    String much = "<text:p>" + " ".repeat(70 << 20) + "</text:p>";
    assertRejected(file.body(much).bytes(), Code.TOO_LARGE, "limits");
  }

  @Test
  void paintsNothingWhereColourIsNone() throws Exception {
    file.styles(style("table-cell", "C", "table-cell", "fo:background-color='#12'"))
        .body(
            "<table:table><table:table-row>"
                + cell("table:style-name='C'", "<text:p>a</text:p>")
                + cell("table:style-name='unknown'", "<text:p>b</text:p>")
                + "</table:table-row></table:table>");
    assertThat(Shown.table(read(), 1).cells())
        .extracting(RawCell::fill)
        .containsOnly(Optional.empty());
  }

  private void assertRejected(byte[] bytes, Code code, String word) {
    assertThatThrownBy(() -> OdfFile.read(OdfFile.TEXT, bytes, diagnostics))
        .isInstanceOfSatisfying(RejectedException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessageStartingWith("plan.od: ")
        .hasMessageContaining(word);
  }

  private List<String> marked() throws Exception {
    return read().blocks().stream().map(block -> ((TextBlock) block).line().marked()).toList();
  }

  private List<DiagnosticCode> codes() {
    return diagnostics.list().stream().map(Diagnostic::code).toList();
  }

  private RawDocument read() throws Exception {
    return file.read(diagnostics);
  }
}
