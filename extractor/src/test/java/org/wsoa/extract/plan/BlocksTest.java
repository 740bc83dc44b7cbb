package org.wsoa.extract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.read.RawTable;
import org.wsoa.extract.table.Tables;
import org.wsoa.model.Action;
import org.wsoa.model.Owner;
import org.wsoa.model.Priority;
import org.wsoa.model.Responsibility;

/** Priorities, issues and ids ("Identity and order"; rules 3, 5 and 14). */
class BlocksTest {
  private static final String HEADING = "Action | Lead | Due";
  private static final String DULL = "Dull yard | Paint the sheds | Ann Moss";
  private static final String SHEDS = "Paint the sheds | Ann Moss | May 2023";
  private static final String LAMPS = "Count the lamps | Bo Fell | June 2023";

  @Test
  void priorityTakesTheNumberOfItsBanner() {
    Plans plans = Plans.of(Tables.of("Priority 3: The yard | < | <", HEADING, SHEDS));
    assertThat(plans.priorities()).containsExactly("3 The yard");
    assertThat(plans.action(1).id()).isEqualTo("3-A1");
    assertThat(plans.action(1).priorityId()).isEqualTo("3");
  }

  @Test
  void priorityWithoutANumberTakesItsOrdinal() {
    Plans plans =
        Plans.of(Tables.of(HEADING, "The yard | < | <", SHEDS, "The towpath | < | <", LAMPS));
    assertThat(plans.priorities()).containsExactly("1 The yard", "2 The towpath");
    assertThat(plans.plan().actions()).extracting(Action::id).containsExactly("1-A1", "2-A1");
  }

  @Test
  void bannerRepeatedOverATableIsOnePriority() {
    RawTable one = Tables.of("1 The yard | < | <", HEADING, SHEDS).raw();
    RawTable two = Tables.of("1 The yard | < | <", HEADING, LAMPS).raw();
    Plans plans = Plans.of(one, Tables.text("More follows."), two);
    assertThat(plans.priorities()).containsExactly("1 The yard");
    assertThat(plans.plan().actions()).extracting(Action::id).containsExactly("1-A1", "1-A2");
  }

