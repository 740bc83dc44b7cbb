package org.wsoa.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When something is due, starts or was said.
 *
 * @param text as written
 * @param precision how finely it is stated
 * @param start first day meant; absent where the precision is ongoing or unknown
 * @param end last day meant; absent where start is
 */
public record Timing(
    String text, Precision precision, Optional<LocalDate> start, Optional<LocalDate> end) {
  /**
   * @throws IllegalArgumentException when only one of the two dates is there, when a precision that
   *     has no dates has them or one that has dates lacks them, or when the end is before the start
   */
  public Timing {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(precision, "precision");
    start = Objects.requireNonNullElse(start, Optional.empty());
    end = Objects.requireNonNullElse(end, Optional.empty());
    boolean dated = precision != Precision.ONGOING && precision != Precision.UNKNOWN;
    if (start.isPresent() != dated || end.isPresent() != dated) {
      throw new IllegalArgumentException(precision + " with " + start + " and " + end);
    }
    if (dated && end.orElseThrow().isBefore(start.orElseThrow())) {
      throw new IllegalArgumentException("ends " + end + " before it starts " + start);
    }
  }

  /** A timing with dates. */
  public static Timing of(String text, Precision precision, LocalDate start, LocalDate end) {
    return new Timing(text, precision, Optional.of(start), Optional.of(end));
  }

  /** A timing without dates: {@link Precision#ONGOING} or {@link Precision#UNKNOWN}. */
  public static Timing undated(String text, Precision precision) {
    return new Timing(text, precision, Optional.empty(), Optional.empty());
  }
}
