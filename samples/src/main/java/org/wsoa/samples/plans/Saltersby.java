package org.wsoa.samples.plans;

import org.wsoa.samples.content.Grid;
import org.wsoa.samples.content.SamplePlan;

/**
 * Four tables, each with fewer lines than the one before: a line between any two rows; lines at the
 * headings and the foot only; no line but every second row in grey; nothing but white space. Cells
 * of one and of many lines stand side by side.
 */
public final class Saltersby {
  private Saltersby() {}

  /** The plan. */
  public static SamplePlan plan() {
    return SamplePlan.named("saltersby")
        .header("Saltersby Partnership for Children")
        .footer("Saltersby Inspection Improvement Plan, page {page}")
        .heading(1, "Saltersby Inspection Improvement Plan")
        .heading(2, "14 March 2025")
        .paragraph(
            "CQC and Ofsted came to Saltersby in November 2024. This plan answers each of the four"
                + " things that they asked for. It is read aloud at the start of every meeting of"
                + " the partnership, so it is kept short.")
        .heading(2, "Workstream 1: Hear children before deciding for them")
        .table(
            actions(Grid.Rules.ROWS)
                .row(
                    "1a",
                    "Ask each child, in the way that the child prefers, what should be in the plan"
                        + " and what should not, and write it down before anyone else has spoken",
                    "Isolde Farthing",
                    "May 2025",
                    "On track",
                    "In 95% of plans the child's own words come first")
                .row(
                    "1b",
                    "Train twenty listeners",
                    "Barnaby Scrope",
                    "30 June 2025",
                    "Not started",
                    "Every school has a listener whom children can name, and whom they have met at"
                        + " least once outside the head's office")
                .row(
                    "1c",
                    "Put a box for notes in each school hall and empty it every Friday",
                    "Isolde Farthing",
                    "Jan 2025",
                    "Completed",
                    "Notes are answered within a week"))
        .heading(2, "Workstream 2: Send health advice on time")
        .table(
            actions(Grid.Rules.HEAD)
                .row(
                    "2a",
                    "Give each clinic one person who is rung when advice is late, and publish the"
                        + " numbers of all of them on one page",
                    "Nathaniel Oke",
                    "31/05/2025",
                    "On track",
                    "At least 85% of advice arrives within six weeks")
                .row(
                    "2b",
                    "Replace the eleven forms for advice with one that asks only for what a plan"
                        + " needs",
                    "Delphine Marsh",
                    "Summer 2025",
                    "At risk",
                    "Doctors spend 20% less time on forms")
                .row(
                    "2c",
                    "Agree what happens when advice does not come at all",
                    "Nathaniel Oke",
                    "July 2025",
                    "Not started",
                    "No plan waits for more than twelve weeks"))
        .heading(2, "Workstream 3: Keep children in school")
        .table(
            actions(Grid.Rules.ZEBRA)
                .row(
                    "3a",
                    "Visit every school that has sent a child home early more than twice in a term"
                        + " and find out together what would have helped on those days",
                    "Barnaby Scrope",
                    "April 2025",
                    "Overdue",
                    "Early collections fall by 40% by December 2025")
                .row(
                    "3b",
                    "Lend schools a teacher for a fortnight",
                    "Delphine Marsh",
                    "Ongoing",
                    "On track",
                    "Children who were at risk of being excluded are still in their own class at"
                        + " the end of the year")
                .row(
                    "3c",
                    "Write a welcome plan for each child who comes back after a long time away",
                    "Isolde Farthing",
                    "September 2025",
                    "Not started",
                    "75% of returning children stay for a whole term")
                .row(
                    "3d",
                    "Tell governors the figures",
                    "Barnaby Scrope",
                    "Termly",
                    "On track",
                    "Governors ask about them"))
        .heading(2, "Workstream 4: Spend what there is where it helps")
        .table(
            actions(Grid.Rules.NONE)
                .row(
                    "4a",
                    "Draw one picture of all the money that the partners spend on children with"
                        + " SEND, and what it buys",
                    "Clement Rudge",
                    "16 May 2025",
                    "Completed",
                    "Partners can see who pays for what")
                .row(
                    "4b",
                    "Choose three services to buy together, starting with the one that families"
                        + " have waited for longest, and stop buying them apart",
                    "Clement Rudge",
                    "Q3 2025/26",
                    "At risk",
                    "Joint spending increases from 4% to 12% by March 2026, and families notice"
                        + " because they tell their story only once")
                .row(
                    "4c",
                    "Ask parents to sit on each panel",
                    "Delphine Marsh",
                    "Oct 2025",
                    "Not started",
                    "Two parents on every panel"))
        .heading(2, "What happens next")
        .paragraph(
            "The partnership meets again in June and will say then which of these things have been"
                + " done. Anyone may come and listen.")
        .plan();
  }

  private static Grid.Builder actions(Grid.Rules rules) {
    return Grid.columns(6, 44, 20, 17, 16, 40)
        .headings("No.", "What we will do", "Who", "Complete by", "Status", "How we will know")
        .repeat()
        .rules(rules);
  }
}
