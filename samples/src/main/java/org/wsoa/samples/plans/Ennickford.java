package org.wsoa.samples.plans;

import static org.wsoa.samples.content.Cell.bullets;
import static org.wsoa.samples.content.Cell.text;

import org.wsoa.samples.content.Grid;
import org.wsoa.samples.content.SamplePlan;

/**
 * One table over all pages whose headings stand on the first only, with must do and should do as
 * rows over the full width. A finding and its code span its actions; regulations and the answer to
 * each finding have columns of their own. A page break may cut a row.
 */
public final class Ennickford {
  private static final int COLUMNS = 9;

  private Ennickford() {}

  /** The plan. */
  public static SamplePlan plan() {
    Grid.Builder table =
        Grid.columns(6, 12, 24, 9, 26, 18, 12, 24, 10)
            .headings(
                "Ref",
                "Regulation",
                "What the inspectors found",
                "Our response",
                "Action we will take",
                "Action owner",
                "To be completed by",
                "What good will look like",
                "Status")
            .splittingRows();
    nursingMust(table);
    nursingShould(table);
    schools(table);
    everywhere(table);
    return SamplePlan.named("ennickford")
        .header("Ennickford Community Health Trust")
        .footer("Official - {page}")
        .heading(1, "Ennickford Children's Community Health Services")
        .heading(2, "CQC Improvement Plan")
        .heading(2, "14 February 2025")
        .paragraph(
            "CQC inspected our services for children in October 2024. Its report names four things"
                + " that we must do because the law asks for them, and four that we should do"
                + " because children deserve them. We agree with all but two of them in full.")
        .paragraph(
            "Where we agree only in part, the reason is the same in both cases: a part of what was"
                + " found has been put right since, and we have told the inspectors so. Nothing has"
                + " been left out of the plan because of it.")
        .heading(2, "How to read the plan")
        .paragraph(
            "What must be done comes first within each service. Behind each finding stands the"
                + " regulation that it falls under. Every action belongs to one person or one post,"
                + " and to nobody else's list.")
        .numbered(
            "Red tape that helps nobody is not in it.",
            "What was put right while the inspectors were still here is not in it either.",
            "A date without a day means the last day of that month or term.",
            "Whoever cannot keep a date tells the committee before it has gone by, not after.")
        .table(table)
        .paragraph("This plan is read by the quality committee on the first Monday of each month.")
        .plan();
  }

  private static void banner(Grid.Builder table, String words) {
    table.row(text(words).banner().across(COLUMNS));
  }

  private static void nursingMust(Grid.Builder table) {
    banner(table, "Must do: community nursing");
    table
        .row(
            text("MD1").down(2),
            text("Regulation 12(2)(g)"),
            text("Medicines kept in the homes of children were not counted when nurses called,"
                    + " and in two homes nobody could say for how long the chart had been wrong")
                .down(2),
            text("Agreed"),
            text("Count controlled medicines at every visit and sign for them on the shared chart"),
            text("Abel Corrigan, Matron for Community Nursing"),
            text("Immediate"),
            text("100% of visits in the monthly sample have a signed count"),
            text("Complete"))
        .row(
            text("Regulation 12(2)(g)"),
            text("Agreed"),
            text(
                "Give each family a locked box, and a card that says what to do when something is"
                    + " missing"),
            text("Abel Corrigan, Matron for Community Nursing"),
            text("30 April 2025"),
            text("Families say that they know whom to ring"),
            text("On track"))
        .row(
            text("MD2").down(3),
            text("Regulation 18(1)"),
            text("There were not enough nurses at weekends, so that children went to hospital"
                    + " for care that they could have had at home")
                .down(3),
            text("Partly agreed"),
            text("Fill the two weekend posts that have been empty since the summer"),
            text("Fenella Strang (Chief Nurse)"),
            text("June 2025"),
            text("Weekend posts that stand empty fall from 30% to 5%"),
            text("At risk"))
        .row(
            text("Regulation 18(1)"),
            text("Partly agreed"),
            text("Pay for the travel of bank nurses who live beyond the estuary"),
            text("Director of Finance"),
            text("1 March 2025"),
            text("Two more bank nurses take weekend work"),
            text("Complete"))
        .row(
            text("Regulation 18(2)(a)"),
            text("Agreed"),
            text(
                "Teach parents who wish to learn it to change a feeding tube, with a nurse on the"
                    + " telephone whenever they want one"),
            text("Abel Corrigan / Mirela Stan"),
            text("Summer 2025"),
            bullets(
                "Trips to hospital for a blocked tube reduce by 60%",
                "Twenty families have been taught and say that they feel safe"),
            text("In progress"));
  }

