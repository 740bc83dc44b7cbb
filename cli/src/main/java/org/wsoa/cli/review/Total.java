package org.wsoa.cli.review;

import java.util.List;
import java.util.Optional;
import org.wsoa.model.Action;
import org.wsoa.model.DeclaredCounts;
import org.wsoa.model.Plan;
import org.wsoa.model.Rating;
import org.wsoa.model.State;

/**
 * A total that the document states of its own, beside what was read.
 *
 * @param words what is counted
 * @param declared what the document says; absent where it says nothing
 * @param read how many actions were read so
 */
public record Total(String words, Optional<Integer> declared, long read) {
  /** Whether the document says something else than was read. */
  public boolean differs() {
    return declared.isPresent() && declared.get() != read;
  }

  /** The totals of a plan; none where it states none. */
  static List<Total> of(Plan plan) {
    if (plan.declaredCounts().isEmpty()) {
      return List.of();
    }
    DeclaredCounts declared = plan.declaredCounts().get();
    long complete = count(plan, State.COMPLETE);
    long notStarted = count(plan, State.NOT_STARTED);
    long under = plan.actions().stream().filter(a -> state(a).isPresent()).count();
    return List.of(
        new Total("completed", declared.completed(), complete),
        new Total("in progress", declared.inProgress(), under - complete - notStarted),
        new Total("not started", declared.notStarted(), notStarted));
  }

  private static long count(Plan plan, State state) {
    return plan.actions().stream()
        .filter(action -> state(action).equals(Optional.of(state)))
        .count();
  }

  private static Optional<State> state(Action action) {
    return action.status().flatMap(Rating::state);
  }
}
