package org.wsoa.extract.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.Fill;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.extract.read.RawTable;
import org.wsoa.extract.read.RawTable.Cut;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.extract.read.TextLine;
import org.wsoa.model.Box;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Place;

class PdfReaderTest {
  private static final float[] XS = {20, 140, 260};
  private static final float[] YS = {20, 60, 100};

  private final Diagnostics diagnostics = new Diagnostics();
  private Paper paper;

  @BeforeEach
  void open() throws IOException {
    paper = new Paper();
  }

  @AfterEach
  void close() throws IOException {
    paper.close();
  }

  private static RawTable table(RawDocument raw) {
    return tables(raw).get(0);
  }

  private static List<RawTable> tables(RawDocument raw) {
    return raw.blocks().stream()
        .filter(RawTable.class::isInstance)
        .map(RawTable.class::cast)
        .toList();
  }

  private static RawCell cell(RawTable table, int row, int column) {
    return table.cells().stream()
        .filter(c -> c.row() == row && c.column() == column)
        .findFirst()
        .orElseThrow();
  }

  private List<TextBlock> texts(RawDocument raw) {
    return raw.blocks().stream()
        .filter(TextBlock.class::isInstance)
        .map(TextBlock.class::cast)
        .toList();
  }

  private String topLeft() throws IOException, RejectedException {
    return cell(table(paper.read(diagnostics)), 1, 1).text();
  }

  private void plainGrid() throws IOException {
    paper.grid(XS, YS).text(145, 35, "b").text(25, 75, "c").text(145, 75, "d");
  }

  @Test
  void bordersMakeCellsWithTheirPlace() throws Exception {
    plainGrid();
    paper.text(25, 35, "one");
    RawTable table = table(paper.read(diagnostics));
    assertThat(table.cells()).extracting(RawCell::text).containsExactly("one", "b", "c", "d");
    Box box = ((Place.OnPage) cell(table, 2, 2).places().get(0)).box();
    assertThat(box.x0()).isEqualTo(140, org.assertj.core.data.Offset.offset(0.1));
    assertThat(box.y1()).isEqualTo(100, org.assertj.core.data.Offset.offset(0.1));
  }

  @Test
  void aMissingBorderIsASpan() throws Exception {
    paper.line(20, 20, 260, 20).line(20, 60, 140, 60).line(20, 100, 260, 100);
    paper.line(20, 20, 20, 100).line(140, 20, 140, 100).line(260, 20, 260, 100);
    paper.text(25, 35, "a").text(145, 35, "b").text(25, 75, "c");
    RawCell spanned = cell(table(paper.read(diagnostics)), 1, 2);
    assertThat(spanned.rowSpan()).isEqualTo(2);
    assertThat(spanned.text()).isEqualTo("b");
  }

  @Test
  void aWordThatRunsOutOfItsCellStaysInItBesideTheNextOnes() throws Exception {
    paper.grid(new float[] {20, 51, 160}, new float[] {20, 60, 100});
    paper
        .text(24, 35, "Amber")
        .text(52.5f, 35, "On track")
        .text(24, 75, "R")
        .text(52.5f, 75, "Late");
    RawTable table = table(paper.read(diagnostics));
    assertThat(table.cells())
        .extracting(RawCell::text)
        .containsExactly("Amber", "On track", "R", "Late");
  }

  /** The border on the right is drawn beside the first row only. */
  @Test
  void aBlankCellWithAColourIsOneThoughNoBorderClosesItsSide() throws Exception {
    paper.grid(new float[] {20, 140}, new float[] {20, 60, 100, 140});
    paper.line(140, 20, 260, 20).line(140, 60, 260, 60).line(260, 20, 260, 60);
    paper.line(140, 100, 260, 100).line(140, 140, 260, 140);
    paper.fill(141, 61, 260, 99, new Color(0x92D050)).fill(141, 101, 260, 139, Color.WHITE);
    paper.text(25, 45, "Action").text(145, 45, "RAG").text(25, 85, "Open").text(25, 125, "Shut");
    RawTable table = table(paper.read(diagnostics));
    assertThat(cell(table, 2, 2).fill()).contains(Fill.ofRgb(0x92D050));
    assertThat(table.cells()).hasSize(5);
  }