  private static void nursingShould(Grid.Builder table) {
    banner(table, "Should do: community nursing");
    table
        .row(
            text("SD1"),
            text("Regulation 9(3)(b)"),
            text("Care plans did not say what the child likes to be called or to play with"),
            text("Agreed"),
            text("Put the child's own page at the front of every care plan"),
            text("Mirela Stan, Lead Nurse for Complex Care"),
            text("31/05/2025"),
            text("At least 95% of plans open with a page that the child or a parent has filled in"),
            text("On track"))
        .row(
            text("SD2").down(2),
            text("Regulation 17(2)(e)"),
            text("Few families were asked what they thought of the service").down(2),
            text("Agreed"),
            text("Ring ten families a month who have left the service and ask three questions"),
            text("Patient Experience Manager"),
            text("from April 2025"),
            text("What families said is on the wall of each base by the end of the next month"),
            text("Not started"))
        .row(
            text("Regulation 17(2)(e)"),
            text("Agreed"),
            text("Invite the hospital school's pupils to judge our letters"),
            text("Patient Experience Manager"),
            text("Q2 2025/26"),
            text("Letters score at least eight out of ten with the pupils"),
            text("Not started"));
  }

  private static void schools(Grid.Builder table) {
    banner(table, "Must do: immunisation in schools");
    table
        .row(
            text("MD3").down(2),
            text("Regulation 11(1)"),
            text("Consent forms had been filed without a date or a signature").down(2),
            text("Agreed"),
            text("Send back every form that lacks a date or a signature before the session"),
            text("Head of Immunisation"),
            text("17 March 2025"),
            text("No child is given a vaccine on a form that is not complete"),
            text("Complete"))
        .row(
            text("Regulation 11(1)"),
            text("Agreed"),
            text("Move to a form on the telephone that cannot be sent until it is complete"),
            text("Head of Immunisation; Chief Information Officer"),
            text("September 2025"),
            text("80% of consent is given by telephone by December 2025"),
            text("Delayed"))
        .row(
            text("MD4"),
            text("Regulation 15(1)(e)"),
            text(
                "Two vaccine fridges had no record of their temperature for more than a week,"
                    + " and the log of a third had been filled in ahead of time by someone who has"
                    + " since left the trust"),
            text("Agreed"),
            text(
                "Fit every fridge with a sensor that rings the nurse on call, and have a"
                    + " second nurse look at all the logs of the past month on each first working"
                    + " day, with a note in the diary of who looked and what was found"),
            text("Deputy Director of Estates"),
            text("by 28 March 2025"),
            text("No vaccine is thrown away because of heat"),
            text("Overdue"));
  }

  private static void everywhere(Grid.Builder table) {
    banner(table, "Should do: all services");
    table
        .row(
            text("SD3").down(2),
            text("Regulation 17(2)(b)"),
            text("Managers could not say which risks they were most worried about, or when"
                    + " they had last talked them over with the people who work for them")
                .down(2),
            text("Partly agreed"),
            text("Talk through the three highest risks at each team meeting"),
            text("Fenella Strang"),
            text("Ongoing"),
            text("Every team can name its three risks when asked"),
            text("In progress"))
        .row(
            text("Regulation 17(2)(b)"),
            text("Agreed"),
            text("Send each manager for a day to the base of another"),
            text("Deputy Chief Nurse"),
            text("end of June 2025"),
            text("Each manager has brought one idea home and tried it"),
            text("Paused"))
        .row(
            text("SD4"),
            text("Regulation 10(1)"),
            text("Waiting rooms had nothing for young people over the age of eleven"),
            text("Agreed"),
            text("Give each base a budget for its waiting room that young people spend"),
            text("Youth Forum"),
            text("Nov 2025"),
            text("75% of young people say that the room is for them too"),
            text("Not started"));
  }
}
