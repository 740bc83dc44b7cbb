package org.wsoa.extract.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "ti, \u7400\u6900",
    "tt, \u7400\u7400",
    "ft, \u6600\u7400",
    "tti, \u7400\uFFFD",
    "fft, \u6600\uFFFD"
  })
  void aLigatureWrittenLowByteFirstIsItsLetters(String letters, String written) {
    assertThat(Letters.clean(written)).isEqualTo(letters);
  }

  @Test
  void aLoneSignOfAnotherScriptStays() {
    assertThat(Letters.clean("\u7400")).isEqualTo("\u7400");
    assertThat(Letters.clean("\u7400\u4e2d")).isEqualTo("\u7400\u4e2d");
  }

  @Test
  void aLigatureOfTheStandardIsItsLetters() {
    assertThat(Letters.clean("\ufb01")).isEqualTo("fi");
  }
}
