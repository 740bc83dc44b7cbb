package org.wsoa.extract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wsoa.extract.plan.Banners.Banner;
import org.wsoa.extract.table.Tables;

/** Which rows are banners and what they say (rules 9 and 13). */
class BannersTest {
  private static final String HEADING = "Action | Lead | Due | Outcome";
  private static final String SHEDS = "Paint the sheds | Ann Moss | May 2023 | Neat";
  private static final String LAMPS = "Count the lamps | Bo Fell | June 2023 | Known";

  @Test
  void wideCellIsABanner() {
    Plans plans = Plans.of(Tables.of(HEADING, "The yard | < | < | <", SHEDS));
    assertThat(plans.priorities()).containsExactly("1 The yard");
    assertThat(plans.actions()).containsExactly("Paint the sheds");
  }

  @Test
  void narrowLoneCellIsNoBanner() {
    Plans plans = Plans.of(Tables.of(HEADING, SHEDS, "Sweep up | | | ", LAMPS));
    assertThat(plans.priorities()).isEmpty();
    assertThat(plans.actions()).hasSize(3);
  }

  @Test
  void labelledNarrowCellIsABanner() {
    Plans plans = Plans.of(Tables.of(HEADING, "Priority 4: The yard | | | ", SHEDS));
    assertThat(plans.priorities()).containsExactly("4 The yard");
  }

  @Test
  void numberedNarrowCellIsABannerUnlessActionsAreNumbered() {
    assertThat(Plans.of(Tables.of(HEADING, "2 The yard | | | ", SHEDS)).priorities())
        .containsExactly("2 The yard");
    Plans numbered =
        Plans.of(Tables.of(HEADING, "1. " + SHEDS, "2. Sweep up | | | ", "3. " + LAMPS));
    assertThat(numbered.priorities()).isEmpty();
    assertThat(numbered.actions()).hasSize(3);
  }

  @Test
  void numberBesideAWideTitleIsABanner() {
    Plans plans =
        Plans.of(Tables.of("Ref | " + HEADING, "3 | The yard | < | < | <", "a | " + SHEDS));
    assertThat(plans.priorities()).containsExactly("3 The yard");
  }

  @Test
  void rowPaintedApartIsABanner() {
    String blue = "#002060";
    Plans plans =
        Plans.of(Tables.of(HEADING, blue + " The yard |" + blue + "|" + blue + "|" + blue, SHEDS));
    assertThat(plans.priorities()).containsExactly("1 The yard");
  }

  @Test
  void stripedLoneCellIsNoBanner() {
    String grey = "#eeeeee";
    Plans plans =
        Plans.of(
            Tables.of(
                HEADING,
                grey + " Sweep up |" + grey + "|" + grey + "|" + grey,
                grey
                    + " Count the lamps |"
                    + grey
                    + " Bo |"
                    + grey
                    + " May 2023 |"
                    + grey
                    + " All"));
    assertThat(plans.priorities()).isEmpty();
  }

  @Test
  void requiredOutcomesAreSplitFromTheTitle() {
    Banner banner =
        read("Priority 2: The yard // Required Outcomes: // • Neat sheds // • Proud folk");
    assertThat(banner.number()).isEqualTo("2");
    assertThat(banner.title()).isEqualTo("The yard");
    assertThat(banner.requiredOutcomes()).containsExactly("Neat sheds", "Proud folk");
  }

  @Test
  void requiredOutcomesOnOneLineAreSplitAtSentenceEnds() {
    Banner banner = read("2 The yard Required Outcomes: The sheds are neat. The folk are proud.");
    assertThat(banner.title()).isEqualTo("The yard");
    assertThat(banner.requiredOutcomes())
        .containsExactly("The sheds are neat.", "The folk are proud.");
  }

  @Test
  void cellThatNamesRequiredOutcomesIsABanner() {
    Plans plans =
        Plans.of(Tables.of(HEADING, "The yard Required Outcomes: Sheds are neat. | | | ", SHEDS));
    assertThat(plans.plan().priorities().get(0).requiredOutcomes())
        .containsExactly("Sheds are neat.");
  }

  private static Banner read(String cell) {
    return Banners.read(Tables.of(cell).raw().cells().get(0));
  }
}
