package org.wsoa.extract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wsoa.extract.table.Tables;
import org.wsoa.model.Action;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Issue;
import org.wsoa.model.Owner;
import org.wsoa.model.Progress;
import org.wsoa.model.Responsibility;
import org.wsoa.model.Timing;

/** Rows of action tables to actions (rules 3, 7, 13 and the Action paragraph). */
class ActionTableReaderTest {
  private static final String HEADING = "Action | Lead | Due";
  private static final String SHEDS = "Paint the sheds | Ann Moss | May 2023";

  @Test
  void aRowThatIsADateIsTheDueOfTheRowsBelowThatHaveNone() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Action | Lead | Due",
                "By June 2023 | < | <",
                "Paint the sheds | Ann Moss |",
                "Sweep the yard | Bo Fell | May 2023",
                "By July 2023 | < | <",
                "Count the lamps | Bo Fell |"));
    assertThat(plans.plan().priorities()).isEmpty();
    assertThat(plans.plan().actions())
        .extracting(action -> action.due().map(Timing::text).orElse(""))
        .containsExactly("By June 2023", "May 2023", "By July 2023");
    assertThat(plans.evidence()).containsKey("/actions/0/due");
  }

  @Test
  void blankOwnerAndDueTakeTheValueAboveInATsv() {
    Plans plans =
        Plans.tsv(HEADING + " | Evidence", SHEDS + " | A photo", "Count the lamps | | | A list");
    assertThat(plans.owners(2)).containsExactly("Ann Moss");
    assertThat(plans.due(2)).isEqualTo("May 2023");
    assertThat(plans.messages(DiagnosticCode.INHERITED_VALUE)).hasSize(2);
  }

  @Test
  void aRoleBesideItsOwnerIsTheOwners() {
    Plans plans =
        Plans.tsv(
            "Action | Name | Designation | Due",
            "Paint the sheds | Ann Moss | Head of Yards | May 2023",
            "Count the lamps | | | May 2023",
            "Mend the gate | Yards Team | Head of Yards | May 2023");
    assertThat(plans.action(1).owners())
        .containsExactly(new Owner("Ann Moss", "Head of Yards", "", Responsibility.RESPONSIBLE));
    assertThat(plans.action(2).owners()).isEqualTo(plans.action(1).owners());
    assertThat(plans.action(1).extra()).isEmpty();
    assertThat(plans.action(3).extra()).containsEntry("Designation", "Head of Yards");
  }

  @Test
  void nameAndRoleUnderOneHeadingAreOneOwner() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Action | Lead | < | Due",
                "^ | Name | Role | ^",
                "Paint the sheds | Ann Moss | Head of Yards | May 2023",
                "Count the lamps | Bo Fell | Lamp Officer | May 2023"));
    assertThat(plans.action(1).owners())
        .containsExactly(new Owner("Ann Moss", "Head of Yards", "", Responsibility.RESPONSIBLE));
  }

  @Test
  void rolesInLinesGoToOwnersInLines() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Action | Lead | Job title | Due",
                "Paint the sheds | Ann Moss//Bo Fell | Head of Yards//Lamp Officer | May 2023"));
    assertThat(plans.action(1).owners())
        .extracting(Owner::name)
        .containsExactly("Ann Moss", "Bo Fell");
    assertThat(plans.action(1).owners())
        .extracting(Owner::role)
        .containsExactly("Head of Yards", "Lamp Officer");
  }

  @Test
  void aVersionOrIssueNumberBesideActionsIsOneColumnMore() {
    String sheds = "Paint the sheds | Ann Moss | May 2023";
    assertThat(Plans.tsv("Action | Lead | Due | Version", sheds + " | 2").action(1).extra())
        .containsEntry("Version", "2");
    assertThat(Plans.tsv("Issue no | Action | Lead | Due", "1 | " + sheds).plan().actions())
        .hasSize(1);
    assertThat(Plans.tsv("Version | Action | Author | Date", "1 | " + sheds).plan().actions())
        .isEmpty();
  }

  @Test
  void blankOwnerAndDueAreEmptyWhereTheFormatHasSpans() {
    Plans plans = Plans.of(Tables.of(HEADING, SHEDS, "Count the lamps | | "));
    assertThat(plans.action(2).owners()).isEmpty();
    assertThat(plans.action(2).due()).isEmpty();
    assertThat(plans.messages(DiagnosticCode.INHERITED_VALUE)).isEmpty();
  }

  @Test
  void nothingIsInheritedOverABanner() {
    Plans plans =
        Plans.tsv(
            HEADING + " | Evidence",
            SHEDS + " | A photo",
            "Priority 2: Lamps | | | ",
            "Count the lamps | | | A list");
    assertThat(plans.action(2).owners()).isEmpty();
    assertThat(plans.action(2).due()).isEmpty();
  }

  @Test
  void referencePartnerStatusAndRevisedDateAreNotInherited() {
    Plans plans =
        Plans.tsv(
            "Ref | Action | Lead | Support | Original date | Revised date | RAG",
            "A1 | Paint the sheds | Ann Moss | Bo Fell | May 2023 | June 2023 | Green",
            " | Count the lamps on the path | | | July 2023 | | ");
    Action second = plans.action(2);
    assertThat(second.ref()).isEmpty();
    assertThat(second.owners()).extracting(Owner::name).containsExactly("Ann Moss");
    assertThat(second.status()).isEmpty();
    assertThat(second.due().orElseThrow().text()).isEqualTo("July 2023");
    assertThat(second.originalDue()).isEmpty();
  }

  @Test
  void blankCurrentDateMakesTheOriginalTheDue() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Action | Original date | Revised date",
                "Paint the sheds | May 2023 | June 2023",
                "Count the lamps | July 2023 | "));
    assertThat(plans.due(1)).isEqualTo("June 2023");
    assertThat(plans.action(1).originalDue().map(Timing::text)).contains("May 2023");
    assertThat(plans.due(2)).isEqualTo("July 2023");
    assertThat(plans.action(2).originalDue()).isEmpty();
  }

  @Test
  void spannedOwnerCountsForEachRow() {
    Plans plans = Plans.of(Tables.of(HEADING, SHEDS, "Count the lamps | ^ | June 2023"));
    assertThat(plans.owners(2)).containsExactly("Ann Moss");
    assertThat(plans.due(2)).isEqualTo("June 2023");
  }

  @Test
  void outcomeThatSpansActionsBelongsToAll() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Action | Lead | Outcome",
                "Paint the sheds | Ann Moss | A neat yard",
                "Count the lamps | Bo Fell | ^"));
    assertThat(plans.outcomes()).containsExactly("A neat yard");
    assertThat(plans.outcome(1).actionIds()).containsExactly("0-A1", "0-A2");
  }

  @Test
  void actionThatSpansOutcomesHasAll() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Action | Lead | Outcome",
                "Paint the sheds | Ann Moss | A neat yard",
                "^ | ^ | Proud neighbours"));
    assertThat(plans.actions()).containsExactly("Paint the sheds");
    assertThat(plans.action(1).outcomeIds()).containsExactly("0-O1", "0-O2");
  }

  @Test
  void outcomeBesideABlankActionBelongsToTheActionAbove() {
    Plans plans =
        Plans.tsv(
            "Action | Lead | Due | Outcome",
            "Paint the sheds | Ann Moss | May 2023 | A neat yard",
            " | | | Proud neighbours all around the yard");
    assertThat(plans.actions()).hasSize(1);
    assertThat(plans.action(1).outcomeIds()).containsExactly("0-O1", "0-O2");
  }

  @Test
  void fieldsOfARowWithoutActionBelongToTheActionAbove() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Action | Lead | Due | Progress",
                "Paint the sheds | Ann Moss | May 2023 | Pots bought",
                " | Bo Fell | | Brushes lost"));
    assertThat(plans.owners(1)).containsExactly("Ann Moss", "Bo Fell");
    assertThat(plans.action(1).progress())
        .extracting(Progress::text)
        .containsExactly("Pots bought", "Brushes lost");
  }

  @Test
  void spannedUpdateCountsForEachAction() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Action | Lead | Progress | Resources",
                "Paint the sheds | Ann Moss | Pots bought | Ten pots",
                "Sweep the yard | Ann Moss | ^ | ^"));
    assertThat(plans.action(2).progress())
        .extracting(Progress::text)
        .containsExactly("Pots bought");
    assertThat(plans.action(2).resources()).isEqualTo("Ten pots");
  }

  @Test
  void cellThatSpansTheRowsOfOneActionCountsOnce() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Action | Lead | Status at 1 March 2023 | Resources | Outcome",
                "Paint the sheds | Ann Moss | We bought ten pots of paint | Ten pots | Neat sheds",
                "^ | ^ | ^ | ^ | Proud folk"));
    assertThat(plans.action(1).progress()).hasSize(1);
    assertThat(plans.action(1).resources()).isEqualTo("Ten pots");
  }

  @Test
  void columnsWithoutAFieldAreKeptUnderTheirHeading() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Action | Lead | Risks | Wobble factor",
                "Paint the sheds | Ann Moss | Rain | High"));
    assertThat(plans.action(1).extra()).containsEntry("Risks", "Rain");
    assertThat(plans.action(1).extra()).containsEntry("Wobble factor", "High");
  }

  @Test
  void resourcesAndEvidenceHaveTheirFields() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Action | Lead | Resources | Evidence",
                "Paint the sheds | Ann Moss | Ten pots | A photo"));
    assertThat(plans.action(1).resources()).isEqualTo("Ten pots");
    assertThat(plans.action(1).evidence()).isEqualTo("A photo");
  }

  @Test
  void refComesFromItsColumn() {
    Plans plans = Plans.of(Tables.of("Ref | Action | Lead", "A7 | Paint the sheds | Ann Moss"));
    assertThat(plans.action(1).ref()).isEqualTo("A7");
    assertThat(plans.actions()).containsExactly("Paint the sheds");
  }

  @Test
  void refComesFromTheOpeningOfTheCell() {
    Plans plans =
        Plans.of(
            Tables.of(
                HEADING,
                "Action 1.1: Paint the sheds | Ann Moss | May 2023",
                "3.2 Count the lamps | Bo Fell | May 2023",
                "3 new lamps will be put up | Bo Fell | May 2023"));
    assertThat(plans.plan().actions()).extracting(Action::ref).containsExactly("1.1", "3.2", "");
    assertThat(plans.actions())
        .containsExactly("Paint the sheds", "Count the lamps", "3 new lamps will be put up");
  }

  @Test
  void cellUnderStartAndEndHoldsBoth() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Action | Lead | Start/Rev/End",
                "Paint the sheds | Ann Moss | Sept 2017 // Dec 2017 // March 2018",
                "Count the lamps | Bo Fell | Feb 2018"));
    assertThat(plans.action(1).start().map(Timing::text)).contains("Sept 2017");
    assertThat(plans.due(1)).isEqualTo("March 2018");
    assertThat(plans.action(2).start()).isEmpty();
    assertThat(plans.due(2)).isEqualTo("Feb 2018");
  }

  @Test
  void headingMaySayThatRecommendationsAreNumbered() {
    Plans plans =
        Plans.of(
            Tables.of(
                "1. Rec. no | 2. Recommendation | 3. Action taken | 4. Owner",
                "7 | The sheds should be blue | Paint was bought | Ann Moss",
                "9 | Lamps should be known | A list is kept | Bo Fell"));
    assertThat(plans.issues())
        .containsExactly("/7 The sheds should be blue", "/9 Lamps should be known");
    assertThat(plans.plan().actions()).extracting(Action::ref).containsExactly("", "");
  }

  @Test
  void anIssueThatIsSaidAgainInEachRowIsOneThoughItsPriorityIsToo() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Theme | Finding | Action | Lead",
                "Sheds | Paint peels from all the old sheds. | Buy paint | Ann Moss",
                "Sheds | Paint peels from all the old sheds. | Paint them | Bo Fell",
                "Lamps | Some lamps have been dark for a year. | Mend them | Bo Fell"));
    assertThat(plans.plan().issues())
        .extracting(Issue::title)
        .containsExactly(
            "Paint peels from all the old sheds.", "Some lamps have been dark for a year.");
    assertThat(plans.plan().actions()).extracting(Action::issueId).containsExactly("1", "1", "2");
  }

  @Test
  void numberedIssueTakesNoDateFromTheOneAbove() {
    Plans plans =
        Plans.tsv(
            "Rec. no | Recommendation | Action taken | Owner | Due",
            "7 | The sheds should be blue | Paint was bought | Ann Moss | May 2023",
            " | | Brushes were bought | | ",
            "9 | Lamps should be known | A list is kept | Bo Fell | ");
    assertThat(plans.due(2)).isEqualTo("May 2023");
    assertThat(plans.due(3)).isEmpty();
  }

  @Test
  void secondNumberMayOpenACellToo() {
    Plans plans = Plans.of(Tables.of(HEADING, "2. Count the lamps | Ann Moss | May 2023"));
    assertThat(plans.action(1).ref()).isEqualTo("2");
    assertThat(plans.actions()).containsExactly("Count the lamps");
  }

  @Test
  void listInAnActionCellIsOneActionWithItsMarkers() {
    Plans plans =
        Plans.of(
            Tables.of(HEADING, "1. Paint the sheds // 2. Count the lamps | Ann Moss | May 2023"));
    assertThat(plans.actions()).containsExactly("1. Paint the sheds 2. Count the lamps");
    assertThat(plans.action(1).ref()).isEmpty();
  }

  @Test
  void ownersTakeTheResponsibilityOfTheirColumn() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Action | SRO | Lead | Supported by | Due",
                "Paint the sheds | Cy Dale | Ann Moss | Bo Fell | May 2023"));
    assertThat(plans.action(1).owners())
        .containsExactly(
            new Owner("Cy Dale", "", "", Responsibility.ACCOUNTABLE),
            new Owner("Ann Moss", "", "", Responsibility.RESPONSIBLE),
            new Owner("Bo Fell", "", "", Responsibility.SUPPORTING));
  }

  @Test
  void samePersonUnderTwoResponsibilitiesIsTwoOwners() {
    Plans plans = Plans.of(Tables.of("Action | SRO | Lead", "Paint | Ann Moss | Ann Moss"));
    assertThat(plans.action(1).owners()).hasSize(2);
  }

  @Test
  void storyRowIsTheIssuesProgress() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Issue | Action | Lead | Due",
                "Dull yard | Paint the sheds | Ann Moss | May 2023",
                "Story so far | All the pots were bought | < | <"));
    assertThat(plans.actions()).hasSize(1);
    assertThat(plans.plan().issues().get(0).progress())
        .extracting(Progress::text)
        .containsExactly("All the pots were bought");
  }

  @Test
  void datedStoryTellsWhen() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Issue | Action | Lead | Due",
                "Dull yard | Paint the sheds | Ann Moss | May 2023",
                "Story so far | All the pots were bought | Date | 12/05/2023"));
    Progress told = plans.plan().issues().get(0).progress().get(0);
    assertThat(told.text()).isEqualTo("All the pots were bought");
    assertThat(told.asOf().orElseThrow().text()).isEqualTo("12/05/2023");
  }

  @Test
  void totalRowIsNoAction() {
    Plans plans =
        Plans.of(Tables.of("Action | Lead | RAG", "Paint | Ann Moss | Green", "Total | | 1"));
    assertThat(plans.actions()).containsExactly("Paint");
    assertThat(plans.messages(DiagnosticCode.UNPLACED_TEXT)).hasSize(2);
  }

  @Test
  void dateThatIsNotUnderstoodIsTold() {
    Plans plans = Plans.of(Tables.of(HEADING, "Paint | Ann Moss | When pigs fly"));
    assertThat(plans.messages(DiagnosticCode.UNKNOWN_DATE))
        .containsExactly("Not understood as a date: When pigs fly");
  }

  @Test
  void everyFieldHasItsPlace() {
    Plans plans = Plans.of(Tables.of(HEADING, SHEDS).onPage(4));
    assertThat(plans.evidence()).containsKeys("/actions/0", "/actions/0/text", "/actions/0/due");
    assertThat(plans.places("/actions/0/owners").get(0).cell().orElseThrow().column()).isEqualTo(2);
  }

  @Test
  void footOfAPageInATableIsNoBanner() {
    Plans plans =
        Plans.of(
            Tables.of(
                HEADING,
                SHEDS,
                "Sheds and lamps v3.2 Page 3 of 7 | < | <",
                "Count the lamps | Bo Fell | June 2023",
                "Version 1.2 FINAL 28 February 2025 | < | <"));
    assertThat(plans.plan().priorities()).isEmpty();
    assertThat(plans.plan().actions()).hasSize(2);
  }

  @Test
  void aLabelBesideOneCellOverTheOtherColumnsSaysWhatComesOfTheActionsAbove() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Issue | Action | Lead | Due",
                "Dull yard | Paint the sheds | Ann Moss | May 2023",
                "^ | Sweep the yard | Bo Fell | June 2023",
                "What success looks like | Visitors stay; they come back | < | <",
                "Dark yard | Count the lamps | Bo Fell | June 2023",
                "Risks | Nobody can climb up to them | < | <"));
    assertThat(plans.actions())
        .containsExactly("Paint the sheds", "Sweep the yard", "Count the lamps");
    assertThat(plans.plan().outcomes())
        .extracting(outcome -> outcome.text() + " " + outcome.actionIds())
        .containsExactly("Visitors stay; they come back [1-A1, 1-A2]");
    assertThat(plans.owners(3)).containsExactly("Bo Fell");
    assertThat(plans.messages(DiagnosticCode.UNPLACED_TEXT))
        .containsExactly(
            "In a row that a label opens: Risks",
            "In a row that a label opens: Nobody can climb up to them");
  }

  @Test
  void aRowBelowABannerThatLeadsToTheActionsNamesNoPriority() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Priority 1: The yard is dull | < | <",
                "By 31 May 2023 the team should: | < | <",
                HEADING,
                "Paint the sheds | Ann Moss |"));
    assertThat(plans.plan().priorities())
        .extracting(priority -> priority.title())
        .containsExactly("The yard is dull");
    assertThat(plans.due(1)).isEqualTo("31 May 2023");
  }

  @Test
  void lettersInBracketsBelowNoHeadingAreReferences() {
    Plans plans =
        Plans.of(
            Tables.of(
                " | Action | Lead | Status",
                "a) | Paint the sheds | Ann Moss | Green",
                "b) | Count the lamps | Bo Fell | Red"));
    assertThat(plans.plan().actions()).extracting(Action::ref).containsExactly("a)", "b)");
  }

  @Test
  void aLabelledRowBelowEachActionSpeaksOfThatOne() {
    Plans plans =
        Plans.of(
            Tables.of(
                HEADING,
                SHEDS,
                "Success measure | No shed is bare | <",
                "Count the lamps | Bo Fell | June 2023",
                "Success measure | All lamps are counted | <",
                "Output | A list of lamps | <"));
    assertThat(plans.plan().outcomes())
        .extracting(outcome -> outcome.text() + " " + outcome.actionIds())
        .containsExactly(
            "No shed is bare [0-A1]", "All lamps are counted [0-A2]", "A list of lamps [0-A2]");
  }
}
