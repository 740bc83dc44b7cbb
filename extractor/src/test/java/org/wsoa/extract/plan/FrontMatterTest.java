package org.wsoa.extract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.read.Block;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.extract.table.Tables;
import org.wsoa.model.Inspection;
import org.wsoa.model.Plan;
import org.wsoa.model.PlanKind;
import org.wsoa.model.Timing;

/** Title, area, kind, dates and inspection (the table of the plan's fields). */
class FrontMatterTest {
  private static final Block VERSIONS =
      Tables.of("Version | Date | Author", "0.1 | 2 May 2023 | Ann", "0.2 | 9 June 2023 | Ann")
          .raw();

  @Test
  void titleIsTheFirstHeadingsWithoutDateLine() {
    Plan plan =
        plan(
            Tables.heading(1, "Brackwater"),
            Tables.heading(2, "Written Statement of Action"),
            Tables.heading(2, "May 2023"),
            Tables.heading(2, "Introduction"));
    assertThat(plan.title()).isEqualTo("Brackwater Written Statement of Action");
  }

  @Test
  void lineOfTheVersionAndItsDateIsNoPartOfTheTitle() {
    Plan plan =
        plan(
            Tables.heading(1, "Brackwater"),
            Tables.heading(2, "Ofsted Inspection Improvement Plan"),
            Tables.heading(3, "Version 2.1, 9 September 2024"),
            Tables.text("We wrote this."));
    assertThat(plan.title()).isEqualTo("Brackwater Ofsted Inspection Improvement Plan");
    assertThat(plan.published().map(Timing::text)).contains("9 September 2024");
    assertThat(plan.inspection().flatMap(Inspection::date)).isEmpty();
  }

  @Test
  void bodyThatCameInAMonthInspectedThen() {
    Plan plan =
        plan(
            Tables.heading(1, "Brackwater Action Plan"),
            Tables.text(
                "Ofsted came in June 2022 and told us what to mend in our sheds and lamps."));
    assertThat(plan.inspection().flatMap(Inspection::date).map(Timing::text)).contains("June 2022");
  }

  @Test
  void titleEndsAtProseAndAtANumberedHeading() {
    assertThat(
            plan(
                    Tables.heading(1, "Brackwater Action Plan"),
                    Tables.text("We wrote this."),
                    Tables.heading(2, "Sheds"))
                .title())
        .isEqualTo("Brackwater Action Plan");
    assertThat(
            plan(Tables.heading(1, "Brackwater Action Plan"), Tables.heading(2, "1. Sheds"))
                .title())
        .isEqualTo("Brackwater Action Plan");
  }

  @Test
  void titleEndsAtAHeadingThatOpensAPart() {
    assertThat(
            plan(Tables.heading(1, "Brackwater Action Plan"), Tables.heading(1, "Foreword"))
                .title())
        .isEqualTo("Brackwater Action Plan");
  }

  @Test
  void titleGoesOnPastADateLineThatOpensIt() {
    assertThat(
            plan(
                    Tables.heading(1, "May 2023"),
                    Tables.heading(1, "Brackwater"),
                    Tables.heading(1, "Action Plan"))
                .title())
        .isEqualTo("Brackwater Action Plan");
  }

  @Test
  void aMonthInATitlesHeadingIsItsDateUnlessItIsTheInspections() {
    assertThat(
            plan(
                    Tables.heading(1, "Brackwater answer to the CQC inspection, May 2023"),
                    Tables.heading(2, "Action Plan, 3rd edition, July 2023"))
                .published()
                .map(Timing::text))
        .contains("July 2023");
    assertThat(plan(Tables.heading(1, "Brackwater Action Plan 2023-2025")).published()).isEmpty();
  }

  @Test
  void theDayInATitlesOtherLineIsNotTheInspections() {
    Plan plan =
        plan(
            Tables.heading(1, "Brackwater Action Plan Submitted: 14 October 2025"),
            Tables.heading(2, "A Response to the CQC Inspection"));
    assertThat(plan.inspection().flatMap(Inspection::date)).isEmpty();
    assertThat(plan.published().map(Timing::text)).contains("14 October 2025");
    assertThat(plan.area()).isEqualTo("Brackwater");
  }

