package org.wsoa.cli.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsoa.model.Forum;
import org.wsoa.model.Issue;
import org.wsoa.model.Person;
import org.wsoa.model.Plan;
import org.wsoa.model.Priority;
import org.wsoa.model.RatingScale;

/**
 * Finds what has changed from one reading of a plan to another.
 *
 * <p>Entries are matched one to one, the best pair first, by text, place and number ({@link
 * Tuning}); then each pair is compared. Numbers and ids alone are no change, since dropping one
 * entry numbers all that follow anew; neither are case, white space and the shape of quotes and
 * dashes ({@link Wording}).
 */
public final class PlanDiff {
  private final Plan old;
  private final Plan now;
  private final List<Change> changes = new ArrayList<>();

  private PlanDiff(Plan old, Plan now) {
    this.old = old;
    this.now = now;
  }

  /** What has changed. */
  public static Difference compare(Plan old, Plan now) {
    return new PlanDiff(old, now).find();
  }

  private Difference find() {
    Groups groups = new Groups(Tuning.USUAL, old, now);
    Entries entries = new Entries(Tuning.USUAL, groups, old, now);
    RatingChanges ratings = new RatingChanges(old, now);
    plan();
    priorities(groups.priorities());
    issues(groups);
    people();
    forums();
    new ActionChanges(old, now, groups, entries.actions(), ratings, changes).find();
    new OutcomeChanges(old, now, entries, ratings, changes).find();
    return Difference.of(changes, ratings.notes());
  }

  private void plan() {
    Found found = new Found(changes, Subject.PLAN, "", "", "", now.title());
    found.texts(ChangeKind.CHANGED, "title", old.title(), now.title());
    found.texts(ChangeKind.CHANGED, "area", old.area(), now.area());
    if (old.kind() != now.kind()) {
      found.values("kind", old.kind(), now.kind());
    }
    found.date("published", old.published(), now.published());
    if (!old.inspection().equals(now.inspection())) {
      found.lists("inspection.bodies", bodies(old), bodies(now));
      found.date(
          "inspection.date",
          old.inspection().flatMap(inspection -> inspection.date()),
          now.inspection().flatMap(inspection -> inspection.date()));
    }
    if (!old.declaredCounts().equals(now.declaredCounts())) {
      found.values(
          "declaredCounts",
          old.declaredCounts().map(Object.class::cast).orElse(""),
          now.declaredCounts().map(Object.class::cast).orElse(""));
    }
    if (!words(old.ratingScales()).equals(words(now.ratingScales()))) {
      found.values("ratingScales", old.ratingScales(), now.ratingScales());
    }
  }

  private static List<String> bodies(Plan plan) {
    return plan.inspection().map(inspection -> inspection.bodies()).orElse(List.of());
  }

  private static List<String> words(List<RatingScale> scales) {
    List<String> words = new ArrayList<>();
    for (RatingScale scale : scales) {
      words.add(scale.appliesTo().wireName());
      for (RatingScale.Entry entry : scale.ratings()) {
        words.add(entry.rating().map(colour -> colour.wireName()).orElse(""));
        words.add(Wording.fold(entry.letter()));
        words.add(Wording.fold(entry.meaning()));
      }
    }
    return words;
  }

  private void priorities(Matching matching) {
    for (int j = 0; j < now.priorities().size(); j++) {
      Priority is = now.priorities().get(j);
      if (!matching.known(j)) {
        new Found(changes, Subject.PRIORITY, "", is.id(), "", is.title()).add(ChangeKind.NEW);
        continue;
      }
      Priority was = old.priorities().get(matching.oldOf(j));
      Found found = new Found(changes, Subject.PRIORITY, was.id(), is.id(), "", is.title());
      found.texts(ChangeKind.REWORDED, "", was.title(), is.title());
      found.lists("requiredOutcomes", was.requiredOutcomes(), is.requiredOutcomes());
      OwnerChanges.compare(was.owners(), is.owners(), found);
    }
    for (int i = 0; i < old.priorities().size(); i++) {
      if (!matching.kept(i)) {
        Priority was = old.priorities().get(i);
        new Found(changes, Subject.PRIORITY, was.id(), "", "", was.title()).add(ChangeKind.DROPPED);
      }
    }
  }

  private void issues(Groups groups) {
    Matching matching = groups.issues();
    for (int j = 0; j < now.issues().size(); j++) {
      Issue is = now.issues().get(j);
      if (!matching.known(j)) {
        new Found(changes, Subject.ISSUE, "", is.id(), "", is.title()).add(ChangeKind.NEW);
        continue;
      }
      Issue was = old.issues().get(matching.oldOf(j));
      Found found = new Found(changes, Subject.ISSUE, was.id(), is.id(), "", is.title());
      found.texts(ChangeKind.REWORDED, "", was.title(), is.title());
      if (!groups.samePriority(was.priorityId(), is.priorityId())) {
        found.add(ChangeKind.MOVED, Optional.of(was.priorityId()), Optional.of(is.priorityId()));
      }
      found.lists("strategyLinks", was.strategyLinks(), is.strategyLinks());
      ActionChanges.progress(was.progress(), is.progress(), found);
    }
    for (int i = 0; i < old.issues().size(); i++) {
      if (!matching.kept(i)) {
        Issue was = old.issues().get(i);
        new Found(changes, Subject.ISSUE, was.id(), "", "", was.title()).add(ChangeKind.DROPPED);
      }
    }
  }

  private void people() {
    Matching matching =
        Names.match(
            old.people().stream().map(Person::name).toList(),
            now.people().stream().map(Person::name).toList());
    for (int j = 0; j < now.people().size(); j++) {
      Person is = now.people().get(j);
      Found found = new Found(changes, Subject.PERSON, "", "", "", is.name());
      if (!matching.known(j)) {
        found.add(ChangeKind.NEW, Optional.empty(), Optional.of(is));
        continue;
      }
      Person was = old.people().get(matching.oldOf(j));
      found.texts(ChangeKind.CHANGED, "role", was.role(), is.role());
      found.texts(ChangeKind.CHANGED, "organisation", was.organisation(), is.organisation());
    }
    for (int i = 0; i < old.people().size(); i++) {
      if (!matching.kept(i)) {
        Person was = old.people().get(i);
        new Found(changes, Subject.PERSON, "", "", "", was.name())
            .add(ChangeKind.DROPPED, Optional.of(was), Optional.empty());
      }
    }
  }

  private void forums() {
    Matching matching =
        Names.match(
            old.forums().stream().map(Forum::name).toList(),
            now.forums().stream().map(Forum::name).toList());
    for (int j = 0; j < now.forums().size(); j++) {
      Forum is = now.forums().get(j);
      Found found = new Found(changes, Subject.FORUM, "", "", "", is.name());
      if (!matching.known(j)) {
        found.add(ChangeKind.NEW, Optional.empty(), Optional.of(is));
        continue;
      }
      Forum was = old.forums().get(matching.oldOf(j));
      found.texts(ChangeKind.CHANGED, "frequency", was.frequency(), is.frequency());
      found.texts(ChangeKind.CHANGED, "purpose", was.purpose(), is.purpose());
    }
    for (int i = 0; i < old.forums().size(); i++) {
      if (!matching.kept(i)) {
        Forum was = old.forums().get(i);
        new Found(changes, Subject.FORUM, "", "", "", was.name())
            .add(ChangeKind.DROPPED, Optional.of(was), Optional.empty());
      }
    }
  }
}
