package org.wsoa.model;

import java.util.Objects;

/**
 * Who answers for an action or a priority: a person, or only a role or an organisation.
 *
 * @param name a person's name, honorific and all; empty where the owner is a role or organisation
 * @param role what the person does; empty when not known
 * @param organisation whom the person works for; empty when not known
 * @param responsibility in what way the owner answers
 */
public record Owner(String name, String role, String organisation, Responsibility responsibility) {
  /**
   * @throws IllegalArgumentException when name, role and organisation are all empty
   */
  public Owner {
    name = Objects.requireNonNullElse(name, "");
    role = Objects.requireNonNullElse(role, "");
    organisation = Objects.requireNonNullElse(organisation, "");
    responsibility = Objects.requireNonNullElse(responsibility, Responsibility.RESPONSIBLE);
    if (name.isEmpty() && role.isEmpty() && organisation.isEmpty()) {
      throw new IllegalArgumentException("an owner with nothing to call it by");
    }
  }
}
