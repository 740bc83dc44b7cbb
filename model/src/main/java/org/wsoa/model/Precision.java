package org.wsoa.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How finely a {@link Timing} is stated. */
public enum Precision {
  DAY,
  MONTH,
  QUARTER,
  TERM,
  YEAR,
  RANGE,
  /** Goes on or recurs; has no dates. */
  ONGOING,
  /** Not understood as a date; has no dates. */
  UNKNOWN;

  /** The spelling in the JSON. */
  @JsonValue
  public String wireName() {
    return Wire.name(this);
  }

  /**
   * Reads the spelling of the JSON.
   *
   * @throws IllegalArgumentException when it is none of the constants
   */
  @JsonCreator
  public static Precision ofWireName(String spelling) {
    return Wire.parse(Precision.class, spelling);
  }
}
