package org.wsoa.extract.table;

import java.util.List;

/**
 * A column's heading.
 *
 * @param group what stands over it and its neighbours, folded; empty where nothing does
 * @param own what stands over it alone, folded; empty where it has no heading
 */
record Heading(String group, String own) {
  /** The heading of these texts, from top to bottom. */
  static Heading of(List<String> parts) {
    return parts.isEmpty()
        ? new Heading("", "")
        : new Heading(
            String.join(" ", parts.subList(0, parts.size() - 1)), parts.get(parts.size() - 1));
  }

  /** All of it, from top to bottom. */
  String text() {
    return group.isEmpty() ? own : group + " " + own;
  }
}
