package org.wsoa.extract.read;

import java.util.List;
import java.util.Locale;

/** Writes a list's count as its number format asks (ISO/IEC 29500-1, 17.18.59). */
public final class Numerals {
  private static final List<String> ROMAN =
      List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  /** Longest numeral that is spelled out; beyond it digits stand. */
  private static final int MAX_SPELLED = 4999;

  private Numerals() {}

  /**
   * A count in a format; in digits where the format is none of the English ones.
   *
   * @param format as a {@code w:numFmt} names it: {@code lowerLetter}
   * @param sample of a {@code custom} format
   */
  public static String format(String format, String sample, int value) {
    String digits = Integer.toString(value);
    if (value < 1 || value > MAX_SPELLED) {
      return digits;
    }
    return switch (format) {
      case "none", "bullet" -> "";
      case "decimalZero" -> value < 10 ? "0" + digits : digits;
      case "lowerLetter" -> letters(value);
      case "upperLetter" -> letters(value).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(value);
      case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
      case "ordinal" -> digits + ordinal(value);
      case "numberInDash" -> "- " + digits + " -";
      case "custom" -> padded(digits, sample);
      default -> digits;
    };
  }

  /** a to z, then aa to zz, then aaa: each round repeats the letter. */
  private static String letters(int value) {
    char letter = (char) ('a' + (value - 1) % 26);
    return String.valueOf(letter).repeat((value - 1) / 26 + 1);
  }

  private static String roman(int value) {
    StringBuilder numeral = new StringBuilder();
    int rest = value;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        numeral.append(ROMAN.get(i));
        rest -= ROMAN_VALUES[i];
      }
    }
    return numeral.toString();
  }

  private static String ordinal(int value) {
    if (value / 10 % 10 == 1) {
      return "th";
    }
    return switch (value % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  /** Word's own formats are samples: {@code 001, 002, 003, ...}. */
  private static String padded(String digits, String sample) {
    int comma = sample.indexOf(',');
    int width = Math.min(comma < 0 ? sample.length() : comma, 9);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
