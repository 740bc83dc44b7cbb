package org.wsoa.extract.read.xlsx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.Fill;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.extract.read.RawTable;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.Shown;
import org.wsoa.extract.read.SourceFile;
import org.wsoa.model.Diagnostic;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Place;

class XlsxReaderTest {
  private final Diagnostics diagnostics = new Diagnostics();
  private final XSSFWorkbook workbook = new XSSFWorkbook();

  @AfterEach
  void close() throws IOException {
    workbook.close();
  }

  @Test
  void readsMergedRangesAsSpans() throws Exception {
    XSSFSheet sheet = sheet("A|B|C", "a|b|", "|c|d");
    sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
    sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
    RawTable table = Shown.table(read(), 1);
    assertThat(Shown.rows(table)).containsExactly("|A|B|C|", "|a|b|^|", "|^|c|d|");
    assertThat(table.traits()).isEqualTo(RawTable.Traits.flowing());
    assertThat(table.cells().get(3).places())
        .containsExactly(new Place.InDocument(Optional.of(new Place.Cell(1, 2, 1))));
  }

  @Test
  void forgetsTextUnderMergedRange() throws Exception {
    XSSFSheet sheet = sheet("A|B", "a|hidden", "b|c");
    sheet.addMergedRegionUnsafe(new CellRangeAddress(1, 1, 0, 1));
    assertThat(Shown.of(read())).containsExactly("table", "|A|B|", "|a|^|", "|b|c|");
  }

  @Test
  void passesOverMergedRangesThatLeadNowhere() throws Exception {
    sheet("A|B", "a|b").addMergedRegion(new CellRangeAddress(7, 9, 0, 1));
    byte[] part =
        """
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
        <row r="1"><c r="A1" t="str"><v>A</v></c><c r="B1" t="str"><v>B</v></c>
        <c r="B1" t="str"><v>twice</v></c></row></sheetData>
        <mergeCells><mergeCell ref="B2:A1"/><mergeCell ref="A1"/><mergeCell ref=""/>
        <mergeCell ref="A1:A2"/><mergeCell ref="A1:B1"/></mergeCells></worksheet>
        """
            .getBytes(UTF_8);
    assertThat(Shown.of(read())).containsExactly("table", "|A|B|", "|a|b|");
    assertThat(Shown.of(read(withSheet(bytes(), part)))).containsExactly("table", "|A|B|");
  }

  @Test
  void readsAWorkbookWithoutStyles() throws Exception {
    sheet("A|B", "a|b");
    byte[] bare =
        with(
            bytes(),
            "xl/_rels/workbook.xml.rels",
            text -> text.replaceFirst("<Relationship [^>]*/styles\"[^>]*>", ""));
    assertThat(Shown.of(read(bare))).containsExactly("table", "|A|B|", "|a|b|");
  }

  @Test
  void tellsOfASheetWithoutAPart() throws Exception {
    sheet("A|B", "a|b");
    byte[] damaged =
        with(
            bytes(),
            "xl/workbook.xml",
            text -> text.replace("</sheets>", "<sheet name='Gone' sheetId='9' r:id=''/></sheets>"));
    assertThat(Shown.of(read(damaged))).containsExactly("table", "|A|B|", "|a|b|");
    assertThat(codes()).containsExactly(DiagnosticCode.DAMAGED_PART);
  }

  @Test
  void findsPartsWhoseNamesDifferInCase() throws Exception {
    sheet("A|B", "a|b");
    byte[] other =
        with(
            bytes(),
            "xl/_rels/workbook.xml.rels",
            text -> text.replace("sharedStrings.xml", "/XL/SharedStrings.xml"));
    assertThat(Shown.of(read(other))).containsExactly("table", "|A|B|", "|a|b|");
  }

  @Test
  void findsPartsWhoseNamesHaveSpaces() throws Exception {
    sheet("A|B", "a|b");
    byte[] related =
        with(
            bytes(),
            "xl/_rels/workbook.xml.rels",
            text -> text.replace("sharedStrings.xml", "shared%20trings.xml"));
    byte[] spaced =
        new String(related, ISO_8859_1)
            .replace("xl/sharedStrings.xml", "xl/shared trings.xml")
            .getBytes(ISO_8859_1);
    assertThat(Shown.of(read(spaced))).containsExactly("table", "|A|B|", "|a|b|");
  }