  @Test
  void twoTablesThatShareABorderAreTwo() throws Exception {
    paper.grid(new float[] {20, 50, 120}, new float[] {20, 50, 80});
    paper.grid(new float[] {20, 100, 240, 380}, new float[] {80, 120, 160});
    paper.text(25, 35, "G").text(55, 35, "good").text(25, 65, "R").text(55, 65, "bad");
    paper.text(25, 95, "what").text(105, 95, "who").text(245, 95, "when");
    paper.text(25, 135, "walk").text(105, 135, "we").text(245, 135, "soon");
    assertThat(tables(paper.read(diagnostics)))
        .extracting(RawTable::columnCount)
        .containsExactly(2, 3);
  }

  @Test
  void aNarrowRowOverATableIsPartOfIt() throws Exception {
    paper.grid(new float[] {20, 100, 240, 380}, new float[] {60, 90, 120});
    paper.line(20, 30, 240, 30).line(20, 30, 20, 60).line(240, 30, 240, 60);
    paper.line(130, 30, 130, 60);
    paper.text(25, 45, "over").text(135, 45, "it").text(25, 75, "one").text(105, 75, "two");
    assertThat(tables(paper.read(diagnostics))).hasSize(1);
  }

  @Test
  void thinFilledRectanglesAreBorders() throws Exception {
    for (float x : XS) {
      paper.fill(x, 20, x + 0.7f, 100, Color.BLACK);
    }
    for (float y : YS) {
      paper.fill(20, y, 260, y + 0.7f, Color.BLACK);
    }
    paper.text(25, 35, "a").text(145, 75, "d");
    assertThat(table(paper.read(diagnostics)).cells()).hasSize(4);
  }

  @Test
  void theFillPaintedLastIsTheCells() throws Exception {
    paper.fill(0, 0, 400, 400, Color.WHITE);
    paper.fill(20, 20, 260, 60, Color.RED).fill(20, 20, 140, 60, new Color(0x92D050));
    plainGrid();
    paper.text(25, 35, "a");
    RawTable table = table(paper.read(diagnostics));
    assertThat(cell(table, 1, 1).fill()).contains(Fill.ofRgb(0x92D050));
    assertThat(cell(table, 1, 2).fill()).contains(Fill.ofRgb(0xFF0000));
    assertThat(cell(table, 2, 1).fill()).isEmpty();
  }

  @Test
  void aHighlightedWordIsNoCellColour() throws Exception {
    paper.fill(60, 35, 90, 45, Color.YELLOW);
    plainGrid();
    assertThat(cell(table(paper.read(diagnostics)), 1, 1).fill()).isEmpty();
  }

  @Test
  void cellsMayBeFramedByRectanglesCutOutOfOthers() throws Exception {
    for (int row = 0; row < 2; row++) {
      for (int column = 0; column < 2; column++) {
        float x = 20 + column * 62;
        float y = Paper.SIDE - 40 - row * 22;
        paper.out.addRect(x, y, 60, 20);
        paper.out.addRect(x + 1, y + 1, 58, 18);
        paper.out.fillEvenOdd();
        paper.text(x + 5, 34 + row * 22, "cell " + row + column);
      }
    }
    RawTable table = table(paper.read(diagnostics));
    assertThat(table.columnCount()).isEqualTo(2);
    assertThat(cell(table, 2, 2).text()).isEqualTo("cell 11");
  }

  @Test
  void textBeyondItsClipIsLeftOut() throws Exception {
    plainGrid();
    paper.out.saveGraphicsState();
    paper.out.addRect(20, Paper.SIDE - 40, 120, 20);
    paper.out.clip();
    paper.text(25, 32, "seen").text(25, 52, "clipped");
    paper.out.restoreGraphicsState();
    assertThat(topLeft()).isEqualTo("seen");
    assertThat(diagnostics.list()).anyMatch(d -> d.code() == DiagnosticCode.HIDDEN_TEXT);
  }

  @Test
  void invisibleTextIsLeftOut() throws Exception {
    plainGrid();
    paper.text(25, 35, "seen");
    paper.out.setRenderingMode(RenderingMode.NEITHER);
    paper.text(25, 50, "unseen");
    assertThat(topLeft()).isEqualTo("seen");
  }

