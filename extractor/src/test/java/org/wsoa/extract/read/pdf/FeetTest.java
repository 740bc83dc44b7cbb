package org.wsoa.extract.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wsoa.extract.read.RawTable;

/** Running lines close below a table without borders that fills its page. */
class FeetTest extends OpenTableCase {
  private void page(String foot, String... texts) throws Exception {
    for (int k = 0; k < 3; k++) {
      row(300 + 32 * k, Paper.PLAIN, String.valueOf(k + 1), texts[k], "Ada Finch", "May");
    }
    paper.text(20, 384, foot);
  }

  private void twoPages(String first, String second) throws Exception {
    headings(280);
    page(first, "Paint", "Row", "Rest");
    paper.next();
    headings(280);
    page(second, "Mend", "Sail", "Land");
  }

  @Test
  void aFootThatCountsThePagesIsNoRow() throws Exception {
    twoPages(
        "Plan of the harbour board for its boats 1", "Plan of the harbour board for its boats 2");
    assertThat(tables()).hasSize(2).allSatisfy(FeetTest::isWhole);
  }

  @Test
  void aFootThatComesAgainAsItWasIsNoRow() throws Exception {
    twoPages("Plan of the harbour board for its boats", "Plan of the harbour board for its boats");
    assertThat(tables()).hasSize(2).allSatisfy(FeetTest::isWhole);
  }

  @Test
  void aLastRowOfOtherWordsStays() throws Exception {
    headings(280);
    page("", "Paint", "Row", "Rest");
    row(384, Paper.PLAIN, "4", "Buy a bell", "Bo Tarn", "June");
    paper.next();
    headings(280);
    page("", "Mend", "Sail", "Land");
    row(384, Paper.PLAIN, "4", "Ring a bell", "Bo Tarn", "June");
    assertThat(tables()).hasSize(2);
    assertThat(cells(tables().get(0))).contains("5,2 Buy a bell");
  }

  private static void isWhole(RawTable table) {
    assertThat(table.rowCount()).isEqualTo(4);
    assertThat(cells(table)).noneMatch(cell -> cell.contains("harbour"));
  }
}
