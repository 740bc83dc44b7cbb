package org.wsoa.samples.plans;

import static org.wsoa.samples.content.Cell.bullets;
import static org.wsoa.samples.content.Cell.text;

import org.wsoa.samples.content.Cell;
import org.wsoa.samples.content.Grid;
import org.wsoa.samples.content.SamplePlan;

/**
 * An upright page with narrow columns. First a table with lines between rows only, whose
 * recommendations span their actions, so that the lines stop short of them; then one with no lines
 * at all, with priorities in bold over its full width, empty cells, updates that are longer than
 * their actions, headings of two lines, and a page break in the middle of a row.
 */
public final class Hollingmere {
  private static final int COLUMNS = 6;

  private Hollingmere() {}

  /** The plan. */
  public static SamplePlan plan() {
    return SamplePlan.named("hollingmere")
        .portrait()
        .footer("Hollingmere Action Plan | Page {page} of {pages}")
        .heading(1, "Hollingmere SEND Action Plan")
        .heading(2, "June 2025")
        .paragraph(
            "Ofsted and CQC inspected Hollingmere in February 2025. We have written down what they"
                + " told us, what we are going to do and how far we have come.")
        .paragraph("They told us four things:")
        .bulleted(
            "papers are lost between the school, the clinic and the council",
            "plans do not sound like the child",
            "short breaks are a secret that families keep from one another",
            "there are too few therapists, and they do not stay")
        .heading(2, "Priority 1: Keep what families have told us")
        .table(
            Grid.columns(7, 24, 34, 18, 18, 11, 30)
                .headings("No.", "Recommendation", "Action", "Lead", "Timescale", "RAG", "Impact")
                .repeat()
                .rules(Grid.Rules.ROWS)
                .row(
                    text("1.1").down(3),
                    text("Stop losing papers between services").down(3),
                    text("Scan every letter on the day that it arrives"),
                    text("Fergus Alder"),
                    text("April 2025"),
                    text("Green"),
                    text("Letters are found within a minute"))
                .row(
                    text(
                        "Give each family a folder that travels with the child, with a list inside"
                            + " the cover of who has added what"),
                    text("Minna Croft"),
                    text("30/06/2025"),
                    text("Amber"),
                    bullets(
                        "Families bring the folder to 80% of meetings",
                        "Nobody asks a family for the same paper twice"))
                .row(
                    text("Shred the old forms"),
                    text("Fergus Alder"),
                    text("July 2025"),
                    text("Blue"),
                    text())
                .row(
                    text("1.2").down(2),
                    text("Write plans that a child would recognise").down(2),
                    text("Begin each plan with a page that the child has made"),
                    text("Tamsin Ruddock"),
                    text("Autumn 2025"),
                    text("Green"),
                    text("90% of plans begin with such a page"))
                .row(
                    text("Read it back to the child before it is sent out"),
                    text("Minna Croft"),
                    text("Ongoing"),
                    text("Red"),
                    text("Children ask for changes, and get them"))
                .row(
                    text("1.3"),
                    text("Thank families for what they tell us"),
                    text("Answer every letter by hand"),
                    text("Tamsin Ruddock"),
                    text("May 2025"),
                    text("Green"),
                    text("Families write again"))
                .row(
                    text("1.4").down(2),
                    text("Ask before anybody else is told").down(2),
                    text(
                        "Show each family a list of the people who can read its papers, and let it"
                            + " cross out names"),
                    text("Fergus Alder"),
                    text("Dec 2025"),
                    text("Grey"),
                    text("70% of families say that they were asked"))
                .row(
                    text("Teach staff why it matters"),
                    text("Minna Croft"),
                    text("by October 2025"),
                    text("Amber"),
                    text()))
        .paragraph("The other two priorities stand together in one table.")
        .table(
            Grid.columns(8, 36, 20, 18, 40, 30)
                .headings(
                    "Ref",
                    "Action",
                    "Action owner",
                    "Target completion date",
                    "Update (June 2025)",
                    "Success criteria")
                .rules(Grid.Rules.NONE)
                .splittingRows()
                .row(theme("Priority 2: Make short breaks easy to find"))
                .row(
                    "2.1",
                    "Put every short break on one map",
                    "Joss Kendrew",
                    "30 May 2025",
                    "The map has forty places on it. Nine of them asked to be taken off again"
                        + " because they are full, and we are looking for others near the coast.",
                    "Families find a place within five miles of home")
                .row(
                    "2.2",
                    "Let families book without ringing",
                    "Joss Kendrew",
                    "Q3 2025/26",
                    "",
                    "60% of breaks are booked on the website by March 2026")
                .row(
                    "2.3",
                    "Train the people who run youth clubs to lift, to sign and to wait",
                    "Petroc Sayle",
                    "Sept 2025",
                    "Eleven of thirty are trained.",
                    "")
                .row(theme("Priority 3: Grow our own therapists"))
                .row(
                    "3.1",
                    "Pay for six people to train while they work here, and keep a place open for"
                        + " each of them",
                    "Petroc Sayle",
                    "September 2026",
                    "Four have been chosen.",
                    "Vacant posts fall from 30% to 10%")
                .row(
                    "3.2",
                    "Lend therapists to schools for a term at a time, so that teachers learn from"
                        + " watching them and they learn from watching teachers, and ask both at"
                        + " the end of the term what they will go on doing when the other has gone"
                        + " back, and what they would rather forget",
                    "Tamsin Ruddock",
                    "Spring 2026",
                    "",
                    "Teachers go on with what they have seen")
                .row(
                    "3.3",
                    "Write to everyone who left in the last three years",
                    "Petroc Sayle",
                    "2025/26",
                    "Half have answered.",
                    "Some come back"))
        .plan();
  }

  private static Cell theme(String words) {
    return text(words).heading().across(COLUMNS);
  }
}
