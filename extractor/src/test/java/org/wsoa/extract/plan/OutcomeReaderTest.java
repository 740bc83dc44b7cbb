package org.wsoa.extract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wsoa.extract.table.Tables;
import org.wsoa.model.Colour;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Measure;
import org.wsoa.model.Outcome;
import org.wsoa.model.OutcomeKind;
import org.wsoa.model.Rating;
import org.wsoa.model.Timing;

/** Outcome cells (rules 6, 7 and 10, the Outcome paragraph). */
class OutcomeReaderTest {
  private static final String HEADING = "Action | Lead | Outcome";
  private static final String PAINT = "Paint the sheds | Ann Moss | ";

  @Test
  void leadingDateIsTheDue() {
    Outcome outcome = Plans.of(Tables.of(HEADING, PAINT + "Dec 2022 Neat sheds")).outcome(1);
    assertThat(outcome.text()).isEqualTo("Neat sheds");
    assertThat(outcome.due().map(Timing::text)).contains("Dec 2022");
  }

  @Test
  void dateInsideASentenceStays() {
    Outcome outcome = Plans.of(Tables.of(HEADING, PAINT + "By Sep 2020 a neat shed")).outcome(1);
    assertThat(outcome.text()).isEqualTo("By Sep 2020 a neat shed");
    assertThat(outcome.due()).isEmpty();
  }

  @Test
  void listIsOneOutcomePerEntryWithoutMarkers() {
    Plans plans = Plans.of(Tables.of(HEADING, PAINT + "1. Neat sheds // 2. Proud folk"));
    assertThat(plans.outcomes()).containsExactly("Neat sheds", "Proud folk");
    assertThat(plans.action(1).outcomeIds()).hasSize(2);
  }

  @Test
  void cellWithoutAListIsOneOutcome() {
    Plans plans = Plans.of(Tables.of(HEADING, PAINT + "Neat sheds. // Proud folk."));
    assertThat(plans.outcomes()).containsExactly("Neat sheds. Proud folk.");
  }

  @Test
  void blankCellGivesNoOutcome() {
    assertThat(Plans.of(Tables.of(HEADING, PAINT)).outcomes()).isEmpty();
  }

  @Test
  void deliverableIsAnOutput() {
    Plans plans = Plans.of(Tables.of("Action | Lead | Deliverables", PAINT + "Ten photos"));
    assertThat(plans.outcome(1).kind()).isEqualTo(OutcomeKind.OUTPUT);
    Plans other = Plans.of(Tables.of("Action | Lead | Output/Outcome", PAINT + "Ten photos"));
    assertThat(other.outcome(1).kind()).isEqualTo(OutcomeKind.OUTCOME);
  }

  @Test
  void baselineAndTargetColumnsAreTheOutcomes() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Action | Lead | Outcome | Baseline | Target",
                PAINT + "Neat sheds | Two neat sheds | 90% of sheds"));
    Outcome outcome = plans.outcome(1);
    assertThat(outcome.baseline()).isEqualTo("Two neat sheds");
    assertThat(outcome.target()).isEqualTo("90% of sheds");
    assertThat(outcome.measures()).extracting(Measure::value).hasSize(1);
    assertThat(plans.action(1).extra()).isEmpty();
  }

  @Test
  void impactColumnRatesTheOutcome() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Action | Lead | RAG | Outcome | Impact RAG", PAINT + "Red | Neat sheds | Green"));
    assertThat(plans.outcome(1).impact().flatMap(Rating::rating)).contains(Colour.GREEN);
    assertThat(plans.action(1).status().flatMap(Rating::rating)).contains(Colour.RED);
  }

  @Test
  void milestonesUnderDatesAreOutputsDueThen() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Action | Lead | Milestones | <",
                "^ | ^ | June 2023 | December 2023",
                PAINT + "Pots of paint bought | Half of the sheds are blue"));
    assertThat(plans.outcomes())
        .containsExactly("Pots of paint bought", "Half of the sheds are blue");
    assertThat(plans.plan().outcomes()).extracting(Outcome::kind).containsOnly(OutcomeKind.OUTPUT);
    assertThat(plans.plan().outcomes())
        .extracting(outcome -> outcome.due().map(Timing::text).orElse(""))
        .containsExactly("June 2023", "December 2023");
  }

  @Test
  void impactWithoutAnOutcomeIsTold() {
    Plans plans = Plans.of(Tables.of("Action | Lead | Outcome | Impact RAG", PAINT + " | Green"));
    assertThat(plans.outcomes()).isEmpty();
    assertThat(plans.messages(DiagnosticCode.UNPLACED_TEXT))
        .containsExactly("No field of the plan takes: Green");
  }
}