  @Test
  void lettersPaintedTwiceAreOneBoldText() throws Exception {
    plainGrid();
    paper.text(25, 35, "Owner").text(25.3f, 35, "Owner");
    RawCell cell = cell(table(paper.read(diagnostics)), 1, 1);
    assertThat(cell.text()).isEqualTo("Owner");
    assertThat(cell.bold()).isTrue();
  }

  @Test
  void boldIsBoldOnlyWhenAllOfTheCellIs() throws Exception {
    plainGrid();
    paper.text(25, 35, "all", Paper.BOLD, 10, 0);
    paper.text(180, 35, "part", Paper.BOLD, 10, 0);
    RawTable table = table(paper.read(diagnostics));
    assertThat(cell(table, 1, 1).bold()).isTrue();
    assertThat(cell(table, 1, 2).bold()).isFalse();
  }

  @Test
  void aLineThatWasFullIsAWrap() throws Exception {
    plainGrid();
    paper.text(25, 35, "a line of words as wide").text(25, 47, "as its cell");
    assertThat(topLeft()).isEqualTo("a line of words as wide as its cell");
  }

  @Test
  void aLineWithRoomForTheNextWordWasEndedByTheAuthor() throws Exception {
    plainGrid();
    paper.text(25, 35, "Ann Bee").text(25, 47, "Cy Dee");
    assertThat(topLeft()).isEqualTo("Ann Bee\nCy Dee");
  }

  @Test
  void aWordCutAtItsHyphenKeepsItWithoutASpace() throws Exception {
    plainGrid();
    paper.text(25, 35, "a plan that is wholly co-").text(25, 47, "produced");
    assertThat(topLeft()).isEqualTo("a plan that is wholly co-produced");
  }

  @Test
  void aSlashThatStandsApartIsKeptWithTheWordBeforeIt() throws Exception {
    plainGrid();
    paper.text(25, 35, "mmmmmmmmmm.").text(25, 47, "Boo / Cy");
    assertThat(topLeft()).isEqualTo("mmmmmmmmmm. Boo / Cy");
  }

  @Test
  void aWideSpaceTakesAWordToTheNextLine() throws Exception {
    plainGrid();
    paper.text(25, 35, "mmmmmmmmmm.").text(25, 47, "mws");
    assertThat(topLeft()).isEqualTo("mmmmmmmmmm.\nmws");
    paper = new Paper();
    plainGrid();
    paper.text(25, 35, "mmmmmmmmmm.").text(25, 47, "mws").text(49.15f, 47, "i");
    assertThat(topLeft()).isEqualTo("mmmmmmmmmm. mws i");
  }

  @ParameterizedTest
  @CsvSource({
    "80, Commissio, ning, Commissioning",
    "80, Assistants, team, Assistants team",
    "80.3, 31/03/202, 6, 31/03/2026"
  })
  void aWordWiderThanItsCellIsCutWhereTheRestIsNone(
      float right, String above, String below, String text) throws Exception {
    paper.grid(new float[] {20, right, 260}, YS).text(right + 5, 35, "b").text(25, 75, "c");
    paper.text(25, 35, above).text(25, 47, below);
    assertThat(topLeft()).isEqualTo(text);
  }

  @Test
  void aDashBeginsALineWhereTheFirstHasOne() throws Exception {
    plainGrid();
    paper.text(25, 35, "- paint all the older sheds").text(25, 47, "- count");
    assertThat(topLeft()).isEqualTo("- paint all the older sheds\n- count");
  }

  @Test
  void bulletsBeginLinesAndStandApart() throws Exception {
    plainGrid();
    paper.text(25, 32, "\u2022").text(35, 32, "first entry that is long");
    paper.text(35, 43, "enough").text(25, 54, "\u2022").text(35, 54, "second");
    assertThat(cell(table(paper.read(diagnostics)), 1, 1).lines())
        .containsExactly(
            new TextLine("\u2022", "first entry that is long enough"),
            new TextLine("\u2022", "second"));
  }

  @Test
  void aWideGapGivesTwoSpaces() throws Exception {
    plainGrid();
    paper.text(25, 35, "Ann").text(80, 35, "Cy");
    assertThat(topLeft()).isEqualTo("Ann  Cy");
  }

  @Test
  void aSuperscriptStaysInItsLine() throws Exception {
    plainGrid();
    paper.text(25, 35, "the 5").text(47.5f, 31, "th", Paper.PLAIN, 6, 0).text(57, 35, "day");
    assertThat(topLeft()).isEqualTo("the 5th day");
  }

