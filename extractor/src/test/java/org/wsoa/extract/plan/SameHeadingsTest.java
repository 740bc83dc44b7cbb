package org.wsoa.extract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wsoa.extract.table.Tables;

class SameHeadingsTest {
  private static final String HEADINGS = "Deliverable | Lead | Due date | Venue";
  private static final String LONG =
      "Sweep the yard each week and write down who did it | Bo Fell | May 2023 | Yard";
  private static final String OTHER_LONG =
      "Mend the roof of the long shed before the winter comes | Ann Moss | June 2023 | Yard";
  private static final String SHORT = "Paint sheds | Bo Fell | July 2023 | Shed";

  @Test
  void aShortTableMeansWhatALongerOneWithItsHeadingsDoes() {
    Plans plans =
        Plans.of(
            Tables.of(HEADINGS, LONG, OTHER_LONG).raw(),
            Tables.heading(2, "Part 2: The sheds"),
            Tables.of(HEADINGS, SHORT).raw());
    assertThat(plans.actions()).hasSize(3).contains("Paint sheds");
  }

  @Test
  void itMayComeFirstAndHaveFewerHeadings() {
    Plans plans =
        Plans.of(
            Tables.of(HEADINGS, SHORT).raw(),
            Tables.heading(2, "Part 2: The yard"),
            Tables.of(HEADINGS + " | Cost", LONG + " | 5", OTHER_LONG + " | 7").raw());
    assertThat(plans.actions()).hasSize(3).contains("Paint sheds");
  }

  @Test
  void aTableThatSharesOnlySomeHeadingsIsReadByItself() {
    Plans plans =
        Plans.of(
            Tables.of(HEADINGS, LONG, OTHER_LONG).raw(),
            Tables.heading(2, "Part 2: The sheds"),
            Tables.of("Deliverable | Lead | Due date | Room", SHORT).raw());
    assertThat(plans.actions()).hasSize(2);
  }
}
