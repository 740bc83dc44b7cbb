package org.wsoa.extract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wsoa.extract.table.Tables;
import org.wsoa.model.DiagnosticCode;

/** Nothing in an action table is lost silently. */
class ConservationTest {
  @Test
  void cellThatNoFieldTakesIsTold() {
    Plans plans = Plans.of(Tables.of("Action | Lead | ", "Paint | Ann Moss | A stray note"));
    assertThat(plans.messages(DiagnosticCode.UNPLACED_TEXT))
        .containsExactly("No field of the plan takes: A stray note");
  }

  @Test
  void cellThatAFieldTookIsNotTold() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Priority 1: Yard | < | < | < | <",
                "Action | Lead | Due | RAG | Outcome",
                "Paint | Ann Moss | May 2023 | Green | Neat"));
    assertThat(plans.messages(DiagnosticCode.UNPLACED_TEXT)).isEmpty();
  }

  @Test
  void headingsAreTold() {
    Plans plans = Plans.of(Tables.of("Action | Lead | Due", "Paint | Ann Moss | May 2023"));
    assertThat(plans.messages(DiagnosticCode.HEADING_ROW))
        .containsExactly("Headings: Action | Lead | Due");
  }

  @Test
  void strategyWithoutAnIssueIsTold() {
    Plans plans = Plans.of(Tables.of("Strategy | Action | Lead", "Yard plan | Paint | Ann Moss"));
    assertThat(plans.messages(DiagnosticCode.UNPLACED_TEXT))
        .containsExactly("No field of the plan takes: Yard plan");
  }
}