  @Test
  void rejectsWorkbookThatLacksAPartOrHasItTwice() throws Exception {
    sheet("A|B", "a|b");
    byte[] lacking =
        with(
            bytes(),
            "xl/_rels/workbook.xml.rels",
            text -> text.replace("sharedStrings.xml", "gone.xml"));
    assertRejected(lacking, RejectedException.Code.CORRUPT);
    byte[] twice =
        new String(bytes(), ISO_8859_1)
            .replace("docProps/app.xml", "/XL/Workbook.xml")
            .getBytes(ISO_8859_1);
    assertRejected(twice, RejectedException.Code.CORRUPT);
  }

  @Test
  void keepsRowsThatOnlyMergedRangesCover() throws Exception {
    XSSFSheet sheet = sheet("A|B|C", "a|b|c");
    sheet.addMergedRegion(new CellRangeAddress(1, 3, 0, 0));
    sheet.createRow(3).createCell(2).setCellValue("d");
    assertThat(Shown.of(read())).containsExactly("table", "|A|B|C|", "|a|b|c|", "|^|||", "|^||d|");
  }

  @Test
  void fillsSquaresThatTheFileLeavesOut() throws Exception {
    sheet("A|B|C", "|x", "a||c");
    assertThat(Shown.of(read())).containsExactly("table", "|A|B|C|", "||x||", "|a||c|");
  }

  @Test
  void readsDatesAndNumbersAsDisplayed() throws Exception {
    XSSFSheet sheet = sheet("Month|Day|Share|Count|Sum", "a|b|c|d|e");
    XSSFRow row = sheet.getRow(1);
    number(row.getCell(0), 43739, "mmm-yy");
    number(row.getCell(1), 44075, "m/d/yy");
    number(row.getCell(2), 0.85, "0%");
    number(row.getCell(3), 12, "General");
    row.getCell(4).setCellFormula("1+1");
    row.getCell(4).setCellValue(2);
    XSSFRow next = sheet.createRow(2);
    number(next.createCell(0), 44075, "mmm-yy");
    next.createCell(1).setCellValue(true);
    byte[] bytes = bytes();
    Locale before = Locale.getDefault();
    for (Locale locale :
        List.of(
            Locale.UK,
            Locale.GERMANY,
            Locale.forLanguageTag("ar-EG"),
            Locale.forLanguageTag("th-TH"))) {
      Locale.setDefault(locale);
      try {
        assertThat(Shown.of(read(bytes)))
            .containsExactly(
                "table",
                "|Month|Day|Share|Count|Sum|",
                "|Oct-19|01/09/2020|85%|12|2|",
                "|Sep-20|TRUE||||");
      } finally {
        Locale.setDefault(before);
      }
    }
  }

  @Test
  void readsFillsWithThemeAndTintAndIndex() throws Exception {
    XSSFSheet sheet = sheet("A|B|C|D|E", "a|b|c|d|e");
    XSSFRow row = sheet.getRow(1);
    fill(row.getCell(0), new XSSFColor(new byte[] {(byte) 0x92, (byte) 0xd0, 0x50}));
    XSSFColor theme = new XSSFColor();
    theme.setTheme(4); // #4472c4 in a workbook without a theme of its own
    theme.setTint(0.5);
    fill(row.getCell(1), theme);
    XSSFCellStyle indexed = workbook.createCellStyle();
    indexed.setFillForegroundColor(IndexedColors.RED.getIndex());
    indexed.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    row.getCell(2).setCellStyle(indexed);
    XSSFCellStyle hatched = workbook.createCellStyle();
    hatched.setFillForegroundColor(IndexedColors.RED.getIndex());
    hatched.setFillPattern(FillPatternType.BRICKS);
    row.getCell(3).setCellStyle(hatched);
    List<RawCell> cells = Shown.table(read(), 1).cells();
    assertThat(cells.subList(5, 10))
        .extracting(cell -> cell.fill().map(Fill::hex).orElse(""))
        .containsExactly("#92d050", "#a1b8e1", "#ff0000", "", "");
  }

  @Test
  void keepsFillOfCellWithoutText() throws Exception {
    XSSFSheet sheet = sheet("Action|Status", "Do it|");
    fill(sheet.getRow(1).createCell(1), new XSSFColor(new byte[] {0, (byte) 0xb0, (byte) 0xf0}));
    RawCell status = Shown.table(read(), 1).cells().get(3);
    assertThat(status.isEmpty()).isTrue();
    assertThat(status.fill()).contains(Fill.ofRgb(0x00b0f0));
  }

