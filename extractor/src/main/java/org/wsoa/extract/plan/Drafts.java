package org.wsoa.extract.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wsoa.extract.read.RawCell;
import org.wsoa.model.Action;
import org.wsoa.model.Issue;
import org.wsoa.model.Measure;
import org.wsoa.model.Outcome;
import org.wsoa.model.OutcomeKind;
import org.wsoa.model.Owner;
import org.wsoa.model.Place;
import org.wsoa.model.Plan;
import org.wsoa.model.PlanKind;
import org.wsoa.model.Priority;
import org.wsoa.model.Progress;
import org.wsoa.model.Rating;
import org.wsoa.model.Timing;

/**
 * Entities of a plan in the making. They hold one another by reference; ids are given at the end,
 * when it is known what stands where. Each keeps the places that its fields were read from.
 */
final class Drafts {
  final List<PriorityDraft> priorities = new ArrayList<>();
  final List<IssueDraft> issues = new ArrayList<>();
  final List<ActionDraft> actions = new ArrayList<>();
  final List<OutcomeDraft> outcomes = new ArrayList<>();

  /** What every entity has: places of the whole, and of each field by its name in the JSON. */
  abstract static class Draft {
    final Places places = new Places();
    final Map<String, Places> fieldPlaces = new TreeMap<>();

    /** Notes where a field was read; the entity as a whole stands there too. */
    final void at(String field, List<Place> where) {
      fieldPlaces.computeIfAbsent(field, name -> new Places()).add(where);
      places.add(where);
    }

    /** Whether the field was read there. */
    final boolean isAt(String field, List<Place> where) {
      return placesOf(field).all().containsAll(where);
    }

    /** Where the field was read; nowhere if it was not. */
    final Places placesOf(String field) {
      return fieldPlaces.getOrDefault(field, new Places());
    }
  }

  /** Places in the order that they are noted in, each once. Most fields are read at one. */
  static final class Places {
    /** So many are found as quickly in a list as in a set, and take a fifth of the memory. */
    private static final int FEW = 8;

    private Collection<Place> all = List.of();

    void add(List<Place> where) {
      if (all.isEmpty() && where.size() == 1) {
        all = where;
        return;
      }
      for (Place place : where) {
        if (!all.contains(place)) {
          if (all.size() <= 1) {
            all = new ArrayList<>(all); // no longer the list that was given
          } else if (all.size() == FEW) {
            all = new LinkedHashSet<>(all);
          }
          all.add(place);
        }
      }
    }

    Collection<Place> all() {
      return all;
    }
  }

  /** Text of several cells, parted by spaces; what is already there alone is not said twice. */
  static final class Joined {
    private final StringBuilder text = new StringBuilder();

    void add(String more) {
      if (!more.contentEquals(text)) {
        text.append(text.length() == 0 ? "" : " ").append(more);
      }
    }

    String text() {
      return text.toString();
    }
  }

  /** A priority in the making. */
  static final class PriorityDraft extends Draft {
    /** The number or code the document gives; empty for none. */
    final String number;

    /** What the number is of, {@code Priority}; empty for none. */
    final String label;

    String title;
    final List<String> requiredOutcomes = new ArrayList<>();
    final Set<Owner> owners = new LinkedHashSet<>();

    /** When the objectives above its table are due, for rows without a date of their own. */
    Optional<Timing> due = Optional.empty();

    PriorityDraft(String label, String number, String title) {
      this.label = label;
      this.number = number;
      this.title = title;
    }
  }

  /** An issue in the making. */
  static final class IssueDraft extends Draft {
    final String number;
    final String title;
    final Optional<PriorityDraft> priority;
    final Set<String> strategyLinks = new LinkedHashSet<>();
    final List<Progress> progress = new ArrayList<>();

    IssueDraft(String number, String title, Optional<PriorityDraft> priority) {
      this.number = number;
      this.title = title;
      this.priority = priority;
    }
  }

  /** An action in the making. */
  static final class ActionDraft extends Draft {
    final Optional<PriorityDraft> priority;
    final Optional<IssueDraft> issue;
    String ref = "";
    String text;
    final Set<Owner> owners = new LinkedHashSet<>();
    Optional<Timing> start = Optional.empty();
    Optional<Timing> due = Optional.empty();
    Optional<Timing> originalDue = Optional.empty();

    /** When the rows that it is among are due, if a row above them says so. */
    Optional<Blocks.RowsDue> rowsDue = Optional.empty();

    Optional<Rating> status = Optional.empty();

    /** The date of the status column that gave the status; the earliest for an undated one. */
    LocalDate ratedAsOf = LocalDate.MIN;

    final List<Progress> progress = new ArrayList<>();
    final Set<OutcomeDraft> outcomes = new LinkedHashSet<>();
    final Joined resources = new Joined();
    final Joined evidence = new Joined();
    final Map<String, Joined> extra = new LinkedHashMap<>();

