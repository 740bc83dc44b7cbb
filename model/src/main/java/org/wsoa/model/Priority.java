package org.wsoa.model;

import java.util.List;
import java.util.Objects;

/**
 * An area of significant weakness, priority action or theme.
 *
 * @param id the number or code that the document gives it, else its ordinal from 1
 * @param title without number and without a part about required outcomes
 * @param requiredOutcomes what the priority is to bring about, in order
 * @param owners who answers for the whole of it
 */
public record Priority(String id, String title, List<String> requiredOutcomes, List<Owner> owners) {
  /** Copies the lists; an absent list may be given as an absent field of the JSON. */
  public Priority {
    Objects.requireNonNull(id, "id");
    title = Objects.requireNonNullElse(title, "");
    requiredOutcomes = Lists.copy(requiredOutcomes);
    owners = Lists.copy(owners);
  }
}