  @Test
  void textThatRunsUpACellIsReadInItsOwnDirection() throws Exception {
    paper.grid(new float[] {20, 60, 260}, new float[] {20, 120, 220});
    paper.text(45, 110, "upward text", Paper.PLAIN, 10, 90);
    paper.text(70, 40, "enough words that run").text(70, 60, "in the usual direction");
    assertThat(topLeft()).isEqualTo("upward text");
  }

  @Test
  void aPageShownOnItsSideIsReadAsItsTextRuns() throws Exception {
    plainGrid();
    paper.text(25, 35, "one");
    paper.page.setRotation(90);
    RawTable table = table(paper.read(diagnostics));
    assertThat(table.cells()).extracting(RawCell::text).containsExactly("one", "b", "c", "d");
    Box box = ((Place.OnPage) cell(table, 1, 1).places().get(0)).box();
    assertThat(box.x0()).isEqualTo(340, org.assertj.core.data.Offset.offset(0.1));
    assertThat(box.y0()).isEqualTo(20, org.assertj.core.data.Offset.offset(0.1));
  }

  @Test
  void aRowWithoutItsClosingBorderIsCut() throws Exception {
    paper.line(20, 20, 260, 20).line(20, 60, 260, 60);
    for (float x : XS) {
      paper.line(x, 20, x, 100);
    }
    paper.text(25, 35, "a").text(145, 35, "b").text(25, 75, "c").text(145, 75, "d");
    RawTable table = table(paper.read(diagnostics));
    assertThat(table.rowCount()).isEqualTo(2);
    assertThat(table.traits().bottomCut()).isEqualTo(Cut.OPEN);
    assertThat(table.traits().topCut()).isEqualTo(Cut.UNSAID);
  }

  @ParameterizedTest
  @CsvSource({"140, 2", "180, 1"})
  void aRowWithOneTextIsATableWhereItsColumnsGoOn(float second, int count) throws Exception {
    paper.grid(new float[] {20, 140, 260, 380}, new float[] {300, 330, 360});
    paper.text(25, 315, "a").text(145, 315, "b").text(265, 315, "c");
    paper.text(25, 345, "d").text(145, 345, "e and").text(265, 345, "f");
    paper.next().grid(new float[] {20, second, 260, 380}, new float[] {40, 60});
    paper.text(second + 5, 55, "the rest");
    assertThat(tables(paper.read(diagnostics))).hasSize(count);
  }

  @Test
  void rowsWithinAFrameBelowRuledHeadingsAreRowsOfTheirOwn() throws Exception {
    paper.fill(20, 20, 380, 40, Color.LIGHT_GRAY);
    paper.grid(new float[] {20, 180, 280, 380}, new float[] {20, 40});
    paper.grid(new float[] {20, 380}, new float[] {40, 200});
    paper.text(25, 33, "Action", Paper.BOLD, 10, 0).text(185, 33, "Lead", Paper.BOLD, 10, 0);
    paper.text(285, 33, "Due", Paper.BOLD, 10, 0);
    for (int row = 0; row < 6; row++) {
      float y = 60 + 24 * row;
      paper.text(25, y, "Paint the shed number " + row).text(185, y, "Ann Moss");
      paper.text(285, y, "May 202" + row);
    }
    RawTable table = table(paper.read(diagnostics));
    assertThat(table.rowCount()).isEqualTo(7);
    assertThat(cell(table, 4, 3).text()).isEqualTo("May 2022");
  }

  @Test
  void twoColumnsWithinAFrameAreRowsToo() throws Exception {
    paper.grid(new float[] {20, 120, 380}, new float[] {20, 40});
    paper.grid(new float[] {20, 380}, new float[] {40, 100});
    paper.text(25, 33, "Rating", Paper.BOLD, 10, 0).text(125, 33, "Meaning", Paper.BOLD, 10, 0);
    String[] ratings = {"Blue", "Green", "Amber", "Red"};
    for (int row = 0; row < ratings.length; row++) {
      paper.fill(20, 40 + 15 * row, 120, 55 + 15 * row, new Color(90 + 40 * row, 200, 250));
      paper.text(25, 51 + 15 * row, ratings[row]).text(125, 51 + 15 * row, "It is number " + row);
    }
    RawTable table = table(paper.read(diagnostics));
    assertThat(table.rowCount()).isEqualTo(5);
    assertThat(cell(table, 4, 2).text()).isEqualTo("It is number 2");
  }

