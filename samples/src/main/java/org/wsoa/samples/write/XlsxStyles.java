package org.wsoa.samples.write;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.wsoa.samples.content.Cell;
import org.wsoa.samples.content.Grid;

/** The styles of a workbook, each made once. */
final class XlsxStyles {
  private static final String NO_FILL = "";
  private static final short UPWARDS = 90;

  private final XSSFWorkbook book;
  private final Map<String, XSSFCellStyle> made = new HashMap<>();

  XlsxStyles(XSSFWorkbook book) {
    this.book = book;
  }

  /** Plain text outside tables. */
  XSSFCellStyle text() {
    return made.computeIfAbsent("text", key -> wrapping(font(10, false)));
  }

  /** A heading of level 1, 2 or 3. */
  XSSFCellStyle heading(int level) {
    return made.computeIfAbsent("heading " + level, key -> wrapping(font(20 - 3 * level, true)));
  }

  /** Text that is struck through. */
  XSSFFont struck() {
    XSSFFont font = font(9, false);
    font.setStrikeout(true);
    return font;
  }

  /** A table's cell whose last row is this one, from 0. */
  XSSFCellStyle cell(Grid grid, int row, Cell cell) {
    String fill = Tints.of(grid, row, cell, NO_FILL);
    Grid.Rules rules = grid.rules();
    String key = cell.look() + " " + fill + " " + cell.month().isPresent() + " " + rules;
    return made.computeIfAbsent(key, unused -> bordered(cell, fill, rules));
  }

  private XSSFCellStyle bordered(Cell cell, String fill, Grid.Rules rules) {
    XSSFFont font = font(9, cell.look() != Cell.Look.BODY);
    if (cell.look() == Cell.Look.BANNER) {
      font.setColor(IndexedColors.WHITE.getIndex());
    }
    XSSFCellStyle style = wrapping(font);
    boolean headed = rules == Grid.Rules.HEAD && cell.look() == Cell.Look.HEADING;
    if (rules == Grid.Rules.BOXES || rules == Grid.Rules.ROWS || headed) {
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
    }
    if (rules == Grid.Rules.BOXES) {
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
    }
    if (!fill.equals(NO_FILL)) {
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      style.setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex(fill)));
    }
    if (cell.look() == Cell.Look.TURNED) {
      style.setRotation(UPWARDS);
    }
    if (cell.month().isPresent()) {
      style.setDataFormat(book.createDataFormat().getFormat("mmm-yy"));
      style.setAlignment(HorizontalAlignment.LEFT);
    }
    return style;
  }

  private XSSFCellStyle wrapping(XSSFFont font) {
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private XSSFFont font(int points, boolean bold) {
    XSSFFont font = book.createFont();
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    return font;
  }
}
