package org.wsoa.extract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.RawTable;
import org.wsoa.extract.read.TextLine;
import org.wsoa.extract.table.Tables;
import org.wsoa.model.Action;
import org.wsoa.model.Colour;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Progress;
import org.wsoa.model.Rating;
import org.wsoa.model.State;
import org.wsoa.model.Timing;

/** Status and update cells (rule 10, the Rating and Progress paragraphs). */
class StatusReaderTest {
  private static final String PAINT = "Paint the sheds | Ann Moss | ";

  @Test
  void undatedStatusColumnGivesTheStatus() {
    Action action = only("Action | Lead | RAG", PAINT + "Green");
    assertThat(action.status())
        .contains(new Rating(Optional.of(Colour.GREEN), "Green", "", Optional.of(State.ON_TRACK)));
    assertThat(action.progress()).isEmpty();
  }

  /** The share that is done and the arrow stand on either side of the rating. */
  @Test
  void whatIsHeadedLikeARatingAndHoldsNoneIsExtraBesideOne() {
    Action action =
        only("Action | Lead | % complete | RAG | Direction of travel", PAINT + "60% | Green | ↑");
    assertThat(action.status().map(Rating::label)).contains("Green");
    assertThat(action.extra())
        .containsOnly(Map.entry("% complete", "60%"), Map.entry("Direction of travel", "↑"));
    Action painted = only("Action | Lead | % complete | RAG", PAINT + "60% | #00b050");
    assertThat(painted.status().flatMap(Rating::rating)).contains(Colour.GREEN);
    assertThat(painted.status().map(Rating::label)).contains("");
    Action alone = only("Action | Lead | Status", PAINT + "60%");
    assertThat(alone.status().map(Rating::label)).contains("60%");
  }

  @Test
  void bareFillIsARating() {
    Action action = only("Action | Lead | RAG", PAINT + "#00b050");
    assertThat(action.status().flatMap(Rating::rating)).contains(Colour.GREEN);
    assertThat(action.status().orElseThrow().label()).isEmpty();
  }

  @Test
  void zebraStripeIsNoRating() {
    Action action = only("Action | Lead | RAG", "#92d050 Paint the sheds | #92d050 Ann | #92d050");
    assertThat(action.status()).isEmpty();
  }

  @Test
  void latestDatedRatingIsTheStatusWhereverItStands() {
    Action action =
        only(
            "Action | Lead | Status at 1 June 2023 | Status at 1 March 2023",
            PAINT + "Green | Red");
    assertThat(action.status().flatMap(Rating::rating)).contains(Colour.GREEN);
    Action other =
        only(
            "Action | Lead | Status at 1 March 2023 | Status at 1 June 2023",
            PAINT + "Red | Green");
    assertThat(other.status().flatMap(Rating::rating)).contains(Colour.GREEN);
  }

  @Test
  void latestColumnWithoutARatingLeavesTheOneBefore() {
    Action action =
        only("Action | Lead | Status at 1 March 2023 | Status at 1 June 2023", PAINT + "Red | ");
    assertThat(action.status().flatMap(Rating::rating)).contains(Colour.RED);
  }

  @Test
  void commentInADatedStatusColumnIsProgressAtThatDate() {
    Action action =
        only(
            "Action | Lead | Status at 1 March 2023",
            PAINT + "We have bought ten pots of paint and two brushes");
    assertThat(action.status()).isEmpty();
    Progress told = action.progress().get(0);
    assertThat(told.text()).isEqualTo("We have bought ten pots of paint and two brushes");
    assertThat(told.asOf().map(Timing::text)).contains("1 March 2023");
  }

  @Test
  void shortWordsThatAreNoStatusAreProgressWhereTheColumnIsDated() {
    Action dated = only("Action | Lead | Status at 1 March 2023", PAINT + "Pots bought");
    assertThat(dated.progress()).extracting(Progress::text).containsExactly("Pots bought");
    assertThat(dated.status()).isEmpty();
    Action undated = only("Action | Lead | Status", PAINT + "Pots bought");
    assertThat(undated.status().map(Rating::label)).contains("Pots bought");
  }

