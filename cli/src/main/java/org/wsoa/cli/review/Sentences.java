package org.wsoa.cli.review;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What figures show, in words. */
final class Sentences {
  private Sentences() {}

  /** {@code 1 action}, {@code 2 actions}. */
  static String count(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  /** {@code Actions are due from May 2022 to June 2023, most of them, 4, in May 2022.} */
  static String due(String what, List<Period> periods, Function<Period, Tally> tally) {
    List<Period> some = periods.stream().filter(p -> tally.apply(p).total() > 0).toList();
    if (some.isEmpty()) {
      return "No " + what + " has a date.";
    }
    String first = some.get(0).name();
    String last = some.get(some.size() - 1).name();
    String all = what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1) + "s are due ";
    if (some.size() == 1) {
      return all + "in " + first + ".";
    }
    Period most = some.get(0);
    for (Period period : some) {
      most = tally.apply(period).total() > tally.apply(most).total() ? period : most;
    }
    return all
        + "from "
        + first
        + " to "
        + last
        + "; most, "
        + tally.apply(most).total()
        + ", in "
        + most.name()
        + ".";
  }

  /** {@code 1 action and 2 outcomes have no date.}; empty where all have one. */
  static String undated(int actions, int outcomes) {
    String what =
        Stream.of(
                actions == 0 ? "" : count(actions, "action"),
                outcomes == 0 ? "" : count(outcomes, "outcome"))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" and "));
    if (what.isEmpty()) {
      return "";
    }
    return what + (actions + outcomes == 1 ? " has no date." : " have no date.");
  }
}
