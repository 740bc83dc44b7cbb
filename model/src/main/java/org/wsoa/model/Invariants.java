package org.wsoa.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What must hold between the values of a document and no schema can say.
 *
 * <p>That a timing does not end before it starts is held by {@link Timing} itself.
 */
public final class Invariants {
  private final Plan plan;
  private final List<String> broken = new ArrayList<>();

  private Invariants(Plan plan) {
    this.plan = plan;
  }

  /**
   * What does not hold.
   *
   * @return one message each, led by a JSON Pointer into the document; empty when all holds
   */
  public static List<String> check(Document document) {
    Invariants invariants = new Invariants(document.plan());
    invariants.ids();
    invariants.parents();
    invariants.links();
    invariants.numbering();
    invariants.counts(document.diagnostics());
    Evidence.unresolved(document)
        .forEach(pointer -> invariants.say("/evidence", pointer + " leads to nothing in the plan"));
    return List.copyOf(invariants.broken);
  }

  private void ids() {
    unique("/plan/priorities", plan.priorities(), Priority::id);
    unique("/plan/issues", plan.issues(), Issue::id);
    unique("/plan/actions", plan.actions(), Action::id);
    unique("/plan/outcomes", plan.outcomes(), Outcome::id);
  }

  private <T> void unique(String at, List<T> list, Function<T, String> id) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      String own = id.apply(list.get(i));
      if (!seen.add(own)) {
        say(at + "/" + i + "/id", "the id " + own + " is taken already");
      }
    }
  }

  private void parents() {
    Set<String> priorities = new HashSet<>();
    plan.priorities().forEach(priority -> priorities.add(priority.id()));
    Map<String, Issue> issues = new HashMap<>();
    plan.issues().forEach(issue -> issues.put(issue.id(), issue));
    for (int i = 0; i < plan.issues().size(); i++) {
      known("/plan/issues/" + i + "/priorityId", plan.issues().get(i).priorityId(), priorities);
    }
    for (int i = 0; i < plan.actions().size(); i++) {
      Action action = plan.actions().get(i);
      String at = "/plan/actions/" + i;
      known(at + "/priorityId", action.priorityId(), priorities);
      known(at + "/issueId", action.issueId(), issues.keySet());
      String issuePriority =
          Optional.ofNullable(issues.get(action.issueId())).map(Issue::priorityId).orElse("");
      if (!issuePriority.isEmpty() && !issuePriority.equals(action.priorityId())) {
        say(at + "/priorityId", "its issue stands under priority " + issuePriority);
      }
    }
  }

  private void known(String at, String id, Set<String> ids) {
    if (!id.isEmpty() && !ids.contains(id)) {
      say(at, "there is no " + id);
    }
  }

  private void links() {
    Map<String, List<String>> ofActions = new LinkedHashMap<>();
    plan.actions().forEach(action -> ofActions.put(action.id(), action.outcomeIds()));
    Map<String, List<String>> ofOutcomes = new LinkedHashMap<>();
    plan.outcomes().forEach(outcome -> ofOutcomes.put(outcome.id(), outcome.actionIds()));
    for (int i = 0; i < plan.actions().size(); i++) {
      Action action = plan.actions().get(i);
      mutual("/plan/actions/" + i + "/outcomeIds", action.id(), action.outcomeIds(), ofOutcomes);
    }
    for (int i = 0; i < plan.outcomes().size(); i++) {
      Outcome outcome = plan.outcomes().get(i);
      mutual("/plan/outcomes/" + i + "/actionIds", outcome.id(), outcome.actionIds(), ofActions);
    }
  }

  private void mutual(
      String at, String own, List<String> linked, Map<String, List<String>> others) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < linked.size(); i++) {
      String other = linked.get(i);
      List<String> back = others.get(other);
      if (!seen.add(other)) {
        say(at + "/" + i, other + " is linked twice");
      } else if (back == null) {
        say(at + "/" + i, "there is no " + other);
      } else if (!back.contains(own)) {
        say(at + "/" + i, other + " does not link back to " + own);
      }
    }
  }

  /** An action is named after its issue, else its priority, else 0, and counted within that. */
  private void numbering() {
    Map<String, Integer> counted = new HashMap<>();
    for (int i = 0; i < plan.actions().size(); i++) {
      Action action = plan.actions().get(i);
      String above = action.issueId().isEmpty() ? action.priorityId() : action.issueId();
      String stem = above.isEmpty() ? "0" : above;
      String wanted = stem + "-A" + counted.merge(stem, 1, Integer::sum);
      if (!action.id().equals(wanted)) {
        say("/plan/actions/" + i + "/id", "should be " + wanted + ", not " + action.id());
      }
    }
  }

  /** The totals that the document states may be wrong, but then a diagnostic says so. */
  private void counts(List<Diagnostic> diagnostics) {
    boolean told =
        diagnostics.stream().anyMatch(d -> d.code().equals(DiagnosticCode.COUNT_MISMATCH));
    plan.declaredCounts()
        .flatMap(Invariants::sum)
        .filter(sum -> sum != plan.actions().size() && !told)
        .ifPresent(
            sum ->
                say(
                    "/plan/declaredCounts",
                    "they add up to " + sum + " but there are " + plan.actions().size()));
  }

  private static Optional<Integer> sum(DeclaredCounts counts) {
    boolean all =
        counts.completed().isPresent()
            && counts.inProgress().isPresent()
            && counts.notStarted().isPresent();
    return all
        ? Optional.of(
            counts.completed().get() + counts.inProgress().get() + counts.notStarted().get())
        : Optional.empty();
  }

  private void say(String at, String what) {
    broken.add(at + ": " + what);
  }
}