  @Test
  void priorityColumnNamesPriorities() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Priority | Action | Lead",
                "2. The yard | Paint the sheds | Ann Moss",
                "^ | Sweep the yard | Ann Moss",
                "4. The towpath | Count the lamps | Bo Fell"));
    assertThat(plans.priorities()).containsExactly("2 The yard", "4 The towpath");
    assertThat(plans.plan().actions())
        .extracting(Action::priorityId)
        .containsExactly("2", "2", "4");
  }

  @Test
  void aColumnOfPrioritiesBelowOtherPrioritiesNamesIssues() {
    String heading = "Area of weakness | Action | Lead";
    for (Plans plans :
        List.of(
            Plans.of(Tables.of(heading, "Theme 2: The yard | < | <", DULL)),
            Plans.of(Tables.of("Theme 2: The yard | < | <", heading, DULL)),
            Plans.of(Tables.heading(2, "Theme 2: The yard"), Tables.of(heading, DULL).raw()),
            Plans.tsv("Theme 2: The yard", heading, DULL))) {
      assertThat(plans.priorities()).containsExactly("2 The yard");
      assertThat(plans.issues()).containsExactly("2/1 Dull yard");
    }
  }

  @Test
  void aColumnThatSaysThePriorityAboveOnceMoreNamesNoIssue() {
    String heading = "Priority | Action | Lead";
    for (String cell : List.of("The yard", "Theme 2: The yard", "Theme 3: The towpath")) {
      Plans plans =
          Plans.of(
              Tables.heading(2, "Theme 2: The yard"),
              Tables.of(heading, cell + " | Paint the sheds | Ann Moss").raw());
      assertThat(plans.issues()).isEmpty();
    }
  }

  @Test
  void aPartOfTheDocumentIsNoPriorityAboveAColumnOfThem() {
    Plans plans =
        Plans.of(
            Tables.heading(2, "Section 2: What we will do"),
            Tables.of("Area of weakness | Action | Lead", "Yard | Paint the sheds | Ann Moss")
                .raw());
    assertThat(plans.priorities()).containsExactly("1 Yard");
  }

  @Test
  void anObjectiveWithANumberOverTheHeadingsIsAPriority() {
    Plans plans =
        Plans.of(Tables.of("Objective 2: A bright yard | < | <", "Issue | Action | Lead", DULL));
    assertThat(plans.priorities()).containsExactly("2 A bright yard");
    assertThat(plans.action(1).extra()).isEmpty();
  }

  @Test
  void theFirstBannerNumberedBelowTheHeadingIsAnIssue() {
    Plans plans =
        Plans.of(
            Tables.heading(2, "1. The yard"),
            Tables.of("1.1 Dull sheds | <", "Action | Lead", "Paint the sheds | Ann Moss").raw());
    assertThat(plans.priorities()).containsExactly("1 The yard");
    assertThat(plans.issues()).containsExactly("1/1.1 Dull sheds");
  }

  @Test
  void figuresByMonthGoOnWithNoActionTable() {
    Plans plans =
        Plans.of(
            Tables.of(
                    "Action | Lead | Due | Outcome",
                    "Paint the sheds | Ann Moss | May 2023 | Neat sheds")
                .raw(),
            Tables.of("Sheds | Jan 25 | Feb 25 | Mar 25", "Painted | 4 | 5 | 6").raw());
    assertThat(plans.plan().actions()).hasSize(1);
  }

  @Test
  void issueColumnNamesIssues() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Issue | Action | Lead",
                "Dull yard | Paint the sheds | Ann Moss",
                "^ | Sweep the yard | Ann Moss",
                "Dark towpath | Count the lamps | Bo Fell"));
    assertThat(plans.issues()).containsExactly("/1 Dull yard", "/2 Dark towpath");
    assertThat(plans.plan().actions())
        .extracting(Action::id)
        .containsExactly("1-A1", "1-A2", "2-A1");
  }

  @Test
  void numberThatOpensAnIssueIsItsId() {
    Plans plans =
        Plans.of(Tables.of("Issue | Action | Lead", "1.10 Dull yard | Paint the sheds | Ann Moss"));
    assertThat(plans.issues()).containsExactly("/1.10 Dull yard");
    assertThat(plans.action(1).id()).isEqualTo("1.10-A1");
  }

  @Test
  void aNumberedHeadingBelowAPrioritysNamesItsIssue() {
    String rows = "Action | Lead | Due";
    Plans plans =
        Plans.of(
            Tables.heading(1, "Priority 1: The yard"),
            Tables.heading(2, "1.1 Sheds"),
            Tables.of(rows, "Paint the sheds | Ann Moss | May 2023").raw(),
            Tables.of(rows, "Mend the roofs | Ann Moss | May 2023").raw(),
            Tables.heading(2, "1.2 Lamps"),
            Tables.of(rows, "Count the lamps | Bo Fell | May 2023").raw(),
            Tables.heading(1, "Priority 2: The lane"),
            Tables.heading(2, "2.1 Actions"),
            Tables.of(rows, "Sweep the lane | Bo Fell | May 2023").raw());
    assertThat(plans.plan().priorities())
        .extracting(Priority::title)
        .containsExactly("The yard", "The lane");
    assertThat(plans.issues()).containsExactly("1/1.1 Sheds", "1/1.2 Lamps");
    assertThat(plans.plan().actions())
        .extracting(Action::id)
        .containsExactly("1.1-A1", "1.1-A2", "1.2-A1", "2-A1");
  }

  @Test
  void aCodeThatOpensAnIssueIsItsId() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Recommendation | Action | Lead",
                "R4. Dull yard | Paint the sheds | Ann Moss",
                "AFI 2: Dark yard | Count the lamps | Bo Fell",
                "H1 sheds are dull | Sweep the yard | Bo Fell"));
    assertThat(plans.issues())
        .containsExactly("/R4 Dull yard", "/2 Dark yard", "/3 H1 sheds are dull");
  }

  @Test
  void numberColumnThatStandsOnceForARecommendationNumbersTheIssue() {
    Plans plans =
        Plans.of(
            Tables.of(
                "No | Recommendation | Action | Lead",
                "R4 | Dull yard | Paint the sheds | Ann Moss",
                "^ | ^ | Sweep the yard | Bo Fell"));
    assertThat(plans.issues()).containsExactly("/R4 Dull yard");
    assertThat(plans.plan().actions()).extracting(Action::ref).containsOnly("");
  }

  @Test
  void numberColumnThatChangesWithEachActionIsTheRef() {
    Plans plans =
        Plans.of(
            Tables.of(
                "No | Recommendation | Action | Lead",
                "4.1 | Dull yard | Paint the sheds | Ann Moss",
                "4.2 | ^ | Sweep the yard | Bo Fell"));
    assertThat(plans.issues()).containsExactly("/1 Dull yard");
    assertThat(plans.plan().actions()).extracting(Action::ref).containsExactly("4.1", "4.2");
  }

  @Test
  void blankIssueTakesTheOneAboveInATsv() {
    Plans plans =
        Plans.tsv(
            "Issue | Action | Lead | Due",
            "Dull yard | Paint the sheds | Ann Moss | May 2023",
            " | Sweep the yard each week | Bo Fell | June 2023");
    assertThat(plans.plan().actions()).extracting(Action::issueId).containsExactly("1", "1");
  }

  @Test
  void blankIssueIsNoneWhereTheFormatHasSpans() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Issue | Action | Lead | Due",
                "Dull yard | Paint the sheds | Ann Moss | May 2023",
                " | Sweep the yard each week | Bo Fell | June 2023"));
    assertThat(plans.plan().actions()).extracting(Action::issueId).containsExactly("1", "");
  }

  @Test
  void strategyLinksOfABlockAreSplitAndOnce() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Issue | Strategy | Action | Lead",
                "Dull yard | Yard plan, Paint plan | Paint the sheds | Ann Moss",
                "^ | Paint plan; Broom plan // Dust plan | Sweep the yard | Bo Fell"));
    assertThat(plans.plan().issues().get(0).strategyLinks())
        .containsExactly("Yard plan", "Paint plan", "Broom plan", "Dust plan");
  }

  @Test
  void numberInPlaceOfAHeadingNumbersTheIssueAndItsPriority() {
    Plans plans =
        Plans.of(
            Tables.heading(2, "Priority 5: The yard"),
            Tables.of(
                    "5.2 | Action | Lead | Due",
                    "Dull yard | Paint the sheds | Ann Moss | May 2023")
                .raw());
    assertThat(plans.priorities()).containsExactly("5 The yard");
    assertThat(plans.issues()).containsExactly("5/5.2 Dull yard");
    assertThat(plans.action(1).id()).isEqualTo("5.2-A1");
  }

  @Test
  void numberedHeadingOverATableIsItsPriority() {
    Plans plans =
        Plans.of(
            Tables.heading(1, "Action plan"),
            Tables.heading(2, "Priority 2: The yard"),
            Tables.of(HEADING, SHEDS).raw());
    assertThat(plans.priorities()).containsExactly("2 The yard");
    assertThat(plans.action(1).priorityId()).isEqualTo("2");
  }

  @Test
  void aLineWithTheNumberThatReferencesBelowArePartsOfIsTheirPriority() {
    String heading = "Ref | Action | Lead | Due";
    Plans plans =
        Plans.tsv(
            "1. The yard",
            "Strategic lead: Cy Lunt",
            "",
            heading,
            "1.1 | " + SHEDS,
            "",
            "2. The towpath",
            "",
            heading,
            "2.1 | " + LAMPS);
    assertThat(plans.priorities()).containsExactly("1 The yard", "2 The towpath");
    assertThat(plans.plan().actions()).extracting(Action::id).containsExactly("1-A1", "2-A1");
  }

  @Test
  void aListAboveReferencesNamesNoPriority() {
    Plans plans =
        Plans.tsv(
            "1. Introduction", "2. Actions", "", "Ref | Action | Lead | Due", "1.1 | " + SHEDS);
    assertThat(plans.priorities()).isEmpty();
  }

  @Test
  void unnumberedHeadingsOverSeveralTablesArePriorities() {
    Plans plans =
        Plans.of(
            Tables.heading(2, "The yard"),
            Tables.of(HEADING, SHEDS).raw(),
            Tables.heading(2, "The towpath"),
            Tables.of(HEADING, LAMPS).raw());
    assertThat(plans.priorities()).containsExactly("1 The yard", "2 The towpath");
    assertThat(plans.plan().actions()).extracting(Action::id).containsExactly("1-A1", "2-A1");
  }

  @Test
  void unnumberedHeadingOverASingleTableIsNoPriority() {
    Plans plans = Plans.of(Tables.heading(2, "The yard"), Tables.of(HEADING, SHEDS).raw());
    assertThat(plans.priorities()).isEmpty();
    assertThat(plans.action(1).id()).isEqualTo("0-A1");
  }

  @Test
  void aTableOfHeadingsAloneDoesNotMakeHeadingsPriorities() {
    Plans plans =
        Plans.of(
            Tables.heading(2, "Action plan"),
            Tables.of("Action | Lead | Due", "Paint the sheds | Ann Moss | May 2023").raw(),
            Tables.heading(2, "New actions"),
            Tables.of("Action | Lead | Due").raw());
    assertThat(plans.actions()).containsExactly("Paint the sheds");
    assertThat(plans.priorities()).isEmpty();
  }

  @Test
  void strategicLeadBetweenHeadingAndTableOwnsThePriority() {
    Plans plans =
        Plans.of(
            Tables.heading(2, "Priority 2: The yard"),
            Tables.text("Strategic lead: Cy Dale"),
            Tables.of(HEADING, SHEDS).raw());
    assertThat(plans.plan().priorities().get(0).owners())
        .containsExactly(new Owner("Cy Dale", "", "", Responsibility.ACCOUNTABLE));
    assertThat(plans.owners(1)).containsExactly("Ann Moss");
  }

  @Test
  void ownerCellOfTheBannerRowOwnsThePriority() {
    Plans plans =
        Plans.tsv(
            "Action | SRO | Lead | Due",
            "2 The yard | Cy Dale | | ",
            "Paint the sheds | Cy Dale | Ann Moss | May 2023");
    assertThat(plans.priorities()).containsExactly("2 The yard");
    assertThat(plans.plan().priorities().get(0).owners())
        .containsExactly(new Owner("Cy Dale", "", "", Responsibility.ACCOUNTABLE));
  }

  @Test
  void secondLevelBannerIsAnIssueOfThePriority() {
    Plans plans =
        Plans.of(
            Tables.of("Priority 3: The yard | < | <", "3.1 Dull sheds | < | <", HEADING, SHEDS));
    assertThat(plans.priorities()).containsExactly("3 The yard");
    assertThat(plans.issues()).containsExactly("3/3.1 Dull sheds");
    assertThat(plans.action(1).id()).isEqualTo("3.1-A1");
  }

  @Test
  void priorityIdsDoNotClashWithOrdinals() {
    Plans plans =
        Plans.of(
            Tables.of(
                HEADING, "The yard | < | <", SHEDS, "Priority 1: The towpath | < | <", LAMPS));
    assertThat(plans.plan().priorities()).extracting(p -> p.id()).doesNotHaveDuplicates();
    assertThat(plans.priorities()).contains("1 The towpath");
  }

  @Test
  void outcomesAreCountedApartFromActions() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Priority 3: The yard | < | <",
                "Action | Lead | Outcome",
                "Paint the sheds | Ann Moss | • Neat sheds // • Proud folk"));
    assertThat(plans.plan().outcomes()).extracting(o -> o.id()).containsExactly("3-O1", "3-O2");
  }

  @Test
  void bannersBelowALabelledHeadingAreItsIssues() {
    Plans plans =
        Plans.of(
            Tables.heading(2, "Priority 1: The yard"),
            Tables.of(HEADING, SHEDS, "While it rains | < | <", LAMPS).raw(),
            Tables.heading(2, "Priority 2: The towpath"),
            Tables.of("Workstream 4: Lamps | < | <", HEADING, LAMPS).raw());
    assertThat(plans.priorities()).containsExactly("1 The yard", "2 The towpath");
    assertThat(plans.issues()).containsExactly("1/1 While it rains", "2/4 Lamps");
    assertThat(plans.plan().actions()).extracting(Action::issueId).containsExactly("", "1", "4");
  }

  @Test
  void bannersThatAreCalledPrioritiesAreNoIssuesOfTheHeading() {
    Plans plans =
        Plans.of(
            Tables.heading(2, "Theme 1: Outdoors"),
            Tables.of("Priority 4: The yard | < | <", HEADING, SHEDS).raw());
    assertThat(plans.issues()).isEmpty();
    assertThat(plans.action(1).priorityId()).isEqualTo("4");
  }

  @Test
  void rowsOfAnOutlineThatOthersArePartsOfArePrioritiesAndIssues() {
    String[] rows = {
      "WBS | Title | Owner | Finish | RAG",
      "1 | Outdoors | Ann Moss | |",
      "1.1 | The yard is dull | Bo Fell | |",
      "1.1.1 | Paint the sheds | Bo Fell | May 2023 | Green",
      "1.1.2 | Sweep the yard | Bo Fell | June 2023 | Red",
      "2 | Indoors | Ann Moss | |",
      "2.1 | Count the lamps | Bo Fell | July 2023 | Green"
    };
    for (Plans plans : List.of(Plans.of(Tables.of(rows)), Plans.tsv(rows))) {
      assertThat(plans.priorities()).containsExactly("1 Outdoors", "2 Indoors");
      assertThat(plans.issues()).containsExactly("1/1.1 The yard is dull");
      assertThat(plans.plan().actions())
          .extracting(Action::id)
          .containsExactly("1.1-A1", "1.1-A2", "2-A1");
      assertThat(plans.plan().priorities().get(0).owners())
          .containsExactly(new Owner("Ann Moss", "", "", Responsibility.RESPONSIBLE));
    }
  }

  @Test
  void aNumberedLabelBesideItsTitleIsABannerAndTheLastOneNamesTheNextTable() {
    RawTable one =
        Tables.of(
                "Action | Lead | Due | RAG",
                "Paint the sheds | Ann Moss | May 2023 | Green",
                "Weakness 2 | < | The towpath is dark | <")
            .raw();
    RawTable two = Tables.of(HEADING, LAMPS).raw();
    Plans plans =
        Plans.of(
            Tables.heading(2, "Weakness 1: The yard is dull"), one, Tables.text("Actions"), two);
    assertThat(plans.priorities()).containsExactly("1 The yard is dull", "2 The towpath is dark");
    assertThat(plans.plan().actions()).extracting(Action::id).containsExactly("1-A1", "2-A1");
  }

  @Test
  void aTableOfANumberedLabelAndItsTitleIsAHeading() {
    Plans plans =
        Plans.of(
            Tables.of("Weakness 1 | The yard is dull").raw(),
            Tables.text("Actions"),
            Tables.of(HEADING, SHEDS).raw(),
            Tables.of("Weakness 2 | The towpath is dark").raw(),
            Tables.text("Actions"),
            Tables.of(HEADING, LAMPS).raw());
    assertThat(plans.priorities()).containsExactly("1 The yard is dull", "2 The towpath is dark");
    assertThat(plans.plan().actions()).extracting(Action::id).containsExactly("1-A1", "2-A1");
  }

  @Test
  void plainNumbersThatOpenAllIssuesNumberThem() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Recommendation | Action | Lead",
                "1. Mend the yard | Paint the sheds | Ann Moss",
                "3. Light the towpath | Count the lamps | Bo Fell"));
    assertThat(plans.issues()).containsExactly("/1 Mend the yard", "/3 Light the towpath");
  }

  @Test
  void aBannerThatSaysTheHeadingAgainIsNoIssue() {
    Plans plans =
        Plans.of(
            Tables.heading(2, "Priority 1: The yard"),
            Tables.of("The yard | < | <", HEADING, SHEDS, LAMPS).raw());
    assertThat(plans.priorities()).containsExactly("1 The yard");
    assertThat(plans.issues()).isEmpty();
    assertThat(plans.plan().actions()).extracting(Action::priorityId).containsOnly("1");
  }
}
