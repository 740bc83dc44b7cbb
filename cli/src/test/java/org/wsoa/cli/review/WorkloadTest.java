package org.wsoa.cli.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsoa.cli.review.PlanBuilder.rated;
import static org.wsoa.cli.review.PlanBuilder.unrated;

import org.junit.jupiter.api.Test;
import org.wsoa.model.Colour;

/** Who answers for how many actions. */
class WorkloadTest {
  @Test
  void countsAnActionOnceForEachOfItsOwners() {
    Workload workload =
        Workload.of(
            new PlanBuilder()
                .action("", rated(Colour.RED), "Ann", "Bob")
                .action("", unrated(), "Cat", "Cat")
                .action("", rated(Colour.RED), "Bob")
                .action("", unrated())
                .build());
    assertThat(workload.shares())
        .extracting(share -> share.owner() + ": " + share.actions().words())
        .containsExactly("Bob: 2 red", "Ann: 1 red", "Cat: 1 not rated");
    assertThat(workload.unowned()).isEqualTo(1);
    assertThat(workload.others()).isZero();
    assertThat(workload.words()).isEqualTo("3 owners; most, 2 actions: Bob.");
  }

  @Test
  void putsWhoHasLeastTogether() {
    PlanBuilder plan = new PlanBuilder().action("", unrated(), "O16", "O17");
    for (int i = 1; i <= 15; i++) {
      plan.action("", unrated(), "O" + i).action("", unrated(), "O" + i);
    }
    Workload workload = Workload.of(plan.action("", unrated(), "O16", "O1").build());
    assertThat(workload.shares()).hasSize(15);
    assertThat(workload.shares()).extracting(Workload.Share::owner).startsWith("O1", "O16", "O2");
    assertThat(workload.others()).isEqualTo(2);
    assertThat(workload.rest().words()).isEqualTo("3 not rated");
  }
}
