package org.wsoa.extract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsoa.extract.read.Block;
import org.wsoa.extract.read.RawTable;
import org.wsoa.extract.table.Tables;
import org.wsoa.model.Rating;

/** Ratings that are painted on other cells where there is no column of statuses. */
class PaintedCellsTest {
  private static final RawTable KEY =
      Tables.of("#ff0000 Late", "#ffc000 Nearly late", "#00b050 On time").raw();
  private static final String HEADING = "No | Action | Lead | Due";

  private static List<String> ratings(Block... blocks) {
    return Plans.of(blocks).plan().actions().stream()
        .map(
            action ->
                action.status().flatMap(Rating::rating).map(colour -> colour.wireName()).orElse(""))
        .toList();
  }

  @Test
  void coloursOfTheKeyRateTheActionsWhoseNumbersWearThem() {
    Plans plans =
        Plans.of(
            KEY,
            Tables.of(
                    HEADING,
                    "#ff0000 1 | Paint the sheds | Ann Moss | May 2023",
                    "#00b050 2 | Sweep the yard | Bo Fell | May 2023",
                    "3 | Count the lamps | Bo Fell | May 2023")
                .raw());
    assertThat(plans.plan().actions())
        .extracting(action -> action.status().map(Rating::meaning).orElse(""))
        .containsExactly("Late", "On time", "");
    assertThat(plans.evidence()).containsKey("/actions/0/status");
  }

  @Test
  void aRowInOneColourIsRatedByIt() {
    RawTable rows =
        Tables.of(
                HEADING,
                "#ff0000 1 | #ff0000 Paint the sheds | #ff0000 Ann Moss | #ff0000 May 2023",
                "#00b050 2 | #00b050 Sweep the yard | #00b050 Bo Fell | #00b050 May 2023")
            .raw();
    assertThat(ratings(KEY, rows)).containsExactly("red", "green");
    assertThat(ratings(rows)).containsExactly("", "");
  }

  @Test
  void aHeadingMaySayThatDatesAreRated() {
    assertThat(ratings(dated("Due (RAG)"))).containsExactly("red", "green");
    assertThat(ratings(dated("Due"))).containsExactly("", "");
  }

  private static RawTable dated(String due) {
    return Tables.of(
            "Action | Lead | " + due,
            "Paint the sheds | Ann Moss | #ff0000 May 2023",
            "Sweep the yard | Bo Fell | #00b050 May 2023")
        .raw();
  }

  @ParameterizedTest
  @ValueSource(strings = {"#00b050", "#d9d9d9", "#0070c0"})
  void oneColourOrOneThatTheKeyHasNotIsPaint(String second) {
    assertThat(
            ratings(
                KEY,
                Tables.of(
                        HEADING,
                        "#00b050 1 | Paint the sheds | Ann Moss | May 2023",
                        second + " 2 | Sweep the yard | Bo Fell | May 2023")
                    .raw()))
        .containsExactly("", "");
  }

  @Test
  void aColumnOfStatusesIsEnough() {
    assertThat(
            ratings(
                KEY,
                Tables.of(
                        HEADING + " | RAG",
                        "#ff0000 1 | Paint the sheds | Ann Moss | May 2023 | #00b050",
                        "#ffc000 2 | Sweep the yard | Bo Fell | May 2023 |")
                    .raw()))
        .containsExactly("green", "");
  }
}
