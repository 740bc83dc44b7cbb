package org.wsoa.extract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.table.Tables;
import org.wsoa.model.DeclaredCounts;

/** Totals that a document states. */
class CountsTest {
  @Test
  void readsTheThreeTotals() {
    assertThat(Counts.of("Completed-4 In Progress - 2 Yet to Start: 0"))
        .contains(new DeclaredCounts(Optional.of(4), Optional.of(2), Optional.of(0)));
  }

  @Test
  void leavesAnUnstatedTotalOut() {
    assertThat(Counts.of("Closed actions = 7, not started = 1"))
        .contains(new DeclaredCounts(Optional.of(7), Optional.empty(), Optional.of(1)));
  }

  @Test
  void oneNumberIsNoStatement() {
    assertThat(Counts.of("Completed - 4")).isEmpty();
    assertThat(Counts.of("Completed in 2023, in progress since")).isEmpty();
  }

  @Test
  void findsThemInAHeadingAndInText() {
    Plans headed =
        Plans.of(
            Tables.of(
                "Completed-4 In Progress-2 | Lead | Due",
                "Paint each of the seven old sheds in blue | Ann Moss | May 2023"));
    assertThat(headed.plan().declaredCounts().flatMap(DeclaredCounts::completed)).contains(4);
    Plans told = Plans.of(Tables.text("Completed: 5, in progress: 1"));
    assertThat(told.plan().declaredCounts().flatMap(DeclaredCounts::completed)).contains(5);
  }

  @Test
  void rowOfTotalsStatesThemNotTheRowsItSumsUp() {
    assertThat(
            Counts.in(
                Tables.of(
                        "Priority | Completed | In progress | Not yet started",
                        "Sheds | 5 | 10 | 2",
                        "Lamps | 3 | 12 | 1",
                        "Total | 8 | 22 | 3")
                    .logical()))
        .contains(new DeclaredCounts(Optional.of(8), Optional.of(22), Optional.of(3)));
  }

  @Test
  void rowsOfPartsWithoutTheirTotalStateNone() {
    assertThat(
            Counts.in(
                Tables.of(
                        "Priority | Completed | In progress | Not yet started",
                        "Sheds | 5 | 10 | 2",
                        "Lamps | 3 | 12 | 1")
                    .logical()))
        .isEmpty();
  }

  @Test
  void cellsMayEachStateATotal() {
    assertThat(Counts.in(Tables.of("Completed: 7 | In progress: 10 | Not started: 3").logical()))
        .contains(new DeclaredCounts(Optional.of(7), Optional.of(10), Optional.of(3)));
  }
}
