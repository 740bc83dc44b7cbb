package org.wsoa.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How much a diagnostic matters. */
public enum Severity {
  INFO,
  WARNING,
  ERROR;

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
  public static Severity ofWireName(String spelling) {
    return Wire.parse(Severity.class, spelling);
  }
}
