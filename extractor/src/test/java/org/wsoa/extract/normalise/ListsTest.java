package org.wsoa.extract.normalise;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ListsTest {
  @TestFactory
  Stream<DynamicTest> splitsOutcomeCells() {
    return Cases.tests("list-cases.tsv", 35, input -> shown(Lists.entries(lines(input))));
  }

  @TestFactory
  Stream<DynamicTest> splitsRequiredOutcomes() {
    return Cases.tests(
        "required-cases.tsv", 10, input -> shown(Lists.requiredOutcomes(lines(input))));
  }

  @TestFactory
  Stream<DynamicTest> splitsSentences() {
    return Cases.tests("sentence-cases.tsv", 15, input -> shown(Sentences.split(input)));
  }

  private static List<String> lines(String input) {
    return List.of(input.split("\n", -1));
  }

  private static String shown(List<String> entries) {
    return entries.isEmpty() ? "none" : String.join(" || ", entries);
  }
}
