package org.wsoa.extract.normalise;

import java.util.List;
import org.wsoa.model.Owner;
import org.wsoa.model.Responsibility;

/** The lines of an owner cell to owners, by rule 8 and the contract's Owner paragraph. */
public final class Owners {
  private Owners() {}

  /** The owners that a cell names, in order. */
  public static List<Owner> parse(
      List<String> lines, Responsibility responsibility, Roster roster) {
    return List.of();
  }
}
