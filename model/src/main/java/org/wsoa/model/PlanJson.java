package org.wsoa.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a {@link Plan} as {@link DocumentJson} writes the whole. */
final class PlanJson {
  private final JsonOut out;

  /** Writes to the end of this. */
  PlanJson(JsonOut out) {
    this.out = out;
  }

  void plan(Plan plan) {
    out.openObject();
    out.list("actions");
    for (Action action : plan.actions()) {
      action(action);
    }
    out.closeList();
    out.text("area", plan.area());
    if (plan.declaredCounts().isPresent()) {
      declaredCounts(plan.declaredCounts().get());
    }
    if (!plan.forums().isEmpty()) {
      out.list("forums");
      for (Forum forum : plan.forums()) {
        forum(forum);
      }
      out.closeList();
    }
    if (plan.inspection().isPresent()) {
      inspection(plan.inspection().get());
    }
    if (!plan.issues().isEmpty()) {
      out.list("issues");
      for (Issue issue : plan.issues()) {
        issue(issue);
      }
      out.closeList();
    }
    out.word("kind", plan.kind());
    out.list("outcomes");
    for (Outcome outcome : plan.outcomes()) {
      outcome(outcome);
    }
    out.closeList();
    if (!plan.people().isEmpty()) {
      out.list("people");
      for (Person person : plan.people()) {
        person(person);
      }
      out.closeList();
    }
    if (!plan.priorities().isEmpty()) {
      out.list("priorities");
      for (Priority priority : plan.priorities()) {
        priority(priority);
      }
      out.closeList();
    }
    timing("published", plan.published());
    if (!plan.ratingScales().isEmpty()) {
      out.list("ratingScales");
      for (RatingScale scale : plan.ratingScales()) {
        ratingScale(scale);
      }
      out.closeList();
    }
    out.text("title", plan.title());
    out.closeObject();
  }

  private void action(Action action) {
    out.openObject();
    timing("due", action.due());
    out.text("evidence", action.evidence());
    extra(action.extra());
    out.text("id", action.id());
    out.text("issueId", action.issueId());
    timing("originalDue", action.originalDue());
    out.texts("outcomeIds", action.outcomeIds());
    owners(action.owners());
    out.text("priorityId", action.priorityId());
    progress(action.progress());
    out.text("ref", action.ref());
    out.text("resources", action.resources());
    timing("start", action.start());
    rating("status", action.status());
    out.text("text", action.text());
    out.closeObject();
  }

  private void extra(Map<String, String> extra) {
    boolean any = false;
    for (Map.Entry<String, String> entry : extra.entrySet()) {
      if (!any && !entry.getValue().isEmpty()) {
        out.name("extra");
        out.openObject();
        any = true;
      }
      if (!entry.getValue().isEmpty()) {
        out.foreignName(entry.getKey());
        out.text(entry.getValue());
      }
    }
    if (any) {
      out.closeObject();
    }
  }

  private void owners(List<Owner> owners) {
    if (owners.isEmpty()) {
      return;
    }
    out.list("owners");
    for (Owner owner : owners) {
      out.openObject();
      out.text("name", owner.name());
      out.text("organisation", owner.organisation());
      out.word("responsibility", owner.responsibility());
      out.text("role", owner.role());
      out.closeObject();
    }
    out.closeList();
  }

  private void progress(List<Progress> notes) {
    if (notes.isEmpty()) {
      return;
    }
    out.list("progress");
    for (Progress note : notes) {
      out.openObject();
      timing("asOf", note.asOf());
      out.text("text", note.text());
      out.closeObject();
    }
    out.closeList();
  }

  private void outcome(Outcome outcome) {
    out.openObject();
    out.texts("actionIds", outcome.actionIds());
    out.text("baseline", outcome.baseline());
    timing("due", outcome.due());
    out.text("id", outcome.id());
    rating("impact", outcome.impact());
    out.word("kind", outcome.kind());
    if (!outcome.measures().isEmpty()) {
      out.list("measures");
      for (Measure measure : outcome.measures()) {
        measure(measure);
      }
      out.closeList();
    }
    out.text("target", outcome.target());
    out.text("text", outcome.text());
    out.closeObject();
  }

  private void measure(Measure measure) {
    out.openObject();
    timing("baseline", measure.baseline());
    timing("by", measure.by());
    out.word("direction", measure.direction());
    if (measure.from().isPresent()) {
      out.number("from", measure.from().get());
    }
    out.word("unit", measure.unit());
    out.number("value", measure.value());
    out.closeObject();
  }

  private void declaredCounts(DeclaredCounts counts) {
    out.name("declaredCounts");
    out.openObject();
    out.number("completed", counts.completed());
    out.number("inProgress", counts.inProgress());
    out.number("notStarted", counts.notStarted());
    out.closeObject();
  }

  private void forum(Forum forum) {
    out.openObject();
    out.text("frequency", forum.frequency());
    out.text("name", forum.name());
    out.text("purpose", forum.purpose());
    out.closeObject();
  }

  private void inspection(Inspection inspection) {
    out.name("inspection");
    out.openObject();
    out.texts("bodies", inspection.bodies());
    timing("date", inspection.date());
    out.closeObject();
  }

  private void issue(Issue issue) {
    out.openObject();
    out.text("id", issue.id());
    out.text("priorityId", issue.priorityId());
    progress(issue.progress());
    out.texts("strategyLinks", issue.strategyLinks());
    out.text("title", issue.title());
    out.closeObject();
  }

  private void person(Person person) {
    out.openObject();
    out.text("name", person.name());
    out.text("organisation", person.organisation());
    out.text("role", person.role());
    out.closeObject();
  }

  private void priority(Priority priority) {
    out.openObject();
    out.text("id", priority.id());
    owners(priority.owners());
    out.texts("requiredOutcomes", priority.requiredOutcomes());
    out.text("title", priority.title());
    out.closeObject();
  }

  private void ratingScale(RatingScale scale) {
    out.openObject();
    out.word("appliesTo", scale.appliesTo());
    if (!scale.ratings().isEmpty()) {
      out.list("ratings");
      for (RatingScale.Entry entry : scale.ratings()) {
        out.openObject();
        out.text("letter", entry.letter());
        out.text("meaning", entry.meaning());
        out.word("rating", entry.rating());
        out.closeObject();
      }
      out.closeList();
    }
    out.closeObject();
  }

  private void timing(String name, Optional<Timing> timing) {
    if (timing.isEmpty()) {
      return;
    }
    out.name(name);
    out.openObject();
    if (timing.get().end().isPresent()) {
      out.text("end", timing.get().end().get().toString());
    }
    out.word("precision", timing.get().precision());
    if (timing.get().start().isPresent()) {
      out.text("start", timing.get().start().get().toString());
    }
    out.text("text", timing.get().text());
    out.closeObject();
  }

  private void rating(String name, Optional<Rating> rating) {
    if (rating.isEmpty()) {
      return;
    }
    out.name(name);
    out.openObject();
    out.text("label", rating.get().label());
    out.text("meaning", rating.get().meaning());
    out.word("rating", rating.get().rating());
    out.word("state", rating.get().state());
    out.closeObject();
  }
}
