package org.wsoa.cli.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many stand how.
 *
 * @param parts what there is at least one of, in the order of {@link Standing}
 */
public record Tally(List<Part> parts) {
  /** Copies the list. */
  public Tally {
    parts = List.copyOf(parts);
  }

  /**
   * Those that stand in one way.
   *
   * @param count at least 1
   */
  public record Part(Standing standing, int count) {}

  static Tally of(List<Standing> standings) {
    Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
    standings.forEach(standing -> counts.merge(standing, 1, Integer::sum));
    return new Tally(
        counts.entrySet().stream().map(e -> new Part(e.getKey(), e.getValue())).toList());
  }

  /** How many there are of all. */
  public int total() {
    return parts.stream().mapToInt(Part::count).sum();
  }

  /** {@code 2 green, 1 not rated}; empty where there is nothing. */
  public String words() {
    return parts.stream()
        .map(part -> part.count() + " " + words(part.standing()))
        .collect(Collectors.joining(", "));
  }

  static String words(Standing standing) {
    return standing == Standing.NONE ? "not rated" : standing.words();
  }
}
