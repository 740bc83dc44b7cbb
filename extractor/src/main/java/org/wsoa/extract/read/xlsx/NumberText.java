package org.wsoa.extract.read.xlsx;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.wsoa.extract.read.Memo;

/** Numbers as Excel displays them in the United Kingdom. One for each workbook. Not thread-safe. */
final class NumberText {
  private final boolean date1904;

  /** For numbers; its locale is fixed, so the default one changes nothing. */
  private final DataFormatter formatter = new DataFormatter(Locale.US);

  /** The same few dates fill whole columns. */
  private final Memo<Shown, String> texts = new Memo<>(this::text);

  /**
   * Numbers of a workbook.
   *
   * @param date1904 whether it counts days from 1904
   */
  NumberText(boolean date1904) {
    this.date1904 = date1904;
  }

  /**
   * A number format.
   *
   * @param index its number
   * @param code its codes
   * @param date whether it is one for dates
   */
  record Format(int index, String code, boolean date) {
    /** The format of a cell that has none. */
    static final Format GENERAL = new Format(0, "General", false);

    /**
     * A format as stored.
     *
     * @param stored its codes as POI tells them
     */
    static Format of(int index, String stored) {
      return new Format(index, inEngland(index, stored), DateUtil.isADateFormat(index, stored));
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
  }

  /** A number in a format. */
  private record Shown(double value, Format format) {}

  /** A number as displayed. */
  String display(double value, Format format) {
    return texts.of(new Shown(value, format));
  }

  private String text(Shown shown) {
    double value = shown.value();
    Format format = shown.format();
    if (format.date() && DateUtil.isValidExcelDate(value)) {
      LocalDateTime date = DateUtil.getLocalDateTime(value, date1904, true);
      Optional<String> text = date == null ? Optional.empty() : DateText.of(format.code(), date);
      if (text.isPresent()) {
        return text.get();
      }
    }
    return formatter.formatRawCellContents(value, format.index(), format.code(), date1904);
  }
}