  @Test
  void leavesOutPaintFarRightOfTheText() throws Exception {
    XSSFSheet sheet = sheet("A|B", "a|b");
    fill(sheet.getRow(0).createCell(200), new XSSFColor(new byte[] {0, 1, 2}));
    assertThat(Shown.table(read(), 1).columnCount()).isEqualTo(4);
  }

  @Test
  void leavesOutHiddenRowsColumnsAndSheetsAndSaysSo() throws Exception {
    XSSFSheet sheet = sheet("A|hide|B", "a|x|b", "hide|y|z", "c|x|d");
    sheet.setColumnHidden(1, true);
    sheet.getRow(2).setZeroHeight(true);
    workbook.createSheet("Lists").createRow(0).createCell(0).setCellValue("secret");
    workbook.setSheetHidden(1, true);
    assertThat(Shown.of(read())).containsExactly("table", "|A|B|", "|a|b|", "|c|d|");
    assertThat(codes()).containsExactly(DiagnosticCode.HIDDEN_CELLS, DiagnosticCode.HIDDEN_CELLS);
  }

  @Test
  void keepsSpanThatIsPartlyHidden() throws Exception {
    XSSFSheet sheet = sheet("A|B", "a|x", "|y", "|z");
    sheet.addMergedRegion(new CellRangeAddress(1, 3, 0, 0));
    sheet.getRow(1).setZeroHeight(true);
    assertThat(Shown.of(read())).containsExactly("table", "|A|B|", "|a|y|", "|^|z|");
  }

  @Test
  void saysNothingOfHiddenCellsWithoutText() throws Exception {
    sheet("A|B", "a|b").setColumnHidden(9, true);
    read();
    assertThat(diagnostics.list()).isEmpty();
  }

  @Test
  void writesRaisedFiguresAsSuch() throws Exception {
    XSSFSheet sheet = sheet("A|B", "a|b");
    XSSFFont raised = workbook.createFont();
    raised.setTypeOffset(XSSFFont.SS_SUPER);
    XSSFRichTextString text = new XSSFRichTextString("all1");
    text.applyFont(3, 4, raised);
    sheet.getRow(1).getCell(0).setCellValue(text);
    assertThat(Shown.of(read())).containsExactly("table", "|A|B|", "|all\u00b9|b|");
  }

  @Test
  void aPatchAndItsMeaningAreARow() throws Exception {
    XSSFSheet sheet = sheet("Key", "|Done", "|Late");
    fill(sheet.getRow(1).createCell(0), new XSSFColor(new byte[] {0, (byte) 0xb0, (byte) 0xf0}));
    fill(sheet.getRow(2).createCell(0), new XSSFColor(new byte[] {(byte) 0xff, 0, 0}));
    assertThat(Shown.of(read())).containsExactly("p: Key", "table", "||Done|", "||Late|");
  }

  @Test
  void leavesOutStruckTextAndSaysSo() throws Exception {
    XSSFSheet sheet = sheet("A|B|C", "a|b|c");
    XSSFFont struck = workbook.createFont();
    struck.setStrikeout(true);
    XSSFRichTextString text = new XSSFRichTextString("May June");
    text.applyFont(0, 4, struck);
    sheet.getRow(1).getCell(0).setCellValue(text);
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(struck);
    sheet.getRow(1).getCell(1).setCellStyle(style);
    assertThat(Shown.of(read())).containsExactly("table", "|A|B|C|", "|June||c|");
    assertThat(codes()).containsExactly(DiagnosticCode.STRUCK_TEXT);
  }

  @Test
  void knowsBoldCellsAndRuns() throws Exception {
    XSSFSheet sheet = sheet("A|B|C", "a|b|c");
    XSSFFont bold = workbook.createFont();
    bold.setBold(true);
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(bold);
    sheet.getRow(1).getCell(0).setCellStyle(style);
    XSSFRichTextString all = new XSSFRichTextString("all");
    all.applyFont(bold);
    sheet.getRow(1).getCell(1).setCellValue(all);
    XSSFRichTextString some = new XSSFRichTextString("some not");
    some.applyFont(0, 4, bold);
    sheet.getRow(1).getCell(2).setCellValue(some);
    assertThat(Shown.table(read(), 1).cells())
        .extracting(RawCell::bold)
        .containsExactly(false, false, false, true, true, false);
  }

  @Test
  void readsLineBreaksAndEscapes() throws Exception {
    sheet("A|B", "one\n\ntwo|x_x000D_\ny_x0041_");
    assertThat(Shown.of(read())).containsExactly("table", "|A|B|", "|one/two|x/yA|");
  }

