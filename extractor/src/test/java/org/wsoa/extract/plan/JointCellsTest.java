package org.wsoa.extract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsoa.extract.table.Tables;
import org.wsoa.model.Action;
import org.wsoa.model.Owner;
import org.wsoa.model.Rating;
import org.wsoa.model.Timing;

/** Columns that say two things in one cell. */
class JointCellsTest {
  private static String due(Action action) {
    return action.due().map(Timing::text).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ann Moss // May 2023; Ann Moss; May 2023",
        "Ann Moss, May 2023; Ann Moss; May 2023",
        "Ann Moss (31/03/2023); Ann Moss; 31/03/2023",
        "Head Gardener by end of June 2023; Head Gardener; end of June 2023",
        "Ann Moss; Ann Moss; ''"
      })
  void whoAndWhenAreToldApart(String cell, String owner, String due) {
    Action action =
        Plans.of(Tables.of("Action | Lead and timescale | RAG", "Paint sheds | " + cell + " | Red"))
            .action(1);
    assertThat(action.owners())
        .extracting(who -> who.name().isEmpty() ? who.role() : who.name())
        .containsExactly(owner);
    assertThat(due(action)).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "By May 2023 // Amber; By May 2023; Amber",
        "May 2023 - Amber; May 2023; Amber",
        "Amber, May 2023; May 2023; Amber",
        "May 2023; May 2023; ''"
      })
  void whenAndHowItStandsAreToldApart(String cell, String due, String label) {
    Action action =
        Plans.of(Tables.of("Action | Lead | Deadline and RAG", "Paint sheds | Ann Moss | " + cell))
            .action(1);
    assertThat(due(action)).isEqualTo(due);
    assertThat(action.status().map(Rating::label).orElse("")).isEqualTo(label);
  }

  @Test
  void aCellOverTwoRowsIsReadOnceForItsAction() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Action | Lead and timescale | Outcome",
                "Paint sheds | Ann Moss // May 2023 | Dry sheds",
                "^ | ^ | Clean sheds"));
    assertThat(plans.action(1).owners()).extracting(Owner::name).containsExactly("Ann Moss");
    assertThat(plans.plan().outcomes()).hasSize(2);
  }
}
