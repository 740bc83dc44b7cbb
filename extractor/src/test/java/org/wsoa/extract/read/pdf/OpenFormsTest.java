package org.wsoa.extract.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wsoa.extract.read.RawTable;

/** Forms without vertical borders: labels and values beside one another. */
class OpenFormsTest extends OpenTableCase {
  private void pair(float y, String label, String value) throws Exception {
    paper.text(20, y, label, Paper.BOLD, 10, 0).text(120, y, value);
  }

  private void pairs(float y, String label, String value, String other, String its)
      throws Exception {
    pair(y, label, value);
    paper.text(220, y, other, Paper.BOLD, 10, 0).text(300, y, its);
  }

  @Test
  void labelsInBoldAreAForm() throws Exception {
    pair(30, "Action", "Paint the boat");
    pair(50, "Who", "Ada Finch");
    pair(70, "When", "May");
    assertThat(cells(tables().get(0)))
        .containsExactly(
            "1,1 Action", "1,2 Paint the boat", "2,1 Who", "2,2 Ada Finch", "3,1 When", "3,2 May");
  }

  @Test
  void aValueGoesOnInItsNextLines() throws Exception {
    pair(30, "Action", "Paint the boat before the rain comes");
    paper.text(120, 42, "and hide it from the sun");
    pair(62, "Who", "Ada Finch");
    pair(82, "When", "May");
    assertThat(tables().get(0).rowCount()).isEqualTo(3);
  }

  @Test
  void aValueMayRunOnOverTheSecondPair() throws Exception {
    pairs(30, "Lead", "Ada Finch", "Helper", "Bo Tarn");
    pairs(50, "Start", "May", "End", "June");
    pair(70, "Outcome", "A boat that does not leak in rough weather");
    pairs(90, "Status", "Open", "Cost", "");
    RawTable table = tables().get(0);
    assertThat(table.columnCount()).isEqualTo(4);
    assertThat(cells(table))
        .contains(
            "2,3 End",
            "2,4 June",
            "3,2+ A boat that does not leak in rough weather",
            "4,2 Open",
            "4,3 Cost");
  }

  @Test
  void aPaintedLineAboveTheLabelsIsTheirBanner() throws Exception {
    paint(30, 30);
    paper.text(20, 30, "Action 1: Paint the boat", Paper.BOLD, 10, 0);
    pair(52, "Lead", "Ada Finch");
    pair(72, "When", "May");
    pair(92, "Status", "Open");
    assertThat(cells(tables().get(0))).contains("1,1+ Action 1: Paint the boat", "2,2 Ada Finch");
  }

  @Test
  void paintedLabelsWhoseValuesStandOnTheNextPageAreAForm() throws Exception {
    paper.fill(15, 348, 110, 366, PAINT);
    row(360, Paper.PLAIN, "Action");
    paper.text(120, 360, "Paint the boat");
    paper.next();
    paper.fill(15, 18, 110, 36, PAINT);
    row(30, Paper.PLAIN, "Who");
    paper.text(120, 30, "Ada Finch");
    assertThat(cells(tables().get(0))).containsExactly("1,1 Action", "1,2 Paint the boat");
    assertThat(cells(tables().get(1))).containsExactly("1,1 Who", "1,2 Ada Finch");
  }

  @Test
  void aBoldLeadingColumnOfManyIsNoForm() throws Exception {
    for (int k = 0; k < 4; k++) {
      pair(30 + 20 * k, "Boat " + k, "sound");
      paper.text(220, 30 + 20 * k, "at sea").text(300, 30 + 20 * k, "all day");
    }
    assertThat(tables()).noneMatch(table -> cells(table).contains("1,2+ sound at sea all day"));
  }

  @Test
  void twoBoldWordsBeforeTextsAreNoForm() throws Exception {
    pair(30, "Version", "Two");
    pair(50, "Author", "Ada Finch");
    paper.text(20, 90, "We look after boats and say below what we do.");
    assertThat(tables()).isEmpty();
  }
}
