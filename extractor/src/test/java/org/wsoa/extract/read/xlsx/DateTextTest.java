package org.wsoa.extract.read.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {
  private static final LocalDateTime DATE = LocalDateTime.of(2020, 9, 3, 14, 5, 9);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mmm-yy|Sep-20",
        "mmmm yyyy|September 2020",
        "dd/mm/yyyy|03/09/2020",
        "d mmm yy;@|3 Sep 20",
        "[$-809]dddd, d mmmm yyyy|Thursday, 3 September 2020",
        "ddd d|Thu 3",
        "yyyy\\-mm\\-dd hh:mm:ss|2020-09-03 14:05:09",
        "h:mm AM/PM|2:05 PM",
        "mm:ss|05:09",
        "'\"Week of \"d.m.'|Week of 3.9.",
        "mmmmm|S"
      })
  void writesWhatExcelShows(String format, String text) {
    assertThat(DateText.of(format, DATE)).contains(text);
  }

  @Test
  void leavesElapsedTimeAlone() {
    assertThat(DateText.of("[h]:mm", DATE)).isEmpty();
  }
}
