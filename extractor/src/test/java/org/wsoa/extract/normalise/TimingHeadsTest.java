package org.wsoa.extract.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimingHeadsTest {
  /** The phrases of the word list that are a timing by themselves. */
  static Stream<String> phrases() {
    Vocabulary words = Vocabulary.load("timing-words.tsv");
    return Stream.of("ongoing", "recurring", "unknown", "season")
        .flatMap(kind -> words.keysOf(kind).stream());
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void noPhraseOfTheWordListIsPassedOver(String phrase) {
    assertThat(Timings.isDate(phrase)).isTrue();
  }

  static List<String> fillers() {
    return TimingHeads.FILLERS;
  }

  @ParameterizedTest
  @MethodSource("fillers")
  void noWordThatMayStandBeforeADateIsPassedOver(String filler) {
    assertThat(Timings.isDate(filler + " March 2024")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Several times a year",
        "(end of June 2024)",
        "Friday 3 May 2024",
        "FY 23/24",
        "year end 2024",
        "\u00bd termly",
        "HT4 2023/24"
      })
  void noTimingIsPassedOver(String text) {
    assertThat(Timings.isDate(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Head of Service", "Review of March 2024", "Quality lead"})
  void aTextThatBeginsAsNoTimingDoesIsNotLookedInto(String text) {
    assertThat(TimingHeads.mayBegin(text, 0)).isEqualTo(text.startsWith("Q"));
    assertThat(Timings.isDate(text)).isFalse();
  }
}
