package org.wsoa.extract.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.extract.read.RawTable;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.TextLine;
import org.wsoa.model.Diagnostic;
import org.wsoa.model.DiagnosticCode;

/** What lies over the text of cells, and words that narrow cells cut. */
class OverprintTest {
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

  private List<String> cells() throws IOException, RejectedException {
    return cells(paper.read(diagnostics));
  }

  private static List<String> cells(RawDocument raw) {
    return raw.blocks().stream()
        .filter(RawTable.class::isInstance)
        .flatMap(table -> ((RawTable) table).cells().stream())
        .map(RawCell::text)
        .toList();
  }

  private List<DiagnosticCode> codes() {
    return diagnostics.list().stream().map(Diagnostic::code).toList();
  }

  private void others() throws IOException {
    paper.grid(XS, YS).text(145, 35, "b").text(25, 75, "c").text(145, 75, "d");
  }

  @Test
  void aFigureThatIsALittleSmallerIsRaisedAllTheSame() throws Exception {
    paper.grid(XS, YS).text(24, 40, "Talk to carers");
    float end = 24 + Paper.PLAIN.getStringWidth("Talk to carers") / 100;
    paper.text(end, 36, "1", Paper.PLAIN, 8.6f, 0);
    others();
    assertThat(cells()).contains("Talk to carers\u00b9");
  }

  @Test
  void aFigureOnTheLineIsNotRaised() throws Exception {
    paper.grid(XS, YS).text(24, 40, "Talk to carers");
    float end = 24 + Paper.PLAIN.getStringWidth("Talk to carers") / 100;
    paper.text(end, 40, "1", Paper.PLAIN, 8.6f, 0);
    others();
    assertThat(cells()).contains("Talk to carers1");
  }

  @Test
  void aLineThroughTheMiddleStrikesText() throws Exception {
    others();
    float end = 25 + Paper.PLAIN.getStringWidth("May 2024") / 100;
    paper.text(25, 35, "May 2024").line(25, 32.4f, end, 32.4f).text(25, 50, "June 2025");
    assertThat(cells()).containsExactly("June 2025", "b", "c", "d");
    assertThat(codes()).contains(DiagnosticCode.STRUCK_TEXT);
  }

  @Test
  void anUnderlineStrikesNothing() throws Exception {
    others();
    float end = 25 + Paper.PLAIN.getStringWidth("May 2024") / 100;
    paper.text(25, 35, "May 2024").line(25, 36.2f, end, 36.2f);
    assertThat(cells()).containsExactly("May 2024", "b", "c", "d");
    assertThat(codes()).doesNotContain(DiagnosticCode.STRUCK_TEXT);
  }

  @Test
  void aBorderThatTouchesTextStrikesNothing() throws Exception {
    paper.grid(XS, YS).text(25, 62.5f, "touched").text(145, 35, "b").text(145, 75, "d");
    assertThat(String.join(" ", cells())).contains("touched");
    assertThat(codes()).doesNotContain(DiagnosticCode.STRUCK_TEXT);
  }

  @Test
  void aStampOverATableThatCountsThePagesIsFurniture() throws Exception {
    for (int page = 1; page <= 3; page++) {
      others();
      paper.text(25, 35, "words of page " + "xyz".charAt(page - 1));
      paper.text(150, 92, "Item 9, Page " + (40 + page));
      if (page < 3) {
        paper.next();
      }
    }
    RawDocument raw = paper.read(diagnostics);
    assertThat(cells(raw)).filteredOn(text -> text.contains("Item")).isEmpty();
    assertThat(raw.furniture()).extracting(f -> f.line().text()).containsExactly("Item 9, Page 41");
    assertThat(codes()).contains(DiagnosticCode.FURNITURE);
  }

  @Test
  void aNumberThatGoesUpAtTheHeadOfEachPageIsNoStamp() throws Exception {
    for (int page = 1; page <= 3; page++) {
      paper.text(25, 35, "Aim " + page);
      others();
      if (page < 3) {
        paper.next();
      }
    }
    assertThat(cells()).contains("Aim 1", "Aim 2", "Aim 3");
  }

  @Test
  void aWordCutByANarrowCellIsOneWord() throws Exception {
    paper.grid(new float[] {20, 70, 260}, YS);
    paper.text(23, 32, "Complete").text(23, 44, "d").text(75, 35, "It is completed");
    paper.text(23, 75, "31/03/202").text(23, 87, "5").text(75, 75, "d");
    assertThat(cells()).containsExactly("Completed", "It is completed", "31/03/2025", "d");
  }

  @Test
  void twoWordsOnTwoFullLinesStayTwo() throws Exception {
    paper.grid(new float[] {20, 70, 260}, YS);
    paper.text(23, 32, "Complete").text(23, 44, "plan").text(75, 35, "The plan");
    paper.text(23, 75, "c").text(75, 75, "d");
    assertThat(cells()).containsExactly("Complete plan", "The plan", "c", "d");
  }

  @Test
  void aTickAloneIsTheCellsText() throws Exception {
    others();
    paper.text(25, 35, "✓", new PDType1Font(FontName.ZAPF_DINGBATS), 10, 0);
    RawCell cell =
        paper.read(diagnostics).blocks().stream()
            .filter(RawTable.class::isInstance)
            .flatMap(table -> ((RawTable) table).cells().stream())
            .findFirst()
            .orElseThrow();
    assertThat(cell.lines()).containsExactly(TextLine.of("✓"));
  }

  @Test
  void aSmallRaisedFigureIsAMark() throws Exception {
    others();
    float end = 25 + Paper.PLAIN.getStringWidth("carers") / 100;
    paper.text(25, 35, "carers").text(end, 31, "1", Paper.PLAIN, 6, 0);
    assertThat(cells()).containsExactly("carers¹", "b", "c", "d");
  }
}
