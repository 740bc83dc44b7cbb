package org.wsoa.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsoa.extract.read.Block;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.RawTable;
import org.wsoa.model.Diagnostic;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Place;

/** Tables over page breaks (rule 2). */
class StitcherTest {
  private static final String HEADING = "Action | Lead | Due | Outcome";
  private static final String SHEDS = "Paint the sheds blue. | Ann Moss | May 2023 | Neat sheds.";
  private static final String LAMPS = "Count all the lamps. | Bo Fell | June 2023 | Known lamps.";

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void goesOnOverThePageByItsColumns() {
    assertThat(one(page(1, HEADING, SHEDS), page(2, LAMPS)))
        .containsExactly(shown(HEADING), shown(SHEDS), shown(LAMPS));
  }

  @Test
  void dropsTheRepeatedHeading() {
    assertThat(one(page(1, HEADING, SHEDS), page(2, HEADING, LAMPS)))
        .containsExactly(shown(HEADING), shown(SHEDS), shown(LAMPS));
  }

  @Test
  void dropsTheRepeatedBannerAboveTheHeading() {
    String banner = "1 Yard | < | < | <";
    assertThat(one(page(1, banner, HEADING, SHEDS), page(2, banner, HEADING, LAMPS)))
        .containsExactly(shown(banner), shown(HEADING), shown(SHEDS), shown(LAMPS));
  }

  @Test
  void aCellThatAloneLacksItsClosingRulingGoesOnInTheBlankBelow() {
    String lamps = "Count all the lamps. | Bo Fell | June 2023 | ";
    Tables upper = Tables.of(HEADING, SHEDS).onPage(1);
    RawTable lower = Tables.of(HEADING, lamps).onPage(2).raw();
    assertThat(Tables.stitch(upper.raw(), lower).tables().get(0).grid().at(3, 4))
        .hasValueSatisfying(cell -> assertThat(cell.text()).isEmpty());
    assertThat(Tables.stitch(upper.openBelow(2, 4).raw(), lower).tables().get(0).grid().at(3, 4))
        .hasValueSatisfying(cell -> assertThat(cell.text()).isEqualTo("Neat sheds."));
  }

  @Test
  void otherColumnsAreAnotherTable() {
    assertThat(
            Tables.stitch(
                    page(1, HEADING, SHEDS), Tables.of("Name | Role", "Ann | Cook").onPage(2).raw())
                .tables())
        .hasSize(2);
  }

  @Test
  void anotherHeadingIsAnotherTable() {
    assertThat(
            Tables.stitch(page(1, HEADING, SHEDS), page(2, "Due | Action | Lead | RAG", LAMPS))
                .tables())
        .hasSize(2);
  }

  @Test
  void restOfARowIsNoHeadingBeItsWordsWordings() {
    assertThat(
            Tables.stitch(page(1, HEADING, SHEDS), page(2, "tasks | owner | due | status", LAMPS))
                .tables())
        .hasSize(1);
  }

  @Test
  void restOfARowMayHoldAWordThatCouldBeAHeading() {
    RawTable upper =
        page(1, HEADING, "Paint the sheds together | Clinical | May 2023 | All sheds have a");
    assertThat(one(upper, page(2, "with all partners | Officer |  | measure of success")))
        .endsWith(
            "Paint the sheds together with all partners|Clinical Officer|May 2023|"
                + "All sheds have a measure of success");
  }

  @Test
  void anOutcomeBelowABreakIsAnotherWhereActionsHaveSeveral() {
    RawTable upper =
        page(
            1,
            HEADING,
            "Paint the sheds blue. | Ann Moss | May 2023 | Neat sheds",
            "^ | ^ | ^ | Proud owners",
            "Count all the lamps. | Bo Fell | June 2023 | Known lamps",
            "^ | ^ | ^ | Safe paths",
            "Oil the gate. | Bo Fell | June 2023 | A quiet gate");
    assertThat(one(upper, page(2, " |  |  | Happy neighbours")))
        .endsWith("Oil the gate.|Bo Fell|June 2023|A quiet gate", "^|^|^|Happy neighbours");
  }

  @Test
  void anActionBelowTheBreakIsThatOfTheOwnerAboveIt() {
    RawTable upper = page(1, HEADING, SHEDS, " | Bo Fell | June 2023 | 60% of lamps are known");
    RawTable lower = page(2, "Count all the lamps. |  |  | 75% of paths are safe");
    assertThat(one(upper, lower))
        .endsWith(
            "Count all the lamps.|Bo Fell|June 2023|60% of lamps are known",
            "^|^|^|75% of paths are safe");
  }