  @Test
  void theDayOfTheReportIsNotThatOfTheInspection() {
    assertThat(
            plan(
                    Tables.heading(1, "Brackwater Action Plan"),
                    Tables.text(
                        "CQC published its report on 9 May 2023, after the inspection of March 2023."))
                .inspection()
                .flatMap(Inspection::date)
                .map(Timing::text))
        .contains("March 2023");
  }

  @Test
  void theDayThatTheInspectorsReportWasPublishedIsNotThePlans() {
    for (String line :
        new String[] {
          "Ofsted came in June 2025. Report published 30 September 2025.",
          "Our answer to the CQC assessment published in February 2025",
          "Inspection Date: 4th June 2025",
          "Date of joint inspection: June 2025"
        }) {
      Plan plan = plan(Tables.heading(1, "Brackwater Action Plan"), Tables.text(line));
      assertThat(plan.published()).as(line).isEmpty();
    }
    Plan dated =
        plan(
            Tables.heading(1, "Brackwater Action Plan"),
            Tables.text("Report published 3 July 2025. This version: 12 August 2025."));
    assertThat(dated.published().map(Timing::text)).contains("12 August 2025");
  }

  @Test
  void aSentenceOfTheIntroductionTellsTheDateOfThePlan() {
    String visit =
        "Inspectors of the CQC came to all of our yards and sheds on 14 and 15 May 2025 and wrote to us in July. ";
    for (String told :
        new String[] {
          "Date of plan: 19 September 2025",
          "This plan was last updated on 19 September 2025.",
          "All of them answered • Published 19 September 2025 • Review: every month",
          "Last reviewed: 19 September 2025."
        }) {
      Plan plan = plan(Tables.heading(1, "Brackwater Action Plan"), Tables.text(visit + told));
      assertThat(plan.published().map(Timing::text)).as(told).contains("19 September 2025");
    }
    Plan silent =
        plan(
            Tables.heading(1, "Brackwater Action Plan"),
            Tables.text(visit + "The old plan ended on 3 March 2024."));
    assertThat(silent.published()).isEmpty();
  }

  @Test
  void blanksAroundABarAreNoWordsOfATitleBlock() {
    Plan plan =
        plan(
            Tables.heading(1, "Brackwater Action Plan"),
            Tables.text(
                "Ofsted visit: May 2024   |   Outcome: Good   |   Last updated 31 October 2024"));
    assertThat(plan.published().map(Timing::text)).contains("31 October 2024");
  }

  @Test
  void theDayOfAProgressReportIsThePlans() {
    Plan plan =
        plan(
            Tables.heading(1, "Brackwater Action Plan"),
            Tables.text("Progress report: 31 October 2024"));
    assertThat(plan.published().map(Timing::text)).contains("31 October 2024");
  }

  @Test
  void aPlainLineThatNamesThePlanIsItsTitleWhereThereIsNoHeading() {
    Plan plan =
        plan(
            Tables.text("For the yard committee"),
            Tables.text("Brackwater Written Statement of Action"),
            Tables.text("May 2023"));
    assertThat(plan.title()).isEqualTo("Brackwater Written Statement of Action");
    assertThat(plan.published().map(Timing::text)).contains("May 2023");
    assertThat(plan(Tables.text("For the yard committee")).title()).isEmpty();
  }

  /** As on the first sheet of a workbook, and in a contents table above all headings. */
  @Test
  void theTitleMayStandBelowATableThatHasNoActions() {
    Plan plan =
        plan(
            Tables.of("Yard | Sheds", "North | 4", "South | 3").raw(),
            Tables.text("Kept by the yard"),
            Tables.text("Brackwater: yard improvement plan"),
            Tables.of("Action | Lead | Due", "Paint the sheds | Ann Moss | May 2023").raw(),
            Tables.text("Brackwater old action plan"));
    assertThat(plan.title()).isEqualTo("Brackwater: yard improvement plan");
    Plan none =
        plan(
            Tables.of("Action | Lead | Due", "Paint the sheds | Ann Moss | May 2023").raw(),
            Tables.text("Brackwater old action plan"));
    assertThat(none.title()).isEmpty();
  }

