package org.wsoa.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** In what way an owner answers for an action. */
public enum Responsibility {
  /** Senior responsible officer, sponsor, executive or strategic lead. */
  ACCOUNTABLE,
  /** Lead officer, owner, the one who acts; the default. */
  RESPONSIBLE,
  /** Partner, support. */
  SUPPORTING;

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
  public static Responsibility ofWireName(String spelling) {
    return Wire.parse(Responsibility.class, spelling);
  }
}
