package org.wsoa.samples.plans;

import static org.wsoa.samples.content.Cell.numbers;
import static org.wsoa.samples.content.Cell.text;

import org.wsoa.samples.content.Grid;
import org.wsoa.samples.content.SamplePlan;

/**
 * Measures with a baseline and a target, some of which span several actions, and an action that
 * spans two of them. First and revised dates, outputs beside outcomes, evidence, resources and
 * risks. A table of indicators holds no actions.
 */
public final class Marrowdale {
  private Marrowdale() {}

  /** The plan. */
  public static SamplePlan plan() {
    return SamplePlan.named("marrowdale")
        .footer("Marrowdale WSoA, second update, page {page} of {pages}")
        .heading(1, "Marrowdale Written Statement of Action")
        .heading(2, "Second update for the Department for Education")
        .heading(2, "6 October 2025")
        .paragraph(
            "The joint inspection by Ofsted and the CQC in March 2024 named three areas of weakness."
                + " We promised nine months ago to say for each of them what we would measure, where"
                + " we stood and where we meant to get to. Dates that have moved are shown beside"
                + " those that we gave first.")
        .heading(2, "Headline indicators")
        .table(
            Grid.columns(60, 20, 20, 20)
                .headings("Indicator", "England", "Dec 2024", "Sept 2025")
                .row("New plans issued within 20 weeks", "50.3%", "31%", "44%")
                .row("Appeals for each 10,000 children", "2.6", "4.1", "3.8")
                .row("Pupils with SEND who are often absent", "34%", "41%", "38%"))
        .newPage()
        .heading(2, "Area of weakness 1: Plans are late and say too little")
        .paragraph("Accountable officer: Marguerite Sloan")
        .table(plans())
        .heading(2, "Area of weakness 2: Children with SEND miss too much school")
        .paragraph("Accountable officer: Edwin Tarrow")
        .table(attendance())
        .heading(2, "Area of weakness 3: Therapy comes too late")
        .paragraph("Accountable officers: Edwin Tarrow and Dr Lucia Brandt")
        .table(therapy())
        .plan();
  }

  private static Grid.Builder plans() {
    return Grid.columns(7, 24, 15, 11, 11, 20, 20, 13, 13, 12, 16, 15, 17)
        .headings(
            "Ref",
            "Action",
            "Lead officer",
            "Original deadline",
            "Revised deadline",
            "Outputs",
            "Success measure",
            "Baseline",
            "Target",
            "Status",
            "Evidence",
            "Resources",
            "Risks")
        .repeat()
        .row(
            text("1.1"),
            text("Recruit four plan writers and keep them"),
            text("Teodor Quill"),
            text("Jan 2025"),
            text("Mar 2025"),
            text("Four writers in post"),
            text("Share of new plans issued within 20 weeks").down(3),
            text("31% in December 2024").down(3),
            text("60%").down(3),
            text("Completed"),
            text("Payroll report"),
            text("\u00a3164,000 a year"),
            text("Other councils pay more"))
        .row(
            text("1.2"),
            text("Agree with health and social care that advice arrives within six weeks"),
            text("Marguerite Sloan / Dr Lucia Brandt"),
            text("Feb 2025"),
            text(),
            text("Agreement signed by three directors"),
            text("Completed"),
            text("Signed agreement"),
            text("Within budget"),
            text())
        .row(
            text("1.3"),
            text("Go through every late plan on Monday mornings and name what it waits for"),
            text("Teodor Quill"),
            text("31/03/2025"),
            text("30/09/2025"),
            text("Weekly list of late plans"),
            text("On track"),
            text("Weekly lists"),
            text("None needed"),
            text("Meetings lapse when the manager is away"))
        .row(
            text("1.4").down(2),
            text("Read thirty plans a term with parents and mark what is missing from them")
                .down(2),
            text("Petra Vane").down(2),
            text("Spring 2025").down(2),
            text("Autumn 2025").down(2),
            text("Ninety plans read").down(2),
            text("Share of plans that parents mark as good"),
            text("22%"),
            text("70% by July 2026"),
            text("At risk").down(2),
            text("Marking sheets").down(2),
            text("Fees for parents, \u00a34,000").down(2),
            text("Parents tire of it").down(2))
        .row(
            text("Share of plans with something in the health section"),
            text("48%"),
            text("at least 90%"));
  }

