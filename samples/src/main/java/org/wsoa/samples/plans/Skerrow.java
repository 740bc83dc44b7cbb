package org.wsoa.samples.plans;

import static org.wsoa.samples.content.Cell.bullets;
import static org.wsoa.samples.content.Cell.text;

import org.wsoa.samples.content.Cell;
import org.wsoa.samples.content.Grid;
import org.wsoa.samples.content.SamplePlan;

/**
 * Two rows of headings in each table: groups over sub-columns for who, when and which milestones.
 * Narrow columns have headings that run upwards. Leads span rows; milestones are outputs.
 */
public final class Skerrow {
  private static final Cell BLUE = text("B").filled(Fills.BLUE);
  private static final Cell GREEN = text("G").filled(Fills.GREEN);
  private static final Cell AMBER = text("A").filled(Fills.AMBER);
  private static final Cell RED = text("R").filled(Fills.RED);

  private Skerrow() {}

  /** The plan. */
  public static SamplePlan plan() {
    return SamplePlan.named("skerrow")
        .footer("Skerrow SEND Priority Action Plan    {page} / {pages}")
        .heading(1, "Skerrow SEND Priority Action Plan")
        .heading(2, "April 2025")
        .paragraph(
            "Ofsted and CQC inspected Skerrow in November 2024 and asked us to act at once in three"
                + " areas. Skerrow is eleven islands and a strip of coast; most of what follows is"
                + " about distance.")
        .heading(3, "Key to the ratings")
        .table(
            Grid.columns(1, 1, 1, 1)
                .row(
                    text("Complete (B)").filled(Fills.BLUE),
                    text("On track (G)").filled(Fills.GREEN),
                    text("On track, with some concerns (A)").filled(Fills.AMBER),
                    text("Not on track (R)").filled(Fills.RED)))
        .heading(2, "Area for priority action 1: Bring services to the outer islands")
        .table(islands())
        .heading(2, "Area for priority action 2: Stop losing children between services")
        .table(between())
        .heading(2, "Area for priority action 3: Make good use of what schools know")
        .table(schools())
        .plan();
  }

  private static Grid.Builder quarters() {
    return Grid.columns(5, 22, 11, 11, 13, 9, 9, 13, 13, 13, 5, 20)
        .row(
            text("Ref").turned().down(2),
            text("Action").heading().down(2),
            text("Ownership").heading().across(3),
            text("Timescale").heading().across(2),
            text("Milestones").heading().across(3),
            text("RAG").turned().down(2),
            text("Outcome").heading().down(2))
        .row(
            text("Exec lead").turned(),
            text("Operational lead").turned(),
            text("Partner").turned(),
            text("Start").turned(),
            text("End").turned(),
            text("Q1 2025/26").heading(),
            text("Q2 2025/26").heading(),
            text("Q3 2025/26").heading())
        .repeat();
  }

  private static Grid.Builder islands() {
    return quarters()
        .row(
            text("1.1"),
            text("Run a travelling clinic by ferry to the four outer islands"),
            text("Gudrun Tait").down(2),
            text("Callum Wishart"),
            text("Outer Sound Ferries"),
            text("Apr 2025"),
            text("Dec 2025"),
            text("Timetable agreed with the ferry crew"),
            text("Two islands visited"),
            text("All four islands visited"),
            GREEN,
            text("At least 80% of families there have seen a specialist at home"))
        .row(
            text("1.2"),
            text("Lend every small school a screen and a quiet corner for meeting therapists"),
            text("Maren Flett"),
            text("Skerrow Schools Trust"),
            text("01/05/2025"),
            text("30/09/2025"),
            text(),
            text("Nine screens are in use"),
            text(),
            AMBER,
            text("Missed appointments fall by 30%"))
        .row(
            text("1.3"),
            text("Train one person on each island to carry on therapy between visits"),
            text("Dr Ivo Renn"),
            text("Maren Flett"),
            text(),
            text("June 2025"),
            text("Spring 2026"),
            text(),
            text("Training written and tried out on Little Holm"),
            text("First eight people trained"),
            GREEN,
            bullets(
                "Therapy goes on in the weeks when the ferry does not",
                "75% of those trained say that they feel confident"))
        .row(
            text("1.4"),
            text("Pay the fares of a parent and a child to any appointment on the mainland"),
            text("Gudrun Tait"),
            text("Callum Wishart"),
            text("Northern Shores ICB"),
            text("March 2025"),
            text("April 2025"),
            text("First claims paid"),
            text(),
            text(),
            BLUE,
            text("No family stays at home because of the fare"));
  }

