package org.wsoa.cli.diff;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a change is about. */
public enum Subject {
  PLAN,
  PRIORITY,
  ISSUE,
  PERSON,
  FORUM,
  ACTION,
  OUTCOME;

  /** The spelling in the JSON. */
  @JsonValue
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
