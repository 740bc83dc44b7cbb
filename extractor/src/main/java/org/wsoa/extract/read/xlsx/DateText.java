package org.wsoa.extract.read.xlsx;

import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * A date as Excel displays it under a number format (ISO/IEC 29500-1, 18.8.31), with English names
 * ({@code Sep}, where Java's British names have {@code Sept}). Java's own formatters ask the
 * default locale for digits and calendars; this one asks nobody.
 */
final class DateText {
  private final String format;
  private final LocalDateTime date;
  private final StringBuilder out = new StringBuilder();
  private boolean afterHours;

  private DateText(String format, LocalDateTime date) {
    this.format = format;
    this.date = date;
  }

  /**
   * The text; none for a format of elapsed time.
   *
   * @param format a number format for dates; only its first section counts
   */
  static Optional<String> of(String format, LocalDateTime date) {
    DateText text = new DateText(format, date);
    return text.write() ? Optional.of(text.out.toString().strip()) : Optional.empty();
  }

  private boolean write() {
    int i = 0;
    while (i < format.length() && format.charAt(i) != ';') {
      char c = format.charAt(i);
      if (c == '[') {
        int close = format.indexOf(']', i);
        if (close < 0 || "hms".indexOf(Character.toLowerCase(format.charAt(i + 1))) >= 0) {
          return false;
        }
        i = close + 1;
      } else if (c == '"') {
        int close = format.indexOf('"', i + 1);
        int end = close < 0 ? format.length() : close;
        out.append(format, i + 1, end);
        i = end + 1;
      } else if (c == '\\' && i + 1 < format.length()) {
        out.append(format.charAt(i + 1));
        i += 2;
      } else if ((c == '_' || c == '*') && i + 1 < format.length()) {
        out.append(c == '_' ? " " : "");
        i += 2;
      } else {
        i = code(i, Character.toLowerCase(c));
      }
    }
    return true;
  }

  private int code(int begin, char c) {
    int end = begin;
    while (end < format.length() && Character.toLowerCase(format.charAt(end)) == c) {
      end++;
    }
    int length = end - begin;
    switch (c) {
      case 'd' -> day(length);
      case 'm' -> monthOrMinute(length, end);
      case 'y' -> out.append(length > 2 ? date.getYear() : padded(date.getYear() % 100, 2));
      case 'h' -> {
        boolean half = format.toLowerCase(Locale.ROOT).contains("am/pm");
        int hour = half ? (date.getHour() + 11) % 12 + 1 : date.getHour();
        out.append(padded(hour, length));
        afterHours = true;
      }
      case 's' -> out.append(padded(date.getSecond(), length));
      case 'a' -> {
        if (format.regionMatches(true, begin, "am/pm", 0, 5)) {
          out.append(date.getHour() < 12 ? "AM" : "PM");
          return begin + 5;
        }
        out.append(format, begin, end);
      }
      case '@' -> {}
      default -> out.append(format, begin, end);
    }
    return end;
  }

  private void day(int length) {
    if (length < 3) {
      out.append(padded(date.getDayOfMonth(), length));
    } else {
      TextStyle style = length == 3 ? TextStyle.SHORT : TextStyle.FULL;
      out.append(date.getDayOfWeek().getDisplayName(style, Locale.US));
    }
  }

  /** An {@code m} after hours or before seconds is a minute. */
  private void monthOrMinute(int length, int end) {
    int next = end;
    while (next < format.length() && !Character.isLetter(format.charAt(next))) {
      next++;
    }
    boolean beforeSeconds =
        next < format.length() && Character.toLowerCase(format.charAt(next)) == 's';
    if (length < 3 && (afterHours || beforeSeconds)) {
      out.append(padded(date.getMinute(), length));
      afterHours = false;
    } else if (length < 3) {
      out.append(padded(date.getMonthValue(), length));
    } else {
      String name = date.getMonth().getDisplayName(TextStyle.FULL, Locale.US);
      out.append(length == 4 ? name : name.substring(0, length == 3 ? 3 : 1));
    }
  }

  private static String padded(int number, int length) {
    String digits = Integer.toString(number);
    return length > 1 && digits.length() < 2 ? "0" + digits : digits;
  }
}
