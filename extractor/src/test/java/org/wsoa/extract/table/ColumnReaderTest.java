package org.wsoa.extract.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsoa.extract.table.Meaning.ACTION;
import static org.wsoa.extract.table.Meaning.BASELINE;
import static org.wsoa.extract.table.Meaning.CURRENT_DUE;
import static org.wsoa.extract.table.Meaning.DUE;
import static org.wsoa.extract.table.Meaning.EXTRA;
import static org.wsoa.extract.table.Meaning.ISSUE;
import static org.wsoa.extract.table.Meaning.NAME;
import static org.wsoa.extract.table.Meaning.ORGANISATION;
import static org.wsoa.extract.table.Meaning.ORIGINAL_DUE;
import static org.wsoa.extract.table.Meaning.OUTCOME;
import static org.wsoa.extract.table.Meaning.OUTPUT;
import static org.wsoa.extract.table.Meaning.OWNER;
import static org.wsoa.extract.table.Meaning.PRIORITY;
import static org.wsoa.extract.table.Meaning.PROGRESS;
import static org.wsoa.extract.table.Meaning.REF;
import static org.wsoa.extract.table.Meaning.ROLE;
import static org.wsoa.extract.table.Meaning.STATUS;
import static org.wsoa.extract.table.Meaning.TARGET;
import static org.wsoa.extract.table.Meaning.UNKNOWN;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What columns mean, by heading, contents and neighbours (rules 10 and 14). */
class ColumnReaderTest {
  private static final String TASK = "Paint each of the seven old sheds in blue";
  private static final String OTHER_TASK = "Count the lamps along the whole towpath again";

  @Test
  void headingsMeanWhatTheVocabularySays() {
    assertThat(
            meanings("Action | Lead | Due date | Outcome", TASK + " | Ann Moss | May 2023 | Neat"))
        .containsExactly(ACTION, OWNER, DUE, OUTCOME);
  }

  @Test
  void contentsDecideBetweenTwoMeanings() {
    String first = TASK + " | Ann Moss | ";
    assertThat(meanings("Action | Lead | Completed", first + "May 2023", first + "June 2023"))
        .containsExactly(ACTION, OWNER, DUE);
    assertThat(meanings("Action | Lead | Completed", first + "Completed", first + "In progress"))
        .containsExactly(ACTION, OWNER, STATUS);
  }

  @Test
  void proseTakesThePartOfTheMissingActionColumn() {
    assertThat(meanings("Done-4 Left-2 | Lead | Due", TASK + " | Ann Moss | May 2023"))
        .containsExactly(ACTION, OWNER, DUE);
  }

  @Test
  void withoutActionsAHeadingThatCanMeanThemDoes() {
    assertThat(meanings("Deliverables and activities | Lead | Due", TASK + " | Bo Fell | May 2023"))
        .containsExactly(ACTION, OWNER, DUE);
    assertThat(meanings("Deliverable | Lead | Due", TASK + " | Bo Fell | May 2023"))
        .containsExactly(ACTION, OWNER, DUE);
    assertThat(meanings("Deliverable | Lead | Due | Venue", TASK + " | Bo Fell | May 2023 | Yard"))
        .startsWith(ACTION, OWNER, DUE);
    assertThat(meanings("Deliverable | Lead | Due | RAG", "Lamps | Bo Fell | May 2023 | Green"))
        .containsExactly(ACTION, OWNER, DUE, STATUS);
    assertThat(meanings("Action | Deliverable | Due", TASK + " | " + OTHER_TASK + " | May 2023"))
        .containsExactly(ACTION, OUTPUT, DUE);
  }

  @Test
  void whatWasFoundIsNoActionBesideADeliverable() {
    assertThat(
            meanings(
                "What CQC found | Deliverable | Lead | Due",
                TASK + " | " + OTHER_TASK + " | Bo Fell | May 2023"))
        .containsExactly(ISSUE, ACTION, OWNER, DUE);
  }

