package org.wsoa.cli.review;

import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A month, or several that are looked at together.
 *
 * @param first its first month
 * @param months how many months it has, at least 1
 * @param actions the actions that are due in it
 * @param outcomes the outcomes that are due in it
 */
public record Period(YearMonth first, int months, Tally actions, Tally outcomes) {
  /**
   * {@code September 2022}, {@code July to September 2022}, {@code 2022} or {@code 2020 to 2024}.
   */
  public String name() {
    YearMonth last = first.plusMonths(months - 1L);
    if (months == 1) {
      return word(first.getMonth()) + " " + first.getYear();
    }
    if (months < 12) {
      return word(first.getMonth()) + " to " + word(last.getMonth()) + " " + first.getYear();
    }
    return months == 12 ? year() : year() + " to " + last.getYear();
  }

  /** What has room below a bar: {@code Sep}, {@code JAS} for a quarter, or the first year. */
  public String mark() {
    if (months >= 12) {
      return year();
    }
    if (months == 1) {
      return word(first.getMonth()).substring(0, 3);
    }
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < months; i++) {
      initials.append(first.plusMonths(i).getMonth().name().charAt(0));
    }
    return initials.toString();
  }

  /** The year that it begins in. */
  public String year() {
    return Integer.toString(first.getYear());
  }

  private static String word(Month month) {
    return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
