package org.wsoa.extract.read.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;
import org.wsoa.extract.read.Fill;
import org.wsoa.extract.read.SheetData;

/**
 * The cell styles of a workbook, each worked out once. Fills of conditional formats are not known
 * here: they would have to be calculated.
 */
final class Styles {
  /** A style number that the workbook does not have. */
  private static final Style NONE = new Style(NumberText.Format.GENERAL, SheetData.Style.PLAIN);

  private final StylesTable table;
  private final ThemeColours theme;
  private final List<Optional<Style>> known = new ArrayList<>();
  private final NumberText numbers;

  /**
   * Styles of a workbook.
   *
   * @param theme its colours
   * @param date1904 whether it counts days from 1904
   */
  Styles(StylesTable table, ThemeColours theme, boolean date1904) {
    this.table = table;
    this.theme = theme;
    numbers = new NumberText(date1904);
    for (int i = 0; i < table.getNumCellStyles(); i++) {
      known.add(Optional.empty());
    }
  }

  /** A number as displayed. */
  String display(double value, int style) {
    return numbers.display(value, get(style).format());
  }

  /** The style of a number. */
  Style get(int number) {
    if (number < 0 || number >= known.size()) {
      return NONE;
    }
    Optional<Style> style = known.get(number);
    if (style.isEmpty()) {
      style = Optional.of(work(table.getStyleAt(number)));
      known.set(number, style);
    }
    return style.get();
  }

  private Style work(XSSFCellStyle style) {
    XSSFFont font = style.getFont();
    String stored = style.getDataFormatString();
    return new Style(
        NumberText.Format.of(style.getDataFormat(), stored == null ? "General" : stored),
        new SheetData.Style(
            fill(style),
            font.getBold(),
            font.getStrikeout(),
            isRuled(style),
            font.getFontHeight() / 20.0));
  }

  private Optional<Fill> fill(XSSFCellStyle style) {
    int id = (int) style.getCoreXf().getFillId();
    if (id < 0 || id >= table.getFills().size()) {
      return Optional.empty();
    }
    XSSFCellFill fill = table.getFills().get(id);
    XSSFColor colour = fill.getFillForegroundColor();
    if (fill.getPatternType() != STPatternType.SOLID || colour == null) {
      return Optional.empty();
    }
    Optional<byte[]> base =
        colour.isThemed()
            ? theme.get(colour.getTheme()).map(Styles::bytes)
            : Optional.ofNullable(colour.getRGB());
    if (base.isEmpty()) {
      return Optional.empty();
    }
    colour.setRGB(base.get()); // POI tints only such a colour
    byte[] rgb = colour.getRGBWithTint();
    if (rgb == null || rgb.length < 3) {
      return Optional.empty();
    }
    return Optional.of(new Fill(rgb[0] & 255, rgb[1] & 255, rgb[2] & 255));
  }

  private static byte[] bytes(int rgb) {
    return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
  }

  /**
   * Whether a cell stands in a grid: a border at a side, or above and below. One below alone
   * underlines a heading.
   */
  private boolean isRuled(XSSFCellStyle style) {
    int id = (int) style.getCoreXf().getBorderId();
    if (id < 0 || id >= table.getBorders().size()) {
      return false;
    }
    XSSFCellBorder border = table.getBorders().get(id);
    return has(border, XSSFCellBorder.BorderSide.LEFT)
        || has(border, XSSFCellBorder.BorderSide.RIGHT)
        || (has(border, XSSFCellBorder.BorderSide.TOP)
            && has(border, XSSFCellBorder.BorderSide.BOTTOM));
  }

  private static boolean has(XSSFCellBorder border, XSSFCellBorder.BorderSide side) {
    BorderStyle style = border.getBorderStyle(side);
    return style != null && style != BorderStyle.NONE;
  }

  /**
   * What matters of a style.
   *
   * @param format its number format
   * @param look how its cells look
   */
  record Style(NumberText.Format format, SheetData.Style look) {}
}