  @Test
  void shortUpdatesBesideAColumnOfStatusesAreProgress() {
    String row = TASK + " | Bo Fell | Not yet begun";
    assertThat(meanings("Action | Lead | Progress | RAG", row + " | Red"))
        .containsExactly(ACTION, OWNER, PROGRESS, STATUS);
    assertThat(meanings("Action | Lead | Progress", row)).containsExactly(ACTION, OWNER, STATUS);
  }

  @Test
  void whereThingsStandIsAStartOnlyBesideATarget() {
    String first = TASK + " | Bo Fell | Two of the seven are blue by now";
    assertThat(meanings("Action | Lead | Where are we now?", first))
        .containsExactly(ACTION, OWNER, PROGRESS);
    assertThat(meanings("Action | Lead | Where are we now? | Target", first + " | All of them"))
        .containsExactly(ACTION, OWNER, BASELINE, TARGET);
  }

  @Test
  void codesInAFirstColumnWithoutAHeadingAreReferences() {
    assertThat(meanings(" | Action | Lead", "P1 | " + TASK + " | Bo Fell", "P2 | x | Ann Moss"))
        .containsExactly(REF, ACTION, OWNER);
  }

  @Test
  void contentsTellAColumnWhoseHeadingSaysNothingIfNoOtherIsThat() {
    String rest = " | Tidy sheds | A photo | Ann Moss | May 2023";
    assertThat(meanings("Action | Outcome | Notes | Zorb | Quux", TASK + rest, OTHER_TASK + rest))
        .containsExactly(ACTION, OUTCOME, PROGRESS, OWNER, DUE);
    assertThat(meanings("Action | Lead | Blip", TASK + " | Bo Fell | Green"))
        .containsExactly(ACTION, OWNER, STATUS);
    assertThat(meanings("Action | Lead | Zorb", TASK + " | Bo Fell | Ann Moss"))
        .containsExactly(ACTION, OWNER, UNKNOWN);
  }

  @Test
  void proseWithoutOwnersOrDatesIsNoAction() {
    assertThat(meanings("Tally | Outcome | RAG", TASK + " | Tidy sheds | Green").get(0))
        .isEqualTo(UNKNOWN);
  }

  @Test
  void recommendationIsTheActionWhereThereIsNone() {
    assertThat(meanings("Recommendation | Lead | Due", TASK + " | Ann Moss | May 2023"))
        .containsExactly(ACTION, OWNER, DUE);
  }

  @Test
  void fewWordsTellActionsWhereAllElseIsThere() {
    assertThat(
            meanings(
                "Done-4 Left-2 | Lead | Due | Products", "Paint sheds | Ann Moss | 2023 | Photo"))
        .containsExactly(ACTION, OWNER, DUE, OUTPUT);
  }

  @Test
  void commentaryMayHeadAColumn() {
    assertThat(meanings("Action | Lead | Commentary", TASK + " | Ann Moss | Two are blue by now"))
        .containsExactly(ACTION, OWNER, PROGRESS);
  }

  @Test
  void leftOfAFindingAnAreaIsThePriority() {
    String row = "Yard | The sheds leak | " + TASK + " | Ann Moss";
    assertThat(meanings("Area | Finding | Action | Lead", row))
        .containsExactly(PRIORITY, ISSUE, ACTION, OWNER);
    assertThat(meanings("Area | Recommendation | Action | Lead", row))
        .containsExactly(PRIORITY, ISSUE, ACTION, OWNER);
    assertThat(meanings("Area | Action | Lead", "Yard | " + TASK + " | Ann Moss"))
        .containsExactly(ISSUE, ACTION, OWNER);
  }

  @Test
  void wordThatOnlySortsRecommendationsIsNoIssue() {
    assertThat(
            meanings("Area | Recommendation | Lead | Due", "Yard | " + TASK + " | Ann Moss | 2023"))
        .containsExactly(EXTRA, ACTION, OWNER, DUE);
  }

  @Test
  void findingBesideItsDateAndUpdateIsTheAction() {
    assertThat(
            meanings(
                "Area for improvement | Due | Comment", TASK + " | May 2023 | Two are blue by now"))
        .containsExactly(ACTION, DUE, PROGRESS);
  }

