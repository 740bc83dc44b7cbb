package org.wsoa.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A number with a per cent sign in an outcome's text.
 *
 * @param direction whether the number is a change or a level
 * @param value the number, without trailing zeros
 * @param unit what it counts
 * @param from the value it starts from, where the text says
 * @param baseline the date that it is compared against, where the same sentence says
 * @param by the date it should be reached, where the same sentence says
 */
public record Measure(
    Direction direction,
    BigDecimal value,
    Unit unit,
    Optional<BigDecimal> from,
    Optional<Timing> baseline,
    Optional<Timing> by) {
  /** Makes a measure; what is absent may be given as an absent field of the JSON. */
  public Measure {
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(unit, "unit");
    value = plain(value);
    from = Objects.requireNonNullElse(from, Optional.<BigDecimal>empty()).map(Measure::plain);
    baseline = Objects.requireNonNullElse(baseline, Optional.empty());
    by = Objects.requireNonNullElse(by, Optional.empty());
  }

  /** Without trailing zeros and without a negative scale, so that equal numbers are equal. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
