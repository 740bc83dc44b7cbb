package org.wsoa.cli.review;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsoa.model.Action;
import org.wsoa.model.Colour;
import org.wsoa.model.Direction;
import org.wsoa.model.Measure;
import org.wsoa.model.Outcome;
import org.wsoa.model.OutcomeKind;
import org.wsoa.model.Owner;
import org.wsoa.model.Plan;
import org.wsoa.model.PlanKind;
import org.wsoa.model.Precision;
import org.wsoa.model.Rating;
import org.wsoa.model.Responsibility;
import org.wsoa.model.Timing;
import org.wsoa.model.Unit;

/** Plans with nothing in them but what a figure is made of. */
final class PlanBuilder {
  private final List<Action> actions = new ArrayList<>();
  private final List<Outcome> outcomes = new ArrayList<>();

  /**
   * Adds an action.
   *
   * @param due {@code 2024-03}, or empty for none
   */
  PlanBuilder action(String due, Optional<Rating> status, String... owners) {
    actions.add(
        new Action(
            "0-A" + (actions.size() + 1),
            "",
            "",
            "",
            "Do something",
            List.of(owners).stream()
                .map(name -> new Owner(name, "", "", Responsibility.RESPONSIBLE))
                .toList(),
            Optional.empty(),
            timing(due),
            Optional.empty(),
            status,
            List.of(),
            List.of(),
            "",
            "",
            Map.of()));
    return this;
  }

  /** Adds an outcome. */
  PlanBuilder outcome(String due, Optional<Rating> impact, String text, Measure... measures) {
    outcomes.add(
        new Outcome(
            "0-O" + (outcomes.size() + 1),
            text,
            OutcomeKind.OUTCOME,
            timing(due),
            List.of(measures),
            impact,
            "",
            "",
            List.of()));
    return this;
  }

  Plan build() {
    return new Plan(
        "",
        "",
        PlanKind.ACTION_PLAN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        actions,
        outcomes);
  }

  static Optional<Rating> rated(Colour colour) {
    return Optional.of(new Rating(Optional.of(colour), "", "", Optional.empty()));
  }

  static Optional<Rating> unrated() {
    return Optional.empty();
  }

  static Measure measure(Direction direction, String value) {
    return measure(direction, value, "", "", "");
  }

  /**
   * A measure.
   *
   * @param from where it starts, or empty
   * @param baseline {@code 2024-03}, or empty for none
   * @param by likewise
   */
  static Measure measure(
      Direction direction, String value, String from, String baseline, String by) {
    return new Measure(
        direction,
        new BigDecimal(value),
        Unit.PERCENT,
        Optional.of(from).filter(text -> !text.isEmpty()).map(BigDecimal::new),
        timing(baseline),
        timing(by));
  }

  private static Optional<Timing> timing(String month) {
    if (month.isEmpty()) {
      return Optional.empty();
    }
    YearMonth parsed = YearMonth.parse(month);
    return Optional.of(
        Timing.of("by " + month, Precision.MONTH, parsed.atDay(1), parsed.atEndOfMonth()));
  }
}