  @Test
  void whatWasDoneIsTheActionOnlyWhereNothingElseIs() {
    assertThat(meanings("What we've done | Outcome", TASK + " | " + OTHER_TASK))
        .containsExactly(ACTION, OUTCOME);
    assertThat(
            meanings(
                "What we've done | By 26 April 2021 we will have | Outcome",
                TASK + " | " + OTHER_TASK + " | Neat"))
        .containsExactly(PROGRESS, ACTION, OUTCOME);
  }

  @Test
  void recommendationBesideActionTakenIsTheIssue() {
    assertThat(
            meanings(
                "Recommendation | Action taken | Lead",
                "Sheds should be seen from afar | " + TASK + " | Ann Moss"))
        .containsExactly(ISSUE, ACTION, OWNER);
  }

  @Test
  void milestonesWithDatesOfTheirOwnAreTheActionsOfARecommendation() {
    String headings = "Recommendation | Milestones | Due";
    String sheds = "Sheds should be seen from afar";
    assertThat(
            meanings(headings, sheds + " | " + TASK + " | 2023", "^ | " + OTHER_TASK + " | 2024"))
        .containsExactly(ISSUE, ACTION, DUE);
    assertThat(meanings(headings, sheds + " | " + TASK + " | 2023", "^ | " + OTHER_TASK + " | ^"))
        .containsExactly(ACTION, OUTPUT, DUE);
  }

  @Test
  void recommendationBesideIssueAndActionIsExtra() {
    assertThat(
            meanings(
                "Issue | Recommendation | Action | Lead",
                "Sheds look dull | Make them bright | " + TASK + " | Ann Moss"))
        .containsExactly(ISSUE, EXTRA, ACTION, OWNER);
  }

  @Test
  void objectiveColumnIsTheIssue() {
    assertThat(meanings("Objective | Action | Lead", "Bright sheds | " + TASK + " | Ann Moss"))
        .containsExactly(ISSUE, ACTION, OWNER);
  }

  @Test
  void secondActionColumnIsExtraOrProgress() {
    assertThat(
            meanings(
                "Action | Lead | Steps",
                TASK + " | Ann Moss | Buy seven pots of paint and a brush"))
        .containsExactly(ACTION, OWNER, EXTRA);
    assertThat(
            meanings(
                "Action | Lead | Response",
                TASK + " | Ann Moss | We bought seven pots of paint and brushes"))
        .containsExactly(ACTION, OWNER, PROGRESS);
  }

  @Test
  void plainDateBesideARevisedOneIsTheOriginal() {
    assertThat(meanings("Action | Due date | Revised date", TASK + " | May 2023 | June 2023"))
        .containsExactly(ACTION, ORIGINAL_DUE, CURRENT_DUE);
  }

  @Test
  void originalAndRevisedDatesAreWhatTheySay() {
    assertThat(meanings("Action | Original date | Current date", TASK + " | May 2023 | June 2023"))
        .containsExactly(ACTION, ORIGINAL_DUE, CURRENT_DUE);
  }

  @Test
  void revisedDateAloneIsTheDue() {
    assertThat(meanings("Action | Lead | Revised date", TASK + " | Ann Moss | June 2023"))
        .containsExactly(ACTION, OWNER, DUE);
  }

  @Test
  void columnUnderANumberIsTheIssue() {
    assertThat(meanings("1.2 | Action | Lead", "Dull sheds | " + TASK + " | Ann Moss"))
        .containsExactly(ISSUE, ACTION, OWNER);
  }

  @Test
  void columnOfCodesUnderANumberIsNoIssue() {
    assertThat(
            meanings(
                "1.2 | Action | Lead",
                "1.2.1 | " + TASK + " | Ann Moss",
                "1.2.2 | " + OTHER_TASK + " | Bo Fell"))
        .doesNotContain(ISSUE);
  }

  @Test
  void headingThatContentsContradictIsUnsure() {
    List<Column> columns =
        Tables.of(
                "Action | Lead | Reference to where it all was found | RAG",
                TASK + " | Ann Moss | A long tale of how the sheds came to be | Green")
            .sections()
            .get(0)
            .columns();
    assertThat(columns.get(2).meaning()).isEqualTo(UNKNOWN);
    assertThat(columns.get(2).reason()).startsWith("unsure");
    assertThat(columns.get(2).runnerUp()).isNotEqualTo(UNKNOWN);
  }

