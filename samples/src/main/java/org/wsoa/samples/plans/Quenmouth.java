package org.wsoa.samples.plans;

import static org.wsoa.samples.content.Cell.bullets;
import static org.wsoa.samples.content.Cell.month;
import static org.wsoa.samples.content.Cell.numbers;
import static org.wsoa.samples.content.Cell.text;

import org.wsoa.samples.content.Cell;
import org.wsoa.samples.content.Grid;
import org.wsoa.samples.content.SamplePlan;

/**
 * One long table: a banner row for each priority with its required outcomes and its senior officer,
 * totals in place of a heading over the actions, a first and a present date, a status at two dates.
 * There is no key to the fills.
 */
public final class Quenmouth {
  private Quenmouth() {}

  /** The plan. */
  public static SamplePlan plan() {
    return SamplePlan.named("quenmouth")
        .footer("Quenmouth Harbour and Hill Partnership - {page} of {pages}")
        .heading(1, "Quenmouth Written Statement of Action")
        .heading(2, "April 2025")
        .table(table())
        .plan();
  }

  private static Grid.Builder table() {
    Grid.Builder table =
        Grid.columns(32, 12, 13, 11, 11, 32, 17, 17)
            .headings(
                "Completed-4 In Progress-5 Yet to Start-2",
                "SRO",
                "LEAD OFFICER",
                "ORIGINAL DELIVERY DATE",
                "CURRENT DELIVERY DATE",
                "OUTPUTS/PRODUCTS",
                "STATUS AT 28/02/25",
                "STATUS AT 31/03/25")
            .repeat();
    leadership(table);
    waiting(table);
    adulthood(table);
    return table;
  }

  private static void banner(Grid.Builder table, Cell words, String officer) {
    table.row(
        words.banner(),
        text(officer).banner(),
        text().banner(),
        text().banner(),
        text().banner(),
        text().banner(),
        text().banner(),
        text().banner());
  }

  private static Cell rated(String fill, String... comment) {
    return text(comment).filled(fill);
  }

  private static void leadership(Grid.Builder table) {
    banner(
        table,
        text("1 Partners in Quenmouth plan apart from one another.", "Required Outcomes:")
            .then(
                bullets(
                    "One timetable is shared by health, schools and the council.",
                    "Money set aside for families is spent on families.")),
        "Cordelia Haste");
    table
        .row(
            text("Draw up one calendar of meetings for all partners and keep to it for a year."),
            text("Cordelia Haste"),
            text("Bram Ollerton"),
            month(2024, 9),
            month(2024, 9),
            numbers("Calendar sent to all partners."),
            text(),
            rated(Fills.BLUE))
        .row(
            text("Write down who pays for what, in two pages that a new member of staff can use."),
            text("Cordelia Haste"),
            text("Yusuf Penhallow"),
            month(2024, 10),
            month(2025, 1),
            numbers(
                "Two pages agreed by the three finance directors.",
                "Disputes about money fall by 50% against the April 2024 baseline by March 2025."),
            text(),
            rated(Fills.BLUE))
        .row(
            text("Invite a family to open each board meeting with the story of one ordinary week."),
            text("Cordelia Haste"),
            text("Bram Ollerton / Tilda Nwosu"),
            month(2024, 11),
            month(2025, 5),
            text("Six families have spoken and have been told what came of it."),
            rated(Fills.AMBER, "Four families so far."),
            rated(Fills.GREEN, "Five families so far; the sixth comes in May."))
        .row(
            text("Ask an outside reader to look through the minutes once a year."),
            text("Cordelia Haste"),
            text("Yusuf Penhallow"),
            month(2025, 6),
            month(2025, 9),
            text("Letter from the reader."),
            text(),
            rated(Fills.GREY));
  }

  private static void waiting(Grid.Builder table) {
    banner(
        table,
        text(
                "2 Children wait too long for speech therapy and for a place that suits them.",
                "Required Outcomes:")
            .then(
                numbers(
                    "No child waits longer than eighteen weeks.",
                    "Families know where they stand in the queue.",
                    "A place is found close to home wherever that can be done.")),
        "Dr Anselm Rook");
    table
        .row(
            text("Clear the queue from before last summer by opening on Saturdays."),
            text("Dr Anselm Rook"),
            text("Tilda Nwosu"),
            month(2024, 10),
            month(2025, 6),
            bullets(
                "Old cases in the queue reduce by 80%.",
                "At least 95% of families have been rung by a person."),
            rated(Fills.RED, "The clinic was flooded in February."),
            rated(Fills.RED, "Saturdays begin again on 12 April."))
        .row(
            text("Show each family online where it stands in the queue, and why."),
            text("Dr Anselm Rook"),
            text("Yusuf Penhallow"),
            month(2024, 12),
            month(2025, 7),
            text("Page tried out by twenty families."),
            text(),
            rated(Fills.AMBER, "Eleven families have tried it."))
        .row(
            text("Train teaching assistants in all infant schools to carry on between visits."),
            text("Dr Anselm Rook"),
            text("Dr Anselm Rook"),
            month(2025, 1),
            month(2025, 2),
            numbers("Forty-four assistants have their certificate."),
            text(),
            rated(Fills.BLUE))
        .row(
            text("Open a resource base at a school on the hill for ten children."),
            text("Cordelia Haste"),
            text("Bram Ollerton"),
            month(2025, 4),
            month(2025, 9),
            numbers("Head of the base in post.", "Sept 2025 - Ten children have started."),
            text(),
            rated(Fills.GREEN, "Builders are ahead of time."));
  }

  private static void adulthood(Grid.Builder table) {
    banner(
        table,
        text(
            "3 Young people leave school with no plan for what comes next. Required Outcomes:"
                + " Every young person has met an employer before the age of sixteen. Adult"
                + " services join the conversation two years early."),
        "Cordelia Haste");
    table
        .row(
            text("Find sixty employers between the harbour and the hill who offer a taster week."),
            text("Cordelia Haste"),
            text("Tilda Nwosu"),
            month(2024, 11),
            month(2025, 3),
            numbers("List of sixty employers."),
            rated(Fills.AMBER),
            rated(Fills.BLUE))
        .row(
            text("Bring a worker from adult services to every review from Year 9 onwards."),
            text("Cordelia Haste"),
            text("Yusuf Penhallow"),
            month(2025, 2),
            month(2025, 10),
            text("70% of reviews have had a worker from adult services in the room."),
            text(),
            rated(Fills.AMBER, "One post is empty."))
        .row(
            text("Print a pocket guide to buses, money and rent, drawn by students."),
            text("Cordelia Haste"),
            text("Tilda Nwosu"),
            month(2025, 7),
            month(2025, 11),
            text("Guide given to every school leaver."),
            text(),
            rated(Fills.GREY));
  }
}
