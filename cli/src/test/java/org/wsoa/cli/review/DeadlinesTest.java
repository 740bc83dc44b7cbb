package org.wsoa.cli.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.wsoa.cli.review.PlanBuilder.rated;
import static org.wsoa.cli.review.PlanBuilder.unrated;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsoa.model.Colour;
import org.wsoa.model.Rating;
import org.wsoa.model.State;

/** What is due in each month, and how months are put together. */
class DeadlinesTest {
  @Test
  void countsWhatIsDueInEachMonthAndLeavesNoMonthOut() {
    Deadlines deadlines =
        Deadlines.of(
            new PlanBuilder()
                .action("2023-12", rated(Colour.GREEN))
                .action("2024-02", rated(Colour.RED))
                .action("2023-12", rated(Colour.BLUE))
                .action("2023-12", unrated())
                .action("", rated(Colour.RED))
                .outcome("2024-02", rated(Colour.AMBER), "")
                .outcome("", unrated(), "")
                .outcome("", unrated(), "")
                .build());
    assertThat(deadlines.step()).isEqualTo("month");
    assertThat(deadlines.periods())
        .extracting(Period::name, p -> p.actions().words(), p -> p.outcomes().words())
        .containsExactly(
            tuple("December 2023", "1 blue, 1 green, 1 not rated", ""),
            tuple("January 2024", "", ""),
            tuple("February 2024", "1 red", "1 amber"));
    assertThat(deadlines.undated()).isEqualTo("1 action and 2 outcomes have no date.");
    assertThat(deadlines.words())
        .isEqualTo(
            "Actions are due from December 2023 to February 2024; most, 3, in December 2023. "
                + "Outcomes are due in February 2024.");
  }

  @Test
  void takesTheUsualColourOfAStateWhereThereIsNone() {
    assertThat(Standing.of(words(State.OFF_TRACK))).isEqualTo(Standing.RED);
    assertThat(Standing.of(words(State.PAUSED))).isEqualTo(Standing.GREY);
    assertThat(
            Standing.of(
                Optional.of(
                    new Rating(Optional.of(Colour.RED), "", "", Optional.of(State.NOT_STARTED)))))
        .as("the plan's own colour")
        .isEqualTo(Standing.RED);
    assertThat(Standing.of(Optional.of(new Rating(Optional.empty(), "Soon", "", Optional.empty()))))
        .isEqualTo(Standing.NONE);
  }

  @Test
  void looksAtQuartersThenYearsThenMoreWhereMonthsAreTooMany() {
    assertThat(between("2020-01", "2022-12").step()).isEqualTo("month");
    Deadlines quarters = between("2020-02", "2023-02");
    assertThat(quarters.step()).isEqualTo("quarter");
    assertThat(quarters.periods()).hasSize(13);
    assertThat(quarters.periods().get(0).name()).isEqualTo("January to March 2020");
    assertThat(quarters.periods().get(0).mark()).isEqualTo("JFM");
    Deadlines years = between("1999-12", "2024-11");
    assertThat(years.step()).isEqualTo("year");
    assertThat(years.periods()).hasSize(26);
    assertThat(years.periods().get(25).actions().total()).isEqualTo(1);
    Deadlines more = between("2022-01", "2099-12");
    assertThat(more.step()).isEqualTo("5 years");
    assertThat(more.periods()).hasSize(16);
    assertThat(more.periods().get(0).name()).isEqualTo("2020 to 2024");
    assertThat(between("0001-01", "9999-12").periods()).hasSizeLessThan(30);
  }

  @Test
  void hasNoPeriodsWithoutDates() {
    Deadlines deadlines = Deadlines.of(new PlanBuilder().action("", unrated()).build());
    assertThat(deadlines.periods()).isEmpty();
    assertThat(deadlines.step()).isEmpty();
    assertThat(deadlines.undated()).isEqualTo("1 action has no date.");
  }

  @Test
  void namesMonths() {
    Period period = new Period(YearMonth.of(2022, 9), 1, none(), none());
    assertThat(period.name()).isEqualTo("September 2022");
    assertThat(period.mark()).isEqualTo("Sep");
  }

  private static Tally none() {
    return new Tally(List.of());
  }

  private static Deadlines between(String first, String last) {
    return Deadlines.of(new PlanBuilder().action(first, unrated()).action(last, unrated()).build());
  }

  private static Optional<Rating> words(State state) {
    return Optional.of(new Rating(Optional.empty(), "", "", Optional.of(state)));
  }
}