  @Test
  void aHeadingGoesOnInWordsAndDatesBelowTheBreak() {
    String upper = "Action | Lead | Delivery | Status at";
    assertThat(one(page(1, upper), page(2, " |  | date | 29/10/24", SHEDS)))
        .startsWith("Action|Lead|Delivery date|Status at 29/10/24");
  }

  @Test
  void aHeadingThatStandsWhollyBelowTheBreakIsOfItsTable() {
    String upper = "Action | Lead | Due |  | Evidence";
    assertThat(
            one(
                page(1, upper),
                page(2, " |  |  | RAG rating | ", SHEDS.replace("Neat", "Green |"))))
        .startsWith("Action|Lead|Due|RAG rating|Evidence");
  }

  @Test
  void headingsBelowAGroupHeadingAreOfItsTable() {
    RawTable upper = page(1, "Action | Lead | Timescale | <");
    RawTable lower = page(2, " |  | Start | End", "Paint | Ann Moss | May 2023 | June 2023");
    assertThat(Tables.stitch(upper, lower).tables()).hasSize(1);
  }

  @Test
  void aRowThatCountsOnOrLeavesMostBlankOpensNoTable() {
    String heading = "Ref | Action | Lead | Due | Status | Evidence | Risks";
    RawTable upper =
        page(
            1,
            heading,
            "1.1 | Paint | Ann Moss | May 2023 | Delayed | Minutes of board | Rain",
            "1.2 | Sweep | Ann Moss | May 2023 | Complete |  | ");
    for (String row :
        List.of(
            " |  |  |  |  | Minutes of board | Budget pressure",
            "1.3 | Count the lamps |  |  | On track | Minutes of board | Staff turnover")) {
      assertThat(Tables.stitch(upper, page(2, row)).tables()).hasSize(1);
    }
  }

  @Test
  void aFormGoesOnBelowItsActionAtThePagesFoot() {
    RawTable upper = Tables.of("Action | Paint the sheds blue").onPage(1).raw();
    RawTable lower = Tables.of("Lead | Ann Moss", "Status | On track").onPage(2).raw();
    assertThat(Tables.stitch(upper, lower).tables()).hasSize(1);
  }

  @Test
  void pageThatDoesNotFollowIsAnotherTable() {
    assertThat(Tables.stitch(page(1, HEADING, SHEDS), page(3, LAMPS)).tables()).hasSize(2);
  }

  @Test
  void narrowerCellsOfThePartKeepTheirColumns() {
    RawTable upper = page(1, HEADING, SHEDS);
    RawTable lower =
        Tables.of("2 Towpath | <", "Count all the lamps. | Bo Fell")
            .onPage(2)
            .edges(30, 130, 430)
            .raw();
    RawTable same = Tables.of("2 Towpath | < | < | <", LAMPS).onPage(2).raw();
    assertThat(Tables.stitch(upper, lower).tables()).hasSize(1);
    assertThat(one(upper, same)).contains("2 Towpath|<|<|<");
  }

  @Test
  void whatSpansAsManyRowsAsTheIssueGoesOnWithIt() {
    String heading = "Recommendation | Para | Action | Lead | Due";
    RawTable upper =
        page(
            1,
            heading,
            "Mend the yard | 17 | Paint the sheds. | Ann Moss | May 2023",
            "^ | ^ | Sweep it. | Ann Moss | May 2023");
    RawTable lower =
        page(
            2,
            " | | Count all the lamps. | Bo Fell | June 2023",
            "^ | ^ | Buy a lamp. | Bo Fell | June 2023",
            "Open the gate | | Oil it. | Bo Fell | June 2023");
    assertThat(one(upper, lower))
        .contains(
            "^|^|Count all the lamps.|Bo Fell|June 2023",
            "Open the gate||Oil it.|Bo Fell|June 2023");
  }

  @Test
  void blankThatIsMergedOverActionsGoesOn() {
    String heading = "Action | Lead | Due | Success measure";
    RawTable upper = page(1, heading, "Paint the sheds. | Ann Moss | May 2023 | Fewer complaints");
    RawTable lower =
        page(
            2,
            "Count all the lamps. | Bo Fell | June 2023 | ",
            "Buy a lamp. | Bo Fell | June 2023 | ^",
            "Oil the gate. | Bo Fell | June 2023 | ");
    assertThat(one(upper, lower))
        .endsWith(
            "Paint the sheds.|Ann Moss|May 2023|Fewer complaints",
            "Count all the lamps.|Bo Fell|June 2023|^",
            "Buy a lamp.|Bo Fell|June 2023|^",
            "Oil the gate.|Bo Fell|June 2023|");
  }

