package org.wsoa.extract.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wsoa.extract.plan.Drafts.ActionDraft;
import org.wsoa.extract.plan.Drafts.Draft;
import org.wsoa.extract.plan.Drafts.IssueDraft;
import org.wsoa.extract.plan.Drafts.OutcomeDraft;
import org.wsoa.extract.plan.Drafts.PriorityDraft;

/**
 * The ids of a plan's entities: a priority's and an issue's own number, else its ordinal; an
 * action's and an outcome's by the issue or priority that it stands in ("Identity and order" of the
 * contract).
 */
final class Ids {
  private final IdentityHashMap<Draft, String> ids = new IdentityHashMap<>();

  Ids(Drafts drafts) {
    Set<String> taken = new HashSet<>();
    for (PriorityDraft draft : drafts.priorities) {
      if (!draft.number.isEmpty() && taken.add(draft.number)) {
        ids.put(draft, draft.number);
      }
    }
    int ordinal = 0;
    for (PriorityDraft draft : drafts.priorities) {
      ordinal++;
      if (!ids.containsKey(draft)) {
        ids.put(draft, free(taken, ordinal));
      }
    }
    taken.clear();
    for (IssueDraft draft : drafts.issues) {
      if (!draft.number.isEmpty() && taken.add(draft.number)) {
        ids.put(draft, draft.number);
      }
    }
    ordinal = 0;
    for (IssueDraft draft : drafts.issues) {
      ordinal++;
      if (!ids.containsKey(draft)) {
        ids.put(draft, free(taken, ordinal));
      }
    }
    Map<String, Integer> counts = new HashMap<>();
    for (ActionDraft draft : drafts.actions) {
      ids.put(draft, next(counts, draft.issue, draft.priority, "-A"));
    }
    for (OutcomeDraft draft : drafts.outcomes) {
      ids.put(draft, next(counts, draft.issue, draft.priority, "-O"));
    }
  }

  private static String free(Set<String> taken, int ordinal) {
    int number = ordinal;
    while (!taken.add(Integer.toString(number))) {
      number++;
    }
    return Integer.toString(number);
  }

  private String next(
      Map<String, Integer> counts,
      Optional<IssueDraft> issue,
      Optional<PriorityDraft> priority,
      String letter) {
    String within = issue.map(this::of).or(() -> priority.map(this::of)).orElse("0") + letter;
    return within + counts.merge(within, 1, Integer::sum);
  }

  /**
   * The id of an entity.
   *
   * @throws IllegalArgumentException when it is none of the plan's
   */
  String of(Draft draft) {
    String id = ids.get(draft);
    if (id == null) {
      throw new IllegalArgumentException("not an entity of this plan");
    }
    return id;
  }
}
