package org.wsoa.extract.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.read.RawTable;

/** Headings of tables without vertical borders: in groups, under banners, and on the next page. */
class OpenHeadingsTest extends OpenTableCase {
  private void body(float y) throws Exception {
    row(y, Paper.PLAIN, "1", "Paint", "Ada Finch", "May");
    row(y + 20, Paper.PLAIN, "2", "Row", "Bo Tarn", "June");
  }

  @Test
  void paintedSubHeadingsFurtherBelowArePartOfTheHeadings() throws Exception {
    paint(30, 32);
    paint(52, 54);
    row(30, Paper.BOLD, "No.", "What we do", "People");
    row(52, Paper.BOLD, "", "", "Lead", "Help");
    body(80);
    RawTable table = tables().get(0);
    assertThat(table.rowCount()).isEqualTo(4);
    assertThat(cells(table))
        .contains("1,2 What we do", "1,3+ People", "2,3 Lead", "2,4 Help", "3,4 May");
  }

  @Test
  void aGroupHeadingDoesNotSpanHeadingsBesideItsOwn() throws Exception {
    paint(30, 32);
    paint(52, 54);
    row(30, Paper.BOLD, "No.", "", "People");
    row(52, Paper.BOLD, "", "What we do", "Lead", "Help");
    body(80);
    assertThat(cells(tables().get(0)))
        .contains("1,1 No.", "1,3+ People", "2,2 What we do", "2,3 Lead", "2,4 Help");
  }

  @Test
  void boldTextsBelowHeadingsThatAreNotPaintedAreBody() throws Exception {
    headings(30);
    row(52, Paper.BOLD, "1", "Paint");
    row(72, Paper.PLAIN, "2", "Row", "Bo Tarn", "June");
    assertThat(cells(tables().get(0))).contains("1,2 What we do", "2,2 Paint", "3,2 Row");
  }

  @Test
  void aHeadingDoesNotSpanAColumnWithoutSubHeadings() throws Exception {
    paint(30, 32);
    paint(52, 54);
    paint(74, 76);
    headings(30);
    row(52, Paper.BOLD, "", "First", "Lead");
    row(74, Paper.BOLD, "", "step", "name");
    body(104);
    assertThat(cells(tables().get(0))).contains("2,2 First", "2,3 Lead", "3,3 name");
  }

  @Test
  void aPaintedRowThatIsNotBoldIsBody() throws Exception {
    paint(30, 54);
    headings(30);
    body(52);
    assertThat(cells(tables().get(0))).contains("1,2 What we do", "2,2 Paint");
  }

  @Test
  void aLoneTextBelowPaintedHeadingsIsABanner() throws Exception {
    paint(30, 54);
    headings(30);
    row(52, Paper.BOLD, "Aim 1");
    row(80, Paper.PLAIN, "1", "Paint", "Ada Finch", "May");
    assertThat(cells(tables().get(0))).contains("1,1 No.", "2,1+ Aim 1", "3,2 Paint");
  }

  @Test
  void aPaintedBannerAboveTheHeadingsIsPartOfTheTable() throws Exception {
    paint(30, 30);
    row(30, Paper.BOLD, "Aim 1: A boat that does not leak");
    headings(52);
    body(72);
    RawTable table = tables().get(0);
    assertThat(table.rowCount()).isEqualTo(4);
    assertThat(cells(table))
        .contains("1,1+ Aim 1: A boat that does not leak", "2,2 What we do", "3,2 Paint");
  }

  @Test
  void aLineAboveTheHeadingsThatIsNotPaintedIsNoBanner() throws Exception {
    row(30, Paper.BOLD, "What the crew promised");
    headings(52);
    body(72);
    assertThat(cells(tables().get(0))).contains("1,2 What we do", "3,2 Row");
  }

  @Test
  void aPaintedLineFarAboveTheHeadingsIsNoBanner() throws Exception {
    paint(30, 30);
    row(30, Paper.BOLD, "What the crew promised");
    headings(70);
    body(90);
    assertThat(cells(tables().get(0))).contains("1,2 What we do", "3,2 Row");
  }

  @Test
  void aPaintedLineThatBeginsBesideTheColumnsIsNoBanner() throws Exception {
    paint(30, 30);
    paper.text(120, 30, "What the crew promised", Paper.BOLD, 10, 0);
    headings(52);
    body(72);
    assertThat(cells(tables().get(0))).contains("1,2 What we do", "3,2 Row");
  }

  @Test
  void aBannerOfTwoTextsAboveTheHeadingsIsNoPairOfHeadings() throws Exception {
    paint(30, 30);
    row(30, Paper.BOLD, "Aim 1: A sound boat", "", "Lead: Cy");
    headings(52);
    body(72);
    RawTable table = tables().get(0);
    assertThat(table.columnCount()).isEqualTo(4);
    assertThat(cells(table)).contains("1,1+ Aim 1: A sound boat", "2,2 What we do", "2,4 When");
  }