  @Test
  void marginsThatDifferDoNotMatter() {
    RawTable lower = Tables.of(LAMPS).onPage(2).edges(70, 170, 270, 370, 470).raw();
    assertThat(one(page(1, HEADING, SHEDS), lower)).hasSize(3);
  }

  @Test
  void joinsACutRowCellByCellAndKeepsBothPlaces() {
    LogicalTable table =
        stitch(
            page(1, HEADING, "Paint the old | Ann | May | Neat sheds and"),
            page(2, "sheds in blue. | Moss | 2023 | lamps."));
    assertThat(Tables.shown(table))
        .containsExactly(
            shown(HEADING), "Paint the old sheds in blue.|Ann Moss|May 2023|Neat sheds and lamps.");
    RawCell action = table.grid().at(2, 1).orElseThrow();
    assertThat(action.places())
        .extracting(place -> ((Place.OnPage) place).page())
        .containsExactly(1, 2);
    assertThat(codes()).contains(DiagnosticCode.JOINED_ROW);
  }

  @Test
  void rowThatStartsAnActionIsNotJoinedAtAnOpenFoot() {
    RawTable upper = Tables.of(HEADING, SHEDS).onPage(1).bottom(RawTable.Cut.OPEN).raw();
    assertThat(one(upper, page(2, LAMPS))).hasSize(3);
  }

  @Test
  void whatTheFileSaysDecidesFirst() {
    String upper = "Paint the old sheds | Ann Moss | May 2023 | Neat sheds.";
    String lower = "Blue is best | | | ";
    RawTable cut = Tables.of(HEADING, upper).onPage(1).bottom(RawTable.Cut.CUT).raw();
    assertThat(one(cut, page(2, lower))).hasSize(2);
    RawTable whole = Tables.of(HEADING, upper).onPage(1).bottom(RawTable.Cut.WHOLE).raw();
    assertThat(one(whole, page(2, "in blue. | | | "))).hasSize(3);
  }

  @Test
  void headingAtTheFootIsNotJoinedToTheFirstRow() {
    RawTable upper = Tables.of(HEADING).onPage(1).bottom(RawTable.Cut.OPEN).raw();
    assertThat(one(upper, page(2, "paint the sheds. | | | neat sheds.")))
        .containsExactly(shown(HEADING), "paint the sheds.|||neat sheds.");
  }

  @Test
  void blankUnderAHeadingAtTheFootIsBlank() {
    assertThat(one(page(1, HEADING), page(2, "Paint the sheds. | | | Neat sheds.")))
        .containsExactly(shown(HEADING), "Paint the sheds.|||Neat sheds.");
  }

  @Test
  void rowInAnotherPaintIsNotJoined() {
    RawTable upper =
        Tables.of(HEADING, "Paint the sheds | Ann Moss | May 2023 | Neat sheds")
            .onPage(1)
            .bottom(RawTable.Cut.OPEN)
            .raw();
    String blue = "#ddeeff ";
    RawTable lower =
        Tables.of(blue + "Sheds and lamps |" + blue + "|" + blue + "|" + blue, LAMPS)
            .onPage(2)
            .raw();
    assertThat(one(upper, lower)).hasSize(4);
  }

  @Test
  void blanksThatRowsHardlyEverLeaveSpeakForACutRow() {
    RawTable upper =
        Tables.of(HEADING, SHEDS, LAMPS, "Paint more sheds | Ann Moss | May 2023 | Neat sheds")
            .onPage(1)
            .raw();
    RawTable lower = Tables.of("Blue or green | | | ", LAMPS).onPage(2).raw();
    assertThat(one(upper, lower))
        .hasSize(5)
        .contains("Paint more sheds Blue or green|Ann Moss|May 2023|Neat sheds");
  }

