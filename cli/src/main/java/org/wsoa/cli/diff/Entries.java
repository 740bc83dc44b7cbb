package org.wsoa.cli.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wsoa.model.Action;
import org.wsoa.model.Outcome;
import org.wsoa.model.Owner;
import org.wsoa.model.Plan;
import org.wsoa.model.Timing;

/** Which action, and which outcome, of the old plan is which of the new. */
final class Entries {
  private final Tuning tuning;
  private final Groups groups;
  private final Plan old;
  private final Plan now;
  private final Matching actions;
  private final Matching outcomes;

  Entries(Tuning tuning, Groups groups, Plan old, Plan now) {
    this.tuning = tuning;
    this.groups = groups;
    this.old = old;
    this.now = now;
    this.actions = matchActions();
    this.outcomes = matchOutcomes();
  }

  Matching actions() {
    return actions;
  }

  Matching outcomes() {
    return outcomes;
  }

  private Matching matchActions() {
    List<String> before = old.actions().stream().map(a -> Wording.fold(a.text())).toList();
    List<String> after = now.actions().stream().map(a -> Wording.fold(a.text())).toList();
    TextLikeness likeness = likeness(before, after);
    List<Rest> restBefore = Rest.of(old);
    List<Rest> restAfter = Rest.of(now);
    boolean[][] sameIssue = new boolean[before.size()][after.size()];
    for (int i = 0; i < before.size(); i++) {
      for (int j = 0; j < after.size(); j++) {
        sameIssue[i][j] = samePlace(old.actions().get(i), now.actions().get(j));
      }
    }
    return Matching.bestFirst(
        before.size(),
        after.size(),
        (i, j) -> {
          double text = likeness.of(before.get(i), after.get(j));
          boolean sameRef = sameRef(old.actions().get(i), now.actions().get(j));
          double rest = restBefore.get(i).likeness(restAfter.get(j));
          boolean replaced = sameIssue[i][j] && rest == 1 && restBefore.get(i).tellsApart(sameRef);
          boolean may =
              text >= tuning.textAnywhereRatio()
                  || (text >= tuning.textInPlaceRatio() && (sameIssue[i][j] || sameRef))
                  || replaced;
          double rank =
              tuning.textWeightRatio() * text
                  + (sameIssue[i][j] ? tuning.placeWeightRatio() : 0)
                  + (sameRef ? tuning.refWeightRatio() : 0)
                  + tuning.restWeightRatio() * rest;
          return may ? OptionalDouble.of(rank) : OptionalDouble.empty();
        });
  }

  private boolean samePlace(Action before, Action after) {
    boolean noIssue = before.issueId().isEmpty() && after.issueId().isEmpty();
    return noIssue
        ? groups.samePriority(before.priorityId(), after.priorityId())
        : groups.sameIssue(before.issueId(), after.issueId());
  }

  private static boolean sameRef(Action before, Action after) {
    return !before.ref().isEmpty() && before.ref().equals(after.ref());
  }

  /** An outcome stands where one of its actions stands. */
  private Matching matchOutcomes() {
    List<String> before = old.outcomes().stream().map(o -> Wording.fold(o.text())).toList();
    List<String> after = now.outcomes().stream().map(o -> Wording.fold(o.text())).toList();
    TextLikeness likeness = likeness(before, after);
    Map<String, String> newIdOfOld = new HashMap<>();
    for (int j = 0; j < now.actions().size(); j++) {
      if (actions.known(j)) {
        newIdOfOld.put(old.actions().get(actions.oldOf(j)).id(), now.actions().get(j).id());
      }
    }
    return Matching.bestFirst(
        before.size(),
        after.size(),
        (i, j) -> {
          Outcome was = old.outcomes().get(i);
          Outcome is = now.outcomes().get(j);
          double text = likeness.of(before.get(i), after.get(j));
          boolean sameAction =
              was.actionIds().stream()
                  .map(newIdOfOld::get)
                  .anyMatch(id -> id != null && is.actionIds().contains(id));
          boolean may =
              text >= tuning.outcomeAnywhereRatio()
                  || (text >= tuning.textInPlaceRatio() && sameAction);
          double rank =
              tuning.textWeightRatio() * text
                  + (sameAction ? tuning.placeWeightRatio() : 0)
                  + (was.kind() == is.kind() ? tuning.restWeightRatio() / 2 : 0)
                  + (Dates.same(was.due(), is.due()) ? tuning.restWeightRatio() / 2 : 0);
          return may ? OptionalDouble.of(rank) : OptionalDouble.empty();
        });
  }

  private TextLikeness likeness(List<String> before, List<String> after) {
    return new TextLikeness(
        tuning, Stream.concat(before.stream(), after.stream()).collect(Collectors.toList()));
  }

  /**
   * What an action has beside its text.
   *
   * @param due when it is due
   * @param owners who answers for it
   * @param outcomes the folded texts of its outcomes
   */
  private record Rest(Optional<Timing> due, Set<Owner> owners, Set<String> outcomes) {
    static List<Rest> of(Plan plan) {
      Map<String, String> texts = new HashMap<>();
      plan.outcomes().forEach(o -> texts.put(o.id(), Wording.fold(o.text())));
      List<Rest> all = new ArrayList<>();
      for (Action action : plan.actions()) {
        all.add(
            new Rest(
                action.due(),
                Set.copyOf(action.owners()),
                action.outcomeIds().stream()
                    .map(id -> texts.getOrDefault(id, ""))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.toSet())));
      }
      return all;
    }

    /** Whether an action in the same place with all of this is hardly another one. */
    boolean tellsApart(boolean sameRef) {
      return !owners.isEmpty() && due.isPresent() && (sameRef || !outcomes.isEmpty());
    }

    /** The share of what is the same, of what either has; 0 where neither has any of it. */
    double likeness(Rest other) {
      int asked = 0;
      int same = 0;
      if (due.isPresent() || other.due.isPresent()) {
        asked++;
        same += Dates.same(due, other.due) ? 1 : 0;
      }
      if (!owners.isEmpty() || !other.owners.isEmpty()) {
        asked++;
        same += owners.equals(other.owners) ? 1 : 0;
      }
      if (!outcomes.isEmpty() || !other.outcomes.isEmpty()) {
        Set<String> both = new HashSet<>(outcomes);
        both.retainAll(other.outcomes);
        asked++;
        same += both.isEmpty() ? 0 : 1;
      }
      return asked == 0 ? 0 : (double) same / asked;
    }
  }
}