  @Test
  void commentThatOpensWithAStatusGivesBoth() {
    Action action =
        only(
            "Action | Lead | Status at 1 March 2023", PAINT + "Completed. All pots are empty now.");
    assertThat(action.status().flatMap(Rating::state)).contains(State.COMPLETE);
    assertThat(action.progress())
        .extracting(Progress::text)
        .containsExactly("Completed. All pots are empty now.");
  }

  @Test
  void updateColumnIsProgress() {
    Action action = only("Action | Lead | Progress update", PAINT + "Ten pots were bought");
    assertThat(action.progress())
        .containsExactly(new Progress(Optional.empty(), "Ten pots were bought"));
    assertThat(action.status()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void updateKeepsItsListMarkersWhereverTheFormatHasThem(boolean apart) {
    RawTable table =
        Tables.of(
                "Action | Lead | Progress | Evidence | Cost | Mood",
                "Paint the sheds | Ann | • One done.//• Two begun. | - Photos | 1. Tins | • Fair")
            .raw();
    List<RawCell> cells =
        table.cells().stream().map(cell -> apart ? withMarkersApart(cell) : cell).toList();
    Action action =
        Plans.of(
                new RawTable(
                    table.rowCount(), table.columnCount(), cells, table.traits(), table.place()))
            .action(1);
    assertThat(action.progress())
        .extracting(Progress::text)
        .containsExactly("• One done. • Two begun.");
    assertThat(action.evidence()).isEqualTo("- Photos");
    assertThat(action.resources()).isEqualTo("1. Tins");
    assertThat(action.extra()).containsEntry("Mood", "• Fair");
  }

  /** The cell as from a format that keeps what opens its lines apart from their text. */
  private static RawCell withMarkersApart(RawCell cell) {
    return cell.withLines(
        cell.lines().stream()
            .map(TextLine::text)
            .map(text -> text.matches("\\S{1,2} .*") ? text.split(" ", 2) : new String[] {"", text})
            .map(parts -> new TextLine(parts[0], parts[1]))
            .toList());
  }

  @Test
  void stateComesFromThePlansOwnKey() {
    Plans plans =
        Plans.of(
            Tables.heading(2, "Action RAG rating"),
            Tables.of("Amber | All is on track", "Red | Not started").raw(),
            Tables.heading(2, "Plan"),
            Tables.of("Action | Lead | RAG", PAINT + "Amber").raw());
    Rating rating = plans.action(1).status().orElseThrow();
    assertThat(rating.meaning()).isEqualTo("All is on track");
    assertThat(rating.state()).contains(State.ON_TRACK);
  }

  private static Action only(String... rows) {
    return Plans.of(Tables.of(rows)).action(1);
  }

  @Test
  void aPreviousRatingIsKeptAndTheCurrentOneCounts() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Action | Lead | Previous RAG | Current RAG",
                "Paint the sheds | Ann Moss | Red | Green"));
    assertThat(plans.action(1).status().orElseThrow().label()).isEqualTo("Green");
    assertThat(plans.action(1).extra()).containsEntry("Previous RAG", "Red");
  }

  @Test
  void ofMonthsWithoutAYearTheLastColumnCounts() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Action | Lead | RAG Sept | RAG Oct",
                "Paint the sheds | Ann Moss | R | G",
                "Count the lamps | Ann Moss | A | "));
    assertThat(plans.action(1).status().orElseThrow().label()).isEqualTo("G");
    assertThat(plans.action(2).status().orElseThrow().label()).isEqualTo("A");
  }

  @Test
  void aCrossUnderAStateIsThatState() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Action | Lead | Not started | In progress | Complete",
                "Paint the sheds | Ann Moss | | X | ",
                "Count the lamps | Ann Moss | x | | "));
    assertThat(plans.action(1).status())
        .contains(new Rating(Optional.empty(), "", "", Optional.of(State.ON_TRACK)));
    assertThat(plans.action(2).status())
        .contains(new Rating(Optional.empty(), "", "", Optional.of(State.NOT_STARTED)));
  }

  @Test
  void aSecondDateIsKept() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Action | Lead | Target date | Deadline",
                "Paint the sheds | Ann Moss | May 2025 | June 2025"));
    assertThat(plans.due(1)).isEqualTo("May 2025");
    assertThat(plans.action(1).extra()).containsEntry("Deadline", "June 2025");
    assertThat(plans.messages(DiagnosticCode.UNPLACED_TEXT)).isEmpty();
  }

  @Test
  void howUrgentAnActionIsNamesNoPriority() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Priority | Action | Lead",
                "High | Paint the sheds | Ann Moss",
                "Low | Count the lamps | Ann Moss"));
    assertThat(plans.priorities()).isEmpty();
    assertThat(plans.action(2).extra()).containsEntry("Priority", "Low");
  }

  @Test
  void ratingsUnderMonthsWithoutAYearAreRatings() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Action | Lead | April | May | June",
                "Paint the sheds | Ann Moss | #92d050 | #ff0000 | ",
                "Count the lamps | Ann Moss | | #92d050 | #ffc000"));
    assertThat(plans.action(1).status().flatMap(Rating::rating)).contains(Colour.RED);
    assertThat(plans.action(2).status().flatMap(Rating::rating)).contains(Colour.AMBER);
  }

  @Test
  void monthsMayBeHeadedByTheirFirstLetters() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Action | Lead | A | M | J | J | A",
                "Paint the sheds | Ann Moss | G | R | | | ",
                "Count the lamps | Ann Moss | G | G | A | | "));
    assertThat(plans.actions()).containsExactly("Paint the sheds", "Count the lamps");
    assertThat(plans.action(1).status().orElseThrow().label()).isEqualTo("R");
    assertThat(plans.action(2).status().orElseThrow().label()).isEqualTo("A");
  }

  @Test
  void crossesUnderTheLettersOfMonthsAreKept() {
    Plans plans =
        Plans.of(
            Tables.of("Action | Lead | A | M | J | J", "Paint the sheds | Ann Moss | X | | X |"));
    assertThat(plans.action(1).extra()).containsEntry("A", "X").containsEntry("J", "X");
    assertThat(plans.action(1).status()).isEmpty();
  }

  @Test
  void anUpdateIsOfTheDayThatItsRowSays() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Action | Lead | Updated on | Latest update",
                "Paint the sheds | Ann Moss | 24/04/2025 | Two of seven are done",
                "Mend the roof | Bo Fell | 17/04/2025 | "));
    assertThat(plans.action(1).progress())
        .extracting(progress -> progress.asOf().map(Timing::text).orElse(""))
        .containsExactly("24/04/2025");
    assertThat(plans.action(1).extra()).isEmpty();
    assertThat(plans.action(2).extra()).containsEntry("Updated on", "17/04/2025");
  }

  @Test
  void anUpdateThatOpensWithARatingRatesWhereNoOtherColumnDoes() {
    String[] rows = {
      "Action | Lead | Due | Status / update",
      "Paint the sheds | Ann Moss | May 2023 | On track – two are done",
      "Count the lamps | Bo Fell | June 2023 | The first forty were counted in April"
    };
    Plans plans = Plans.of(Tables.of(rows));
    assertThat(plans.action(1).status().flatMap(Rating::state)).contains(State.ON_TRACK);
    assertThat(plans.action(1).progress())
        .extracting(Progress::text)
        .containsExactly("On track – two are done");
    assertThat(plans.action(2).status()).isEmpty();
    Plans rated =
        Plans.of(Tables.of(rows[0] + " | RAG", rows[1] + " | Amber", rows[2] + " | Green"));
    assertThat(rated.action(1).status().map(Rating::label)).contains("Amber");
  }
}
