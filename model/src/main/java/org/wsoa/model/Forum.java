package org.wsoa.model;

import java.util.Objects;

/**
 * A line of the plan's monitoring schedule.
 *
 * @param name the board or group
 * @param frequency how often it meets, as written; empty when not given
 * @param purpose what it watches over; empty when not given
 */
public record Forum(String name, String frequency, String purpose) {
  /** Makes a forum; what is absent may be given as an absent field of the JSON. */
  public Forum {
    name = Objects.requireNonNullElse(name, "");
    frequency = Objects.requireNonNullElse(frequency, "");
    purpose = Objects.requireNonNullElse(purpose, "");
  }
}
