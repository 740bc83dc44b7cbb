package org.wsoa.extract.read.rtf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.Fill;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.extract.read.RawTable;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.RejectedException.Code;
import org.wsoa.extract.read.Shown;
import org.wsoa.extract.read.SourceFile;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.model.Diagnostic;
import org.wsoa.model.DiagnosticCode;

class RtfReaderTest {
  private static final String THREE = "\\cellx2000\\cellx4000\\cellx6000";

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void readsSpansFromEdgesAndFromMarks() throws Exception {
    RawTable table =
        Shown.table(
            read(
                "\\trowd\\trhdr"
                    + THREE
                    + cells("A", "B", "C")
                    + "\\row"
                    + "\\trowd\\clvmgf\\cellx2003\\cellx6002"
                    + cells("a", "b")
                    + "\\row"
                    + "\\trowd\\clvmrg\\cellx2000\\clmgf\\cellx4000\\clmrg\\cellx6000"
                    + cells("", "c", "")
                    + "\\row"
                    + "\\trowd"
                    + THREE
                    + cells("d", "e", "f")
                    + "\\row\\pard after\\par"),
            1);
    assertThat(Shown.rows(table)).containsExactly("|A|B|C|", "|a|b|^|", "|^|c|^|", "|d|e|f|");
    assertThat(table.cells()).extracting(RawCell::header).startsWith(true, true, true, false);
  }

  @Test
  void readsFillsWithTheirShares() throws Exception {
    RawTable table =
        Shown.table(
            read(
                "{\\colortbl;\\red146\\green208\\blue80;\\red255\\green0\\blue0;}"
                    + "\\trowd\\clcbpat1\\cellx1000\\clcbpat0\\cellx2000"
                    + "\\clshdng5000\\clcfpat2\\clcbpat1\\cellx3000\\cellx4000"
                    + cells("a", "b", "c", "d")
                    + "\\row"),
            1);
    assertThat(table.cells())
        .extracting(cell -> cell.fill().map(Fill::hex).orElse(""))
        .containsExactly("#92d050", "", "#c96828", "");
  }

  @Test
  void readsTablesInCellsForThemselves() throws Exception {
    String inner =
        "\\pard\\intbl\\itap2 x\\nestcell y\\nestcell"
            + "{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}{\\nonesttables\\par}";
    assertThat(
            Shown.of(
                read(
                    "\\trowd\\cellx1000\\cellx2000\\pard\\intbl a\\par"
                        + inner
                        + "\\pard\\intbl\\cell\\pard\\intbl b\\cell\\row")))
        .containsExactly("table", "|a|b|", "table", "|x|y|");
  }

  @Test
  void readsCharactersOfEveryKind() throws Exception {
    assertThat(
            Shown.of(
                read(
                    "{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial;}{\\f2\\fcharset2 Symbol;}}"
                        + "caf\\'e9 {\\uc2\\u8211 --}\\emdash\\~x{\\f1\\'c4}{\\f2\\'b7}"
                        + "co\\-op\\_ed \\{ok\\}\\tab t\\line next\\u-10179?\\u-8638?\\par"
                        + "{\\bin4 {{{{}end\\par")))
        .containsExactly("p: café –— xД•coop-ed {ok}  t", "p: next\ud83d\ude42", "p: end");
  }

  @Test
  void readsTheCodePageOfTheDocument() throws Exception {
    assertThat(Shown.of(read("\\ansicpg1250 \\'9a\\par"))).containsExactly("p: š");
  }

  @Test
  void leavesOutWhatIsHiddenStruckOrDeleted() throws Exception {
    assertThat(
            Shown.of(
                read(
                    "a{\\v hidden} {\\strike May} {\\striked1 April} {\\deleted gone}"
                        + "{\\strike\\strike0 June}\\par")))
        .containsExactly("p: a   June");
    assertThat(diagnostics.list())
        .extracting(Diagnostic::code)
        .containsExactly(
            DiagnosticCode.HIDDEN_TEXT, DiagnosticCode.STRUCK_TEXT, DiagnosticCode.TRACKED_CHANGE);
  }

