package org.wsoa.extract.read.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.extract.read.RawTable;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.Shown;
import org.wsoa.extract.read.SourceFile;
import org.wsoa.model.Diagnostic;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Place;

class TextReaderTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void readsUtf8WithAndWithoutMark() throws Exception {
    assertThat(shown("A\tÉ\n")).containsExactly("table", "|A|É|");
    assertThat(shown("\ufeffA\tÉ\n")).containsExactly("table", "|A|É|");
    assertThat(diagnostics.list()).isEmpty();
  }

  @Test
  void readsUtf16WithMarkAsExcelSavesUnicodeText() throws Exception {
    assertThat(shown("\ufeffA\tÉ\r\n".getBytes(UTF_16LE))).containsExactly("table", "|A|É|");
    assertThat(shown("\ufeffA\tÉ\r\n".getBytes(UTF_16BE))).containsExactly("table", "|A|É|");
    assertThat(diagnostics.list()).isEmpty();
  }

  @Test
  void readsUtf16WithoutMarkAndSaysSo() throws Exception {
    assertThat(shown("A\tÉ\r\n".getBytes(UTF_16LE))).containsExactly("table", "|A|É|");
    assertThat(shown("A\tÉ\r\n".getBytes(UTF_16BE))).containsExactly("table", "|A|É|");
    assertThat(codes())
        .containsExactly(DiagnosticCode.GUESSED_ENCODING, DiagnosticCode.GUESSED_ENCODING);
  }

  @Test
  void readsWindows1252AndSaysSo() throws Exception {
    byte[] bytes = "A\t\u2018B\u2019 \u2013 £5\n".getBytes(Charset.forName("windows-1252"));
    assertThat(shown(bytes)).containsExactly("table", "|A|\u2018B\u2019 \u2013 £5|");
    assertThat(codes()).containsExactly(DiagnosticCode.GUESSED_ENCODING);
  }

  @Test
  void keepsUtf8WithOneBrokenByte() throws Exception {
    byte[] bytes = "éééééééé\t\u0001é\n".getBytes(UTF_8);
    bytes[17] = (byte) 0xff;
    assertThat(shown(bytes)).containsExactly("table", "|éééééééé|\ufffdé|");
    assertThat(codes()).containsExactly(DiagnosticCode.DAMAGED_PART);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void endsLinesAtLfCrlfAndCr(String end) throws Exception {
    String text = "A\tB" + end + "1\t2" + end + end + "end" + end;
    RawDocument document = read(text.getBytes(UTF_8));
    assertThat(Shown.of(document)).containsExactly("table", "|A|B|", "|1|2|", "p: end");
    assertThat(Shown.table(document, 1).cells().get(2).places())
        .containsExactly(new Place.OnLine(2, Optional.of(new Place.Cell(1, 2, 1))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", ",", ";", "|"})
  void findsTheDelimiter(String delimiter) throws Exception {
    String text = "A_B_C\nx. y_2_\n_4_5\n".replace("_", delimiter);
    assertThat(shown(text)).containsExactly("table", "|A|B|C|", "|x. y|2||", "||4|5|");
  }

  @Test
  void keepsCommasOfProseTogether() throws Exception {
    assertThat(shown("One, two and three.\nFour, five and six.\n"))
        .containsExactly("p: One, two and three.", "p: Four, five and six.");
  }

  @Test
  void takesCommasInCellsForText() throws Exception {
    assertThat(shown("A,x;B,y\nC;D,w\n")).containsExactly("table", "|A,x|B,y|", "|C|D,w|");
  }

  @Test
  void takesTheDelimiterThatExcelDeclares() throws Exception {
    RawDocument document = read("sep=;\nA;B, C\n".getBytes(UTF_8));
    assertThat(Shown.of(document)).containsExactly("table", "|A|B, C|");
    assertThat(document.blocks().get(0)).extracting("place").isEqualTo(Place.onLine(2));
  }

  @Test
  void readsQuotedCells() throws Exception {
    String text = "\"two\nlines\"\t\"a\ttab\"\t\"say \"\"no\"\"\"\nx\ty\tz\n";
    RawDocument document = read(text.getBytes(UTF_8));
    assertThat(Shown.of(document))
        .containsExactly("table", "|two/lines|a  tab|say \"no\"|", "|x|y|z|");
    assertThat(Shown.table(document, 1).cells().get(3).places().get(0))
        .isEqualTo(new Place.OnLine(3, Optional.of(new Place.Cell(1, 2, 1))));
  }

  @Test
  void keepsStrayQuotesAsTheyStand() throws Exception {
    assertThat(shown("at \"risk\" of\t\"open\tx\n\"a\" b\ty\t5\" pipe\n"))
        .containsExactly("table", "|at \"risk\" of|\"open|x|", "|\"a\" b|y|5\" pipe|");
  }

  @Test
  void readsMarkdownHeadingsEmphasisAndRules() throws Exception {
    String text =
        """
        # **Plan**

        ---

        ### Part ###

        **Who does it**

        A *very* __good__ plan, 2 * 3*4.

        **A**\tB
        ---\t--
        *x*\t5* y
        """;
    RawDocument document = read(text.getBytes(UTF_8));
    assertThat(Shown.of(document))
        .containsExactly(
            "h1: Plan",
            "h3: Part",
            "h6: Who does it",
            "p: A very good plan, 2 * 3*4.",
            "table",
            "|A|B|",
            "|x|5* y|");
    assertThat(Shown.table(document, 1).cells()).extracting(RawCell::bold).startsWith(true, false);
  }

  @Test
  void readsMarkdownTables() throws Exception {
    assertThat(shown("Some words, here.\n\n| A | B |\n|---|:-:|\n| 1 | |\n"))
        .containsExactly("p: Some words, here.", "table", "|A|B|", "|1||");
  }

  @Test
  void readsHtmlFragments() throws Exception {
    String text =
        """
        <p style="background-color: #92d050;">Done &amp; <b>dusted</b></p>\t<b>All</b>
        <p style="background:rgb(255, 0, 0)"></p>\ta<br/>b
        <td bgcolor="yellow">c</td>\ta < b <name> &lt;
        """;
    RawDocument document = read(text.getBytes(UTF_8));
    assertThat(Shown.of(document))
        .containsExactly("table", "|Done & dusted|All|", "||a/b|", "|c|a < b <name> <|");
    List<RawCell> cells = Shown.table(document, 1).cells();
    assertThat(cells)
        .extracting(cell -> cell.fill().map(fill -> fill.hex()).orElse(""))
        .containsExactly("#92d050", "", "#ff0000", "", "#ffff00", "");
    assertThat(cells).extracting(RawCell::bold).startsWith(false, true);
  }

  @Test
  void leavesOutStruckText() throws Exception {
    assertThat(shown("A\t<s>May</s> June\n")).containsExactly("table", "|A|June|");
    assertThat(codes()).containsExactly(DiagnosticCode.STRUCK_TEXT);
  }

  @Test
  void removesInvisibleLettersAndKeepsRunsOfSpaces() throws Exception {
    assertThat(shown("A\u00adB\u200b  C\t e\u0301\u00a0x \n"))
        .containsExactly("table", "|AB  C|é x|");
  }

  @Test
  void goesOnAfterBlankLineThatMayBePageBreak() throws Exception {
    RawDocument document =
        read("Action\tOwner\tDue\nDo this now.\tAnn\tMay\n\n\t\tthe rest\n".getBytes(UTF_8));
    RawTable table = Shown.table(document, 1);
    assertThat(table.rowCount()).isEqualTo(3);
    assertThat(table.traits().breaks()).containsExactly(3);
  }

  @Test
  void endsTableWhereItsHeaderComesAgainBelowRow() throws Exception {
    String head = "Issue\tAction\tOwner\n";
    String text =
        "# P\n\n1.1\tFirst\t\n" + head + "a\tb\tc\n\n1.2\tSecond\t\n" + head + "d\te\tf\n";
    assertThat(shown(text)).filteredOn("table"::equals).hasSize(2);
  }

  @Test
  void keepsHeaderThatComesAgainAfterPageBreak() throws Exception {
    String head = "Issue\tAction\tOwner\n";
    String text = "# P\n\n" + head + "a\tb\tc\n\n" + head + "d\te\tf\n";
    assertThat(Shown.table(read(text.getBytes(UTF_8)), 1).rowCount()).isEqualTo(4);
  }

  @Test
  void tellsProseFromRowsWithoutDelimiters() throws Exception {
    String text = "Before\nA\tB\n1\t2\nslid\n3\t4\n\nAfter it all.\n\nC\tD\n";
    assertThat(shown(text))
        .containsExactly(
            "p: Before",
            "table",
            "|A|B|",
            "|1|2|",
            "|slid|-|",
            "|3|4|",
            "p: After it all.",
            "table",
            "|C|D|");
  }

  @Test
  void keepsRaggedCellsWhereTheyStand() throws Exception {
    RawTable table = Shown.table(read("P\n\nA\tB\tC\n1\n2\tx\n".getBytes(UTF_8)), 1);
    assertThat(Shown.rows(table)).containsExactly("|A|B|C|", "|1|-|-|", "|2|x|-|");
    assertThat(table.traits().slides()).isTrue();
    assertThat(table.traits().spans()).isFalse();
  }

  @Test
  void cutsSavedSheetIntoHeadingsAndTables() throws Exception {
    String text =
        """
        Our plan\t\t\t
        What it is for, in a sentence.\t\t\t
        1. First\t\t\t
        2. Second\t\t\t
        People\t\t\t
        Name\tRole\t\t
        Ann\tHead\t\t
        1. First thing\t\t\t
        1.1\t1. First thing\t\t
        Issue\tAction\tOwner\tDue
        a\tDo one thing and then another.\tAnn\tMay
        so far\t\t\tDate
        2. Second thing\t\t\t
        2.1\t2. Second thing\t\t
        Issue\tAction\tOwner\tDue
        b\tDo the last thing of them all.\tAnn\tJune
        so far\t\t\t
        """;
    RawDocument document = read(text.getBytes(UTF_8));
    assertThat(Shown.of(document))
        .containsExactly(
            "h1: Our plan",
            "p: What it is for, in a sentence.",
            "p: 1. First",
            "p: 2. Second",
            "h2: People",
            "table",
            "|Name|Role|",
            "|Ann|Head|",
            "h2: 1. First thing",
            "table",
            "|1.1|1. First thing|||",
            "|Issue|Action|Owner|Due|",
            "|a|Do one thing and then another.|Ann|May|",
            "|so far|||Date|",
            "h2: 2. Second thing",
            "table",
            "|2.1|2. Second thing|||",
            "|Issue|Action|Owner|Due|",
            "|b|Do the last thing of them all.|Ann|June|",
            "|so far||||");
    assertThat(Shown.table(document, 1).traits().slides()).isFalse();
  }

  @Test
  void keepsBannersOfSavedSheetInTheirTable() throws Exception {
    String text =
        """
        Action\tOwner\tDue
        1 Plans come late\t\t
        Write each plan within the weeks that the law allows.\tAnn\tMay
        2 Nobody is told\t\t
        Tell every family what was agreed with the others.\tBob\tJune
        """;
    RawDocument document = read(text.getBytes(UTF_8));
    assertThat(document.blocks()).hasSize(1);
    assertThat(Shown.table(document, 1).rowCount()).isEqualTo(5);
  }

  @Test
  void rejectsWhatHasNoTextAndWhatIsNoText() {
    assertRejected(" \n\t\n", RejectedException.Code.EMPTY);
    assertRejected("\ufeff", RejectedException.Code.EMPTY);
    assertRejected("\u0001\u0002\u0003\u0004a\u0005", RejectedException.Code.UNREADABLE);
  }

  @Test
  void readsManyRowsInOnePass() throws Exception {
    StringBuilder text = new StringBuilder("Action\tOwner\tDue\n");
    for (int i = 0; i < 100_000; i++) {
      text.append("Do it \"well\" ").append(i).append("\tAnn\tMay 2024\n");
    }
    assertThat(Shown.table(read(text.toString().getBytes(UTF_8)), 1).rowCount()).isEqualTo(100_001);
  }

  private void assertRejected(String text, RejectedException.Code code) {
    assertThatThrownBy(() -> read(text.getBytes(UTF_8)))
        .isInstanceOfSatisfying(RejectedException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private List<String> shown(String text) throws RejectedException {
    return shown(text.getBytes(UTF_8));
  }

  private List<String> shown(byte[] bytes) throws RejectedException {
    return Shown.of(read(bytes));
  }

  private RawDocument read(byte[] bytes) throws RejectedException {
    return new TextReader().read(new SourceFile("plan.tsv", "text/plain", bytes), diagnostics);
  }

  private List<DiagnosticCode> codes() {
    return diagnostics.list().stream().map(Diagnostic::code).toList();
  }

  @Test
  void sheetsOfAWorkbookStandOneBelowTheOther() throws Exception {
    String text =
        """
        Plan||
        ||
        Name|Role|Where
        Ann|Cook|Here

        Priority 1|
        Lead: Ann|
        |
        Action|Due
        Paint|May
        """;
    assertThat(shown(text.replace('|', '\t')))
        .containsExactly(
            "h1: Plan",
            "table",
            "|Name|Role|Where|",
            "|Ann|Cook|Here|",
            "h1: Priority 1",
            "p: Lead: Ann",
            "table",
            "|Action|Due|",
            "|Paint|May|");
  }
}
