package org.wsoa.cli.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wsoa.model.Action;
import org.wsoa.model.Outcome;
import org.wsoa.model.Owner;
import org.wsoa.model.Plan;

/**
 * Whom actions can be filtered by.
 *
 * @param names what owners are called, sorted
 * @param byAction for each action, by its id, the ordinals of its owners, from 0, joined by spaces
 */
public record OwnerNames(List<String> names, Map<String, String> byAction) {
  /** Copies list and map. */
  public OwnerNames {
    names = List.copyOf(names);
    byAction = Map.copyOf(byAction);
  }

  static OwnerNames of(Plan plan) {
    TreeSet<String> sorted = new TreeSet<>(String.CASE_INSENSITIVE_ORDER.thenComparing(s -> s));
    plan.actions().forEach(action -> action.owners().forEach(owner -> sorted.add(name(owner))));
    Map<String, Integer> ordinals = new HashMap<>();
    sorted.forEach(name -> ordinals.put(name, ordinals.size()));
    Map<String, String> byAction = new HashMap<>();
    for (Action action : plan.actions()) {
      byAction.put(
          action.id(),
          action.owners().stream()
              .map(owner -> String.valueOf(ordinals.get(name(owner))))
              .collect(Collectors.joining(" ")));
    }
    return new OwnerNames(List.copyOf(sorted), byAction);
  }

  /** A person's name, else the role, else the organisation. */
  static String name(Owner owner) {
    if (!owner.name().isEmpty()) {
      return owner.name();
    }
    return owner.role().isEmpty() ? owner.organisation() : owner.role();
  }

  /** The ordinals of an action's owners. */
  public String of(Action action) {
    return byAction.getOrDefault(action.id(), "");
  }

  /** The ordinals of the owners of an outcome's actions. */
  public String of(Outcome outcome) {
    return outcome.actionIds().stream()
        .map(id -> byAction.getOrDefault(id, ""))
        .filter(ordinals -> !ordinals.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
