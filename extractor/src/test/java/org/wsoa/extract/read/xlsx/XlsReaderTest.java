package org.wsoa.extract.read.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.Fill;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.RejectedException.Code;
import org.wsoa.extract.read.Shown;
import org.wsoa.extract.read.SourceFile;
import org.wsoa.model.Diagnostic;
import org.wsoa.model.DiagnosticCode;

class XlsReaderTest {
  private final Diagnostics diagnostics = new Diagnostics();
  private final HSSFWorkbook workbook = new HSSFWorkbook();

  @AfterEach
  void close() throws IOException {
    workbook.close();
  }

  @Test
  void readsMergedRangesAsSpans() throws Exception {
    HSSFSheet sheet = sheet("Plan", "A|B|C", "a|b|", "|c|d");
    sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
    sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
    assertThat(Shown.of(read())).containsExactly("table", "|A|B|C|", "|a|b|^|", "|^|c|d|");
  }

  @Test
  void readsDatesNumbersAndResultsAsDisplayed() throws Exception {
    HSSFSheet sheet = sheet("Plan", "Month|Day|Share|Sum|Yes", "a|b|c|d|e");
    HSSFRow row = sheet.getRow(1);
    number(row, 0, 43739, "mmm-yy");
    number(row, 1, 44075, "m/d/yy");
    number(row, 2, 0.85, "0%");
    row.getCell(3).setCellFormula("1+1");
    row.getCell(3).setCellValue(2);
    row.getCell(4).setCellValue(true);
    assertThat(Shown.of(read())).contains("|Oct-19|01/09/2020|85%|2|TRUE|");
  }

  @Test
  void readsFillsOfThePaletteAndLeavesTheAutomaticOneOut() throws Exception {
    HSSFSheet sheet = sheet("Plan", "A|B|C", "a|b|c");
    workbook.getCustomPalette().setColorAtIndex((short) 20, (byte) 0x92, (byte) 0xd0, (byte) 0x50);
    fill(sheet, 0, FillPatternType.SOLID_FOREGROUND, (short) 20);
    fill(
        sheet,
        1,
        FillPatternType.SOLID_FOREGROUND,
        HSSFColor.HSSFColorPredefined.AUTOMATIC.getIndex());
    fill(sheet, 2, FillPatternType.BIG_SPOTS, (short) 20);
    assertThat(Shown.table(read(), 1).cells().subList(3, 6))
        .extracting(RawCell::fill)
        .containsExactly(
            Optional.of(new Fill(0x92, 0xd0, 0x50)), Optional.empty(), Optional.empty());
  }

  @Test
  void leavesOutStruckRunsAndKeepsTheLinesOfTheAuthor() throws Exception {
    HSSFSheet sheet = sheet("Plan", "A|B|C", "a|b|x", "c|d|y");
    HSSFFont struck = workbook.createFont();
    struck.setStrikeout(true);
    HSSFRichTextString text = new HSSFRichTextString("May 2023\nJune 2023");
    text.applyFont(0, 8, struck);
    sheet.getRow(1).getCell(1).setCellValue(text);
    HSSFCellStyle style = workbook.createCellStyle();
    style.setFont(struck);
    sheet.getRow(2).getCell(1).setCellStyle(style);
    assertThat(Shown.of(read())).containsExactly("table", "|A|B|C|", "|a|June 2023|x|", "|c||y|");
    assertThat(diagnostics.list())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.STRUCK_TEXT);
  }

  @Test
  void leavesOutWhatIsHidden() throws Exception {
    HSSFSheet sheet = sheet("Plan", "A|B|C", "a|b|c", "d|e|f", "g|h|i");
    sheet.getRow(2).setZeroHeight(true);
    sheet.setColumnHidden(1, true);
    sheet("Old", "X|Y", "x|y");
    workbook.setSheetHidden(1, true);
    assertThat(Shown.of(read())).containsExactly("table", "|A|C|", "|a|c|", "|g|i|");
    assertThat(diagnostics.list())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.HIDDEN_CELLS, DiagnosticCode.HIDDEN_CELLS);
  }

  @Test
  void keepsHeaderAndFooterApart() throws Exception {
    HSSFSheet sheet = sheet("Plan", "A|B", "a|b");
    sheet.getHeader().setCenter("Draft 3");
    sheet.getFooter().setRight("Page &P");
    assertThat(read().furniture())
        .extracting(block -> block.line().text())
        .containsExactly("Draft 3", "Page");
  }

  @Test
  void rejectsWhatNeedsPassword() throws Exception {
    sheet("Plan", "A|B", "a|b");
    byte[] locked;
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try {
      locked = bytes();
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertRejected(locked, Code.ENCRYPTED, "password");
  }

  @Test
  void rejectsWhatIsCutOffOrBlank() throws Exception {
    sheet("Plan", "A|B", "a|b");
    byte[] whole = bytes();
    assertRejected(Arrays.copyOf(whole, whole.length / 2), Code.CORRUPT, "damaged");
    workbook.removeSheetAt(0);
    workbook.createSheet();
    assertRejected(bytes(), Code.EMPTY, "no visible sheet");
  }

  private void assertRejected(byte[] bytes, Code code, String word) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOfSatisfying(RejectedException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessageStartingWith("plan.xls: ")
        .hasMessageContaining(word);
  }

  private void fill(HSSFSheet sheet, int column, FillPatternType pattern, short colour) {
    HSSFCellStyle style = workbook.createCellStyle();
    style.setFillPattern(pattern);
    style.setFillForegroundColor(colour);
    sheet.getRow(1).getCell(column).setCellStyle(style);
  }

  private void number(HSSFRow row, int column, double value, String format) {
    HSSFCellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    row.getCell(column).setCellValue(value);
    row.getCell(column).setCellStyle(style);
  }

  private HSSFSheet sheet(String name, String... rows) {
    HSSFSheet sheet = workbook.createSheet(name);
    for (int i = 0; i < rows.length; i++) {
      HSSFRow row = sheet.createRow(i);
      String[] cells = rows[i].split("\\|", -1);
      for (int j = 0; j < cells.length; j++) {
        if (!cells[j].isEmpty()) {
          row.createCell(j).setCellValue(cells[j]);
        }
      }
    }
    return sheet;
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }

  private RawDocument read() throws Exception {
    return read(bytes());
  }

  private RawDocument read(byte[] bytes) throws RejectedException {
    return new XlsReader()
        .read(new SourceFile("plan.xls", "application/vnd.ms-excel", bytes), diagnostics);
  }
}