  @Test
  void aNoteBelowRuledHeadingsIsOneCell() throws Exception {
    paper.grid(new float[] {20, 180, 280, 380}, new float[] {20, 40});
    paper.grid(new float[] {20, 380}, new float[] {40, 200});
    paper.text(25, 33, "Action").text(185, 33, "Lead").text(285, 33, "Due");
    for (int row = 0; row < 6; row++) {
      paper.text(25, 60 + 12 * row, "the sheds are to be painted by all of us in line " + row);
    }
    assertThat(table(paper.read(diagnostics)).rowCount()).isEqualTo(2);
  }

  @Test
  void theLastMergedCellMayLackItsLowerBorder() throws Exception {
    paper.line(20, 20, 260, 20).line(140, 60, 260, 60).line(20, 100, 260, 100);
    paper.line(20, 140, 260, 140).line(140, 180, 260, 180);
    paper.line(20, 20, 20, 180).line(140, 20, 140, 180).line(260, 20, 260, 180);
    paper.text(25, 35, "a").text(145, 35, "b").text(145, 75, "c");
    paper.text(25, 115, "d").text(145, 115, "e").text(145, 155, "f");
    RawTable table = table(paper.read(diagnostics));
    assertThat(cell(table, 1, 1).rowSpan()).isEqualTo(2);
    assertThat(cell(table, 3, 1).rowSpan()).isEqualTo(2);
  }

  @Test
  void runningLinesAndSlantedMarksAreFurniture() throws Exception {
    for (int number = 1; number <= 3; number++) {
      plainGrid();
      paper.text(25, 35, "row").text(150, 390, "Page " + number + " of 3");
      paper.text(60, 300, "DRAFT", Paper.PLAIN, 60, 45);
      if (number < 3) {
        paper.next();
      }
    }
    RawDocument raw = paper.read(diagnostics);
    assertThat(texts(raw)).isEmpty();
    assertThat(raw.furniture())
        .extracting(f -> f.line().text())
        .containsExactly("Page 1 of 3", "DRAFT");
    assertThat(tables(raw)).allMatch(t -> cell(t, 2, 1).text().equals("c"));
  }

  @Test
  void aSinglePageHasNoUntaggedFurniture() throws Exception {
    paper.text(25, 390, "Page 1 of 1");
    assertThat(paper.read(diagnostics).furniture()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"We will mend every shed., 0", "Sheds that we mend, 3"})
  void aFewSentencesAboveATableInSmallerTypeAreNoHeadings(String line, int level)
      throws IOException, RejectedException {
    above(line);
    assertThat(texts(paper.read(diagnostics)))
        .extracting(TextBlock::level)
        .containsExactly(1, 2, level);
  }

  /** A title, a heading and a line, each in smaller type, and a table in type yet smaller. */
  private void above(String line) throws IOException {
    float[] below = {120, 160, 200};
    paper
        .text(20, 40, "Yard Action Plan", Paper.PLAIN, 18, 0)
        .text(20, 65, "Priority 1: Sheds", Paper.PLAIN, 14, 0)
        .text(20, 85, line, Paper.PLAIN, 12, 0)
        .grid(XS, below);
    for (int row = 0; row < 2; row++) {
      for (int column = 0; column < 2; column++) {
        float y = 120 + 40 * row;
        paper.text(XS[column] + 5, y + 15, "Words of the table's own", Paper.PLAIN, 8, 0);
        paper.text(XS[column] + 5, y + 27, "and more of them here", Paper.PLAIN, 8, 0);
      }
    }
  }

  @Test
  void aBoldSentenceAbovePlainTextIsAParagraphOfItsOwn() throws Exception {
    String wide = "Action 1.1: Paint all of the sheds along the towpath.";
    paper.text(20, 40, "All of us are to see to it that this gets done, and done well");
    paper.text(20, 53, wide, Paper.BOLD, 10, 0);
    paper.text(20, 66, "Lead: Ann Moss and all who live along the towpath");
    assertThat(texts(paper.read(diagnostics)))
        .extracting(block -> block.line().text())
        .anyMatch(text -> text.endsWith(wide))
        .anyMatch(text -> text.startsWith("Lead: "));
  }

