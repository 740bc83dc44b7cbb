package org.wsoa.cli.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.wsoa.model.Action;
import org.wsoa.model.Document;
import org.wsoa.model.Issue;
import org.wsoa.model.Outcome;
import org.wsoa.model.Place;
import org.wsoa.model.Priority;

/**
 * One action with all that belongs to it.
 *
 * @param document where it is from
 * @param action the action
 * @param priority what it stands under, where the plan has it
 * @param issue what it stands under, where the plan has it
 * @param outcomes its outcomes, in order
 * @param places where it was read
 */
record ActionRow(
    Document document,
    Action action,
    Optional<Priority> priority,
    Optional<Issue> issue,
    List<Outcome> outcomes,
    List<Place> places) {
  ActionRow {
    outcomes = List.copyOf(outcomes);
    places = List.copyOf(places);
  }

  /** The actions of a document, in order. */
  static List<ActionRow> of(Document document) {
    Map<String, Priority> priorities = new HashMap<>();
    document.plan().priorities().forEach(priority -> priorities.put(priority.id(), priority));
    Map<String, Issue> issues = new HashMap<>();
    document.plan().issues().forEach(issue -> issues.put(issue.id(), issue));
    Map<String, Outcome> outcomes = new HashMap<>();
    document.plan().outcomes().forEach(outcome -> outcomes.put(outcome.id(), outcome));
    List<ActionRow> rows = new ArrayList<>();
    for (Action action : document.plan().actions()) {
      rows.add(
          new ActionRow(
              document,
              action,
              Optional.ofNullable(priorities.get(action.priorityId())),
              Optional.ofNullable(issues.get(action.issueId())),
              action.outcomeIds().stream().map(outcomes::get).filter(Objects::nonNull).toList(),
              document.evidence().getOrDefault("/actions/" + rows.size(), List.of())));
    }
    return rows;
  }
}
