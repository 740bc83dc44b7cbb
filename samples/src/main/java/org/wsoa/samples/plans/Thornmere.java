package org.wsoa.samples.plans;

import static org.wsoa.samples.content.Cell.text;

import org.wsoa.samples.content.Cell;
import org.wsoa.samples.content.Grid;
import org.wsoa.samples.content.SamplePlan;

/**
 * No table with a heading row: each action is a block of its own. The first priority has a table of
 * two columns for each action, the second a list with bullets under each action's heading, the
 * third plain lines. The headings in front of the values drift from priority to priority.
 */
public final class Thornmere {
  private Thornmere() {}

  /** The plan. */
  public static SamplePlan plan() {
    return SamplePlan.named("thornmere")
        .portrait()
        .footer("Page {page} of {pages}")
        .heading(1, "Thornmere Area SEND Priority Action Plan")
        .heading(2, "November 2024")
        .paragraph(
            "Ofsted and CQC looked at Thornmere in July 2024. They told us to mend three things"
                + " without waiting. Each action below has a box or a list of its own, so that it"
                + " can be cut out and given to the person who has to do it.")
        .heading(2, "Priority 1: Children wait too long for therapy")
        .paragraph("Executive lead: Marguerite Tolland, Chief Nurse, Fenwater ICB")
        .table(
            block()
                .row(label("Action:"), text("1.1 Write to each family to say where they stand"))
                .row(label("Lead:"), text("Osric Venn (Therapy Manager, Fenwater Community Trust)"))
                .row(label("Partners:"), text("Thornmere Parent Carer Forum"))
                .row(label("Start:"), text("2 December 2024"))
                .row(label("By when:"), text("31 January 2025"))
                .row(label("Status:"), text("Completed"))
                .row(label("Output:"), text("Letter that a tired parent can read in two minutes"))
                .row(
                    label("Outcome:"), text("90% of families know what happens next by March 2025"))
                .row(label("Update:"), text("All 412 letters went out, nine of them twice.")))
        .table(
            block()
                .row(
                    label("Action:"),
                    text(
                        "1.2 Run drop-in clinics on Saturdays in the three libraries, with a"
                            + " speech therapist and an occupational therapist at each of them and"
                            + " no need for anybody to be referred"))
                .row(label("Lead:"), text("Osric Venn (Therapy Manager, Fenwater Community Trust)"))
                .row(label("Partners:"), text())
                .row(label("Start:"), text("Jan 2025"))
                .row(label("By when:"), text("end of May 2025"))
                .row(label("Status:"), text("In progress"))
                .row(label("Output:"), text())
                .row(
                    label("Outcome:"),
                    Cell.bullets(
                        "Waits fall by 30% against the April 2024 baseline",
                        "Families say that the drop-in answered what they came with"))
                .row(
                    label("Update:"),
                    text(
                        "The first library opened in January. The second is waiting for its lift"
                            + " to be mended and should open in the spring.")))
        .table(
            block()
                .row(label("Action:"), text("1.3 Buy a year of extra therapy hours"))
                .row(label("Lead:"), text("Head of Joint Commissioning"))
                .row(label("Partners:"), text("Fenwater Community Trust; Thornmere Schools Forum"))
                .row(label("Start:"), text())
                .row(label("By when:"), text("Q1 2025/26"))
                .row(label("Status:"), text("Not started"))
                .row(label("Output:"), text("Signed contract"))
                .row(label("Outcome:"), text())
                .row(label("Update:"), text()))
        .heading(2, "Priority 2: Leaving school is a cliff edge")
        .paragraph("Strategic lead: Ignatius Pell, Director of Education, Thornmere Council")
        .heading(3, "Action 2.1: Pair each leaver with somebody at the next place")
        .bulleted(
            "Responsible officer: Henrike Aldous, Transition Lead",
            "Timescale: Spring 2025",
            "RAG: Amber",
            "Success measure: At least 70% of leavers have met their pair by May 2025",
            "Latest update: Nine pairs made.")
        .heading(3, "Action 2.2: Take every Year 11 class to see two colleges and a workplace")
        .bulleted(
            "Responsible officer: Rufus Idle",
            "Timescale: 01/05/2025",
            "RAG: Green",
            "Success measure: No leaver is without a place in September",
            "Latest update: Coaches are booked for all but one school.",
            "Risks: Coach prices may rise again")
        .heading(2, "Priority 3: Nobody knows how good our plans are")
        .paragraph("Senior responsible officer: Ignatius Pell")
        .heading(3, "Action 3.1: Read ten plans each month, around one table")
        .paragraph("Owner: Petra Lowndes (Quality Officer)")
        .paragraph("Due date: 28 February 2025")
        .paragraph("Status: On hold")
        .paragraph("Impact: 80% of plans that are read are judged good")
        .heading(3, "Action 3.2: Show families the marks and ask whether they agree")
        .paragraph("Owner: Thornmere Parent Carer Forum")
        .paragraph("Due date: 2025/26")
        .paragraph("Status: Overdue")
        .paragraph("Impact: Families and readers agree on three plans in four")
        .paragraph("Evidence: Minutes of the reading table")
        .heading(2, "How to tell us that we are wrong")
        .paragraph(
            "Write to the partnership at the council house, or come to the forum's coffee morning."
                + " Every word is read.")
        .plan();
  }

  private static Grid.Builder block() {
    return Grid.columns(18, 82);
  }

  private static Cell label(String words) {
    return text(words).heading();
  }
}
