package org.wsoa.cli.diff;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.wsoa.model.Timing;

/** How a date has moved. */
final class Dates {
  private Dates() {}

  /** Whether both mean the same days, or say the same where they mean none. */
  static boolean same(Optional<Timing> one, Optional<Timing> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() && other.isEmpty();
    }
    Timing a = one.get();
    Timing b = other.get();
    if (a.end().isPresent() || b.end().isPresent()) {
      return a.start().equals(b.start()) && a.end().equals(b.end());
    }
    return a.precision() == b.precision() && Wording.same(a.text(), b.text());
  }

  /**
   * In what way a deadline has changed; it is the last day that counts.
   *
   * @param before what it was, not the {@link #same} as {@code after}
   */
  static ChangeKind kind(Optional<Timing> before, Optional<Timing> after) {
    Optional<LocalDate> was = before.flatMap(Timing::end);
    Optional<LocalDate> is = after.flatMap(Timing::end);
    if (was.equals(is)) {
      return ChangeKind.DEADLINE_RESTATED;
    }
    if (was.isEmpty()) {
      return ChangeKind.DEADLINE_SET;
    }
    if (is.isEmpty()) {
      return ChangeKind.DEADLINE_REMOVED;
    }
    return is.get().isAfter(was.get())
        ? ChangeKind.DEADLINE_SLIPPED
        : ChangeKind.DEADLINE_BROUGHT_FORWARD;
  }

  /** By how many days the last day is later; empty where one of them has none. */
  static Optional<Long> days(Optional<Timing> before, Optional<Timing> after) {
    return before
        .flatMap(Timing::end)
        .flatMap(was -> after.flatMap(Timing::end).map(is -> ChronoUnit.DAYS.between(was, is)));
  }

  /**
   * The same in months, where both are the last day of a month or the same day of one; empty
   * otherwise.
   */
  static Optional<Long> months(Optional<Timing> before, Optional<Timing> after) {
    return before
        .flatMap(Timing::end)
        .flatMap(was -> after.flatMap(Timing::end).flatMap(is -> months(was, is)));
  }

  private static Optional<Long> months(LocalDate was, LocalDate is) {
    boolean sameDay = was.getDayOfMonth() == is.getDayOfMonth();
    boolean whole = sameDay || (isLast(was) && isLast(is));
    return whole
        ? Optional.of(ChronoUnit.MONTHS.between(YearMonth.from(was), YearMonth.from(is)))
        : Optional.empty();
  }

  private static boolean isLast(LocalDate day) {
    return day.getDayOfMonth() == day.lengthOfMonth();
  }
}