  @Test
  void aBannerOfAnotherColourIsNoGroupHeading() throws Exception {
    paper.fill(15, 18, 385, 38, Color.YELLOW);
    paint(52, 52);
    row(30, Paper.BOLD, "Aim", "", "Lead");
    headings(52);
    body(72);
    assertThat(cells(tables().get(0))).contains("1,1 Aim", "1,3 Lead", "2,3 Who");
  }

  @Test
  void aPaintedBannerEndsTheTableAboveIt() throws Exception {
    headings(30);
    body(50);
    paper.fill(15, 84, 215, 104, PAINT).fill(215, 84, 385, 104, PAINT);
    row(96, Paper.BOLD, "Aim 2: A sound boat", "", "Lead: Cy");
    headings(118);
    body(138);
    assertThat(tables()).extracting(RawTable::rowCount).containsExactly(3, 4);
  }

  @Test
  void aPaintedLastRowIsNoBannerOfTheTableBelow() throws Exception {
    headings(30);
    paint(70, 70);
    body(50);
    row(92, Paper.BOLD, "Key", "Colour", "Says", "Letter");
    row(112, Paper.PLAIN, "a", "Green", "done", "G");
    assertThat(tables()).extracting(RawTable::rowCount).containsExactly(3, 2);
  }

  @Test
  void headingsThatComeAgainContinueTheTableWhereFewColumnsAreFilled() throws Exception {
    headings(340);
    row(360, Paper.PLAIN, "1", "Paint the boat and", "Ada Finch", "May");
    paper.next();
    headings(80);
    row(92, Paper.PLAIN, "", "hide it", "", "");
    assertThat(cells(tables().get(1)))
        .containsExactly("1,1 No.", "1,2 What we do", "1,3 Who", "1,4 When", "2,2 hide it");
  }

  @Test
  void headingsThatComeAgainUnderTheirBannerAreHeadings() throws Exception {
    paint(320, 320);
    row(320, Paper.BOLD, "Aim 1: A sound boat", "", "Lead: Cy");
    headings(340);
    row(360, Paper.PLAIN, "1", "Paint the boat and", "Ada Finch", "May");
    paper.next();
    paint(80, 80);
    row(80, Paper.BOLD, "Aim 1: A sound boat", "", "Lead: Cy");
    headings(102);
    row(114, Paper.PLAIN, "", "hide it", "", "");
    assertThat(cells(tables().get(1)))
        .contains("1,1+ Aim 1: A sound boat", "2,2 What we do", "3,2 hide it");
  }

  @Test
  void otherHeadingsSoonAfterDoNotKeepATableFromGoingOn() throws Exception {
    headings(340);
    row(360, Paper.PLAIN, "1", "Paint the boat and", "Ada Finch", "May");
    paper.next();
    row(80, Paper.PLAIN, "", "hide it", "and Bo", "");
    columns = new float[] {20, 120, 250, 340};
    row(120, Paper.BOLD, "Key", "Colour", "Says", "Letter");
    row(140, Paper.PLAIN, "a", "Green", "done", "G");
    assertThat(cells(tables().get(1))).containsExactly("1,2 hide it", "1,3 and Bo");
  }

  @Test
  void aBannerInAnotherPaintRightBelowIsNoLineOfTheHeadings() throws Exception {
    paper.fill(15, 18, 385, 33, PAINT);
    headings(30);
    paper.fill(15, 33, 385, 130, Color.CYAN);
    String[] words = {"A", "boat", "is", "dry", "when", "rain", "came"};
    for (int k = 0; k < words.length; k++) {
      row(44 + 12 * k, Paper.BOLD, "", words[k]);
    }
    body(150);
    assertThat(cells(tables().get(0)))
        .anyMatch(cell -> cell.replace('\n', ' ').endsWith("A boat is dry when rain came"));
  }

  @Test
  void aTextBetweenTwoBordersAboveTheHeadingsIsABanner() throws Exception {
    paper.line(15, 18, 385, 18).line(15, 36, 385, 36);
    row(30, Paper.BOLD, "Aim 1: A boat that does not leak");
    headings(50);
    body(70);
    assertThat(cells(tables().get(0)))
        .contains("1,1+ Aim 1: A boat that does not leak", "2,2 What we do", "3,2 Paint");
  }

  @Test
  void aTextBetweenBordersAboveHeadingsIsNoRowOfTheTableBefore() throws Exception {
    row(30, Paper.BOLD, "No.", "What", "Who", "");
    body(50);
    paper.line(15, 108, 385, 108).line(15, 126, 385, 126);
    row(120, Paper.BOLD, "Aim 1");
    headings(140);
    body(160);
    assertThat(tables()).hasSize(2);
    assertThat(cells(tables().get(1))).contains("1,1+ Aim 1", "2,2 What we do", "3,2 Paint");
  }
}