    /** Cells that were read into its fields. */
    final Set<RawCell> cells = Collections.newSetFromMap(new IdentityHashMap<>(5));

    ActionDraft(String text, Optional<PriorityDraft> priority, Optional<IssueDraft> issue) {
      this.text = text;
      this.priority = priority;
      this.issue = issue;
    }

    /**
     * Where the current date is blank, the original one is still in force; where there is neither,
     * that of its rows or of the priority's objectives.
     */
    void settleDates() {
      if (due.isEmpty() && originalDue.isPresent()) {
        due = originalDue;
        originalDue = Optional.empty();
        at("due", List.copyOf(placesOf("originalDue").all()));
        fieldPlaces.remove("originalDue");
      }
      if (due.isEmpty() && rowsDue.isPresent()) {
        due = Optional.of(rowsDue.get().timing());
        at("due", rowsDue.get().places());
      }
      due = due.or(() -> priority.flatMap(above -> above.due));
    }
  }

  /** An outcome in the making. */
  static final class OutcomeDraft extends Draft {
    final String text;
    final OutcomeKind kind;
    final Optional<PriorityDraft> priority;
    final Optional<IssueDraft> issue;
    Optional<Timing> due = Optional.empty();
    final List<Measure> measures = new ArrayList<>();
    Optional<Rating> impact = Optional.empty();
    final Joined baseline = new Joined();
    final Joined target = new Joined();
    final Set<ActionDraft> actions = new LinkedHashSet<>();

    OutcomeDraft(
        String text,
        OutcomeKind kind,
        Optional<PriorityDraft> priority,
        Optional<IssueDraft> issue) {
      this.text = text;
      this.kind = kind;
      this.priority = priority;
      this.issue = issue;
    }

    /** Links the two to one another, once. */
    void link(ActionDraft action) {
      actions.add(action);
      action.outcomes.add(this);
    }
  }

  /**
   * The finished entities with their ids, and the places of their fields by JSON Pointer, entity by
   * entity.
   */
  record Finished(Plan plan, LinkedHashMap<String, List<Place>> evidence) {}

  /** Gives ids and makes the records. The plan holds nothing but these four lists. */
  Finished finish() {
    Ids ids = new Ids(this);
    LinkedHashMap<String, List<Place>> evidence = new LinkedHashMap<>();
    List<Priority> madePriorities = new ArrayList<>();
    for (PriorityDraft draft : priorities) {
      note(evidence, "/priorities/" + madePriorities.size(), draft);
      madePriorities.add(
          new Priority(
              ids.of(draft), draft.title, draft.requiredOutcomes, List.copyOf(draft.owners)));
    }
    List<Issue> madeIssues = new ArrayList<>();
    for (IssueDraft draft : issues) {
      note(evidence, "/issues/" + madeIssues.size(), draft);
      madeIssues.add(
          new Issue(
              ids.of(draft),
              draft.priority.map(ids::of).orElse(""),
              draft.title,
              List.copyOf(draft.strategyLinks),
              draft.progress));
    }
    List<Action> madeActions = new ArrayList<>();
    for (ActionDraft draft : actions) {
      draft.settleDates();
      note(evidence, "/actions/" + madeActions.size(), draft);
      madeActions.add(
          new Action(
              ids.of(draft),
              draft.ref,
              draft.priority.map(ids::of).orElse(""),
              draft.issue.map(ids::of).orElse(""),
              draft.text,
              List.copyOf(draft.owners),
              draft.start,
              draft.due,
              draft.originalDue,
              draft.status,
              draft.progress,
              draft.outcomes.stream().map(ids::of).toList(),
              draft.resources.text(),
              draft.evidence.text(),
              extra(draft)));
    }
    List<Outcome> madeOutcomes = new ArrayList<>();
    for (OutcomeDraft draft : outcomes) {
      note(evidence, "/outcomes/" + madeOutcomes.size(), draft);
      madeOutcomes.add(
          new Outcome(
              ids.of(draft),
              draft.text,
              draft.kind,
              draft.due,
              draft.measures,
              draft.impact,
              draft.baseline.text(),
              draft.target.text(),
              draft.actions.stream().map(ids::of).toList()));
    }
    Plan plan =
        new Plan(
            "",
            "",
            PlanKind.ACTION_PLAN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            madePriorities,
            madeIssues,
            madeActions,
            madeOutcomes);
    return new Finished(plan, evidence);
  }

  private static Map<String, String> extra(ActionDraft draft) {
    Map<String, String> extra = new LinkedHashMap<>();
    draft.extra.forEach((heading, joined) -> extra.put(heading, joined.text()));
    return extra;
  }

  private static void note(Map<String, List<Place>> evidence, String pointer, Draft draft) {
    evidence.put(pointer, List.copyOf(draft.places.all()));
    draft.fieldPlaces.forEach(
        (field, places) -> evidence.put(pointer + "/" + field, List.copyOf(places.all())));
  }
}
