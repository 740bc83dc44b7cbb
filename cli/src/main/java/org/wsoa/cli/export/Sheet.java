package org.wsoa.cli.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.wsoa.cli.plain.PlainText;
import org.wsoa.model.Colour;
import org.wsoa.model.Rating;
import org.wsoa.model.Timing;

/**
 * A sheet that is filled cell by cell, row by row. It has a heading row that stays, a filter on
 * every column, and cells that are text unless they are dates.
 */
final class Sheet {
  /** Rows below the heading that a sheet of the format holds. */
  static final int MAX_ROWS = (1 << 20) - 1;

  private static final int MAX_CHARS = 32_767;
  private static final int MAX_LINKS = 65_530;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9999;
  private static final String DATE = "yyyy-mm-dd";
  private static final String HEADING_FILL = "DDDDDD";
  private static final String LINK_COLOUR = "0563C1";

  /** {@code _x000D_} and its like are characters in the format, unless the low line is one. */
  private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  /**
   * A column.
   *
   * @param text what stands above it
   * @param width in characters
   */
  record Heading(String text, int width) {}

  private final Worksheet sheet;
  private final int columns;
  private int row;
  private int column;
  private int links;

  private Sheet(Worksheet sheet, int columns) {
    this.sheet = sheet;
    this.columns = columns;
  }

  /** Adds a sheet with its headings. */
  static Sheet of(Workbook book, String name, List<Heading> headings) {
    Worksheet worksheet = book.newWorksheet(name);
    for (int i = 0; i < headings.size(); i++) {
      worksheet.value(0, i, headings.get(i).text());
      worksheet.width(i, headings.get(i).width());
      worksheet.style(0, i).bold().fillColor(HEADING_FILL).wrapText(true).set();
    }
    worksheet.freezePane(0, 1);
    return new Sheet(worksheet, headings.size());
  }

  /** Begins a row. */
  void row() {
    row++;
    column = 0;
  }

  /** A cell of text; nothing for an empty one. */
  void text(String text) {
    if (!text.isEmpty()) {
      sheet.value(row, column, cell(text));
      sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    }
    column++;
  }

  /**
   * A cell of text that leads to another sheet.
   *
   * @param target the row there, from 1 below the heading; absent for text that leads nowhere
   */
  void link(String text, String to, Optional<Integer> target) {
    if (target.isEmpty() || text.isEmpty() || links == MAX_LINKS) {
      text(text);
      return;
    }
    links++;
    String address = to + "!A" + (target.get() + 1);
    sheet.hyperlink(row, column, HyperLink.internal(address, cell(text)));
    sheet
        .style(row, column)
        .fontColor(LINK_COLOUR)
        .underlined()
        .wrapText(true)
        .verticalAlignment("top")
        .set();
    column++;
  }

  /** Two cells: the last day meant, as a date, and the words of the plan. */
  void date(Optional<Timing> timing) {
    day(timing);
    text(timing.map(Timing::text).orElse(""));
  }

  /** A cell with the last day meant; nothing where there is none that the format can hold. */
  void day(Optional<Timing> timing) {
    Optional<LocalDate> day =
        timing
            .flatMap(Timing::end)
            .filter(date -> date.getYear() > FIRST_YEAR && date.getYear() <= LAST_YEAR);
    if (day.isPresent()) {
      sheet.value(row, column, day.get());
      sheet.style(row, column).format(DATE).verticalAlignment("top").set();
    }
    column++;
  }

  /** A cell with the colour's name, painted so. */
  void colour(Optional<Rating> rating) {
    rating
        .flatMap(Rating::rating)
        .ifPresent(
            colour -> {
              sheet.value(row, column, colour.wireName());
              sheet
                  .style(row, column)
                  .fillColor(paint(colour))
                  .fontColor(ink(colour))
                  .verticalAlignment("top")
                  .set();
            });
    column++;
  }

  /** Sets the filter, when all rows are there. */
  void finish() {
    sheet.setAutoFilter(0, 0, row, columns - 1);
  }

  private static String cell(String text) {
    String escaped = CODE.matcher(PlainText.of(text)).replaceAll("_x005F_");
    return PlainText.upTo(MAX_CHARS, escaped);
  }

  private static String paint(Colour colour) {
    return switch (colour) {
      case BLUE -> "0070C0";
      case RED -> "FF0000";
      case AMBER -> "FFC000";
      case GREEN -> "00B050";
      case GREY -> "BFBFBF";
      case PURPLE -> "7030A0";
    };
  }

  private static String ink(Colour colour) {
    return switch (colour) {
      case BLUE, RED, PURPLE -> "FFFFFF";
      case AMBER, GREEN, GREY -> "000000";
    };
  }
}