  @Test
  void columnHeadedByADateHoldsStatusOrProgress() {
    assertThat(
            meanings(
                "Action | Lead | March 2023 | June 2023",
                TASK + " | Ann Moss | Green | All pots were bought but two of them leaked",
                OTHER_TASK + " | Bo Fell | Amber | We counted as far as the second lock gate"))
        .containsExactly(ACTION, OWNER, STATUS, PROGRESS);
  }

  @Test
  void columnOfBareFillsUnderADateIsAStatus() {
    assertThat(
            meanings(
                "Action | Lead | March 2023",
                TASK + " | Ann Moss | #00b050",
                OTHER_TASK + " | Bo Fell | #ff0000"))
        .containsExactly(ACTION, OWNER, STATUS);
  }

  @Test
  void everyChoiceSaysWhatItRestsOn() {
    Column lead =
        Tables.of("Action | Lead | Due", TASK + " | Ann Moss | May 2023")
            .sections()
            .get(0)
            .columns()
            .get(1);
    assertThat(lead.reason()).contains("\"lead\"").contains("1.00");
    assertThat(lead.score()).isGreaterThanOrEqualTo(ColumnReader.SURE);
  }

  private static List<Meaning> meanings(String... rows) {
    return Tables.of(rows).sections().get(0).columns().stream().map(Column::meaning).toList();
  }

  @Test
  void whereThingsStandIsNoSecondBaseline() {
    assertThat(
            meanings(
                "Action | Lead | Outcome | Baseline | Target | Current position",
                TASK + " | Ann Moss | Sheds are blue | 34% | 75% | 58%"))
        .containsExactly(ACTION, OWNER, OUTCOME, BASELINE, TARGET, EXTRA);
    assertThat(
            meanings(
                "Action | Lead | Outcome | Target | Current position",
                TASK + " | Ann Moss | Sheds are blue | 75% | 58%"))
        .containsExactly(ACTION, OWNER, OUTCOME, TARGET, BASELINE);
  }

  @Test
  void leadsBesideTheirJobsAreARoster() {
    assertThat(meanings("Lead | Job | Employer", "Ann Moss | Cook | Kitchen Trust"))
        .containsExactly(NAME, ROLE, ORGANISATION);
  }

  @Test
  void whatMustOrShouldBeDoneIsTheActionWhereNoOtherIs() {
    assertThat(
            meanings(
                "Ref | What the trust must or should do | Lead | Target | Complete | Behind",
                "MD1 | The trust must " + TASK + " | Ann Moss | May 2023 | Yes | "))
        .containsExactly(REF, ACTION, OWNER, DUE, STATUS, STATUS);
  }

  @Test
  void codesThatAreLettersOfColoursAreARatingBesideReferences() {
    assertThat(
            meanings(
                "No. | Action | Lead | By when | Code",
                "1.1 | " + TASK + " | Ann Moss | May 2023 | C",
                "1.2 | " + OTHER_TASK + " | Bo Fell | May 2023 | G"))
        .containsExactly(REF, ACTION, OWNER, DUE, STATUS);
    assertThat(
            meanings(
                "No. | Action | Lead | By when | Code",
                "1.1 | " + TASK + " | Ann Moss | May 2023 | K17",
                "1.2 | " + OTHER_TASK + " | Bo Fell | May 2023 | K18"))
        .doesNotContain(STATUS);
  }

  @Test
  void whatATrustMustDoIsTheIssueBesideItsOwnActionsAndACommitteeIsNoEvidence() {
    assertThat(
            meanings(
                "CQC action the trust MUST take | Trust actions | Lead | Due | Assurance committee",
                TASK + " | " + OTHER_TASK + " | Ann Moss | May 2023 | Yards Committee"))
        .containsExactly(ISSUE, ACTION, OWNER, DUE, EXTRA);
  }
}
