package org.wsoa.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The inspection that the plan answers.
 *
 * @param bodies who inspected, sorted
 * @param date when
 */
public record Inspection(List<String> bodies, Optional<Timing> date) {
  /** Sorts the bodies. */
  public Inspection {
    bodies = Lists.copy(bodies).stream().sorted().toList();
    date = Objects.requireNonNullElse(date, Optional.empty());
  }
}
