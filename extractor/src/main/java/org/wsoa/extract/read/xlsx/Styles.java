package org.wsoa.extract.read.xlsx;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;
import org.wsoa.extract.read.Fill;

/**
 * The cell styles of a workbook, each worked out once. Fills of conditional formats are not known
 * here: they would have to be calculated.
 */
final class Styles {
  /** A style number that the workbook does not have. */
  private static final Style NONE =
      new Style(0, "General", false, Optional.empty(), false, false, false, 0);

  private final StylesTable table;
  private final ThemeColours theme;
  private final List<Optional<Style>> known = new ArrayList<>();
  private final boolean date1904;

  /** For numbers; its locale is fixed, so the default one changes nothing. */
  private final DataFormatter formatter = new DataFormatter(Locale.US);

  /**
   * Styles of a workbook.
   *
   * @param theme its colours
   * @param date1904 whether it counts days from 1904
   */
  Styles(StylesTable table, ThemeColours theme, boolean date1904) {
    this.table = table;
    this.theme = theme;
    this.date1904 = date1904;
    for (int i = 0; i < table.getNumCellStyles(); i++) {
      known.add(Optional.empty());
    }
  }

  /** A number as displayed. */
  String display(double value, int style) {
    Style of = get(style);
    if (of.date() && DateUtil.isValidExcelDate(value)) {
      LocalDateTime date = DateUtil.getLocalDateTime(value, date1904, true);
      Optional<String> text = date == null ? Optional.empty() : DateText.of(of.format(), date);
      if (text.isPresent()) {
        return text.get();
      }
    }
    return formatter.formatRawCellContents(value, of.formatIndex(), of.format(), date1904);
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
    int index = style.getDataFormat();
    String stored = style.getDataFormatString();
    String format = stored == null ? "General" : stored;
    return new Style(
        index,
        inEngland(index, format),
        DateUtil.isADateFormat(index, format),
        fill(style),
        font.getBold(),
        font.getStrikeout(),
        isRuled(style),
        font.getFontHeight() / 20.0);
  }

  /**
   * The formats that Excel shows by the country of the machine, spelt out for the United Kingdom:
   * dates with the day first.
   */
  private static String inEngland(int index, String format) {
    if (index == 14) {
      return "dd/mm/yyyy";
    }
    if (index == 22) {
      return "dd/mm/yyyy hh:mm";
    }
    return format.startsWith("[$-F800]") ? "dd mmmm yyyy" : format;
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
   * @param formatIndex number of its number format
   * @param format its number format
   * @param date whether that is one for dates
   * @param fill its background
   * @param bold whether its font is bold
   * @param struck whether its font is struck through
   * @param ruled whether it has borders as the cells of a table have
   * @param sizePt size of its font
   */
  record Style(
      int formatIndex,
      String format,
      boolean date,
      Optional<Fill> fill,
      boolean bold,
      boolean struck,
      boolean ruled,
      double sizePt) {}
}
