package org.wsoa.cli.diff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wsoa.model.Action;
import org.wsoa.model.Issue;
import org.wsoa.model.Plan;
import org.wsoa.model.Priority;

/**
 * What actions stand under, in both plans: which priority, and which issue, is which.
 *
 * <p>Two are alike by their titles or by the actions that both hold, whichever is more; the same id
 * alone makes them candidates, no more, since a plan is numbered anew when something is dropped.
 */
final class Groups {
  /** One plan's priorities or issues: their ids, folded titles and folded texts of actions. */
  private record Side(List<String> ids, List<String> titles, List<Set<String>> texts) {
    static Side of(
        Plan plan, List<String> ids, List<String> titles, Function<Action, String> groupOfAction) {
      Map<String, Set<String>> texts =
          plan.actions().stream()
              .collect(
                  Collectors.groupingBy(
                      groupOfAction,
                      Collectors.mapping(a -> Wording.fold(a.text()), Collectors.toSet())));
      return new Side(
          ids,
          titles.stream().map(Wording::fold).toList(),
          ids.stream().map(id -> texts.getOrDefault(id, Set.of())).toList());
    }
  }

  private final Tuning tuning;
  private final Matching priorities;
  private final Matching issues;
  private final Map<String, String> newPriority;
  private final Map<String, String> newIssue;

  Groups(Tuning tuning, Plan old, Plan now) {
    this.tuning = tuning;
    this.priorities = match(prioritiesOf(old), prioritiesOf(now));
    this.issues = match(issuesOf(old), issuesOf(now));
    this.newPriority = newOfOld(priorities, prioritiesOf(old), prioritiesOf(now));
    this.newIssue = newOfOld(issues, issuesOf(old), issuesOf(now));
  }

  private static Side prioritiesOf(Plan plan) {
    return Side.of(
        plan,
        plan.priorities().stream().map(Priority::id).toList(),
        plan.priorities().stream().map(Priority::title).toList(),
        Action::priorityId);
  }

  private static Side issuesOf(Plan plan) {
    return Side.of(
        plan,
        plan.issues().stream().map(Issue::id).toList(),
        plan.issues().stream().map(Issue::title).toList(),
        Action::issueId);
  }

  private Matching match(Side before, Side after) {
    Set<String> titles = new HashSet<>(before.titles());
    titles.addAll(after.titles());
    TextLikeness likeness = new TextLikeness(tuning, titles);
    return Matching.bestFirst(
        before.ids().size(),
        after.ids().size(),
        (i, j) -> {
          double alike =
              Math.max(
                  likeness.of(before.titles().get(i), after.titles().get(j)),
                  shared(before.texts().get(i), after.texts().get(j)));
          boolean sameId = before.ids().get(i).equals(after.ids().get(j));
          double wanted = sameId ? tuning.textInPlaceRatio() : tuning.textAnywhereRatio();
          return alike < wanted
              ? OptionalDouble.empty()
              : OptionalDouble.of(alike + (sameId ? tuning.refWeightRatio() : 0));
        });
  }

  /** How many texts both have, of all that either has. */
  private static double shared(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    return all.isEmpty() ? 0 : (double) both.size() / all.size();
  }

  Matching priorities() {
    return priorities;
  }

  Matching issues() {
    return issues;
  }

  /** Whether two ids, old and new, are of the same priority, or there is none. */
  boolean samePriority(String oldId, String newId) {
    return same(newPriority, oldId, newId);
  }

  /** Whether two ids, old and new, are of the same issue, or there is none. */
  boolean sameIssue(String oldId, String newId) {
    return same(newIssue, oldId, newId);
  }

  private static boolean same(Map<String, String> newOfOld, String oldId, String newId) {
    return oldId.isEmpty() ? newId.isEmpty() : newId.equals(newOfOld.get(oldId));
  }

  private static Map<String, String> newOfOld(Matching matching, Side before, Side after) {
    Map<String, String> ids = new HashMap<>();
    for (int j = 0; j < after.ids().size(); j++) {
      if (matching.known(j)) {
        ids.put(before.ids().get(matching.oldOf(j)), after.ids().get(j));
      }
    }
    return ids;
  }
}
