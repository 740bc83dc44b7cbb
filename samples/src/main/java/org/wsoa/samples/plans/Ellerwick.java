package org.wsoa.samples.plans;

import static org.wsoa.samples.content.Cell.numbers;
import static org.wsoa.samples.content.Cell.text;

import org.wsoa.samples.content.Cell;
import org.wsoa.samples.content.Grid;
import org.wsoa.samples.content.SamplePlan;

/**
 * A flat table under a heading for each priority action, its strategic lead between the two.
 * Letters with fills, read by a key in which amber is on track and blue is not started. Document
 * control, contents and glossary are tables that hold no action. A watermark and a footer on every
 * page.
 */
public final class Ellerwick {
  private static final Cell RED = text("R").filled(Fills.RED);
  private static final Cell AMBER = text("A").filled(Fills.AMBER);
  private static final Cell GREEN = text("G").filled(Fills.GREEN);
  private static final Cell BLUE = text("B").filled(Fills.BLUE);
  private static final String FIRST =
      "Priority action 1: Bring every overdue annual review up to date";
  private static final String SECOND =
      "Priority action 2: Give families in Ellerwick one place to turn to";
  private static final String THIRD =
      "Priority action 3: Plan services from what is known about children";

  private Ellerwick() {}

  /** The plan. */
  public static SamplePlan plan() {
    return SamplePlan.named("ellerwick")
        .footer("Ellerwick SEND Priority Action Plan    Version 0.3    Page {page} of {pages}")
        .watermark("DRAFT")
        .heading(1, "Ellerwick SEND Priority Action Plan")
        .paragraph(
            "Ofsted and CQC inspected Ellerwick in October 2024 and asked for three things to be put"
                + " right first. This plan says how. It is short so that it can be pinned to a"
                + " kitchen wall.")
        .heading(2, "Document control")
        .table(
            Grid.columns(10, 20, 30, 60)
                .headings("Version", "Date", "Changed by", "What changed")
                .row("0.1", "8 January 2025", "Thora Lindley", "First draft, for the board")
                .row("0.2", "5 February 2025", "Lowri Dunmore", "Dates agreed with schools")
                .row("0.3", "3 March 2025", "Lowri Dunmore", "Second draft, for parents to read"))
        .heading(2, "Contents")
        .table(
            Grid.columns(100, 20)
                .headings("Section", "Page")
                .row(FIRST, "2")
                .row(SECOND, "2")
                .row(THIRD, "3")
                .row("Glossary", "3"))
        .heading(2, "How to read the ratings")
        .table(
            Grid.columns(20, 10, 90)
                .headings("Colour", "Letter", "Meaning")
                .row(
                    text("Red").filled(Fills.RED),
                    text("R").filled(Fills.RED),
                    text("Overdue, or blocked by something outside this plan"))
                .row(
                    text("Amber").filled(Fills.AMBER),
                    text("A").filled(Fills.AMBER),
                    text("On track"))
                .row(
                    text("Green").filled(Fills.GREEN),
                    text("G").filled(Fills.GREEN),
                    text("Completed, and the evidence has been seen"))
                .row(
                    text("Blue").filled(Fills.BLUE),
                    text("B").filled(Fills.BLUE),
                    text("Not started, because it is not due")))
        .newPage()
        .heading(2, FIRST)
        .paragraph(
            "Strategic lead: Thora Lindley, Director of Children's Services, Ellerwick Council")
        .table(reviews())
        .heading(2, SECOND)
        .paragraph("Strategic lead: Dr Piers Holloway, Chief Nurse, Vale and Fells ICB")
        .table(help())
        .heading(2, THIRD)
        .paragraph(
            "Strategic lead: Thora Lindley, Director of Children's Services, Ellerwick Council")
        .table(knowledge())
        .heading(2, "Glossary")
        .table(
            Grid.columns(20, 100)
                .headings("Term", "What we mean by it")
                .row("Annual review", "The yearly meeting at which a child's plan is gone through")
                .row("ICB", "Integrated care board, which buys health care for the area")
                .row("SEND", "Special educational needs and disabilities"))
        .plan();
  }