  @Test
  void aPaintedBandThatGoesOnInItsPaintIsOne() {
    String blue = "#1f3864 ";
    String blanks = " |" + blue + "|" + blue + "|" + blue;
    String led = "Paint the sheds blue. | Ann Moss | | ";
    RawTable upper =
        Tables.of(HEADING, led, led, led, blue + "Sheds leak." + blanks).onPage(1).raw();
    RawTable lower = Tables.of(blue + "Wanted: dry sheds." + blanks, LAMPS).onPage(2).raw();
    assertThat(one(upper, lower)).hasSize(6).contains("Sheds leak. Wanted: dry sheds.|||");
  }

  @Test
  void aNumberedBandOpensAnother() {
    String blue = "#1f3864 ";
    String blanks = " |" + blue + "|" + blue + "|" + blue;
    RawTable upper =
        Tables.of(HEADING, SHEDS, LAMPS, SHEDS, blue + "1 Sheds leak." + blanks).onPage(1).raw();
    RawTable lower = Tables.of(blue + "2 Lamps fail." + blanks, LAMPS).onPage(2).raw();
    assertThat(one(upper, lower)).hasSize(7);
  }

  @Test
  void dateOfItsOwnMakesARowHoweverTheRestGoesOn() {
    RawTable upper = page(1, HEADING, "Paint the | Ann Moss | May 2023 | Neat sheds and");
    assertThat(one(upper, page(2, "lamps in blue | Bo Fell | June 2023 | lamps"))).hasSize(3);
  }

  @Test
  void ownerAndDueOfItsOwnMakeARow() {
    RawTable upper =
        Tables.of(HEADING, "Paint the sheds | | | Neat").onPage(1).bottom(RawTable.Cut.OPEN).raw();
    assertThat(one(upper, page(2, "and lamps | Bo Fell | June 2023 | "))).hasSize(3);
  }

  @Test
  void rowThatLacksWhatAllHaveGoesOnInMidSentence() {
    RawTable upper =
        Tables.of(HEADING, SHEDS, LAMPS, SHEDS, "Paint the old | | | Neat").onPage(1).raw();
    RawTable lower = Tables.of("sheds and lamps | Bo Fell | June 2023 | sheds.").onPage(2).raw();
    assertThat(one(upper, lower))
        .hasSize(5)
        .contains("Paint the old sheds and lamps|Bo Fell|June 2023|Neat sheds.");
  }

  @Test
  void rowThatHasJustWhatTheOpenOneAboveLacksCompletesIt() {
    RawTable upper =
        Tables.of(HEADING, " | Ann Moss | May 2023 | ").onPage(1).bottom(RawTable.Cut.OPEN).raw();
    RawTable lower = Tables.of("Paint the sheds. | | | Neat sheds.", LAMPS).onPage(2).raw();
    assertThat(one(upper, lower))
        .containsExactly(
            shown(HEADING), "Paint the sheds.|Ann Moss|May 2023|Neat sheds.", shown(LAMPS));
  }

  @Test
  void aSentenceMoreOfTheActionAloneIsTheRestOfARow() {
    RawTable upper = page(1, HEADING, "Paint the sheds. | Ann Moss | May 2023 | Neat sheds.");
    assertThat(one(upper, page(2, "Then dry them. | | | ", LAMPS)))
        .containsExactly(
            shown(HEADING),
            "Paint the sheds. Then dry them.|Ann Moss|May 2023|Neat sheds.",
            shown(LAMPS));
  }

  @Test
  void numbersOfTheirOwnMakeTwoRows() {
    RawTable upper = page(1, "Ref | " + HEADING, "1.1 | Paint the | Ann | May 2023 | Neat sheds");
    RawTable lower = page(2, "1.2 | shed doors | Moss | | and doors");
    assertThat(one(upper, lower)).hasSize(3);
  }

  @Test
  void wordsInSmallLettersBelowAHeadingAreTheRestOfIt() {
    RawTable upper = page(1, "Action | Lead | Due | Resource");
    assertThat(one(upper, page(2, " | | | implications", SHEDS)))
        .containsExactly("Action|Lead|Due|Resource implications", shown(SHEDS));
  }

  @Test
  void restOfARowBelowHeadingsThatComeAgainIsNoHeading() {
    String heading = "No. | Action | Lead | Due";
    assertThat(
            one(
                page(1, heading, "1 | Paint for a good | Ann Moss, | May 2023"),
                page(
                    2, heading, " | outcome | Lead Officer | ", "2 | Oil it | Bo Fell | May 2024")))
        .containsExactly(
            shown(heading),
            "1|Paint for a good outcome|Ann Moss, Lead Officer|May 2023",
            "2|Oil it|Bo Fell|May 2024");
  }

