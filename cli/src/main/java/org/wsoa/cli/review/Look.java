package org.wsoa.cli.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wsoa.model.Action;
import org.wsoa.model.Plan;
import org.wsoa.model.State;

/**
 * A look at a plan as a whole: when things are due, who has how much to do, what is to be reached.
 *
 * @param key what each colour stands for, as far as the plan has it
 * @param deadlines when things are due
 * @param deadlinesDrawing the same drawn; absent where nothing has a date
 * @param workload who has how much to do
 * @param workloadDrawing the same drawn; absent where no action has an owner
 * @param targets what is to be reached
 */
public record Look(
    List<Entry> key,
    Deadlines deadlines,
    Optional<Drawing> deadlinesDrawing,
    Workload workload,
    Optional<Drawing> workloadDrawing,
    Targets targets) {
  /** Copies the list. */
  public Look {
    key = List.copyOf(key);
  }

  /**
   * A line of the key.
   *
   * @param words {@code green: on track}
   */
  public record Entry(Standing standing, String words) {}

  /** The look at a plan. */
  static Look of(Plan plan) {
    Deadlines deadlines = Deadlines.of(plan);
    Workload workload = Workload.of(plan);
    return new Look(
        key(plan),
        deadlines,
        Optional.of(deadlines).filter(d -> !d.periods().isEmpty()).map(DeadlinesDrawing::of),
        workload,
        Optional.of(workload).filter(w -> !w.shares().isEmpty()).map(WorkloadDrawing::of),
        Targets.of(plan));
  }

  /** Whether anything has a rating. */
  public boolean rated() {
    return key.stream().anyMatch(entry -> entry.standing() != Standing.NONE);
  }

  private static List<Entry> key(Plan plan) {
    Tally all =
        Tally.of(
            Stream.concat(
                    plan.actions().stream().map(action -> Standing.of(action.status())),
                    plan.outcomes().stream().map(outcome -> Standing.of(outcome.impact())))
                .toList());
    List<Entry> key = new ArrayList<>();
    for (Tally.Part part : all.parts()) {
      key.add(new Entry(part.standing(), words(part.standing(), plan)));
    }
    return key;
  }

  /** Plans disagree on what a colour means; the states of the actions that have it say so. */
  private static String words(Standing standing, Plan plan) {
    Set<String> states = new LinkedHashSet<>();
    for (Action action : plan.actions()) {
      if (Standing.of(action.status()) == standing) {
        action
            .status()
            .flatMap(rating -> rating.state())
            .map(State::wireName)
            .ifPresent(states::add);
      }
    }
    String words = Tally.words(standing);
    return states.isEmpty() ? words : words + ": " + String.join(", ", states).replace('-', ' ');
  }
}
