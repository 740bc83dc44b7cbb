package org.wsoa.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a plan says: content only, nothing of the file it was read from.
 *
 * @param title the document's title, without a date line; empty where there is none
 * @param area the local area or body by its short name; empty where the text names none
 * @param kind what sort of document it is
 * @param published when it was published
 * @param inspection the inspection that it answers
 * @param declaredCounts totals that it states itself
 * @param ratingScales its rating keys, in order
 * @param people its roster, in order
 * @param forums its governance rhythm, in order
 * @param priorities its priorities, in order
 * @param issues its issues, in order
 * @param actions its actions, in order; always in the JSON
 * @param outcomes its outcomes, in order; always in the JSON
 */
public record Plan(
    String title,
    String area,
    PlanKind kind,
    Optional<Timing> published,
    Optional<Inspection> inspection,
    Optional<DeclaredCounts> declaredCounts,
    List<RatingScale> ratingScales,
    List<Person> people,
    List<Forum> forums,
    List<Priority> priorities,
    List<Issue> issues,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<Action> actions,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<Outcome> outcomes) {
  /** Copies the lists; what is absent may be given as an absent field of the JSON. */
  public Plan {
    title = Objects.requireNonNullElse(title, "");
    area = Objects.requireNonNullElse(area, "");
    Objects.requireNonNull(kind, "kind");
    published = Objects.requireNonNullElse(published, Optional.empty());
    inspection = Objects.requireNonNullElse(inspection, Optional.empty());
    declaredCounts = Objects.requireNonNullElse(declaredCounts, Optional.empty());
    ratingScales = Lists.copy(ratingScales);
    people = Lists.copy(people);
    forums = Lists.copy(forums);
    priorities = Lists.copy(priorities);
    issues = Lists.copy(issues);
    actions = Lists.copy(actions);
    outcomes = Lists.copy(outcomes);
  }
}
