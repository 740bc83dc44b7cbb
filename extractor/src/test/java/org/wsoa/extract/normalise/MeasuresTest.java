package org.wsoa.extract.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wsoa.model.Measure;

class MeasuresTest {
  @TestFactory
  Stream<DynamicTest> readsShares() {
    return Cases.tests("measure-cases.tsv", 45, MeasuresTest::shown);
  }

  @Test
  void givesTheDatesTheirDays() {
    Measure measure =
        Measures.parse("Waits fall by 20% against the 2021/22 baseline by end of May 2023.").get(0);
    assertThat(measure.baseline().orElseThrow().start().orElseThrow()).hasToString("2021-04-01");
    assertThat(measure.by().orElseThrow().end().orElseThrow()).hasToString("2023-05-31");
  }

  /** {@code direction value <from [baseline] by date}, measures parted by a semicolon. */
  private static String shown(String input) {
    String all =
        Measures.parse(input).stream().map(MeasuresTest::shown).collect(Collectors.joining("; "));
    return all.isEmpty() ? "none" : all;
  }

  private static String shown(Measure measure) {
    return measure.direction().wireName()
        + " "
        + measure.value().toPlainString()
        + measure.from().map(from -> " <" + from.toPlainString()).orElse("")
        + measure.baseline().map(date -> " [" + date.text() + "]").orElse("")
        + measure.by().map(date -> " by " + date.text()).orElse("");
  }
}