  @Test
  void largeTypeIsAHeadingAndWrappedLinesAreOneParagraph() throws Exception {
    paper.text(20, 40, "The title", Paper.BOLD, 20, 0);
    paper.text(20, 70, "Some words of a paragraph that fill the whole of their line here");
    paper.text(20, 82, "and go on.");
    List<TextBlock> blocks = texts(paper.read(diagnostics));
    assertThat(blocks).extracting(TextBlock::level).containsExactly(1, 0);
    assertThat(blocks.get(1).line().text()).endsWith("line here and go on.");
  }

  @Test
  void figuresInWhiteChannelsAreATable() throws Exception {
    for (int row = 0; row < 4; row++) {
      float y = 40 + 14 * row;
      paper
          .text(20, y, "Area " + (char) ('A' + row))
          .text(150, y, "1" + row)
          .text(220, y, "2" + row);
    }
    RawTable table = table(paper.read(diagnostics));
    assertThat(table.columnCount()).isEqualTo(3);
    assertThat(cell(table, 4, 3).text()).isEqualTo("23");
  }

  @Test
  void proseInTwoColumnsIsNoTable() throws Exception {
    for (int row = 0; row < 6; row++) {
      paper.text(20, 40 + 14 * row, "words of a first column here");
      paper.text(210, 40 + 14 * row, "words of the other column");
    }
    assertThat(tables(paper.read(diagnostics))).isEmpty();
  }

  private static RejectedException rejection(byte[] bytes) {
    return catchThrowableOfType(
        RejectedException.class, () -> Paper.read(bytes, new Diagnostics()));
  }

  @Test
  void aPasswordIsToldAndAnOwnersPasswordIsNone() throws Exception {
    paper.text(20, 40, "words");
    assertThat(rejection(locked("open")).code()).isEqualTo(RejectedException.Code.ENCRYPTED);
    try (Paper other = new Paper()) {
      other.text(20, 40, "words").out.close();
      other.document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      other.document.save(bytes);
      assertThat(texts(Paper.read(bytes.toByteArray(), diagnostics))).hasSize(1);
    }
  }

  private byte[] locked(String password) throws IOException {
    paper.out.close();
    paper.document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    paper.document.save(bytes);
    return bytes.toByteArray();
  }

  @Test
  void aTruncatedFileIsCorrupt() throws Exception {
    paper.text(20, 40, "words");
    byte[] whole = paper.bytes();
    assertThat(rejection(Arrays.copyOf(whole, whole.length / 3)).code())
        .isEqualTo(RejectedException.Code.CORRUPT);
    assertThat(rejection("\u0089PNG no document".getBytes(StandardCharsets.ISO_8859_1)).code())
        .isEqualTo(RejectedException.Code.CORRUPT);
  }

  @Test
  void noTextOnAnyPageIsUnreadable() throws Exception {
    paper.line(20, 20, 100, 20);
    RejectedException rejected = rejection(paper.bytes());
    assertThat(rejected.code()).isEqualTo(RejectedException.Code.UNREADABLE);
    assertThat(rejected).hasMessageContaining("--ocr force");
  }

  @Test
  void smallerTypeFarBesideAHeadingIsATextOfItsOwn() throws Exception {
    paper.text(20, 40, "A plan for boats", Paper.BOLD, 18, 0).text(300, 40, "Key");
    assertThat(texts(paper.read(diagnostics)))
        .extracting(block -> block.line().text())
        .containsExactly("A plan for boats", "Key");
  }

  @Test
  void aLineBelowEachOfSeveralHeadingsIsNoRunningLine() throws Exception {
    try (Paper paper = new Paper()) {
      for (String heading : List.of("Priority 1: Sheds", "Priority 2: Lamps")) {
        paper.text(50, 25, heading, Paper.PLAIN, 16, 0);
        paper.text(50, 40, "Strategic lead: Ann Moss", Paper.PLAIN, 10, 0);
        paper.text(50, 300, "All of " + heading + " is told here, and no more", Paper.PLAIN, 10, 0);
        if (heading.contains("1")) {
          paper.next();
        }
      }
      assertThat(paper.read(diagnostics).blocks().toString().split("Strategic lead", -1))
          .hasSize(3);
    }
  }
}
