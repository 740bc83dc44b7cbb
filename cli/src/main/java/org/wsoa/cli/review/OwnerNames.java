package org.wsoa.cli.review;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.wsoa.model.Action;
import org.wsoa.model.Outcome;
import org.wsoa.model.Owner;
import org.wsoa.model.Plan;

/**
 * Whom actions can be filtered by.
 *
 * @param names what owners are called, sorted
 */
public record OwnerNames(List<String> names) {
  /** Copies the lists. */
  public OwnerNames {
    names = List.copyOf(names);
  }

  static OwnerNames of(Plan plan) {
    TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER.thenComparing(s -> s));
    plan.actions().forEach(action -> action.owners().forEach(owner -> names.add(name(owner))));
    return new OwnerNames(List.copyOf(names));
  }

  /** A person's name, else the role, else the organisation. */
  static String name(Owner owner) {
    if (!owner.name().isEmpty()) {
      return owner.name();
    }
    return owner.role().isEmpty() ? owner.organisation() : owner.role();
  }

  /** The ordinals of an action's owners, from 0, joined by spaces. */
  public String of(Action action) {
    List<String> ordinals = new ArrayList<>();
    for (Owner owner : action.owners()) {
      ordinals.add(Integer.toString(names.indexOf(name(owner))));
    }
    return String.join(" ", ordinals);
  }

  /** The ordinals of the owners of an outcome's actions. */
  public String of(Outcome outcome, Plan plan) {
    List<String> ordinals = new ArrayList<>();
    for (Action action : plan.actions()) {
      if (outcome.actionIds().contains(action.id()) && !action.owners().isEmpty()) {
        ordinals.add(of(action));
      }
    }
    return String.join(" ", ordinals);
  }
}
