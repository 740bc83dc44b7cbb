package org.wsoa.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an action is to bring about, or the product that shows it is done.
 *
 * @param id issue id, else priority id, else 0, then {@code -O} and a number from 1 within it
 * @param text without the date that stood in front of it
 * @param kind result or product
 * @param due when it should be reached
 * @param measures a measure for each number with a per cent sign, in order
 * @param impact how its effect is rated
 * @param baseline the text of a baseline column beside it
 * @param target the text of a target column beside it
 * @param actionIds the actions that serve it, in order
 */
public record Outcome(
    String id,
    String text,
    OutcomeKind kind,
    Optional<Timing> due,
    List<Measure> measures,
    Optional<Rating> impact,
    String baseline,
    String target,
    List<String> actionIds) {
  /** Copies the lists; what is absent may be given as an absent field of the JSON. */
  public Outcome {
    Objects.requireNonNull(id, "id");
    text = Objects.requireNonNullElse(text, "");
    Objects.requireNonNull(kind, "kind");
    due = Objects.requireNonNullElse(due, Optional.empty());
    measures = Lists.copy(measures);
    impact = Objects.requireNonNullElse(impact, Optional.empty());
    baseline = Objects.requireNonNullElse(baseline, "");
    target = Objects.requireNonNullElse(target, "");
    actionIds = Lists.copy(actionIds);
  }
}
