package org.wsoa.extract.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.table.Tables;
import org.wsoa.model.Action;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Issue;
import org.wsoa.model.Owner;
import org.wsoa.model.Priority;
import org.wsoa.model.Responsibility;
import org.wsoa.model.Timing;

/** Which tables are action tables, and what stands between a heading and its table. */
class PlanBuilderTest {
  private static final String HEADING = "Action | Lead | Due";
  private static final String SHEDS = "Paint the sheds | Ann Moss | May 2023";

  @Test
  void documentWithoutActionTableSaysSo() {
    Plans plans = Plans.of(Tables.of("Name | Role", "Ann Moss | Cook"));
    assertThat(plans.actions()).isEmpty();
    assertThat(plans.messages(DiagnosticCode.NO_ACTION_TABLE)).hasSize(1);
    assertThat(Plans.of(Tables.of(HEADING, SHEDS)).messages(DiagnosticCode.NO_ACTION_TABLE))
        .isEmpty();
  }

  @Test
  void riskRegisterAndVersionsHoldNoActions() {
    assertThat(
            Plans.of(
                    Tables.of(
                        "Risk description | Likelihood | Action | Lead",
                        "Rain | High | Buy a tarpaulin | Ann Moss"))
                .actions())
        .isEmpty();
    assertThat(
            Plans.of(
                    Tables.of(
                        "Version | Date | Action | Lead",
                        "0.1 | May 2023 | First draft | Ann Moss"))
                .actions())
        .isEmpty();
  }

  @Test
  void aColumnOfMitigationsDoesNotMakeAnActionTableARegister() {
    assertThat(
            Plans.of(
                    Tables.of(
                        HEADING + " | Comments and mitigating actions", SHEDS + " | Bought a roof"))
                .actions())
        .containsExactly("Paint the sheds");
  }

  @Test
  void findingsWithLeadsAndDatesAreTheActionsOfATableWithoutAny() {
    assertThat(
            Plans.of(
                    Tables.of(
                        "Finding | Lead | By when | Progress",
                        "The sheds have not been painted in many years | Ann Moss | May 2023 | Begun"))
                .actions())
        .containsExactly("The sheds have not been painted in many years");
  }

  @Test
  void whoeverIsNamedBesideActionsIsTheirOwner() {
    Plans plans = Plans.of(Tables.of("Action | Name | Date", SHEDS));
    assertThat(plans.plan().actions().get(0).owners())
        .extracting(Owner::name)
        .containsExactly("Ann Moss");
  }

  @Test
  void theTitleOfThePlanInATablesFirstRowIsNoPriority() {
    assertThat(
            Plans.of(Tables.of("Yard Improvement Plan | < | <", HEADING, SHEDS))
                .plan()
                .priorities())
        .isEmpty();
    assertThat(Plans.of(Tables.of("Keep the yard | < | <", HEADING, SHEDS)).plan().priorities())
        .hasSize(1);
  }

  @Test
  void whatIsToBeDoneAboutWhatIsThePlanWhereNoOtherTableIs() {
    String bare = "Area for improvement | What we will do";
    Plans plans = Plans.of(Tables.of(bare, "Lamps | Count them on Mondays"));
    assertThat(plans.actions()).containsExactly("Count them on Mondays");
    assertThat(plans.plan().issues()).extracting(Issue::title).containsExactly("Lamps");
    Plans summed =
        Plans.of(
            Tables.of(bare, "Lamps | Count them on Mondays").raw(),
            Tables.of(HEADING, SHEDS).raw());
    assertThat(summed.actions()).containsExactly("Paint the sheds");
  }

