package org.wsoa.extract.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Case tables: TSV resources with the columns id, why, input and expected. */
final class Cases {
  private Cases() {}

  /**
   * One line of a table.
   *
   * @param id names the case, once in the file
   * @param why what the case is there for
   * @param input in which \n stands for a line break and "(blank)" for nothing
   * @param expected in the notation of the test that reads it
   */
  record Case(String id, String why, String input, String expected) {}

  /** What a case's input comes to, in the table's notation. */
  interface Reading {
    String read(String input);
  }

  static List<Case> load(String resource) {
    return Vocabulary.load(resource).rows().stream()
        .map(row -> new Case(row.get(0), row.get(1), input(row.get(2)), row.get(3)))
        .toList();
  }

  /** A test for each line, and one that the file holds at least so many. */
  static Stream<DynamicTest> tests(String resource, int atLeast, Reading reading) {
    List<Case> cases = load(resource);
    DynamicTest count =
        DynamicTest.dynamicTest(
            resource + " is whole", () -> assertThat(cases).hasSizeGreaterThanOrEqualTo(atLeast));
    return Stream.concat(
        Stream.of(count),
        cases.stream()
            .map(
                row ->
                    DynamicTest.dynamicTest(
                        row.id() + ": " + row.why(),
                        () ->
                            assertThat(reading.read(row.input()))
                                .as(row.input())
                                .isEqualTo(row.expected()))));
  }

  private static String input(String cell) {
    return cell.equals("(blank)") ? "" : cell.replace("\\n", "\n");
  }
}
