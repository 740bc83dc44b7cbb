package org.wsoa.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Totals that the document itself states.
 *
 * @param completed how many actions it says are complete
 * @param inProgress how many it says are under way
 * @param notStarted how many it says have yet to start
 */
public record DeclaredCounts(
    Optional<Integer> completed, Optional<Integer> inProgress, Optional<Integer> notStarted) {
  /** Makes the counts; what is absent may be given as an absent field of the JSON. */
  public DeclaredCounts {
    completed = Objects.requireNonNullElse(completed, Optional.empty());
    inProgress = Objects.requireNonNullElse(inProgress, Optional.empty());
    notStarted = Objects.requireNonNullElse(notStarted, Optional.empty());
  }
}
