package org.wsoa.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a tracker needs to know of an action, whatever colours its plan uses. */
public enum State {
  COMPLETE,
  ON_TRACK,
  AT_RISK,
  OFF_TRACK,
  NOT_STARTED,
  PAUSED;

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
  public static State ofWireName(String spelling) {
    return Wire.parse(State.class, spelling);
  }
}
