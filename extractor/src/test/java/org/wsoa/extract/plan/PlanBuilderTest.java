package org.wsoa.extract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wsoa.extract.table.Tables;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Timing;

/** Which tables are action tables, and what stands between a heading and its table. */
class PlanBuilderTest {
  private static final String HEADING = "Action | Lead | Due";
  private static final String SHEDS = "Paint the sheds | Ann Moss | May 2023";

  @Test
  void documentWithoutActionTableSaysSo() {
    Plans plans = Plans.of(Tables.of("Name | Role", "Ann Moss | Cook"));
    assertThat(plans.actions()).isEmpty();
    assertThat(plans.messages(DiagnosticCode.NO_ACTION_TABLE)).hasSize(1);
    assertThat(Plans.of(Tables.of(HEADING, SHEDS)).messages(DiagnosticCode.NO_ACTION_TABLE))
        .isEmpty();
  }

  @Test
  void riskRegisterAndVersionsHoldNoActions() {
    assertThat(
            Plans.of(
                    Tables.of(
                        "Risk description | Likelihood | Action | Lead",
                        "Rain | High | Buy a tarpaulin | Ann Moss"))
                .actions())
        .isEmpty();
    assertThat(
            Plans.of(
                    Tables.of(
                        "Version | Date | Action | Lead",
                        "0.1 | May 2023 | First draft | Ann Moss"))
                .actions())
        .isEmpty();
  }

  @Test
  void tableWithoutHeadingsGoesOnWithTheActionTableBefore() {
    Plans plans =
        Plans.of(
            Tables.of(HEADING + " | Outcome", SHEDS + " | A neat yard").raw(),
            Tables.heading(3, "Lamps"),
            Tables.of("Count the lamps | Bo Fell | June 2023 | All lamps known").raw());
    assertThat(plans.actions()).containsExactly("Paint the sheds", "Count the lamps");
    assertThat(plans.due(2)).isEqualTo("June 2023");
  }

  @Test
  void objectivesUnderAHeadingAreThePrioritysRequiredOutcomes() {
    Plans plans =
        Plans.of(
            Tables.heading(2, "Priority 2: The yard"),
            Tables.text("Objective: The yard is a joy to all by December 2024."),
            Tables.of("Action | Lead", "Paint the sheds | Ann Moss").raw());
    assertThat(plans.plan().priorities().get(0).requiredOutcomes())
        .containsExactly("The yard is a joy to all by December 2024.");
  }

  @Test
  void dateOfTheObjectivesIsTheDueOfRowsWithoutTheirOwn() {
    Plans plans =
        Plans.of(
            Tables.heading(2, "Priority 2: The yard"),
            Tables.text("Objective: The yard is a joy to all by December 2024."),
            Tables.of(HEADING, SHEDS, "Count the lamps | Bo Fell | ").raw());
    assertThat(plans.due(1)).isEqualTo("May 2023");
    assertThat(plans.action(2).due().flatMap(Timing::end).map(Object::toString))
        .contains("2024-12-31");
  }

  @Test
  void labelledDateUnderAHeadingIsTheDueOfRowsWithoutTheirOwn() {
    Plans plans =
        Plans.of(
            Tables.heading(2, "Priority 2: The yard"),
            Tables.text("Target date: June 2024"),
            Tables.of("Action | Lead", "Paint the sheds | Ann Moss").raw());
    assertThat(plans.due(1)).isEqualTo("June 2024");
  }

  @Test
  void objectivesDoNotPassToTheNextPriority() {
    Plans plans =
        Plans.of(
            Tables.heading(2, "Priority 2: The yard"),
            Tables.text("Target date: June 2024"),
            Tables.of("Action | Lead", "Paint the sheds | Ann Moss").raw(),
            Tables.heading(2, "Priority 3: The towpath"),
            Tables.of("Action | Lead", "Count the lamps | Bo Fell").raw());
    assertThat(plans.due(2)).isEmpty();
  }
}
