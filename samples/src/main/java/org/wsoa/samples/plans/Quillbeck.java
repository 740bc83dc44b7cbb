package org.wsoa.samples.plans;

import static org.wsoa.samples.content.Cell.text;

import org.wsoa.samples.content.Cell;
import org.wsoa.samples.content.Grid;
import org.wsoa.samples.content.SamplePlan;

/**
 * Blocks as on a form: a banner with the action, then two headings with their values beside one
 * another in each row, and rows with one heading and a long value. The last priority is one table
 * of two columns in which recommendations, each with one action or two, follow one another.
 */
public final class Quillbeck {
  private static final int COLUMNS = 4;
  private static final int VALUE = 3;

  private Quillbeck() {}

  /** The plan. */
  public static SamplePlan plan() {
    return SamplePlan.named("quillbeck")
        .portrait()
        .header("Quillbeck Children's Partnership")
        .footer("Version 2.0 - page {page}")
        .heading(1, "Quillbeck Local Area Improvement Plan")
        .heading(2, "17 February 2025")
        .paragraph(
            "The Care Quality Commission and Ofsted inspected services for children in Quillbeck in"
                + " September 2024. Each thing that we do has a form of its own.")
        .heading(2, "Priority 1: Waiting well")
        .table(
            form("Action 1.1: Open a quiet waiting room at each clinic")
                .row(
                    label("Lead officer"),
                    text("Sorrel Tennant"),
                    label("SRO"),
                    text("Jory Pascoe"))
                .row(
                    label("Start date"),
                    text("3 March 2025"),
                    label("Completion date"),
                    text("30 September 2025"))
                .row(
                    label("Status"),
                    text("On track"),
                    label("Resources"),
                    text("\u00a312,000 from the joint fund"))
                .row(
                    label("Expected outcome"),
                    text("75% of children come in calm by December 2025").across(VALUE))
                .row(
                    label("Progress to date"),
                    text("Two rooms are open. The third is still full of filing cabinets.")
                        .across(VALUE)))
        .table(
            form("Action 1.2: Ring families while they wait, to ask how things are")
                .row(
                    label("Lead officer"), text("Kerensa Moyle"), label("SRO"), text("Jory Pascoe"))
                .row(
                    label("Start date"),
                    text("Spring 2025"),
                    label("Completion date"),
                    text("Ongoing"))
                .row(label("Status"), text("Not started"), label("Resources"), text())
                .row(
                    label("Expected outcome"),
                    Cell.bullets(
                            "Complaints about waiting fall by 50%",
                            "Families know whom to ring when things get worse")
                        .across(VALUE))
                .row(label("Progress to date"), text().across(VALUE)))
        .heading(2, "Priority 2: Getting to school")
        .table(
            form("Action 2.1: Let families choose the driver")
                .row(
                    label("Lead officer"), text("Sorrel Tennant"), label("SRO"), text("Hedra Lyle"))
                .row(
                    label("Start date"),
                    text("May 2025"),
                    label("Completion date"),
                    text("end of August 2025"))
                .row(
                    label("Status"),
                    text("Delayed"),
                    label("Resources"),
                    text("Within the transport budget"))
                .row(
                    label("Expected outcome"),
                    text("No child meets a stranger on the first day of term").across(VALUE))
                .row(
                    label("Progress to date"),
                    text("The contract did not allow it and has to be written again.")
                        .across(VALUE)))
        .heading(2, "Priority 3: Saying who decides")
        .table(
            Grid.columns(22, 78)
                .row(label("Recommendation"), text("R1 Tell families who sits on each panel"))
                .row(label("Action"), text("Publish a photograph and two lines about each member"))
                .row(label("Who"), text("Kerensa Moyle"))
                .row(label("When"), text("April 2025"))
                .row(label("RAG"), text("Green"))
                .row(label("Action"), text("Send the names with each invitation"))
                .row(label("Who"), text("Panel Secretary"))
                .row(label("When"), text("1 May 2025"))
                .row(label("RAG"), text("Amber"))
                .row(label("Recommendation"), text("R2 Write down why a request was refused"))
                .row(
                    label("Action"),
                    text(
                        "Add one page to each letter that gives the reasons in the order in which"
                            + " they were weighed, and what the family can do about each of them"))
                .row(label("Who"), text("Sorrel Tennant; Kerensa Moyle"))
                .row(label("When"), text("Summer 2025"))
                .row(label("RAG"), text("Red")))
        .plan();
  }

  private static Grid.Builder form(String action) {
    return Grid.columns(20, 30, 20, 30).row(text(action).banner().across(COLUMNS));
  }

  private static Cell label(String words) {
    return text(words).heading();
  }
}
