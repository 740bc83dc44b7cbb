package org.wsoa.cli.diff;

import java.util.List;
import java.util.OptionalDouble;

/** Matches entries that are the same when they bear the same name. */
final class Names {
  private Names() {}

  /** Matches by name, whatever its case and punctuation look like. */
  static Matching match(List<String> old, List<String> now) {
    List<String> before = old.stream().map(Wording::fold).toList();
    List<String> after = now.stream().map(Wording::fold).toList();
    return Matching.bestFirst(
        before.size(),
        after.size(),
        (i, j) ->
            before.get(i).equals(after.get(j)) ? OptionalDouble.of(1) : OptionalDouble.empty());
  }
}
