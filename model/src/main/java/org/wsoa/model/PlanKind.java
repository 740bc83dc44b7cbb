package org.wsoa.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What sort of document the plan is. */
public enum PlanKind {
  WRITTEN_STATEMENT_OF_ACTION,
  PRIORITY_ACTION_PLAN,
  IMPROVEMENT_PLAN,
  ACTION_PLAN;

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
  public static PlanKind ofWireName(String spelling) {
    return Wire.parse(PlanKind.class, spelling);
  }
}
