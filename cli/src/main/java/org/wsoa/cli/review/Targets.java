package org.wsoa.cli.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsoa.cli.plain.InWords;
import org.wsoa.cli.plain.PlainText;
import org.wsoa.model.Direction;
import org.wsoa.model.Measure;
import org.wsoa.model.Outcome;
import org.wsoa.model.Plan;
import org.wsoa.model.Timing;

/**
 * The outcomes that can be measured, with what is to be reached.
 *
 * @param targets in the order of the plan
 * @param unmeasured how many outcomes name no number
 */
public record Targets(List<Target> targets, int unmeasured) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LONG = 240;

  /** Copies the list. */
  public Targets {
    targets = List.copyOf(targets);
  }

  /**
   * One measure of an outcome.
   *
   * @param outcomeId the outcome's id
   * @param text the outcome's text, or how it begins
   * @param words what is to be reached: {@code 75%}, {@code up by 20%}, {@code down by 10%}, with
   *     where it starts
   * @param by until when: the measure's own date, else the outcome's; empty where there is none
   * @param level where it should stand, in percent from 0 to 100; empty for a change
   */
  public record Target(
      String outcomeId, String text, String words, String by, Optional<BigDecimal> level) {}

  static Targets of(Plan plan) {
    List<Target> targets = new ArrayList<>();
    int unmeasured = 0;
    for (Outcome outcome : plan.outcomes()) {
      for (Measure measure : outcome.measures()) {
        targets.add(target(outcome, measure));
      }
      unmeasured += outcome.measures().isEmpty() ? 1 : 0;
    }
    return new Targets(targets, unmeasured);
  }

  private static Target target(Outcome outcome, Measure measure) {
    Optional<Timing> by = measure.by().or(outcome::due);
    return new Target(
        outcome.id(),
        PlainText.upTo(LONG, PlainText.line(outcome.text())),
        words(measure),
        by.map(InWords::timing).orElse(""),
        Optional.of(measure.value())
            .filter(value -> measure.direction() == Direction.LEVEL)
            .filter(value -> value.signum() >= 0 && value.compareTo(HUNDRED) <= 0));
  }

  private static String words(Measure measure) {
    String change =
        switch (measure.direction()) {
          case INCREASE -> "up by ";
          case DECREASE -> "down by ";
          case LEVEL -> "";
        };
    String words = change + measure.value().toPlainString() + "%";
    String from = measure.from().map(value -> ", from " + value.toPlainString() + "%").orElse("");
    String baseline =
        measure.baseline().map(InWords::timing).map(on -> ", against " + on).orElse("");
    return words + from + baseline;
  }
}