  @Test
  void leavesOutWhatIsNotTheBody() throws Exception {
    RawDocument document =
        read(
            "{\\info{\\title T}}{\\header\\pard Draft\\par}{\\*\\unknown nothing}"
                + "Do it{\\footnote\\pard why\\par}{\\field{\\*\\fldinst HYPERLINK x}"
                + "{\\fldrslt  here}}{\\pict 0102}"
                + "{\\shp{\\*\\shpinst{\\sp{\\sn n}{\\sv v}}{\\shptxt\\pard box\\par}}"
                + "{\\shprslt again}}\\par");
    assertThat(Shown.of(document)).containsExactly("p: Do it here", "p: box");
    assertThat(document.furniture())
        .extracting(block -> block.line().text())
        .containsExactly("Draft");
  }

  @Test
  void keepsListMarkersApart() throws Exception {
    RawDocument document =
        read(
            "{\\fonttbl{\\f2\\fcharset2 Symbol;}}{\\listtext\\pard\\plain 1.\\tab}One\\par"
                + "{\\listtext\\pard\\plain\\f2 \\'b7\\tab}Two\\par"
                + "\\trowd\\cellx100\\cellx200\\pard\\intbl{\\pntext 7\\tab}\\cell x\\cell\\row");
    assertThat(document.blocks().stream().limit(2))
        .extracting(block -> ((TextBlock) block).line().marked())
        .containsExactly("1. One", "• Two");
    assertThat(Shown.rows(Shown.table(document, 1))).containsExactly("|7|x|");
  }

  @Test
  void knowsHeadingsByLevelAndByStyle() throws Exception {
    assertThat(
            Shown.of(
                read(
                    "{\\stylesheet{Normal;}{\\s1\\b heading 1;}{\\s2\\outlinelevel2 Mine;}"
                        + "{\\s3\\sbasedon2 Child;}{\\*\\cs4 heading 4;}}"
                        + "\\pard\\s1 a\\par\\pard\\s2 b\\par\\pard\\s3 c\\par\\pard\\s4 d\\par"
                        + "\\pard\\outlinelevel0 e\\par\\pard\\s1\\outlinelevel9 f\\par")))
        .containsExactly("h1: a", "h3: b", "h3: c", "p: d", "h1: e", "p: f");
  }

  @Test
  void keepsTextOfRowsThatDoNotEnd() throws Exception {
    assertThat(Shown.of(read("\\trowd\\cellx100\\pard\\intbl a\\cell\\intbl b\\par\\pard c\\par")))
        .containsExactly("p: a", "p: b", "p: c");
  }

  @Test
  void rejectsWhatIsCutOffOrNestsTooDeep() {
    assertRejected("{\\rtf1 a\\par", Code.CORRUPT);
    assertRejected("{\\rtf1 a\\", Code.CORRUPT);
    assertRejected("{\\rtf1" + "{".repeat(20_000), Code.TOO_LARGE);
    assertRejected("{\\rtf1\\intbl\\itap9999 a\\par}", Code.TOO_LARGE);
  }

  private static String cells(String... texts) {
    return "\\pard\\intbl " + String.join("\\cell ", List.of(texts)) + "\\cell";
  }

  private void assertRejected(String rtf, Code code) {
    assertThatThrownBy(() -> readFile(rtf))
        .isInstanceOfSatisfying(RejectedException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessageStartingWith("plan.rtf: ");
  }

  private RawDocument read(String body) throws RejectedException {
    return readFile("{\\rtf1\\ansi\\deff0 " + body + "}");
  }

  private RawDocument readFile(String rtf) throws RejectedException {
    SourceFile file = new SourceFile("plan.rtf", "application/rtf", rtf.getBytes(ISO_8859_1));
    return new RtfReader().read(file, diagnostics);
  }
}
