package org.wsoa.extract.read.xlsx;

import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values of attributes, as a workbook's parts write them. What is malformed says nothing. */
final class Values {
  private Values() {}

  /** Whether an element that is there says what it is for, as it does unless it says otherwise. */
  static boolean isOn(@Nullable String value) {
    return value == null || !(value.equals("0") || value.equals("false"));
  }

  /** A number. */
  static double decimal(@Nullable String value, double otherwise) {
    try {
      return value == null ? otherwise : Double.parseDouble(value);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /**
   * A colour, 24 bits with red in the high byte: the last six of up to eight hexadecimal digits,
   * for those before them say how opaque it is.
   */
  static Optional<Integer> rgb(@Nullable String value) {
    try {
      return value == null || value.isEmpty()
          ? Optional.empty()
          : Optional.of(HexFormat.fromHexDigits(value) & 0xffffff);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
