package org.wsoa.cli.diff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wsoa.model.Outcome;
import org.wsoa.model.Plan;

/**
 * What has changed in outcomes.
 *
 * <p>An outcome that came with new actions only, or went with dropped ones only, is part of that
 * change and not told again; neither is a link to such an action.
 */
final class OutcomeChanges {
  private final Plan old;
  private final Plan now;
  private final Matching outcomes;
  private final RatingChanges ratings;
  private final List<Change> changes;
  private final Map<String, String> newIdOfOld = new HashMap<>();

  OutcomeChanges(Plan old, Plan now, Entries entries, RatingChanges ratings, List<Change> changes) {
    this.old = old;
    this.now = now;
    this.outcomes = entries.outcomes();
    this.ratings = ratings;
    this.changes = changes;
    for (int j = 0; j < now.actions().size(); j++) {
      if (entries.actions().known(j)) {
        newIdOfOld.put(
            old.actions().get(entries.actions().oldOf(j)).id(), now.actions().get(j).id());
      }
    }
  }

  void find() {
    Set<String> known = new HashSet<>(newIdOfOld.values());
    for (int j = 0; j < now.outcomes().size(); j++) {
      Outcome is = now.outcomes().get(j);
      if (outcomes.known(j)) {
        compare(old.outcomes().get(outcomes.oldOf(j)), is, known);
      } else if (is.actionIds().isEmpty() || is.actionIds().stream().anyMatch(known::contains)) {
        new Found(changes, Subject.OUTCOME, "", is.id(), "", is.text()).add(ChangeKind.NEW);
      }
    }
    for (int i = 0; i < old.outcomes().size(); i++) {
      Outcome was = old.outcomes().get(i);
      boolean alone =
          was.actionIds().isEmpty() || was.actionIds().stream().anyMatch(newIdOfOld::containsKey);
      if (!outcomes.kept(i) && alone) {
        new Found(changes, Subject.OUTCOME, was.id(), "", "", was.text()).add(ChangeKind.DROPPED);
      }
    }
  }

  private void compare(Outcome was, Outcome is, Set<String> known) {
    Found found = new Found(changes, Subject.OUTCOME, was.id(), is.id(), "", is.text());
    found.texts(ChangeKind.REWORDED, "", was.text(), is.text());
    if (was.kind() != is.kind()) {
      found.values("kind", was.kind(), is.kind());
    }
    found.deadline(was.due(), is.due());
    ratings.compare(was.impact(), is.impact(), found);
    found.texts(ChangeKind.CHANGED, "baseline", was.baseline(), is.baseline());
    found.texts(ChangeKind.CHANGED, "target", was.target(), is.target());
    boolean sameTexts =
        Wording.same(was.text(), is.text()) && Wording.same(was.target(), is.target());
    if (sameTexts && !was.measures().equals(is.measures())) {
      found.values("measures", was.measures(), is.measures());
    }
    links(was, is, known, found);
  }

  private void links(Outcome was, Outcome is, Set<String> known, Found found) {
    Set<String> before = new HashSet<>();
    for (String id : was.actionIds()) {
      String kept = newIdOfOld.get(id);
      if (kept != null) {
        before.add(kept);
        if (!is.actionIds().contains(kept)) {
          found.add(ChangeKind.LINK_REMOVED, Optional.of(kept), Optional.empty());
        }
      }
    }
    for (String id : is.actionIds()) {
      if (known.contains(id) && !before.contains(id)) {
        found.add(ChangeKind.LINK_ADDED, Optional.empty(), Optional.of(id));
      }
    }
  }
}
