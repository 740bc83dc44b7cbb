package org.wsoa.model;

import java.util.Objects;

/**
 * A line of the plan's roster.
 *
 * @param name as written
 * @param role empty when not given
 * @param organisation empty when not given
 */
public record Person(String name, String role, String organisation) {
  /** Makes a person; what is absent may be given as an absent field of the JSON. */
  public Person {
    name = Objects.requireNonNullElse(name, "");
    role = Objects.requireNonNullElse(role, "");
    organisation = Objects.requireNonNullElse(organisation, "");
  }
}
