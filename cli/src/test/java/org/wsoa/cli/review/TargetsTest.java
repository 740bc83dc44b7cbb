package org.wsoa.cli.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsoa.cli.review.PlanBuilder.measure;
import static org.wsoa.cli.review.PlanBuilder.unrated;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.wsoa.model.Direction;

/** What outcomes are to reach, in words. */
class TargetsTest {
  @Test
  void saysLevelsAndChangesWithTheirDates() {
    Targets targets =
        Targets.of(
            new PlanBuilder()
                .outcome("", unrated(), "Nothing to count")
                .outcome(
                    "2024-03",
                    unrated(),
                    "Two things",
                    measure(Direction.LEVEL, "4.50", "0.9", "", "2025-01"),
                    measure(Direction.DECREASE, "10", "", "2019-04", ""))
                .outcome("", unrated(), "One", measure(Direction.INCREASE, "20"))
                .build());
    assertThat(targets.unmeasured()).isEqualTo(1);
    assertThat(targets.targets())
        .extracting(target -> target.outcomeId() + " " + target.words() + " | " + target.by())
        .containsExactly(
            "0-O2 4.5%, from 0.9% | by 2025-01",
            "0-O2 down by 10%, against by 2019-04 | by 2024-03", "0-O3 up by 20% | ");
  }

  @Test
  void drawsOnlyLevelsThatArePartsOfAWhole() {
    Targets targets =
        Targets.of(
            new PlanBuilder()
                .outcome(
                    "",
                    unrated(),
                    "",
                    measure(Direction.LEVEL, "100"),
                    measure(Direction.LEVEL, "120"),
                    measure(Direction.INCREASE, "50"))
                .build());
    assertThat(targets.targets().get(0).level()).contains(BigDecimal.valueOf(100));
    assertThat(targets.targets().get(1).level()).isEmpty();
    assertThat(targets.targets().get(2).level()).isEmpty();
  }
}