  private static Grid.Builder attendance() {
    return Grid.columns(7, 26, 17, 12, 12, 22, 24, 13, 13, 12, 18, 16)
        .headings(
            "#",
            "Action",
            "Owner",
            "Original date",
            "Current date",
            "Output",
            "KPI",
            "Baseline (Sept 2024)",
            "Target (July 2026)",
            "RAG",
            "Evidence",
            "Resource")
        .repeat()
        .row(
            text("2.1"),
            text("Call on the family of each child who has missed ten days, with a cake or a book"),
            text("Attendance Manager"),
            text("Nov-24"),
            text("Nov-24"),
            text("One visit to each of 140 families"),
            text("Pupils with SEND who are often absent").down(2),
            text("41%").down(2),
            text("34%").down(2),
            text("Green").filled(Fills.GREEN),
            text("Visit notes"),
            text("Two family workers"))
        .row(
            text("2.2"),
            text("Open a quiet room in each secondary school for the first hour of the day"),
            text("Secondary Heads Group"),
            text("Jan-25"),
            text("Sep-25"),
            numbers("Nine rooms open", "Hours and rules of each room on its door"),
            text("Amber").filled(Fills.AMBER),
            text("Photographs and registers"),
            text("\u00a36,000 for each school"))
        .row(
            text("2.3"),
            text("End part-time timetables that have no date for their end"),
            text("Edwin Tarrow"),
            text("Dec-24"),
            text("Jul-25"),
            text("Register of part-time timetables"),
            text("Part-time timetables that have lasted for longer than six weeks"),
            text("83 pupils"),
            text("20 pupils"),
            text("Red").filled(Fills.RED),
            text("Monthly return by schools"),
            text("Within budget"));
  }

  private static Grid.Builder therapy() {
    return Grid.columns(7, 24, 15, 11, 11, 20, 20, 13, 13, 12, 16, 15, 17)
        .headings(
            "Ref",
            "Action",
            "Responsible",
            "First deadline",
            "Revised deadline",
            "Deliverable",
            "Outcome measure",
            "Baseline",
            "Target",
            "Status",
            "Evidence",
            "Resources",
            "Risks and mitigation")
        .repeat()
        .row(
            text("3.1"),
            text("Give schools a telephone line to a therapist on two afternoons a week"),
            text("Ruben Achebe"),
            text("Sept 2024"),
            text("Jan 2025"),
            text("Line open"),
            text("Children seen by a therapist within 18 weeks").down(4),
            text("37%").down(4),
            text("80% by March 2026").down(4),
            text("Completed"),
            text("Call log"),
            text("Half a post"),
            text())
        .row(
            text("3.2"),
            text("Hold group sessions in three village halls for children who stammer"),
            text("Ruben Achebe"),
            text("Oct 2024"),
            text("Apr 2025"),
            text("Twelve sessions held"),
            text("Completed"),
            text("Attendance lists"),
            text("Hire of halls, \u00a3900"),
            text("Buses are few; lifts are shared"))
        .row(
            text("3.3"),
            text("Train assistants to run the first six weeks of a programme"),
            text("Dr Lucia Brandt"),
            text("Q4 2024/25"),
            text("Q3 2025/26"),
            text("Thirty assistants trained"),
            text("In progress"),
            text("Certificates"),
            text("\u00a312,500 from the grant"),
            text())
        .row(
            text("3.4"),
            text("Ask a second provider to take half of the children who have waited longest"),
            text("Dr Lucia Brandt"),
            text("30 June 2025"),
            text(),
            text("Contract signed"),
            text("Overdue"),
            text("Contract"),
            text("\u00a388,000 once"),
            text("No provider bids; a joint bid with a neighbour is being written"));
  }
}
