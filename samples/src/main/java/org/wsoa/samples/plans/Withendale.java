package org.wsoa.samples.plans;

import static org.wsoa.samples.content.Cell.text;

import org.wsoa.samples.content.Cell;
import org.wsoa.samples.content.Grid;
import org.wsoa.samples.content.SamplePlan;

/**
 * An upright page whose column of owners is so narrow that a long name takes two lines, as two
 * short names below one another do. Posts with and, commas and dashes inside them, two posts or two
 * people joined by and, a body beside a person, and nobody who is explained anywhere else.
 */
public final class Withendale {
  private static final int COLUMNS = 6;

  private Withendale() {}

  /** The plan. */
  public static SamplePlan plan() {
    return SamplePlan.named("withendale")
        .portrait()
        .footer("Withendale SEND Improvement Plan")
        .heading(1, "Withendale SEND Improvement Plan")
        .heading(2, "9 May 2025")
        .paragraph("Withendale was inspected by Ofsted and CQC in October 2024.")
        .table(
            Grid.columns(8, 40, 24, 18, 18, 40)
                .headings(
                    "#",
                    "Activity",
                    "Who is responsible?",
                    "Timeframe",
                    "Progress status",
                    "What success will look like")
                .repeat()
                .row(theme("Theme 1: Listening"))
                .row(
                    text("1.1"),
                    text("Hold a tea on the first Tuesday of each month"),
                    text("Bartholomew Featherstonehaugh"),
                    text("From May 2025"),
                    text("In progress"),
                    text("Twenty families come"))
                .row(
                    text("1.2"),
                    text("Publish what was said, with names left out"),
                    text("Ann Lee", "Bo Finch"),
                    text("Jun 25"),
                    text("Not started"),
                    text("Families recognise their own words"))
                .row(
                    text("1.3"),
                    text("Do one thing within a week of each tea"),
                    text("Philippa Northcote", "Ann Lee"),
                    text("Monthly"),
                    text("On target"),
                    text("Twelve things done by May 2026"))
                .row(theme("Theme 2: Joining up"))
                .row(
                    text("2.1"),
                    text("Visit each family once, together, and not three times apart"),
                    text("Ann Lee (Withendale Council)/Bo Finch (Marram ICB)"),
                    text("Sept - Dec 2025"),
                    text("Not started"),
                    text("Visits to the same family reduce by 40%"))
                .row(
                    text("2.2"),
                    text("Share one calendar"),
                    text("Head of SEND and Head of Inclusion"),
                    text("1/7/25"),
                    text("Delayed"),
                    text("No two visits on one day"))
                .row(
                    text("2.3"),
                    text("Write to families about all three services in one letter"),
                    text("Head of Children, Families and Learning"),
                    text("Early Autumn 2025"),
                    text("In progress"),
                    text("One letter a term"))
                .row(theme("Theme 3: Growing up"))
                .row(
                    text("3.1"),
                    text("Ask what a good day looks like at every review from the age of fourteen"),
                    text("Service Manager \u2013 Early Help"),
                    text("2025-2027"),
                    text("In progress"),
                    text("At least 95% of reviews say so"))
                .row(
                    text("3.2"),
                    text("Let young people interview those who will support them"),
                    text("Withendale Parent Carer Forum & Ann Lee"),
                    text("31 December 2025"),
                    text("Complete"),
                    text("Young people choose"))
                .row(
                    text("3.3"),
                    text("Find homes to rent near the town"),
                    text("Philippa Northcote and Bartholomew Featherstonehaugh"),
                    text("End of Q4 2025/26"),
                    text("At risk"),
                    text("Eight homes are let")))
        .plan();
  }

  private static Cell theme(String words) {
    return text(words).banner().across(COLUMNS);
  }
}
