package org.wsoa.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a measure's number is a change or a level. */
public enum Direction {
  INCREASE,
  DECREASE,
  /** The number is where things should stand. */
  LEVEL;

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
  public static Direction ofWireName(String spelling) {
    return Wire.parse(Direction.class, spelling);
  }
}
