package org.wsoa.extract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wsoa.extract.table.Tables;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Rating;
import org.wsoa.model.Timing;

/** Cells that slid in ragged rows (rule 4). */
class SlideRepairTest {
  private static final String HEADING = "Action | Lead | Due | RAG | Outcome";
  private static final String SHEDS =
      "Paint the sheds | Ann Moss | May 2023 | Green | Dec 2023 Neat sheds";

  @Test
  void outcomeInTheDateColumnIsStillAnOutcome() {
    Plans plans =
        Plans.of(
            Tables.ragged(
                HEADING, SHEDS, "Count the lamps | Bo Fell | Dec 2023 All lamps are known"));
    assertThat(plans.outcome(2).text()).isEqualTo("All lamps are known");
    assertThat(plans.outcome(2).due().map(Timing::text)).contains("Dec 2023");
    assertThat(plans.outcome(2).actionIds()).containsExactly("0-A2");
    assertThat(plans.messages(DiagnosticCode.SHIFTED_CELL)).hasSize(1);
  }

  @Test
  void timeInWordsStandsWellInTheDateColumn() {
    Plans plans =
        Plans.of(
            Tables.ragged(
                "Finding | Action | Lead | Due",
                "The gate is open | Tie the gate shut | Porter | May 2023",
                " | Fit a new spring | Porter | Within 10 working days of the visit"));
    assertThat(plans.actions()).containsExactly("Tie the gate shut", "Fit a new spring");
    assertThat(plans.due(2)).isEqualTo("Within 10 working days of the visit");
    assertThat(plans.messages(DiagnosticCode.SHIFTED_CELL)).isEmpty();
  }

  @Test
  void stateWithADateStandsWellInTheDateColumn() {
    Plans plans =
        Plans.of(
            Tables.ragged(
                "Action | Lead | Due | Progress | Cost",
                "Paint the sheds | Ann Moss | Completed May 2023 | | Tins of paint"));
    assertThat(plans.due(1)).isEqualTo("Completed May 2023");
    assertThat(plans.messages(DiagnosticCode.SHIFTED_CELL)).isEmpty();
  }

  @Test
  void rowOfOneDatedCellIsAnOutcomeOfTheActionAbove() {
    Plans plans = Plans.of(Tables.ragged(HEADING, SHEDS, "Dec 2024 Proud folk all around"));
    assertThat(plans.actions()).hasSize(1);
    assertThat(plans.action(1).outcomeIds()).hasSize(2);
    assertThat(plans.outcome(2).text()).isEqualTo("Proud folk all around");
  }

  @Test
  void cellsKeepTheirOrder() {
    Plans plans =
        Plans.of(
            Tables.ragged(
                HEADING, SHEDS, "Count the lamps | June 2023 | Amber | Dec 2023 Lamps known"));
    assertThat(plans.due(2)).isEqualTo("June 2023");
    assertThat(plans.action(2).status().map(Rating::label)).contains("Amber");
    assertThat(plans.outcome(2).text()).isEqualTo("Lamps known");
  }

  @Test
  void cellThatMayStandWhereItIsStays() {
    Plans plans = Plans.of(Tables.ragged(HEADING, SHEDS, "Count the lamps | Bo Fell | June 2023"));
    assertThat(plans.owners(2)).containsExactly("Bo Fell");
    assertThat(plans.messages(DiagnosticCode.SHIFTED_CELL)).isEmpty();
  }

  @Test
  void partOfACellIsNeverMoved() {
    Plans plans =
        Plans.of(
            Tables.ragged(
                HEADING, SHEDS, "Count the lamps by June 2023 | Bo Fell | | Amber | Known"));
    assertThat(plans.actions()).contains("Count the lamps by June 2023");
    assertThat(plans.messages(DiagnosticCode.SHIFTED_CELL)).isEmpty();
  }

  @Test
  void cellsOfAFormatWithColumnsDoNotSlide() {
    Plans plans =
        Plans.of(Tables.of(HEADING, SHEDS, "Count the lamps | Bo Fell | Dec 2023 All known | | "));
    assertThat(plans.outcomes()).containsExactly("Neat sheds");
    assertThat(plans.messages(DiagnosticCode.SHIFTED_CELL)).isEmpty();
  }
}
