package org.wsoa.extract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.table.Tables;
import org.wsoa.model.DiagnosticCode;

/** What was not sure is told. */
class DoubtsTest {
  private static final String SHEDS = "Paint the sheds | Ann Moss | May 2023";

  @Test
  void aHeadingThatIsNotUnderstoodIsToldAndItsCellsAreKept() {
    Plans plans =
        Plans.of(Tables.of("Action | Lead | Due | Zorb", SHEDS + " | Seven tins of the blue"));
    assertThat(plans.messages(DiagnosticCode.UNCERTAIN_HEADING))
        .singleElement()
        .asString()
        .contains("\"Zorb\"")
        .contains("extra");
    assertThat(plans.action(1).extra()).isEqualTo(Map.of("Zorb", "Seven tins of the blue"));
  }

  @Test
  void aGuessByContentsIsToldWithTheRunnerUp() {
    Plans plans = Plans.of(Tables.of("Action | Zorb | Due", SHEDS));
    assertThat(plans.owners(1)).containsExactly("Ann Moss");
    assertThat(plans.messages(DiagnosticCode.UNCERTAIN_HEADING))
        .singleElement()
        .asString()
        .contains("\"Zorb\"")
        .contains("owner")
        .contains("next extra");
  }

  @Test
  void aWordingThatIsButASmallPartOfTheHeadingIsTold() {
    Plans plans = Plans.of(Tables.of("Action | Who carries the can | Due", SHEDS));
    assertThat(plans.owners(1)).containsExactly("Ann Moss");
    assertThat(plans.messages(DiagnosticCode.UNCERTAIN_HEADING))
        .singleElement()
        .asString()
        .contains("\"Who carries the can\" was taken for owner");
  }

  @Test
  void headingsThatAreUnderstoodAreNot() {
    Plans plans = Plans.of(Tables.of("Action | Lead | Due", SHEDS));
    assertThat(plans.messages(DiagnosticCode.UNCERTAIN_HEADING)).isEmpty();
  }

  @Test
  void totalsThatDoNotAddUpAreTold() {
    Plans two = stating(1);
    Plans three = stating(2);
    assertThat(two.messages(DiagnosticCode.COUNT_MISMATCH)).isEmpty();
    assertThat(three.messages(DiagnosticCode.COUNT_MISMATCH))
        .containsExactly("The totals stated add up to 3 actions; 2 were read");
  }

  /** A plan of two actions that says one is done and this many are under way. */
  private static Plans stating(int underWay) {
    return Plans.of(
        Tables.of(
            "Completed-1 In Progress-" + underWay + " Not started-0 | Lead | Due",
            "Paint each of the seven old sheds in blue | Ann Moss | May 2023",
            "Paint each of the three old barns in red | Bo Fell | May 2023"));
  }
}