  private static Grid.Builder actions() {
    return Grid.columns(5, 22, 16, 15, 9, 10, 6, 18, 21, 14)
        .headings(
            "Ref",
            "Action",
            "Lead",
            "Partners",
            "Start",
            "Due",
            "RAG",
            "Progress (March 2025)",
            "Success measure",
            "Evidence")
        .repeat();
  }

  private static Grid.Builder reviews() {
    return actions()
        .row(
            text("1.1"),
            text("Send each school a list of its overdue reviews with the oldest at the top"),
            text("Imogen Sallow (Review Manager, Ellerwick Council)"),
            text("Ellerwick College"),
            text("Jan 2025"),
            text("Feb 2025"),
            GREEN,
            text("All 38 schools have their list."),
            text("Overdue reviews will reduce by 60% by July 2025"),
            text("Lists sent to schools"))
        .row(
            text("1.2"),
            text("Hold review days at the leisure centre with everyone who is needed in one room"),
            text("Jago Whitlock (Senior Caseworker, Ellerwick Council)"),
            text("Vale and Fells ICB; Ellerwick Parent Carer Forum"),
            text("3 February 2025"),
            text("31 July 2025"),
            AMBER,
            text("Two days held. 41 reviews finished."),
            numbers(
                "90% of the reviews that are due this year take place on time",
                "Families say that one visit was enough"),
            text("Attendance sheets"))
        .row(
            text("1.3"),
            text("Send out an amended plan within eight weeks of each review"),
            text("Head of Casework"),
            text(),
            text("April 2025"),
            text("Autumn 2025"),
            BLUE,
            text(),
            text("At least 75% of amended plans are sent within eight weeks"),
            text("Monthly report from the case system"));
  }

  private static Grid.Builder help() {
    return actions()
        .row(
            text("2.1"),
            text("Open a helpline that is answered by parents who have been trained for it"),
            text("Winnie Achterby - Helpline Coordinator"),
            text("Ellerwick Parent Carer Forum"),
            text("Feb 2025"),
            text("Q1 2025/26"),
            AMBER,
            text("Six parents are being trained."),
            text("80% of callers say that they were given what they had asked for"),
            text("Call log"))
        .row(
            text("2.2"),
            text("Sit an adviser in the market hall on each market day"),
            text("Lowri Dunmore (Advice Manager, Ellerwick Council)"),
            text("Ellerwick Library Service"),
            text("6 January 2025"),
            text("end of March 2025"),
            RED,
            text("The hall is closed until its roof is mended."),
            text("Advisers have met at least 120 families"),
            text("Diary of market days"))
        .row(
            text("2.3"),
            text("Put all letters that families receive into words that a tired person can follow"),
            text(
                "Lowri Dunmore (Advice Manager, Ellerwick Council)",
                "Imogen Sallow (Review Manager, Ellerwick Council)"),
            text("Ellerwick Parent Carer Forum"),
            text("May 2025"),
            text("2025/26"),
            BLUE,
            text(),
            text("Calls that ask what a letter means reduce by 35%"),
            text("Old and new letters side by side"));
  }

  private static Grid.Builder knowledge() {
    return actions()
        .row(
            text("3.1"),
            text("Bring the numbers of all partners together in one report of four pages"),
            text("Vale and Fells ICB"),
            text("Ellerwick College; Ellerwick Library Service"),
            text("Nov 2024"),
            text("by June 2025"),
            AMBER,
            text("Three partners have sent their numbers."),
            text("Report is used in every decision about money"),
            text("Minutes of the board"))
        .row(
            text("3.2"),
            text("Ask a hundred young people what they would change and publish what they say"),
            text("Jago Whitlock (Senior Caseworker, Ellerwick Council)"),
            text("Ellerwick College"),
            text("Spring 2025"),
            text("Sept - Dec 2025"),
            AMBER,
            text("Questions chosen by students."),
            text("Answers from young people in care increase from 5% to 15%"),
            text("Published answers"));
  }
}
