package org.wsoa.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Whether the plan calls it a result or a product. */
public enum OutcomeKind {
  OUTCOME,
  OUTPUT;

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
  public static OutcomeKind ofWireName(String spelling) {
    return Wire.parse(OutcomeKind.class, spelling);
  }
}
