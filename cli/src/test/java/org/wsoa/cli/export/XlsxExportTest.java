package org.wsoa.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.wsoa.cli.plain.PlainText;

class XlsxExportTest {
  private static XSSFWorkbook book() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(XlsxExport.write(List.of(Nasty.document()))));
  }

  @Test
  void textIsTextAndNothingElse() throws IOException {
    try (XSSFWorkbook book = book()) {
      assertThat(book.getNumberOfSheets()).isEqualTo(3);
      book.forEach(
          sheet ->
              sheet.forEach(
                  row ->
                      row.forEach(
                          cell ->
                              assertThat(cell.getCellType())
                                  .isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK))));
      XSSFSheet actions = book.getSheet("Actions");
      int column = column(actions, "Action");
      for (int i = 0; i < Nasty.TEXTS.size(); i++) {
        assertThat(actions.getRow(i + 1).getCell(column).getStringCellValue())
            .isEqualTo(PlainText.of(Nasty.TEXTS.get(i)));
      }
    }
  }

  @Test
  void datesAreDatesAndRatingsArePainted() throws IOException {
    try (XSSFWorkbook book = book()) {
      XSSFSheet actions = book.getSheet("Actions");
      Row row = actions.getRow(2);
      Cell due = row.getCell(column(actions, "Due"));
      assertThat(due.getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.of(2024, 2, 29));
      assertThat(due.getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
      Cell rating = row.getCell(column(actions, "Rating"));
      assertThat(rating.getStringCellValue()).isEqualTo("red");
      assertThat(
              ((org.apache.poi.xssf.usermodel.XSSFColor)
                      rating.getCellStyle().getFillForegroundColorColor())
                  .getARGBHex())
          .isEqualTo("FFFF0000");
    }
  }

  @Test
  void headingsStayAndFilter() throws IOException {
    try (XSSFWorkbook book = book()) {
      for (String name : List.of("Actions", "Outcomes", "Owners")) {
        XSSFSheet sheet = book.getSheet(name);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
            .startsWith("A1:")
            .endsWith(Integer.toString(Nasty.TEXTS.size() + 1));
      }
    }
  }

  @Test
  void theSheetsLeadToEachOther() throws IOException {
    try (XSSFWorkbook book = book()) {
      assertThat(target(book, "Actions", "Outcomes", 3)).isEqualTo("Outcomes!A4");
      assertThat(target(book, "Actions", "Owners", 3)).isEqualTo("Owners!A4");
      assertThat(target(book, "Outcomes", "Actions", 3)).isEqualTo("Actions!A4");
      assertThat(target(book, "Owners", "Action", 3)).isEqualTo("Actions!A4");
      assertThat(book.getSheet("Owners").getRow(3).getCell(0).getStringCellValue())
          .isEqualTo(book.getSheet("Actions").getRow(3).getCell(0).getStringCellValue());
    }
  }

  private static String target(XSSFWorkbook book, String sheet, String column, int row) {
    XSSFSheet from = book.getSheet(sheet);
    return from.getRow(row).getCell(column(from, column)).getHyperlink().getLocation();
  }

  private static int column(XSSFSheet sheet, String heading) {
    for (Cell cell : sheet.getRow(0)) {
      if (cell.getStringCellValue().equals(heading)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("no column " + heading);
  }

  @Test
  void theClockHasNoSay() throws InterruptedException {
    byte[] first = XlsxExport.write(List.of(Nasty.document()));
    Thread.sleep(2100); // archives know every second second
    assertThat(XlsxExport.write(List.of(Nasty.document()))).isEqualTo(first);
  }

  @Test
  void aTextThatNoCellCouldHoldIsCut() {
    String text = PlainText.upTo(5, "abcd\uD83D\uDE00f");
    assertThat(text).isEqualTo("abcd\u2026");
  }
}