  @Test
  void cutsSheetIntoHeadingsAndTables() throws Exception {
    XSSFSheet sheet =
        sheet(
            "The plan||",
            "Some words about it.||",
            "Part one||",
            "A|B|C",
            "a|b|c",
            "||",
            "Part two||",
            "A|B|C",
            "d|e|f");
    heading(sheet, 0, 20);
    heading(sheet, 2, 14);
    heading(sheet, 6, 14);
    assertThat(Shown.of(read()))
        .containsExactly(
            "h1: The plan",
            "p: Some words about it.",
            "h2: Part one",
            "table",
            "|A|B|C|",
            "|a|b|c|",
            "h2: Part two",
            "table",
            "|A|B|C|",
            "|d|e|f|");
  }

  @Test
  void takesBorderedRowForBannerAndUnborderedForHeading() throws Exception {
    XSSFSheet sheet = sheet("A|B", "Banner|", "a|b", "Heading|", "A|B", "c|d");
    for (int i : new int[] {0, 1, 2, 4, 5}) {
      border(sheet.getRow(i));
    }
    heading(sheet, 3, 14);
    assertThat(Shown.of(read()))
        .containsExactly(
            "table", "|A|B|", "|Banner||", "|a|b|", "h1: Heading", "table", "|A|B|", "|c|d|");
  }

  @Test
  void takesPaintedRowWithoutBordersForBanner() throws Exception {
    XSSFSheet sheet = sheet("A|B", "Banner|", "a|b");
    border(sheet.getRow(0));
    border(sheet.getRow(2));
    fill(sheet.getRow(1).getCell(0), new XSSFColor(new byte[] {1, 2, 3}));
    assertThat(Shown.of(read())).containsExactly("table", "|A|B|", "|Banner||", "|a|b|");
  }

  @Test
  void takesValueInAnyColumnAboveTheTablesForText() throws Exception {
    sheet("||The plan", "|", "A|B|C", "a|b|c");
    assertThat(Shown.of(read())).containsExactly("p: The plan", "table", "|A|B|C|", "|a|b|c|");
  }

  @Test
  void keepsWhatStandsBelowALabelsValueWithIt() throws Exception {
    XSSFSheet sheet = sheet("Aims|One", "|Two", "|Three", "A|B", "a|b");
    border(sheet.getRow(3));
    border(sheet.getRow(4));
    assertThat(Shown.of(read()))
        .containsExactly("table", "|Aims|One|", "||Two|", "||Three|", "|A|B|", "|a|b|");
  }

  @Test
  void keepsHeadingOfColumnGroupInItsTable() throws Exception {
    sheet("||Dates|", "A|B|From|To", "a|b|c|d").addMergedRegion(new CellRangeAddress(0, 0, 2, 3));
    assertThat(Shown.of(read()))
        .containsExactly("table", "|||Dates|^|", "|A|B|From|To|", "|a|b|c|d|");
  }

  @Test
  void leavesOutEmptyMarginColumns() throws Exception {
    sheet("||A|B", "||a|b");
    assertThat(Shown.of(read())).containsExactly("table", "|A|B|", "|a|b|");
  }

  @Test
  void namesSheetsOnlyWhereThatSaysSomething() throws Exception {
    sheet("A|B", "a|b");
    workbook.setSheetName(0, "Priority 1");
    XSSFSheet titled = sheet("Own title||", "A|B", "c|d");
    workbook.setSheetName(1, "Priority 2");
    heading(titled, 0, 14);
    sheet("A|B", "e|f");
    workbook.setSheetName(2, "Sheet3");
    assertThat(Shown.of(read()))
        .containsExactly(
            "h2: Priority 1",
            "table",
            "|A|B|",
            "|a|b|",
            "h1: Own title",
            "table",
            "|A|B|",
            "|c|d|",
            "table",
            "|A|B|",
            "|e|f|");
  }

  @Test
  void doesNotNameTheOnlySheet() throws Exception {
    sheet("A|B", "a|b");
    workbook.setSheetName(0, "Action plan");
    assertThat(Shown.of(read())).containsExactly("table", "|A|B|", "|a|b|");
  }

  @Test
  void readsHeadersAndFootersAsFurniture() throws Exception {
    XSSFSheet sheet = sheet("A|B", "a|b");
    sheet.getHeader().setCenter("&\"Arial,Bold\"&12SEND &&Co");
    sheet.getFooter().setLeft("May 2023");
    sheet.getFooter().setRight("&P/&N");
    assertThat(read().furniture())
        .extracting(block -> block.line().text())
        .containsExactly("SEND &Co", "May 2023");
  }