  @Test
  void aPlainLineThatNamesThePlanIsItsTitleAboveAPrioritysHeading() {
    assertThat(
            plan(
                    Tables.text("Brackwater Improvement Plan 2025"),
                    Tables.heading(1, "Theme 1: The yard"))
                .title())
        .isEqualTo("Brackwater Improvement Plan 2025");
    assertThat(
            plan(Tables.text("This improvement plan is new."), Tables.heading(1, "A Yard for All"))
                .title())
        .isEqualTo("A Yard for All");
  }

  @Test
  void lettersOfTwoInspectoratesAreTheOneThatTheTextNames() {
    Plan plan =
        plan(
            Tables.heading(1, "Brackwater HMIP Action Plan"),
            Tables.text("His Majesty's Inspectorate of Probation came in June 2022."));
    assertThat(plan.inspection().orElseThrow().bodies()).containsExactly("HMI Probation");
  }

  @Test
  void aDeadlineInATitlesHeadingIsNotItsDate() {
    Plan plan =
        plan(
            Tables.heading(1, "Brackwater Action Plan"),
            Tables.heading(2, "What we shall mend by June 2026"));
    assertThat(plan.published()).isEmpty();
  }

  @Test
  void kindComesFromTheTitle() {
    assertThat(plan(Tables.heading(1, "Brackwater Priority Action Plan")).kind())
        .isEqualTo(PlanKind.PRIORITY_ACTION_PLAN);
    assertThat(
            plan(
                    Tables.heading(1, "Brackwater Improvement Plan"),
                    Tables.text("Our Written Statement of Action is old."))
                .kind())
        .isEqualTo(PlanKind.IMPROVEMENT_PLAN);
  }

  @Test
  void kindIsTheOneTheTextNamesMost() {
    assertThat(
            plan(
                    Tables.heading(1, "Brackwater"),
                    Tables.text("This improvement plan is an improvement plan."),
                    Tables.text("It is no action plan."))
                .kind())
        .isEqualTo(PlanKind.IMPROVEMENT_PLAN);
    assertThat(plan(Tables.heading(1, "Brackwater")).kind()).isEqualTo(PlanKind.ACTION_PLAN);
  }

  @Test
  void publishedIsTheDateInTheTitleBlockFirst() {
    Plan plan =
        plan(
            List.of(Tables.text("Printed July 2023")),
            Tables.heading(1, "Brackwater Action Plan"),
            Tables.heading(2, "April 2023"),
            VERSIONS);
    assertThat(published(plan)).isEqualTo("April 2023");
  }

  @Test
  void numberOfAVersionIsNoDayOfTheMonthBehindIt() {
    Plan plan =
        plan(Tables.heading(1, "Brackwater Action Plan"), Tables.text("Version 3, February 2025"));
    assertThat(published(plan)).isEqualTo("February 2025");
  }

  @Test
  void positionAtADateIsPublishedThen() {
    Plan plan =
        plan(
            Tables.heading(1, "Brackwater Action Plan"), Tables.text("Position at 9 January 2026"));
    assertThat(published(plan)).isEqualTo("9 January 2026");
  }

  @Test
  void publishedIsElseTheLatestVersion() {
    Plan plan =
        plan(
            List.of(Tables.text("Printed July 2023")),
            Tables.heading(1, "Brackwater Action Plan"),
            VERSIONS);
    assertThat(published(plan)).isEqualTo("9 June 2023");
  }

  @Test
  void publishedIsElseTheFootersDate() {
    Plan plan =
        plan(
            List.of(Tables.text("Printed July 2023")), Tables.heading(1, "Brackwater Action Plan"));
    assertThat(published(plan)).isEqualTo("July 2023");
  }