  private static Grid.Builder between() {
    return Grid.columns(5, 24, 12, 12, 13, 9, 9, 14, 14, 14, 6, 22)
        .row(
            text("No.").turned().down(2),
            text("What has to happen").heading().down(2),
            text("Who").heading().across(3),
            text("When").heading().across(2),
            text("Milestones").heading().across(3),
            text("Rating").turned().down(2),
            text("Success measure").heading().down(2))
        .row(
            text("Accountable").turned(),
            text("Responsible").turned(),
            text("Monitored by").turned(),
            text("From").turned(),
            text("To").turned(),
            text("By June 2025").heading(),
            text("By Sept 2025").heading(),
            text("By Dec 2025").heading())
        .repeat()
        .row(
            text("2.1"),
            text("Keep one list of all children who are known to more than one service"),
            text("Gudrun Tait"),
            text("Saul Mowat"),
            text("SEND Board"),
            text("May 2025"),
            text("Sept 2025"),
            text("Three services have compared their lists"),
            text("List in daily use"),
            text(),
            AMBER,
            text("Children whom nobody could account for go down from 9% to 1%"))
        .row(
            text("2.2"),
            text(
                "Hand over in person, and on one page, whenever a child moves from one team to"
                    + " another"),
            text("Dr Ivo Renn").down(2),
            text("Saul Mowat / Maren Flett"),
            text("SEND Board"),
            text("1 June 2025"),
            text("31 December 2025"),
            text(),
            text("Page agreed by all teams"),
            text("Forty handovers made in this way"),
            GREEN,
            text("90% of parents say that the new team knew their child's name and story"))
        .row(
            text("2.3"),
            text("Ring each family within two weeks of a handover"),
            text("Parent Link Workers"),
            text("Parent Carer Council"),
            text("July 2025"),
            text("Ongoing"),
            text(),
            text("Link workers trained"),
            text("First report to the council"),
            RED,
            text("Complaints about handovers reduce by 50% by March 2026"));
  }

  private static Grid.Builder schools() {
    return quarters()
        .row(
            text("3.1"),
            text("Ask every school once a term which children it is worried about"),
            text("Astrid Kemp").down(3),
            text("Callum Wishart"),
            text("Skerrow Schools Trust"),
            text("Summer 2025"),
            text("Autumn 2025"),
            text("All 26 schools asked"),
            text("Answers read with health"),
            text("Second round finished"),
            GREEN,
            text("Requests for assessment come a year earlier than now"))
        .row(
            text("3.2"),
            text("Bring head teachers and doctors together for one day on the mainland"),
            text("Saul Mowat"),
            text("Northern Shores ICB"),
            text("Aug 2025"),
            text("end of October 2025"),
            text(),
            text("Day held, if the weather allows"),
            text(),
            AMBER,
            text("Every school knows a doctor by name"))
        .row(
            text("3.3"),
            text("Let schools see what became of the children whom they referred"),
            text("Saul Mowat"),
            text("Skerrow Data Service"),
            text("September 2025"),
            text("Q4 2025/26"),
            text(),
            text(),
            text("Six schools are trying out the page"),
            RED,
            text("Referrals that come back for want of detail reduce to 15%"));
  }
}
