package org.wsoa.extract.normalise;

import java.util.List;
import java.util.stream.Collectors;

/** Lists written inside a cell, by rules 6 and 9 of the contract. */
public final class Lists {
  private Lists() {}

  /** The entries of an outcome cell. */
  public static List<String> entries(List<String> lines) {
    return List.of(Text.fold(lines.stream().collect(Collectors.joining(" "))));
  }

  /** The required outcomes of a banner. */
  public static List<String> requiredOutcomes(List<String> lines) {
    return entries(lines);
  }
}
