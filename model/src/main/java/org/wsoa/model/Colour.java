package org.wsoa.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A rating's colour. */
public enum Colour {
  BLUE,
  RED,
  AMBER,
  GREEN,
  GREY,
  PURPLE;

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
  public static Colour ofWireName(String spelling) {
    return Wire.parse(Colour.class, spelling);
  }
}
