package org.wsoa.extract.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsoa.extract.normalise.DateScanner.Mode;

class DateStartsTest {
  @ParameterizedTest
  @CsvSource({
    "on 12/03/2024, DIGIT, 3",
    "since sept 2022, MONTH, 6",
    "in Autumn 2022, TERM, 3",
    "end Q2 2024, QUARTER, 4",
    "by Friday 3 May, WEEKDAY, 3",
    "by HT4 2024, HALF, 3",
    "in FY 23/24, YEAR, 3",
  })
  void aPlaceIsTheBeginningOfTheNumberOrWord(String text, String kind, int at) {
    assertThat(DateStarts.of(text).next(kindOf(kind), 0)).isEqualTo(at);
  }

  @Test
  void thereIsNoneInsideAWordOrNumber() {
    DateStarts starts = DateStarts.of("dismay 123");
    assertThat(starts.any(DateStarts.MONTH)).isFalse();
    assertThat(starts.next(DateStarts.DIGIT, 8)).isEqualTo(10);
  }

  @Test
  void aLetterThatEqualsOneButForItsCaseIsNotPassedOver() {
    assertThat(DateStarts.of("\u017Fept 2022").any(DateStarts.MONTH)).isTrue();
  }

  @Test
  void everyShapeIsFoundBehindOtherWordsAndTwiceInARow() {
    String text =
        "From 2023-03-31 and 31/03/2023, Friday 3 May 2024, March 17th, 2018, Sept 2022, 03/2023,"
            + " Q2 2022/23, 2022/23 Q3, Autumn term 2023, HT4 2023/24, academic year 2023/24,"
            + " 12 - 16 March 2024 and 2022-2024, then 1/4/25 1/5/25";
    assertThat(DateScanner.scan(text, Mode.ALL)).hasSize(15);
  }

  private static int kindOf(String name) {
    return switch (name) {
      case "DIGIT" -> DateStarts.DIGIT;
      case "MONTH" -> DateStarts.MONTH;
      case "TERM" -> DateStarts.TERM;
      case "QUARTER" -> DateStarts.QUARTER;
      case "WEEKDAY" -> DateStarts.WEEKDAY;
      case "HALF" -> DateStarts.HALF;
      default -> DateStarts.YEAR;
    };
  }
}
