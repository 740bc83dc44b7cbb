package org.wsoa.extract.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  @Test
  void splitsWhereAMarkEndsASentence() {
    assertThat(Sentences.split(" Half are late.  All are good! Are\nthey? "))
        .containsExactly("Half are late.", "All are good!", "Are they?");
  }

  /** Then the model is not asked, which takes long to load. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "90% of plans are good",
        "90% of plans are good.",
        "good?",
        ".",
        "a (b) - \u201cc\u201d, d's; e: f / g \u2026 h!",
        "\u3002 \u2022 a"
      })
  void whatHasNoMarkBeforeItsEndIsOneSentenceForTheModelToo(String text) {
    assertThat(Sentences.split(text)).containsExactly(text).isEqualTo(Sentences.byModel(text));
  }
}
