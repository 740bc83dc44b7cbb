package org.wsoa.samples.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.wsoa.samples.content.Cell;
import org.wsoa.samples.content.Grid;
import org.wsoa.samples.content.Part;
import org.wsoa.samples.content.SamplePlan;

/**
 * Writes a plan as a workbook with one sheet, part below part. Spans are merged ranges, months are
 * dates, lines and list entries of a cell stand below one another with their markers as text.
 */
public final class XlsxPlanWriter implements PlanWriter {
  private static final int CHARACTERS = 150;
  private static final int WIDTH_UNIT = 256;
  private static final float LINE_PT = 13;

  /** The height of a row in which text runs upwards, in lines. */
  private static final int TURNED_LINES = 6;

  /** A writer of A4 sheets. */
  public XlsxPlanWriter() {}

  @Override
  public String extension() {
    return "xlsx";
  }

  @Override
  public byte[] write(SamplePlan plan) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Date made = Date.from(Zips.MADE);
      book.getProperties().getCoreProperties().setCreated(Optional.of(made));
      book.getProperties().getCoreProperties().setModified(Optional.of(made));
      XSSFSheet sheet = book.createSheet("Plan");
      new Sheet(sheet, plan).fill();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return Zips.settle(bytes.toByteArray());
    }
  }

  /** The one sheet, filled from the top. */
  private static final class Sheet {
    private final XSSFSheet sheet;
    private final SamplePlan plan;
    private final XlsxStyles styles;
    private final List<Integer> widths;
    private int next;

    Sheet(XSSFSheet sheet, SamplePlan plan) {
      this.sheet = sheet;
      this.plan = plan;
      this.styles = new XlsxStyles(sheet.getWorkbook());
      this.widths =
          plan.parts().stream()
              .filter(Grid.class::isInstance)
              .map(part -> ((Grid) part).widths())
              .reduce((a, b) -> b.size() > a.size() ? b : a)
              .orElse(List.of(1));
    }

    void fill() {
      int sum = widths.stream().mapToInt(Integer::intValue).sum();
      for (int c = 0; c < widths.size(); c++) {
        sheet.setColumnWidth(c, widths.get(c) * CHARACTERS * WIDTH_UNIT / sum);
      }
      for (Part part : plan.parts()) {
        part(part);
      }
      sheet.setFitToPage(true);
      XSSFPrintSetup print = sheet.getPrintSetup();
      print.setPaperSize(XSSFPrintSetup.A4_PAPERSIZE);
      print.setLandscape(plan.landscape());
      print.setFitWidth((short) 1);
      print.setFitHeight((short) 0);
      sheet.getHeader().setCenter(plan.header());
      sheet.getFooter().setCenter(plan.footer().replace("{pages}", "&N").replace("{page}", "&P"));
    }

    private void part(Part part) {
      if (part instanceof Part.Heading heading) {
        line(heading.text(), styles.heading(heading.level()), heading.level() == 1 ? 2 : 1.5f);
      } else if (part instanceof Part.Paragraph paragraph) {
        line(paragraph.text(), styles.text(), 1 + paragraph.text().length() / CHARACTERS);
      } else if (part instanceof Part.Numbered list) {
        int number = 1;
        for (String entry : list.entries()) {
          line(number + ". " + entry, styles.text(), 1);
          number++;
        }
      } else if (part instanceof Part.Bulleted list) {
        for (String entry : list.entries()) {
          line("\u2022 " + entry, styles.text(), 1);
        }
      } else if (part instanceof Grid grid) {
        table(grid);
      } else {
        sheet.setRowBreak(next - 1);
      }
    }

    private void line(String text, org.apache.poi.ss.usermodel.CellStyle style, float lines) {
      XSSFRow row = sheet.createRow(next);
      row.setHeightInPoints(lines * LINE_PT + 2);
      XSSFCell cell = row.createCell(0);
      cell.setCellValue(text);
      cell.setCellStyle(style);
      if (widths.size() > 1) {
        sheet.addMergedRegion(new CellRangeAddress(next, next, 0, widths.size() - 1));
      }
      next++;
    }

    private void table(Grid grid) {
      int[] edges = edges(grid);
      for (int r = 0; r < grid.rows().size(); r++) {
        XSSFRow row = sheet.createRow(next + r);
        for (int c = 0; c < widths.size(); c++) {
          row.createCell(c);
        }
      }
      for (List<Grid.Placed> row : grid.placed()) {
        float most = 1;
        for (Grid.Placed placed : row) {
          Cell cell = placed.cell();
          int top = next + placed.row();
          int left = edges[placed.column()];
          int right = edges[placed.column() + cell.columnSpan()] - 1;
          int bottom = placed.row() + cell.rowSpan() - 1;
          place(
              cell,
              new CellRangeAddress(top, next + bottom, left, right),
              styles.cell(grid, bottom, cell));
          if (cell.rowSpan() == 1) {
            most = Math.max(most, lines(cell, left, right));
          }
        }
        sheet.getRow(next + row.get(0).row()).setHeightInPoints(most * LINE_PT + 2);
      }
      next += grid.rows().size() + 1;
    }

    /**
     * Where each column of a table begins among the sheet's, and where the last ends. A table with
     * fewer columns than the sheet takes several for one, so that it is about as wide as it should
     * be.
     */
    private int[] edges(Grid grid) {
      int columns = grid.widths().size();
      int spare = widths.size() - columns;
      float whole = grid.widths().stream().mapToInt(Integer::intValue).sum();
      float share = 0;
      int[] edges = new int[columns + 1];
      for (int c = 0; c < columns; c++) {
        share += grid.widths().get(c) / whole;
        edges[c + 1] = c + 1 + Math.round(spare * share);
      }
      return edges;
    }

    private void place(Cell cell, CellRangeAddress range, XSSFCellStyle style) {
      for (int r = range.getFirstRow(); r <= range.getLastRow(); r++) {
        for (int c = range.getFirstColumn(); c <= range.getLastColumn(); c++) {
          sheet.getRow(r).getCell(c).setCellStyle(style);
        }
      }
      if (range.getNumberOfCells() > 1) {
        sheet.addMergedRegion(range);
      }
      XSSFCell first = sheet.getRow(range.getFirstRow()).getCell(range.getFirstColumn());
      if (cell.month().isPresent()) {
        first.setCellValue(cell.month().get().atDay(1));
      } else if (!cell.lines().isEmpty()) {
        first.setCellValue(struck(cell));
      }
    }

    /** What is shown, its struck lines struck through. */
    private XSSFRichTextString struck(Cell cell) {
      XSSFRichTextString text = new XSSFRichTextString(shown(cell));
      int at = 0;
      List<String> markers = cell.markers();
      for (int i = 0; i < markers.size(); i++) {
        int end = at + markers.get(i).length() + cell.lines().get(i).text().length();
        if (cell.lines().get(i).struck()) {
          text.applyFont(at, end, styles.struck());
        }
        at = end + 1;
      }
      return text;
    }

    private static String shown(Cell cell) {
      StringBuilder text = new StringBuilder();
      List<String> markers = cell.markers();
      for (int i = 0; i < markers.size(); i++) {
        text.append(i == 0 ? "" : "\n").append(markers.get(i)).append(cell.lines().get(i).text());
      }
      return text.toString();
    }

    /** About how many lines a cell takes over these columns of the sheet. */
    private int lines(Cell cell, int left, int right) {
      if (cell.look() == Cell.Look.TURNED) {
        return TURNED_LINES;
      }
      int units = 0;
      for (int c = left; c <= right; c++) {
        units += sheet.getColumnWidth(c);
      }
      int characters = Math.max(1, units / WIDTH_UNIT - 2);
      int lines = 0;
      for (String line : shown(cell).split("\n", -1)) {
        lines += 1 + line.length() / characters;
      }
      return lines;
    }
  }
}