  @Test
  void acceptsWorkbooksWithMacros() {
    assertThat(new XlsxReader().accepts("application/vnd.ms-excel.sheet.macroenabled.12")).isTrue();
    assertThat(new XlsxReader().accepts("application/vnd.ms-excel")).isFalse();
  }

  @Test
  void rejectsTruncatedWorkbook() throws Exception {
    sheet("A|B", "a|b");
    byte[] bytes = bytes();
    assertRejected(Arrays.copyOf(bytes, bytes.length / 2), RejectedException.Code.CORRUPT);
  }

  @Test
  void rejectsWorkbookWithBrokenSheet() throws Exception {
    sheet("A|B", "a|b");
    assertRejected(
        withSheet(bytes(), "<worksheet><sheetData><row".getBytes(UTF_8)),
        RejectedException.Code.CORRUPT);
  }

  @Test
  void rejectsWorkbookThatUnpacksToMuch() throws Exception {
    sheet("A|B", "a|b");
    byte[] blank = new byte[2_000_000];
    Arrays.fill(blank, (byte) ' ');
    byte[] head = "<worksheet>".getBytes(UTF_8);
    System.arraycopy(head, 0, blank, 0, head.length);
    byte[] bytes = withSheet(bytes(), blank);
    SourceFile file = new SourceFile("plan.xlsx", "", bytes);
    assertThatThrownBy(() -> new XlsxReader(1_000_000).read(file, diagnostics))
        .isInstanceOfSatisfying(
            RejectedException.class,
            e -> assertThat(e.code()).isEqualTo(RejectedException.Code.TOO_LARGE));
  }

  @Test
  void rejectsWorkbookWithoutText() throws Exception {
    workbook.createSheet();
    assertRejected(bytes(), RejectedException.Code.EMPTY);
  }

  @Test
  void expandsNoEntities() throws Exception {
    sheet("A|B", "a|b");
    String xml =
        "<!DOCTYPE w [<!ENTITY a \"aaaa\">]><worksheet xmlns=\""
            + "http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
            + "<c r=\"A1\" t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>";
    assertRejected(withSheet(bytes(), xml.getBytes(UTF_8)), RejectedException.Code.CORRUPT);
  }

  private void assertRejected(byte[] bytes, RejectedException.Code code) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOfSatisfying(RejectedException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  /** Adds a sheet of rows whose cells a bar parts; an empty cell is left out. */
  private XSSFSheet sheet(String... rows) {
    XSSFSheet sheet = workbook.createSheet();
    for (int r = 0; r < rows.length; r++) {
      String[] cells = rows[r].split("\\|", -1);
      XSSFRow row = sheet.createRow(r);
      for (int c = 0; c < cells.length; c++) {
        if (!cells[c].isEmpty()) {
          row.createCell(c).setCellValue(cells[c]);
        }
      }
    }
    return sheet;
  }

  private void heading(XSSFSheet sheet, int row, int sizePt) {
    XSSFFont font = workbook.createFont();
    font.setBold(true);
    font.setFontHeightInPoints((short) sizePt);
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    sheet.getRow(row).getCell(0).setCellStyle(style);
  }

  private void border(XSSFRow row) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    row.getCell(0).setCellStyle(style);
  }

  private void fill(XSSFCell cell, XSSFColor colour) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFillForegroundColor(colour);
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    cell.setCellStyle(style);
  }

  private void number(XSSFCell cell, double value, String format) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell.setCellValue(value);
    cell.setCellStyle(style);
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }

  private RawDocument read() throws IOException, RejectedException {
    return read(bytes());
  }

  private RawDocument read(byte[] bytes) throws RejectedException {
    return new XlsxReader().read(new SourceFile("plan.xlsx", "", bytes), diagnostics);
  }

  private List<DiagnosticCode> codes() {
    return diagnostics.list().stream().map(Diagnostic::code).toList();
  }

  /** The workbook with another part for its first sheet. */
  private static byte[] withSheet(byte[] workbook, byte[] part) throws IOException {
    return with(workbook, "xl/worksheets/sheet1.xml", text -> new String(part, UTF_8));
  }

  private static byte[] with(byte[] workbook, String name, UnaryOperator<String> change)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream copy = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        copy.putNextEntry(new ZipEntry(entry.getName()));
        byte[] part = in.readAllBytes();
        boolean meant = entry.getName().equals(name);
        copy.write(meant ? change.apply(new String(part, UTF_8)).getBytes(UTF_8) : part);
      }
    }
    return out.toByteArray();
  }
}