  @Test
  void inspectionHasItsBodiesSortedAndItsDate() {
    Plan plan =
        plan(
            Tables.heading(1, "Brackwater Action Plan"),
            Tables.text("We were glad in May 2019."),
            Tables.text("April 2021 was dry. Ofsted and the CQC did inspect us in March 2022."));
    Inspection inspection = plan.inspection().orElseThrow();
    assertThat(inspection.bodies()).containsExactly("CQC", "Ofsted");
    assertThat(inspection.date().map(Timing::text)).contains("March 2022");
  }

  @Test
  void actionTableNamesNoInspection() {
    Plan plan =
        plan(
            Tables.heading(1, "Brackwater Action Plan"),
            Tables.of("Action | Lead | Due", "Tell Ofsted | Ann Moss | May 2023").raw());
    assertThat(plan.inspection()).isEmpty();
  }

  @Test
  void areaIsThePlaceOfTheTitle() {
    assertThat(plan(Tables.heading(1, "Brackwater Borough Council Action Plan")).area())
        .isEqualTo("Brackwater");
    assertThat(plan(Tables.heading(1, "Brackwater's SEND Improvement Plan")).area())
        .isEqualTo("Brackwater");
    assertThat(plan(Tables.heading(1, "Stoke Brackwater and Fellmoor Action Plan")).area())
        .isEqualTo("Stoke Brackwater and Fellmoor");
  }

  @Test
  void areaIsElseTheOneWhoseCouncilTheTextNames() {
    Plan plan =
        plan(
            Tables.heading(1, "Action Plan"),
            Tables.text("Brackwater County Council and NHS Brackwater wrote this."));
    assertThat(plan.area()).isEqualTo("Brackwater");
  }

  @Test
  void areaIsElseThePlaceTheTextNamesMost() {
    Plan plan =
        plan(
            Tables.heading(1, "Written Statement of Action"),
            Tables.text("Life in Fellmoor is good."),
            Tables.text("Life across Brackwater is better, and all in Brackwater say so."));
    assertThat(plan.area()).isEqualTo("Brackwater");
  }

  @Test
  void textThatNamesNoPlaceHasNoArea() {
    assertThat(plan(Tables.heading(1, "Action Plan"), Tables.text("All is well.")).area())
        .isEmpty();
  }

  private static String published(Plan plan) {
    return plan.published().map(Timing::text).orElse("");
  }

  private static Plan plan(Block... blocks) {
    return Plans.of(blocks).plan();
  }

  private static Plan plan(List<TextBlock> furniture, Block... blocks) {
    return Plans.of(furniture, blocks).plan();
  }

  @Test
  void theInspectionThatBearsADateWasThen() {
    Plan plan =
        Plans.of(
                Tables.heading(1, "Brackwater Improvement Plan"),
                Tables.text(
                    "Ofsted published the report of its May 2024 inspection of Brackwater on 2"
                        + " August 2024."))
            .plan();
    assertThat(plan.inspection().flatMap(Inspection::date).map(Timing::text)).contains("May 2024");
  }

  @Test
  void aLineOfTheVersionBelowTheIntroductionTellsTheDate() {
    Plan plan =
        plan(
            Tables.heading(1, "Brackwater Action Plan"),
            Tables.text(
                "Inspectors of the CQC came to all of our yards and sheds on 14 and 15 May 2025."),
            Tables.text("Version 4 | Approved by the Shed Board 12 September 2025"));
    assertThat(plan.published().map(Timing::text)).contains("12 September 2025");
  }

  @Test
  void aDateThatAnInspectorateLabelsIsOfItsInspection() {
    Plan plan =
        plan(
            Tables.heading(1, "Brackwater Action Plan"),
            Tables.text("Ofsted: 11–12 June 2025 Agreed by governors: 9 July 2025"));
    assertThat(plan.inspection().flatMap(Inspection::date).map(Timing::text))
        .contains("11–12 June 2025");
    assertThat(plan.published().map(Timing::text)).contains("9 July 2025");
  }

  @Test
  void areaIsElseTheOneWhoseServiceTheTextNames() {
    assertThat(
            plan(
                    Tables.text("Brackwater Vale Youth Justice Partnership"),
                    Tables.heading(1, "HMI Probation Inspection – Improvement Plan"))
                .area())
        .isEqualTo("Brackwater Vale");
  }
}
