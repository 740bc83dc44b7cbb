package org.wsoa.samples.plans;

import static org.wsoa.samples.content.Cell.struck;
import static org.wsoa.samples.content.Cell.text;

import org.wsoa.samples.content.Cell;
import org.wsoa.samples.content.Grid;
import org.wsoa.samples.content.SamplePlan;

/**
 * The state of an action in four ways: a tick in one of two columns, letters with fills that the
 * key at the end explains, words, and a column for each month. Dates that no longer hold are struck
 * through above the new ones.
 */
public final class Cawdermoor {
  private static final Cell TICK = text("\u2713");
  private static final Cell NO_TICK = text();
  private static final Cell DONE = text("Done").filled(Fills.BLUE);
  private static final Cell ON_TRACK = text("On track").filled(Fills.GREEN);
  private static final Cell OVERDUE = text("Overdue").filled(Fills.RED);
  private static final Cell GREEN = text().filled(Fills.GREEN);
  private static final Cell AMBER = text().filled(Fills.AMBER);
  private static final Cell RED = text().filled(Fills.RED);

  private Cawdermoor() {}

  /** The plan. */
  public static SamplePlan plan() {
    return SamplePlan.named("cawdermoor")
        .footer("Cawdermoor post-inspection action plan - {page}/{pages}")
        .heading(1, "Cawdermoor Post-Inspection Action Plan")
        .heading(2, "1 December 2025")
        .paragraph(
            "After the visit of Ofsted in February 2025 the four teams of Cawdermoor each made"
                + " their own list. Here they stand together for the first time. The colours are"
                + " explained on the last page.")
        .heading(2, "Theme 1: First contact")
        .table(
            Grid.columns(7, 46, 22, 18, 12, 14, 36)
                .headings(
                    "Item",
                    "Action to be taken",
                    "Person responsible",
                    "Deadline",
                    "Achieved (tick)",
                    "On target (tick)",
                    "Comment")
                .repeat()
                .row(
                    text("1.1"),
                    text("Answer the telephone within five rings, also at lunchtime"),
                    text("Verity Callow"),
                    text("30 May 2025"),
                    TICK,
                    NO_TICK,
                    text("Nobody has let it ring for longer since June."))
                .row(
                    text("1.2"),
                    text("Give each caller a name to ask for next time"),
                    text("Verity Callow"),
                    struck("July 2025").then(text("January 2026")),
                    NO_TICK,
                    TICK,
                    text("Cards are being printed."))
                .row(
                    text("1.3"),
                    text("Open the front desk on two evenings a week"),
                    text("Emrys Thwaite"),
                    text("March 2026"),
                    NO_TICK,
                    NO_TICK,
                    text()))
        .heading(2, "Theme 2: Assessment")
        .table(
            Grid.columns(7, 46, 22, 18, 9, 50)
                .headings("Ref", "Task", "Lead officer", "Target date", "RAG", "Intended outcome")
                .repeat()
                .row(
                    text("2.1"),
                    text("See every child within ten days of the first call"),
                    text("Rosalind Keefe"),
                    text("31 August 2025"),
                    text("B").filled(Fills.BLUE),
                    text("100% of children are seen within ten days"))
                .row(
                    text("2.2"),
                    text("Have a manager read each assessment before the family does"),
                    text("Emrys Thwaite"),
                    struck("30 September 2025").then(text("28 February 2026")),
                    text("A").filled(Fills.AMBER),
                    text("Assessments that are sent back reduce by 15%"))
                .row(
                    text("2.3"),
                    text("Write assessments in the words of the family"),
                    text("Rosalind Keefe"),
                    text("Autumn 2025"),
                    text("R").filled(Fills.RED),
                    text("Families recognise themselves"))
                .row(
                    text("2.4"),
                    text("Ask health visitors to join the first visit"),
                    text("Rosalind Keefe"),
                    text("April 2026"),
                    text("N").filled(Fills.GREY),
                    text("Nine first visits in ten are joint visits")))
        .heading(2, "Theme 3: Plans")
        .table(
            Grid.columns(7, 46, 22, 18, 15, 15, 15, 30)
                .headings(
                    "Ref",
                    "Activity",
                    "Lead",
                    "When",
                    "Sep-25",
                    "Oct-25",
                    "Nov-25",
                    "What will be different")
                .repeat()
                .row(
                    text("3.1"),
                    text("Meet on the day that the family chose"),
                    text("Lucian Orme"),
                    text("Nov 2025"),
                    ON_TRACK,
                    ON_TRACK,
                    DONE,
                    text("Fathers come too"))
                .row(
                    text("3.2"),
                    text("Bring the draft, the family and the school into the same room"),
                    text("Lucian Orme"),
                    struck("Oct 2025").then(text("Feb 2026")),
                    GREEN,
                    AMBER,
                    RED,
                    text("Drafts change in the room"))
                .row(
                    text("3.3"),
                    text("Send the final plan by post and by e-mail"),
                    text("Emrys Thwaite"),
                    text("Dec 2025"),
                    NO_TICK,
                    ON_TRACK,
                    OVERDUE,
                    text("No plan is lost in the post"))
                .row(
                    text("3.4"),
                    text("Ring each family a month later"),
                    text("Verity Callow"),
                    text("31.01.26"),
                    NO_TICK,
                    GREEN,
                    NO_TICK,
                    text("60% of families say the plan is being kept to")))
        .heading(2, "Theme 4: Reviews")
        .table(
            Grid.columns(7, 46, 22, 18, 20, 38)
                .headings("Ref", "Step", "Owner", "Finish by", "Where we are", "Measure of success")
                .repeat()
                .row(
                    text("4.1"),
                    text("Hold the review at the child's own table"),
                    text("Lucian Orme"),
                    text("by June 2026"),
                    text("Progressing"),
                    text("Half of all reviews are held at home"))
                .row(
                    text("4.2"),
                    text("Begin each review with what has gone well"),
                    text("Rosalind Keefe"),
                    text("Ongoing"),
                    text("Delayed"),
                    text("Children stay to the end"))
                .row(
                    text("4.3"),
                    text("Close plans that are no longer needed, and say so kindly"),
                    text("Verity Callow"),
                    text("2026"),
                    text("Paused"),
                    text("Closed plans increase by 5%")))
        .heading(2, "Key to the RAG ratings")
        .table(
            Grid.columns(10, 60)
                .headings("Rating", "What it means")
                .row(text("B").filled(Fills.BLUE), text("Completed and checked by a second person"))
                .row(text("G").filled(Fills.GREEN), text("On track for the date shown"))
                .row(text("A").filled(Fills.AMBER), text("At risk, but a way back is agreed"))
                .row(text("R").filled(Fills.RED), text("Overdue and in need of the board's help"))
                .row(text("N").filled(Fills.GREY), text("Not started because it is not due")))
        .plan();
  }
}
