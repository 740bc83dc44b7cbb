package org.wsoa.extract.normalise;

import java.time.LocalDate;
import java.time.YearMonth;
import org.wsoa.model.Precision;

/**
 * One date as it stands in a text, perhaps without its year.
 *
 * @param start index of its first character, from 0
 * @param end index after its last character
 * @param unit how finely it is stated: day, month, quarter, term or year
 * @param day day of the month where the unit is day, else 0
 * @param number month, quarter or the term's first month, from 1; 0 for a year
 * @param last the term's last month; 0 for the other units
 * @param year the year stated, the first one of a split year; 0 where none is
 * @param style what the year is
 */
record DatePart(
    int start,
    int end,
    Precision unit,
    int day,
    int number,
    int last,
    int year,
    DatePart.Style style) {

  /** What a year is: from January, from April (written 2022/23) or from September. */
  enum Style {
    CALENDAR,
    FINANCIAL,
    ACADEMIC
  }

  private static final int APRIL = 4;
  private static final int SEPTEMBER = 9;
  private static final int MONTHS_IN_QUARTER = 3;

  boolean hasYear() {
    return year != 0;
  }

  /** Whether the year, if there is one, makes it a date: no 31 June. */
  boolean exists() {
    if (number > 12) {
      return false;
    }
    return unit != Precision.DAY
        || (day >= 1
            && number >= 1
            && day <= YearMonth.of(hasYear() ? calendarYear() : 2000, number).lengthOfMonth());
  }

  /** The first day meant; only with a year. */
  LocalDate first() {
    return switch (unit) {
      case DAY -> LocalDate.of(calendarYear(), number, day);
      case MONTH, TERM -> LocalDate.of(calendarYear(), number, 1);
      case QUARTER ->
          LocalDate.of(year, firstMonthOfYear(), 1)
              .plusMonths((long) MONTHS_IN_QUARTER * (number - 1));
      default -> LocalDate.of(year, firstMonthOfYear(), 1);
    };
  }

  /** The last day meant; only with a year. */
  LocalDate lastDay() {
    return switch (unit) {
      case DAY -> first();
      case MONTH -> first().plusMonths(1).minusDays(1);
      case TERM -> YearMonth.of(calendarYear(), last).atEndOfMonth();
      case QUARTER -> first().plusMonths(MONTHS_IN_QUARTER).minusDays(1);
      default -> first().plusYears(1).minusDays(1);
    };
  }

  /** This part with a neighbour's year, at or before the neighbour: {@code Nov - Feb 2023}. */
  DatePart yearFromLater(DatePart later) {
    DatePart same = withYear(later);
    return same.first().isAfter(later.first()) ? same.plusYears(-1) : same;
  }

  /** This part with a neighbour's year, at or after the neighbour: {@code Nov 2022 - Feb}. */
  DatePart yearFromEarlier(DatePart earlier) {
    DatePart same = withYear(earlier);
    return same.first().isBefore(earlier.first()) ? same.plusYears(1) : same;
  }

  private DatePart withYear(DatePart giver) {
    boolean alike = giver.unit == unit || unit == Precision.QUARTER;
    int given = alike ? giver.year : giver.first().getYear();
    Style kept = alike ? giver.style : Style.CALENDAR;
    return new DatePart(start, end, unit, day, number, last, given, kept);
  }

  private DatePart plusYears(int years) {
    return new DatePart(start, end, unit, day, number, last, year + years, style);
  }

  /**
   * The calendar year of a day, a month or a term. In a split year, a term belongs to a school year
   * and a month to a financial one.
   */
  private int calendarYear() {
    if (style == Style.CALENDAR) {
      return year;
    }
    int firstMonth = unit == Precision.TERM || style == Style.ACADEMIC ? SEPTEMBER : APRIL;
    return number >= firstMonth ? year : year + 1;
  }

  private int firstMonthOfYear() {
    return switch (style) {
      case CALENDAR -> 1;
      case FINANCIAL -> APRIL;
      case ACADEMIC -> SEPTEMBER;
    };
  }
}
