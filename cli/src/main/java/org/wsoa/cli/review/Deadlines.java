package org.wsoa.cli.review;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wsoa.model.Action;
import org.wsoa.model.Outcome;
import org.wsoa.model.Plan;
import org.wsoa.model.Timing;

/**
 * When actions and outcomes are due, by the last day that is meant.
 *
 * @param periods from the first that has a deadline to the last, with those between that have none;
 *     empty where nothing has a date
 * @param undatedActions how many actions have no date
 * @param undatedOutcomes how many outcomes have no date
 */
public record Deadlines(List<Period> periods, int undatedActions, int undatedOutcomes) {
  /** More periods than this cannot be told apart side by side; years need room for four digits. */
  private static final int MOST = 36;

  private static final int MOST_YEARS = 28;

  /** How many months are looked at together: a month, a quarter, a year, and so on. */
  private static final List<Integer> STEPS = List.of(1, 3, 12, 60, 120, 600, 1_200, 12_000);

  /** Copies the list. */
  public Deadlines {
    periods = List.copyOf(periods);
  }

  /** Months since the year 0, and what is due in each. */
  private record Dated(TreeMap<Long, List<Standing>> byMonth, int undated) {
    private Dated() {
      this(new TreeMap<>(), 0);
    }

    private Dated with(Optional<Timing> due, Standing standing) {
      Optional<Long> month = due.flatMap(Timing::end).map(day -> index(YearMonth.from(day)));
      month.ifPresent(m -> byMonth.computeIfAbsent(m, unused -> new ArrayList<>()).add(standing));
      return month.isPresent() ? this : new Dated(byMonth, undated + 1);
    }
  }

  static Deadlines of(Plan plan) {
    Dated actions = new Dated();
    for (Action action : plan.actions()) {
      actions = actions.with(action.due(), Standing.of(action.status()));
    }
    Dated outcomes = new Dated();
    for (Outcome outcome : plan.outcomes()) {
      outcomes = outcomes.with(outcome.due(), Standing.of(outcome.impact()));
    }
    return new Deadlines(
        periods(actions.byMonth(), outcomes.byMonth()), actions.undated(), outcomes.undated());
  }

  private static List<Period> periods(
      TreeMap<Long, List<Standing>> actions, TreeMap<Long, List<Standing>> outcomes) {
    TreeMap<Long, Integer> all = new TreeMap<>();
    actions.keySet().forEach(month -> all.put(month, 0));
    outcomes.keySet().forEach(month -> all.put(month, 0));
    if (all.isEmpty()) {
      return List.of();
    }
    int step = step(all.firstKey(), all.lastKey());
    List<Period> periods = new ArrayList<>();
    long last = Math.floorDiv(all.lastKey(), step);
    for (long number = Math.floorDiv(all.firstKey(), step); number <= last; number++) {
      long from = number * step;
      periods.add(
          new Period(month(from), step, tally(actions, from, step), tally(outcomes, from, step)));
    }
    return periods;
  }

  /** The smallest step that leaves few enough periods, else the largest. */
  private static int step(long first, long last) {
    for (int step : STEPS) {
      int most = step < 12 ? MOST : MOST_YEARS;
      if (Math.floorDiv(last, step) - Math.floorDiv(first, step) < most) {
        return step;
      }
    }
    return STEPS.get(STEPS.size() - 1);
  }

  private static Tally tally(TreeMap<Long, List<Standing>> byMonth, long from, int months) {
    Map<Long, List<Standing>> within = byMonth.subMap(from, from + months);
    return Tally.of(within.values().stream().flatMap(List::stream).toList());
  }

  private static long index(YearMonth month) {
    return month.getYear() * 12L + month.getMonthValue() - 1;
  }

  private static YearMonth month(long index) {
    return YearMonth.of((int) Math.floorDiv(index, 12L), (int) Math.floorMod(index, 12L) + 1);
  }

  /** How many actions have no date, and how many outcomes, in words; empty where all have one. */
  public String undated() {
    return Sentences.undated(undatedActions, undatedOutcomes);
  }

  /** The first, the last and the fullest period, in words. */
  public String words() {
    return Sentences.due("action", periods, Period::actions)
        + " "
        + Sentences.due("outcome", periods, Period::outcomes);
  }

  /** {@code month}, {@code quarter}, {@code year}, or {@code 5 years}; empty without periods. */
  public String step() {
    int months = periods.isEmpty() ? 0 : periods.get(0).months();
    return switch (months) {
      case 0 -> "";
      case 1 -> "month";
      case 3 -> "quarter";
      case 12 -> "year";
      default -> months / 12 + " years";
    };
  }
}