  @Test
  void cellsBelowPrioritiesSideBySideAreTheirActions() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Priority 1: Lamps | Priority 2: Sheds",
                "Count the lamps | Paint the sheds",
                " | Mend the roofs"));
    assertThat(plans.plan().priorities())
        .extracting(Priority::id, Priority::title)
        .containsExactly(tuple("1", "Lamps"), tuple("2", "Sheds"));
    assertThat(plans.plan().actions())
        .extracting(Action::priorityId, Action::text)
        .containsExactly(
            tuple("1", "Count the lamps"),
            tuple("2", "Paint the sheds"),
            tuple("2", "Mend the roofs"));
    Plans named = Plans.of(Tables.of("Lamps | Sheds", "Count the lamps | Paint the sheds"));
    assertThat(named.actions()).isEmpty();
  }

  @Test
  void rowsBelowABannerSayWhatThePriorityIsToAchieveAndWhoLeadsIt() {
    Plans plans =
        Plans.of(
            Tables.of(
                HEADING,
                "Priority 1: Lamps | < | <",
                "What we want to achieve: No lamp is lost. | < | <",
                "Strategic lead: Bea Holt | < | <",
                "Count the lamps | Ann Moss | May 2023",
                "Priority 2: Sheds | < | <",
                "Objectives | < | <",
                "• Dry sheds | < | <",
                "• Clean sheds | < | <",
                SHEDS,
                "Objective 3: Oil shed | < | <",
                "Sweep the oil shed | Ann Moss | May 2023"));
    assertThat(plans.plan().priorities())
        .extracting(Priority::title, Priority::requiredOutcomes)
        .containsExactly(
            tuple("Lamps", List.of("No lamp is lost.")),
            tuple("Sheds", List.of("Dry sheds", "Clean sheds")),
            tuple("Oil shed", List.of()));
    assertThat(plans.plan().priorities().get(0).owners())
        .extracting(Owner::name)
        .containsExactly("Bea Holt");
    assertThat(plans.actions())
        .containsExactly("Count the lamps", "Paint the sheds", "Sweep the oil shed");
  }

  @Test
  void tableWithoutHeadingsGoesOnWithTheActionTableBefore() {
    Plans plans =
        Plans.of(
            Tables.of(HEADING + " | Outcome", SHEDS + " | A neat yard").raw(),
            Tables.heading(3, "Lamps"),
            Tables.of("Count the lamps | Bo Fell | June 2023 | All lamps known").raw());
    assertThat(plans.actions()).containsExactly("Paint the sheds", "Count the lamps");
    assertThat(plans.due(2)).isEqualTo("June 2023");
  }

  @Test
  void objectivesUnderAHeadingAreThePrioritysRequiredOutcomes() {
    Plans plans =
        Plans.of(
            Tables.heading(2, "Priority 2: The yard"),
            Tables.text("Objective: The yard is a joy to all by December 2024."),
            Tables.of("Action | Lead", "Paint the sheds | Ann Moss").raw());
    assertThat(plans.plan().priorities().get(0).requiredOutcomes())
        .containsExactly("The yard is a joy to all by December 2024.");
  }

  @Test
  void severalLabelsInALineUnderAHeadingAreSeveralOwners() {
    Plans plans =
        Plans.of(
            Tables.heading(2, "Priority Two: The yard"),
            Tables.text("Executive Lead: Ann Moss, Director Operational Lead: Bo Fell"),
            Tables.text("Link governor – Cy Dale"),
            Tables.of("Action | Lead", "Paint the sheds | Ann Moss").raw());
    assertThat(plans.plan().priorities().get(0).id()).isEqualTo("2");
    assertThat(plans.plan().priorities().get(0).owners())
        .extracting(Owner::name, Owner::role, Owner::responsibility)
        .containsExactly(
            tuple("Ann Moss", "Director", Responsibility.ACCOUNTABLE),
            tuple("Bo Fell", "", Responsibility.RESPONSIBLE),
            tuple("Cy Dale", "", Responsibility.ACCOUNTABLE));
  }

  @Test
  void aLetterBeforeATitleIsThePrioritysNumber() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Workstream | Action | Lead",
                "A. The yard | Paint the sheds | Ann Moss",
                "B. The towpath | Count the lamps | Bo Fell"));
    assertThat(plans.plan().priorities())
        .extracting(Priority::id, Priority::title)
        .containsExactly(tuple("A", "The yard"), tuple("B", "The towpath"));
  }

  @Test
  void dateOfTheObjectivesIsTheDueOfRowsWithoutTheirOwn() {
    Plans plans =
        Plans.of(
            Tables.heading(2, "Priority 2: The yard"),
            Tables.text("Objective: The yard is a joy to all by December 2024."),
            Tables.of(HEADING, SHEDS, "Count the lamps | Bo Fell | ").raw());
    assertThat(plans.due(1)).isEqualTo("May 2023");
    assertThat(plans.action(2).due().flatMap(Timing::end).map(Object::toString))
        .contains("2024-12-31");
  }

  @Test
  void labelledDateUnderAHeadingIsTheDueOfRowsWithoutTheirOwn() {
    Plans plans =
        Plans.of(
            Tables.heading(2, "Priority 2: The yard"),
            Tables.text("Target date: June 2024"),
            Tables.of("Action | Lead", "Paint the sheds | Ann Moss").raw());
    assertThat(plans.due(1)).isEqualTo("June 2024");
  }

  @Test
  void leadThatLooksLikeAHeadingIsNone() {
    Plans plans =
        Plans.of(
            Tables.heading(2, "Priority 2: The yard"),
            Tables.heading(3, "Executive sponsor: Ann Moss"),
            Tables.of(HEADING, SHEDS).raw());
    assertThat(plans.priorities()).containsExactly("2 The yard");
    assertThat(plans.plan().priorities().get(0).owners())
        .extracting(Owner::name)
        .containsExactly("Ann Moss");
  }

  @Test
  void dateInAHeadingIsTheDueOfRowsWithoutTheirOwn() {
    Plans plans =
        Plans.of(
            Tables.heading(2, "Priority 2: The yard (by June 2024)"),
            Tables.of("Action | Lead", "Paint the sheds | Ann Moss").raw(),
            Tables.heading(2, "Priority 3: The lamps, as seen in May 2023"),
            Tables.of("Action | Lead", "Count the lamps | Bo Fell").raw());
    assertThat(plans.due(1)).isEqualTo("June 2024");
    assertThat(plans.due(2)).isEmpty();
  }

  @Test
  void numberedHeadingInAFrameIsAHeading() {
    Plans plans =
        Plans.of(Tables.of("Improvement area 4: The yard").raw(), Tables.of(HEADING, SHEDS).raw());
    assertThat(plans.priorities()).containsExactly("4 The yard");
  }

  @Test
  void numberedLineBetweenTablesOfATextFileParts() {
    Plans plans =
        Plans.tsv(
            "Improvement area 1: The yard",
            "",
            HEADING,
            SHEDS,
            "",
            "Improvement area 2: The lamps",
            "",
            HEADING,
            "Count the lamps | Bo Fell | June 2023");
    assertThat(plans.priorities()).containsExactly("1 The yard", "2 The lamps");
    assertThat(plans.action(2).priorityId()).isEqualTo("2");
  }

  @Test
  void headingThatIsALabelOfObjectivesIsNoHeading() {
    Plans plans =
        Plans.of(
            Tables.heading(2, "Priority 2: The yard"),
            Tables.heading(3, "Success criteria:"),
            Tables.text("• The yard is a joy"),
            Tables.of(HEADING, SHEDS).raw());
    assertThat(plans.priorities()).containsExactly("2 The yard");
    assertThat(plans.plan().priorities().get(0).requiredOutcomes())
        .containsExactly("The yard is a joy");
  }

  @Test
  void headingThatIsALabelNeedsNoColon() {
    Plans plans =
        Plans.of(
            Tables.heading(2, "Priority 2: The yard"),
            Tables.heading(2, "What we want to achieve"),
            Tables.text("• The yard is a joy"),
            Tables.of(HEADING, SHEDS).raw());
    assertThat(plans.priorities()).containsExactly("2 The yard");
    assertThat(plans.plan().priorities().get(0).requiredOutcomes())
        .containsExactly("The yard is a joy");
  }

  @Test
  void numbersOfActionsInASummaryAreNoActions() {
    Plans plans =
        Plans.of(
            Tables.of(
                    "Priority | Name | Actions | Done",
                    "1 | The yard | 6 | 2",
                    "2 | The lamps | 5 | 1")
                .raw(),
            Tables.heading(2, "Priority 2: The yard"),
            Tables.of(HEADING, SHEDS).raw());
    assertThat(plans.actions()).containsExactly("Paint the sheds");
    assertThat(plans.priorities()).containsExactly("2 The yard");
  }

  @Test
  void introductionBelowABareLabelIsNotWhatThePriorityIsCalled() {
    Plans plans =
        Plans.of(
            Tables.heading(2, "Priority 1"),
            Tables.text("The yard was wet. Nobody had looked at it for a year."),
            Tables.text("Since then we have bought a brush."),
            Tables.of(HEADING, SHEDS).raw());
    assertThat(plans.priorities()).containsExactly("1 Priority 1");
  }

  @Test
  void numbersOfTwoKindsBeginAnew() {
    Plans plans =
        Plans.of(
            Tables.heading(2, "Area for priority action 1: The yard is wet"),
            Tables.of(HEADING, SHEDS).raw(),
            Tables.heading(2, "Area for improvement 1: The lamps are dim"),
            Tables.of(HEADING, "Count the lamps | Bo Fell | May 2023").raw(),
            Tables.heading(2, "Area for improvement 1: The lamps are dim"),
            Tables.of(HEADING, "Buy a lamp | Bo Fell | May 2023").raw());
    assertThat(plans.priorities()).containsExactly("1 The yard is wet", "2 The lamps are dim");
    assertThat(plans.plan().actions())
        .extracting(Action::priorityId)
        .containsExactly("1", "2", "2");
  }

  @Test
  void columnOfASummaryMayCountWhatIsNotDue() {
    Plans plans =
        Plans.of(
            Tables.of("Priority | Actions | Green | Not due", "1. The yard | 6 | 2 | 4").raw(),
            Tables.of(HEADING, SHEDS).raw());
    assertThat(plans.actions()).containsExactly("Paint the sheds");
  }

  @Test
  void lineBelowABareLabelIsThePriority() {
    Plans plans =
        Plans.of(
            Tables.heading(2, "Area for priority action 1"),
            Tables.text("Keep the yard dry."),
            Tables.of(HEADING, SHEDS).raw(),
            Tables.heading(2, "Area for priority action 2"),
            Tables.text("Objectives:"),
            Tables.of(HEADING, "Count the lamps | Bo Fell | May 2023").raw());
    assertThat(plans.priorities()).startsWith("1 Keep the yard dry.");
    assertThat(plans.action(1).priorityId()).isEqualTo("1");
  }

  @Test
  void labelsAtTheHeadOfATableAreColumns() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Area for improvement 1 | The yard is grey |",
                "Background information | Forty files were read |",
                "Ref | Action | Achievements",
                "1.1 | Paint the sheds | Two are blue",
                "1.2 | Mend the gate | It shuts",
                "Area for improvement 2 | Nobody counts the lamps |",
                "Ref | Action | Achievements",
                "2.1 | Count the lamps | Begun in May"));
    assertThat(plans.issues()).containsExactly("/1 The yard is grey", "/2 Nobody counts the lamps");
    assertThat(plans.actions())
        .containsExactly("Paint the sheds", "Mend the gate", "Count the lamps");
    assertThat(plans.action(2).extra())
        .containsEntry("Background information", "Forty files were read");
    assertThat(plans.action(3).extra()).isEmpty();
  }

  @Test
  void labelsInASmallTableAboveNameThePriority() {
    Plans plans =
        Plans.of(
            Tables.of(
                    "Accountable officers | Ann Moss & Bo Fell",
                    "Priority 1 | The yard",
                    "Vision for the future | The yard is a joy")
                .raw(),
            Tables.of(HEADING, SHEDS).raw());
    Priority priority = plans.plan().priorities().get(0);
    assertThat(plans.priorities()).containsExactly("1 The yard");
    assertThat(priority.owners())
        .extracting(Owner::name, Owner::responsibility)
        .containsExactly(
            tuple("Ann Moss", Responsibility.ACCOUNTABLE),
            tuple("Bo Fell", Responsibility.ACCOUNTABLE));
    assertThat(priority.requiredOutcomes()).containsExactly("The yard is a joy");
    assertThat(plans.action(1).priorityId()).isEqualTo("1");
  }

  @Test
  void labelsBetweenHeadingAndHeadingRowAreOfThePriority() {
    Plans plans =
        Plans.of(
            Tables.heading(2, "Priority 1: The yard"),
            Tables.of(
                    "Strategic lead | Ann Moss |",
                    "What we want to achieve | • The yard is a joy |",
                    " | • The yard is dry |",
                    HEADING,
                    SHEDS)
                .raw());
    Priority priority = plans.plan().priorities().get(0);
    assertThat(plans.actions()).containsExactly("Paint the sheds");
    assertThat(plans.issues()).isEmpty();
    assertThat(priority.owners()).extracting(Owner::name).containsExactly("Ann Moss");
    assertThat(priority.requiredOutcomes()).containsExactly("The yard is a joy", "The yard is dry");
  }

  @Test
  void blankRowMayStandBelowLabels() {
    Plans plans =
        Plans.of(
            Tables.heading(2, "Priority 1: The yard"),
            Tables.of("Strategic lead | Ann Moss", " | ").raw(),
            Tables.of(HEADING, SHEDS).raw());
    assertThat(plans.plan().priorities().get(0).owners())
        .extracting(Owner::name)
        .containsExactly("Ann Moss");
  }

  @Test
  void labelsMayFillRowsOverTheHeadingRow() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Priority 1: The yard | < | <",
                "Strategic lead: Ann Moss | < | <",
                "What we want to achieve: // • A joy // • A dry yard | < | <",
                HEADING,
                SHEDS,
                "Priority 2: The lamps | < | <",
                "Strategic lead: Bo Fell | < | <",
                HEADING,
                "Count the lamps | Bo Fell | May 2023"));
    assertThat(plans.priorities()).containsExactly("1 The yard", "2 The lamps");
    assertThat(plans.plan().priorities())
        .extracting(priority -> priority.owners().get(0).name())
        .containsExactly("Ann Moss", "Bo Fell");
    assertThat(plans.plan().priorities().get(0).requiredOutcomes())
        .containsExactly("A joy", "A dry yard");
    assertThat(plans.plan().actions()).extracting(Action::priorityId).containsExactly("1", "2");
  }

  @Test
  void objectivesDoNotPassToTheNextPriority() {
    Plans plans =
        Plans.of(
            Tables.heading(2, "Priority 2: The yard"),
            Tables.text("Target date: June 2024"),
            Tables.of("Action | Lead", "Paint the sheds | Ann Moss").raw(),
            Tables.heading(2, "Priority 3: The towpath"),
            Tables.of("Action | Lead", "Count the lamps | Bo Fell").raw());
    assertThat(plans.due(2)).isEmpty();
  }

  @Test
  void actionsThatPointToTheirRiskAreNoRegister() {
    assertThat(Plans.of(Tables.of(HEADING + " | Risk ref", SHEDS + " | R3")).actions())
        .containsExactly("Paint the sheds");
    assertThat(Plans.of(Tables.of("Risk ref | " + HEADING, "R3 | " + SHEDS)).actions()).isEmpty();
  }

  @Test
  void codesOfOneKindOpenAllIssuesOrActionsOfAColumn() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Finding | Action | Lead",
                "F1 Sheds leak | A1 Paint the sheds | Ann Moss",
                "^ | A2 Mend the roof | Bo Fell",
                "F2 Lamps are out | A3 Buy lamps | Bo Fell"));
    assertThat(plans.issues()).containsExactly("/F1 Sheds leak", "/F2 Lamps are out");
    assertThat(plans.plan().actions())
        .extracting(Action::ref, Action::text)
        .containsExactly(
            tuple("A1", "Paint the sheds"), tuple("A2", "Mend the roof"), tuple("A3", "Buy lamps"));
  }

  @Test
  void oneWordThatLooksLikeACodeOpensNone() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Finding | Action | Lead",
                "KS2 Results fell | Y6 Pupils are taught | Ann Moss",
                "Lamps are out | Y7 Pupils are taught too | Bo Fell",
                "Sheds leak | Paint them | Bo Fell"));
    assertThat(plans.issues())
        .containsExactly("/1 KS2 Results fell", "/2 Lamps are out", "/3 Sheds leak");
    assertThat(plans.actions())
        .containsExactly("Y6 Pupils are taught", "Y7 Pupils are taught too", "Paint them");
  }

  @Test
  void aRowThatOnlyCountsActionsIsNone() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Finding | Action | Lead | Due",
                "Sheds leak | Paint the sheds | Ann Moss | May 2023",
                "Total for theme 1 | 1 action | | ",
                "All themes | 1 action, none of them late | | "));
    assertThat(plans.actions()).containsExactly("Paint the sheds");
    assertThat(plans.issues()).containsExactly("/1 Sheds leak");
  }

  @Test
  void aHeadingMayOnlySayWhenAllActionsAreDue() {
    Plans plans =
        Plans.of(
            Tables.heading(2, "Area A: Sheds leak"),
            Tables.heading(3, "Deadline for all actions: 31 August 2023"),
            Tables.of(HEADING, "Paint the sheds | Ann Moss | ", SHEDS).raw());
    assertThat(plans.priorities()).containsExactly("A Sheds leak");
    assertThat(plans.due(1)).isEqualTo("31 August 2023");
    assertThat(plans.due(2)).isEqualTo("May 2023");
  }

  @Test
  void coreServicesAreNumberedPriorities() {
    Plans plans =
        Plans.of(Tables.heading(2, "Core service 1: Sheds"), Tables.of(HEADING, SHEDS).raw());
    assertThat(plans.priorities()).containsExactly("1 Sheds");
  }

  @Test
  void aRowBelowAnActionMayTellHowItHasComeOn() {
    Plans plans =
        Plans.of(
            Tables.of(
                HEADING,
                "1. Sheds leak | < | <",
                SHEDS,
                "Update, October 2024: Two of seven are done. | < | <",
                "Mend the roof | Bo Fell | June 2023",
                "Updates to the roof are told: see the board's page | < | <"));
    assertThat(plans.priorities())
        .containsExactly("1 Sheds leak", "2 Updates to the roof are told: see the board's page");
    assertThat(plans.action(1).progress())
        .extracting(
            progress -> progress.asOf().map(Timing::text).orElse("") + "/" + progress.text())
        .containsExactly("October 2024/Two of seven are done.");
    assertThat(plans.action(2).progress()).isEmpty();
  }

  @Test
  void pairsInASmallTableAboveActionsAreAboutThem() {
    Plans plans =
        Plans.of(
            Tables.of(
                    "Requirement | MD1 | Regulation | 12(2) Safe sheds",
                    "What we have been told | The yard must mend its sheds | < | <")
                .raw(),
            Tables.of(
                    "Step | Action | Lead | By when",
                    "MD1a | Paint the sheds | Ann Moss | May 2023",
                    "MD1b | Mend the roof | Bo Fell | June 2023")
                .raw());
    assertThat(plans.issues()).containsExactly("/MD1 The yard must mend its sheds");
    assertThat(plans.plan().actions())
        .extracting(Action::ref, Action::text)
        .containsExactly(tuple("MD1a", "Paint the sheds"), tuple("MD1b", "Mend the roof"));
    assertThat(plans.action(2).extra()).containsEntry("Regulation", "12(2) Safe sheds");
  }

  @Test
  void wordsWithAColonAboveAListAreNoHeading() {
    Plans plans =
        Plans.of(
            Tables.heading(2, "Area for Priority Action 1"),
            Tables.text("Leaders should mend the yard."),
            Tables.heading(3, "By March 2026 we will have:"),
            Tables.text("• Painted every shed"),
            Tables.text("• Counted the lamps"),
            Tables.of("Action | Lead | Due", "Paint the sheds | Ann Moss | May 2023").raw());
    assertThat(plans.priorities()).containsExactly("1 Leaders should mend the yard.");
    assertThat(plans.plan().priorities().get(0).requiredOutcomes())
        .containsExactly("Painted every shed", "Counted the lamps");
  }

  @Test
  void aLabelOfWhatAPriorityHasNotEndsTheOneBeforeItAndIsTold() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Priority 1: The yard | < | <",
                "Link governors: Ann Moss Cost: £4,200 | < | <",
                "Action | Lead | Due",
                "Paint the sheds | Ann Moss | May 2023"));
    assertThat(plans.plan().priorities().get(0).owners())
        .containsExactly(new Owner("Ann Moss", "", "", Responsibility.ACCOUNTABLE));
    assertThat(plans.messages(DiagnosticCode.UNPLACED_TEXT))
        .containsExactly("No field of the plan takes: Cost: £4,200");
  }

  @Test
  void aHeadingMayEndWithAColonAboveProse() {
    Plans plans =
        Plans.of(
            Tables.heading(2, "The yard:"),
            Tables.text("It has been dull for years."),
            Tables.of("Action | Lead | Due", "Paint the sheds | Ann Moss | May 2023").raw(),
            Tables.heading(2, "The towpath:"),
            Tables.of("Action | Lead | Due", "Count the lamps | Bo Fell | June 2023").raw());
    assertThat(plans.priorities()).containsExactly("1 The yard:", "2 The towpath:");
  }
}
