package org.wsoa.extract.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wsoa.model.Timing;

class TimingsTest {
  @TestFactory
  Stream<DynamicTest> readsDateCells() {
    return Cases.tests("timing-cases.tsv", 90, input -> days(Timings.parse(input)));
  }

  @TestFactory
  Stream<DynamicTest> knowsATextThatIsNothingButATiming() {
    return Cases.tests(
        "timing-whole-cases.tsv", 30, input -> Timings.isDate(input) ? "timing" : "no");
  }

  @TestFactory
  Stream<DynamicTest> takesTheDateThatAnOutcomeBeginsWith() {
    return Cases.tests(
        "timing-leading-cases.tsv",
        30,
        input ->
            Timings.leading(input)
                .map(found -> found.timing().text() + " | " + found.rest())
                .orElse("none"));
  }

  @TestFactory
  Stream<DynamicTest> readsHeadings() {
    return Cases.tests(
        "timing-heading-cases.tsv",
        16,
        input ->
            Timings.inHeading(input)
                .map(timing -> timing.text() + " = " + days(Optional.of(timing)))
                .orElse("none"));
  }

  @TestFactory
  Stream<DynamicTest> findsDatesInProse() {
    return Cases.tests(
        "timing-prose-cases.tsv",
        12,
        input -> {
          String all =
              Timings.findAll(input).stream()
                  .map(found -> found.timing().text())
                  .collect(Collectors.joining("; "));
          return all.isEmpty() ? "none" : all;
        });
  }

  @Test
  void keepsTheWholeCellAsText() {
    assertThat(Timings.parse("  By the  end of March 2023 ").orElseThrow().text())
        .isEqualTo("By the end of March 2023");
  }

  @Test
  void givesThePlaceOfADate() {
    Timings.Found found = Timings.findAll("done by July 2020.").get(0);
    assertThat(found.start()).isEqualTo(8);
    assertThat(found.end()).isEqualTo(17);
  }

  private static String days(Optional<Timing> timing) {
    return timing
        .map(
            read ->
                read.precision().wireName()
                    + read.start().map(day -> " " + day).orElse("")
                    + read.end().map(day -> " " + day).orElse(""))
        .orElse("none");
  }
}
