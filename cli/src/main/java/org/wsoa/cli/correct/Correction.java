package org.wsoa.cli.correct;

import java.util.List;

/**
 * One thing that a person has corrected.
 *
 * @param tests what must be there for it to make sense
 * @param change what is done
 */
record Correction(List<Operation> tests, Operation change) {
  Correction {
    tests = List.copyOf(tests);
  }

  /** Where something is changed. */
  String path() {
    return change.path();
  }
}
