package org.wsoa.cli.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.wsoa.model.Action;
import org.wsoa.model.Plan;
import org.wsoa.model.Progress;
import org.wsoa.model.Timing;

/** What has changed in actions. Ids and numbers are where an action stands, not what it says. */
final class ActionChanges {
  private final Plan old;
  private final Plan now;
  private final Groups groups;
  private final Matching actions;
  private final RatingChanges ratings;
  private final List<Change> changes;

  ActionChanges(
      Plan old,
      Plan now,
      Groups groups,
      Matching actions,
      RatingChanges ratings,
      List<Change> changes) {
    this.old = old;
    this.now = now;
    this.groups = groups;
    this.actions = actions;
    this.ratings = ratings;
    this.changes = changes;
  }

  void find() {
    for (int j = 0; j < now.actions().size(); j++) {
      Action is = now.actions().get(j);
      if (actions.known(j)) {
        compare(old.actions().get(actions.oldOf(j)), is);
      } else {
        new Found(changes, Subject.ACTION, "", is.id(), is.ref(), is.text()).add(ChangeKind.NEW);
      }
    }
    for (int i = 0; i < old.actions().size(); i++) {
      if (!actions.kept(i)) {
        Action was = old.actions().get(i);
        new Found(changes, Subject.ACTION, was.id(), "", was.ref(), was.text())
            .add(ChangeKind.DROPPED);
      }
    }
  }

  private void compare(Action was, Action is) {
    Found found = new Found(changes, Subject.ACTION, was.id(), is.id(), is.ref(), is.text());
    found.texts(ChangeKind.REWORDED, "", was.text(), is.text());
    if (!groups.samePriority(was.priorityId(), is.priorityId())
        || !groups.sameIssue(was.issueId(), is.issueId())) {
      found.add(ChangeKind.MOVED, Optional.of(place(was)), Optional.of(place(is)));
    }
    found.deadline(was.due(), is.due());
    originalDue(was, is, found);
    found.date("start", was.start(), is.start());
    OwnerChanges.compare(was.owners(), is.owners(), found);
    ratings.compare(was.status(), is.status(), found);
    progress(was.progress(), is.progress(), found);
    found.texts(ChangeKind.CHANGED, "resources", was.resources(), is.resources());
    found.texts(ChangeKind.CHANGED, "evidence", was.evidence(), is.evidence());
    extra(was.extra(), is.extra(), found);
  }

  private static String place(Action action) {
    return action.issueId().isEmpty() ? action.priorityId() : action.issueId();
  }

  /** A plan that has come to show its old date beside the new one has said nothing more by that. */
  private static void originalDue(Action was, Action is, Found found) {
    Optional<Timing> first = was.originalDue().isPresent() ? was.originalDue() : was.due();
    Optional<Timing> told = is.originalDue().isPresent() ? is.originalDue() : first;
    if (was.originalDue().isPresent() || is.originalDue().isPresent()) {
      found.date("originalDue", first, told);
    }
  }

  /** Tells of progress that only one of the lists has. */
  static void progress(List<Progress> before, List<Progress> after, Found found) {
    List<Progress> gone = new ArrayList<>(before);
    for (Progress is : after) {
      Optional<Progress> known = gone.stream().filter(was -> same(was, is)).findFirst();
      if (known.isPresent()) {
        gone.remove(known.get());
      } else {
        found.add(ChangeKind.PROGRESS_ADDED, Optional.empty(), Optional.of(is));
      }
    }
    gone.forEach(was -> found.add(ChangeKind.PROGRESS_REMOVED, Optional.of(was), Optional.empty()));
  }

  private static boolean same(Progress one, Progress other) {
    return Dates.same(one.asOf(), other.asOf()) && Wording.same(one.text(), other.text());
  }

  private static void extra(Map<String, String> before, Map<String, String> after, Found found) {
    TreeSet<String> headings = new TreeSet<>(before.keySet());
    headings.addAll(after.keySet());
    for (String heading : headings) {
      found.texts(
          ChangeKind.CHANGED,
          "extra: " + heading,
          before.getOrDefault(heading, ""),
          after.getOrDefault(heading, ""));
    }
  }
}