  @Test
  void bannerThatComesAgainWithoutTheHeadingsIsDropped() {
    String banner = "Priority 1: The yard | < | < | <";
    assertThat(one(page(1, banner, HEADING, SHEDS), page(2, banner, LAMPS)))
        .containsExactly(shown(banner), shown(HEADING), shown(SHEDS), shown(LAMPS));
  }

  @Test
  void headingWhoseWordsANarrowCellCutsComesAgain() {
    assertThat(
            one(
                page(1, "Acti on no | " + HEADING, "1 | " + SHEDS),
                page(2, "Action no | " + HEADING, "2 | " + LAMPS)))
        .hasSize(3);
  }

  @Test
  void blankIssueAtTheFootHasItsTextOnTheNextPage() {
    String heading = "Issue | Action | Lead | Due";
    LogicalTable table =
        stitch(
            page(
                1,
                heading,
                "Dull yard | Paint the sheds. | Ann Moss | May 2023",
                "Old doors | Oil the hinges. | Ann Moss | May 2023",
                "No light | Buy the lamps. | Ann Moss | May 2023",
                " | Count the lamps. | Bo Fell | June 2023"),
            page(2, "Dark lane | Hang the lamps. | Cy Dale | July 2023"));
    assertThat(Tables.shown(table).subList(4, 6))
        .containsExactly(
            "Dark lane|Count the lamps.|Bo Fell|June 2023", "^|Hang the lamps.|Cy Dale|July 2023");
  }

  @ParameterizedTest
  @ValueSource(strings = {"No.", "Outcome"})
  void aPriorityInTheFirstColumnAloneIsNoRestOfARow(String first) {
    LogicalTable table =
        Tables.ragged(
                first + " | Action | Lead | Due",
                "1.1 | Paint the sheds | Ann Moss | May 2023",
                "All that we look to | Oil the doors | Ann Moss | May 2023",
                "Priority 2: The lane | | | ",
                "2.1 | Hang the lamps | Bo Fell | May 2023")
            .breakBefore(4)
            .logical();
    assertThat(Tables.shown(table)).hasSize(5).contains("Priority 2: The lane|||");
  }

  @Test
  void muchTextBetweenThePartsEndsTheTable() {
    Block text = Tables.text("So it goes.");
    assertThat(
            Tables.stitch(page(1, HEADING, SHEDS), text, text, text, text, page(2, LAMPS)).tables())
        .hasSize(2);
  }

  @Test
  void bannerAtTheHeadIsNotJoined() {
    RawTable upper =
        Tables.of("#ffffff" + HEADING, "Paint the sheds blue | Ann Moss | May 2023 | Neat sheds")
            .onPage(1)
            .bottom(RawTable.Cut.OPEN)
            .raw();
    RawTable lower = Tables.of("#002060 2 Towpath | < | < | <", LAMPS).onPage(2).raw();
    assertThat(one(upper, lower)).hasSize(4).contains("2 Towpath|<|<|<");
  }

  @Test
  void lowerOutcomeThatBeginsWithADateIsAFurtherOne() {
    LogicalTable table =
        stitch(
            page(1, HEADING, "Paint the sheds blue. | Ann Moss | May 2023 | Neat sheds."),
            page(2, " | | | Dec 2023 Lit lamps."),
            page(3, LAMPS));
    assertThat(Tables.shown(table))
        .containsExactly(
            shown(HEADING),
            "Paint the sheds blue.|Ann Moss|May 2023|Neat sheds.",
            "^|^|^|Dec 2023 Lit lamps.",
            shown(LAMPS));
  }

  @Test
  void blankUnderAnOpenIssueGoesOn() {
    String heading = "Issue | Action | Lead | Due";
    LogicalTable table =
        stitch(
            page(1, heading, "Dull yard | Paint the sheds. | Ann Moss | May 2023"),
            page(2, " | Count the lamps. | Bo Fell | June 2023"));
    assertThat(Tables.shown(table))
        .containsExactly(
            shown(heading),
            "Dull yard|Paint the sheds.|Ann Moss|May 2023",
            "^|Count the lamps.|Bo Fell|June 2023");
  }

  @Test
  void blankInAPaintOfItsOwnDoesNotGoOn() {
    String heading = "Issue | Action | Lead | Due";
    LogicalTable table =
        stitch(
            page(1, heading, "#ddeeff Dull yard | Paint the sheds. | Ann Moss | May 2023"),
            page(2, "#ffeedd | Count the lamps. | Bo Fell | June 2023"));
    assertThat(Tables.shown(table).get(2)).startsWith("|");
  }

