package org.wsoa.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the records do alike with the lists they are given. */
final class Lists {
  private Lists() {}

  /** An unmodifiable copy; a list that the JSON leaves out is empty. */
  static <T> List<T> copy(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
