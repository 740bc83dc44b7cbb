package org.wsoa.cli.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wsoa.model.Action;
import org.wsoa.model.Plan;

/**
 * How many actions each owner answers for, in whatever way.
 *
 * @param shares who answers for most first; of equals, who comes first in the plan
 * @param others how many owners there are beside them
 * @param rest the actions that one of those answers for, each once
 * @param unowned how many actions name no owner
 */
public record Workload(List<Share> shares, int others, Tally rest, int unowned) {
  private static final int MOST = 15;

  /** Copies the list. */
  public Workload {
    shares = List.copyOf(shares);
  }

  /**
   * What one owner answers for.
   *
   * @param owner a name as in the plan, else a role, else an organisation
   */
  public record Share(String owner, Tally actions) {}

  static Workload of(Plan plan) {
    Map<String, List<Action>> byOwner = new LinkedHashMap<>();
    int unowned = 0;
    for (Action action : plan.actions()) {
      Set<String> names = new LinkedHashSet<>();
      action.owners().forEach(owner -> names.add(OwnerNames.name(owner)));
      names.forEach(n -> byOwner.computeIfAbsent(n, unused -> new ArrayList<>()).add(action));
      unowned += names.isEmpty() ? 1 : 0;
    }
    List<Map.Entry<String, List<Action>>> sorted = new ArrayList<>(byOwner.entrySet());
    sorted.sort(
        Comparator.comparingInt((Map.Entry<String, List<Action>> e) -> e.getValue().size())
            .reversed());
    int drawn = Math.min(MOST, sorted.size());
    Set<Action> rest = new LinkedHashSet<>();
    for (Map.Entry<String, List<Action>> entry : sorted.subList(drawn, sorted.size())) {
      rest.addAll(entry.getValue());
    }
    List<Share> shares =
        sorted.subList(0, drawn).stream()
            .map(entry -> new Share(entry.getKey(), tally(entry.getValue())))
            .toList();
    return new Workload(shares, sorted.size() - drawn, tally(rest), unowned);
  }

  /** Who answers for most, in words; empty where nobody does. */
  public String words() {
    if (shares.isEmpty()) {
      return "";
    }
    Share first = shares.get(0);
    return Sentences.count(shares.size() + others, "owner")
        + "; most, "
        + Sentences.count(first.actions().total(), "action")
        + ": "
        + first.owner()
        + ".";
  }

  private static Tally tally(Collection<Action> actions) {
    return Tally.of(actions.stream().map(action -> Standing.of(action.status())).toList());
  }
}