  @Test
  void blankStatusDoesNotGoOnBesideAnActionOfItsOwn() {
    String heading = "Action | Lead | Due | RAG";
    LogicalTable table =
        stitch(
            page(1, heading, "Paint the sheds. | Ann Moss | May 2023 | Green"),
            page(2, "Count the lamps. | Bo Fell | June 2023 | "));
    assertThat(Tables.shown(table).get(2)).isEqualTo("Count the lamps.|Bo Fell|June 2023|");
  }

  @Test
  void sidewaysPagesGoOnByTheirOwnColumns() {
    RawTable upper = Tables.of(HEADING, SHEDS).onPage(1).sideways().raw();
    RawTable lower = Tables.of(LAMPS).onPage(2).sideways().raw();
    assertThat(one(upper, lower)).hasSize(3);
    RawTable other = Tables.of(LAMPS).onPage(2).edges(30, 60, 110, 300, 430).sideways().raw();
    assertThat(Tables.stitch(upper, other).tables()).hasSize(2);
  }

  @Test
  void textLineBetweenThePartsIsPassedOver() {
    Flow flow = Tables.stitch(page(1, HEADING, SHEDS), Tables.text("* as agreed"), page(2, LAMPS));
    assertThat(flow.tables()).hasSize(1);
    assertThat(flow.items()).hasSize(2);
    assertThat(flow.items().get(1)).isInstanceOf(Flow.Text.class);
  }

  @Test
  void headingBetweenThePartsEndsTheTable() {
    Flow flow = Tables.stitch(page(1, HEADING, SHEDS), Tables.heading(2, "Lamps"), page(2, LAMPS));
    assertThat(flow.tables()).hasSize(2);
    assertThat(flow.items().get(1)).isInstanceOf(Flow.Text.class);
  }

  @Test
  void blankLineOfATsvMayBeAPageBreak() {
    LogicalTable table =
        Tables.ragged(
                HEADING,
                "Paint the old | Ann | May | Neat and",
                "sheds blue. | Moss | 2023 | tidy.")
            .breakBefore(3)
            .logical();
    assertThat(Tables.shown(table))
        .containsExactly(
            shown(HEADING), "Paint the old sheds blue.|Ann Moss|May 2023|Neat and tidy.");
  }

  @Test
  void withinAPageTextInTheActionCellStartsAnAction() {
    LogicalTable table =
        Tables.ragged(HEADING, "Paint the old | Ann Moss | May 2023 | Neat", "sheds blue. | | | ")
            .logical();
    assertThat(Tables.shown(table)).hasSize(3);
  }

  @Test
  void tablesWithoutPagesDoNotGoOn() {
    assertThat(Tables.stitch(Tables.of(HEADING, SHEDS).raw(), Tables.of(LAMPS).raw()).tables())
        .hasSize(2);
  }

  @Test
  void tablesAreNumberedFromOneAndCellsKnowTheirAddress() {
    Flow flow = Tables.stitch(Tables.of(HEADING, SHEDS).raw(), Tables.of(LAMPS).raw());
    assertThat(flow.tables()).extracting(LogicalTable::number).containsExactly(1, 2);
    RawCell cell = flow.tables().get(1).grid().at(1, 3).orElseThrow();
    assertThat(cell.places().get(0).cell()).contains(new Place.Cell(2, 1, 3));
  }

  @Test
  void partsTellThePagesOfATable() {
    LogicalTable table = stitch(page(1, HEADING, SHEDS), page(2, LAMPS));
    assertThat(table.parts()).extracting(part -> part.page()).containsExactly(1, 2);
  }

  private static RawTable page(int number, String... rows) {
    return Tables.of(rows).onPage(number).raw();
  }

  private LogicalTable stitch(Block... blocks) {
    Flow flow = Tables.stitch(diagnostics, blocks);
    assertThat(flow.tables()).hasSize(1);
    return flow.tables().get(0);
  }

  private List<String> one(Block... blocks) {
    return Tables.shown(stitch(blocks));
  }

  private static String shown(String row) {
    return row.replace(" | ", "|");
  }

  private List<DiagnosticCode> codes() {
    return diagnostics.list().stream().map(Diagnostic::code).toList();
  }
}
