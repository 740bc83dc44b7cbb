package org.wsoa.extract.read.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wsoa.extract.read.Fill;
import org.wsoa.extract.read.SheetData;
import org.wsoa.extract.read.xlsx.StyleSheet.CellFormat;
import org.wsoa.extract.read.xlsx.StyleSheet.Colour;
import org.wsoa.extract.read.xlsx.StyleSheet.Font;

/** The cell styles of a workbook, each worked out once, and the fills of conditional formats. */
final class Styles {
  /** A style number that the workbook does not have. */
  private static final Style NONE = new Style(NumberText.Format.GENERAL, SheetData.Style.PLAIN);

  private final StyleSheet sheet;
  private final ThemeColours theme;
  private final List<Optional<Style>> known = new ArrayList<>();
  private final NumberText numbers;

  /**
   * Styles of a workbook.
   *
   * @param theme its colours
   * @param date1904 whether it counts days from 1904
   */
  Styles(StyleSheet sheet, ThemeColours theme, boolean date1904) {
    this.sheet = sheet;
    this.theme = theme;
    numbers = new NumberText(date1904);
    for (int i = 0; i < sheet.cells().size(); i++) {
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
      style = Optional.of(work(sheet.cells().get(number)));
      known.set(number, style);
    }
    return style.get();
  }

  /**
   * The fill of a conditional format.
   *
   * @param number of its differential format
   */
  Optional<Fill> conditional(int number) {
    return sheet.differential(number).flatMap(this::fill);
  }

  private Style work(CellFormat format) {
    Font font = sheet.font(format.font());
    return new Style(
        NumberText.Format.of(format.numberFormat(), sheet.codes(format.numberFormat())),
        new SheetData.Style(
            sheet.fill(format.fill()).flatMap(this::fill),
            font.bold(),
            font.struck(),
            isRuled(sheet.border(format.border())),
            font.sizePt()));
  }

  private Optional<Fill> fill(Colour colour) {
    Optional<Integer> indexed =
        colour.indexed() > 0 ? sheet.indexed(colour.indexed()) : Optional.empty();
    Optional<Integer> base =
        colour.theme().isPresent() ? theme.get(colour.theme().get()) : indexed.or(colour::rgb);
    return base.map(
        rgb ->
            new Fill(
                tinted((rgb >> 16) & 255, colour.tint()),
                tinted((rgb >> 8) & 255, colour.tint()),
                tinted(rgb & 255, colour.tint())));
  }

  /** A red, green or blue of 0 to 255, that share of the way to white, or to black. */
  private static int tinted(int part, double tint) {
    double kept = 1 - Math.min(1, Math.abs(tint));
    return (int) (part * kept + (tint > 0 ? 255 - 255 * kept : 0));
  }

  /**
   * Whether a cell stands in a grid: a border at a side, or above and below. One below alone
   * underlines a heading.
   */
  private static boolean isRuled(Set<String> sides) {
    return sides.contains("left")
        || sides.contains("right")
        || (sides.contains("top") && sides.contains("bottom"));
  }

  /**
   * What matters of a style.
   *
   * @param format its number format
   * @param look how its cells look
   */
  record Style(NumberText.Format format, SheetData.Style look) {}
}
