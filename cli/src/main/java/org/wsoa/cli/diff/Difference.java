package org.wsoa.cli.diff;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that has changed: what {@code wsoa diff --format json} writes.
 *
 * @param counts number of changes by the spelling of subject and kind
 * @param changes the plan as a whole first, then priorities, issues, people, forums, actions and
 *     outcomes, each in the order of the new plan, what is dropped last; always in the JSON
 * @param notes what could not be compared, and why
 */
public record Difference(
    Map<String, Map<String, Integer>> counts,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<Change> changes,
    List<String> notes) {
  /** Copies the lists. */
  public Difference {
    counts = Map.copyOf(counts);
    changes = List.copyOf(changes);
    notes = List.copyOf(notes);
  }

  /** Counts the changes. */
  static Difference of(List<Change> changes, List<String> notes) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (Change change : changes) {
      counts
          .computeIfAbsent(change.subject().wireName(), unused -> new TreeMap<>())
          .merge(change.kind().wireName(), 1, Integer::sum);
    }
    return new Difference(counts, changes, notes);
  }
}
