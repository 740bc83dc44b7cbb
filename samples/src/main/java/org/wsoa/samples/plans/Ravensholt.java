package org.wsoa.samples.plans;

import static org.wsoa.samples.content.Cell.struck;
import static org.wsoa.samples.content.Cell.text;

import org.wsoa.samples.content.Cell;
import org.wsoa.samples.content.Grid;
import org.wsoa.samples.content.SamplePlan;

/**
 * One table over several pages with its headings on the first only, a column for each of three
 * months with fills and now and then a word on them, findings over several actions, and revised
 * dates, some revised twice. Page breaks cut rows in the middle of a sentence, and into the corner
 * of each page the committee has stamped its own page number.
 */
public final class Ravensholt {
  private static final Cell NONE = text();
  private static final Cell BLUE = text().filled(Fills.BLUE);
  private static final Cell GREEN = text().filled(Fills.GREEN);
  private static final Cell AMBER = text().filled(Fills.AMBER);
  private static final Cell RED = text().filled(Fills.RED);
  private static final Cell GREY = text().filled(Fills.GREY);

  private Ravensholt() {}

  /** The plan. */
  public static SamplePlan plan() {
    return SamplePlan.named("ravensholt")
        .header("Ravensholt Written Statement of Action    v4.2    Printed 11/07/2025 16:03")
        .stamp("Agenda Item 9, Page 4{page}")
        .footer("Page {page} of {pages}")
        .heading(1, "Ravensholt Written Statement of Action")
        .heading(2, "July 2025")
        .paragraph(
            "Ofsted and CQC inspected Ravensholt in December 2024. They found four weaknesses. This"
                + " paper is what the committee has in front of it each month.")
        .table(
            Grid.columns(30, 90)
                .headings("Colour", "What the colour says")
                .row(text("Blue").filled(Fills.BLUE), text("Completed"))
                .row(text("Green").filled(Fills.GREEN), text("On track"))
                .row(text("Amber").filled(Fills.AMBER), text("Slight delay"))
                .row(text("Red").filled(Fills.RED), text("Behind, and help is needed"))
                .row(text("Grey").filled(Fills.GREY), text("Not started")))
        .table(actions())
        .paragraph("\u00b9 Whoever has looked after a child for a year or longer.")
        .plan();
  }

  private static Grid.Builder actions() {
    return Grid.columns(8, 24, 40, 20, 15, 15, 14, 14, 14, 30)
        .headings(
            "Ref",
            "What inspectors said",
            "What we will do",
            "Lead",
            "Original deadline",
            "Revised deadline",
            "April 2025",
            "May 2025",
            "June 2025",
            "Evidence of completion")
        .splittingRows()
        .row(
            text("A1"),
            text("Leaders do not know how long children wait").down(3),
            text("Count the days from the first telephone call and not from the first form"),
            text("Ottilie Crabbe"),
            text("30 April 2025"),
            NONE,
            GREEN,
            BLUE,
            BLUE,
            text("Monthly count"))
        .row(
            text("A2"),
            text("Put the count on the wall of the room in which the partnership meets"),
            text("Ottilie Crabbe"),
            text("31 May 2025"),
            struck("June 2025").then(text("Sept 2025")),
            GREEN,
            text("No wall").filled(Fills.AMBER),
            text("New room found").filled(Fills.AMBER),
            text("Photograph of the wall"))
        .row(
            text("A3"),
            text(
                "Ask each service to explain, in one sentence and without numbers, the longest wait"
                    + " that it has"),
            text("Lambert Quayle"),
            text("July 2025"),
            NONE,
            GREY,
            GREEN,
            GREEN,
            text("Sentences in the minutes"))
        .row(
            text("B1"),
            text("Carers are not asked").down(3),
            text(
                "Write to all carers\u00b9 to ask what the inspectors should have asked, and let"
                    + " them answer by letter, by telephone or on the bench outside the library"),
            text("Rowena Tickle"),
            text("May 2025"),
            text("Aug 2025"),
            GREY,
            text("Letters at the printer").filled(Fills.RED),
            AMBER,
            text("Two hundred answers"))
        .row(
            text("B2"),
            text("Pay carers who come to meetings for the time that they give"),
            text("Lambert Quayle"),
            text("Spring 2025"),
            text("Autumn 2025"),
            RED,
            RED,
            text("Rules of the bank account are being changed").filled(Fills.RED),
            text("First payment"))
        .row(
            text("B3"),
            text("Send every answer back to the one who gave it with what was done about it"),
            text("Rowena Tickle"),
            text("Dec 2025"),
            NONE,
            GREY,
            GREY,
            GREY,
            text("Copies of replies"))
        .row(
            text("C1"),
            text("Schools and clinics do not know one another").down(4),
            text("Hold a breakfast for all heads and all consultants in the market hall"),
            text("Septimus Vane"),
            text("16 May 2025"),
            NONE,
            GREEN,
            BLUE,
            BLUE,
            text("List of those who came"))
        .row(
            text("C2"),
            text(
                "Give each school the direct number of one nurse, and each nurse the direct number"
                    + " of one teacher, and make sure that both of them have an hour every week in"
                    + " which nothing else is asked of them, so that there is time to ring, to"
                    + " listen and to write down what was agreed between them"),
            text("Septimus Vane"),
            text("30/06/2025"),
            text("31/10/2025"),
            GREEN,
            AMBER,
            text("Eleven nurses are still to be found").filled(Fills.AMBER),
            text("Numbers on the staff room door"))
        .row(
            text("C3"),
            text("Let trainees spend a week in the other's place of work"),
            text("Ottilie Crabbe"),
            text("Summer 2025"),
            NONE,
            GREY,
            GREEN,
            GREEN,
            text("Diaries of the week"))
        .row(
            text("C4"),
            text("Use one word for one thing in all letters"),
            text("Rowena Tickle"),
            text("Q2 2025/26"),
            NONE,
            GREY,
            GREY,
            text("Begun with the word plan").filled(Fills.GREEN),
            text("List of forty words"))
        .row(
            text("D1"),
            text("Young people leave school with nowhere to go").down(3),
            text("Ask each employer in the town for one week of work for one young person"),
            text("Lambert Quayle"),
            text("June 2025"),
            struck("Sept 2025").then(text("Jan 2026")),
            GREEN,
            RED,
            RED,
            text("Thirty weeks promised"))
        .row(
            text("D2"),
            text(
                "Open the college for one day a week to those who are still at school, with the bus"
                    + " that they will take later and the people whom they will meet there"),
            text("Septimus Vane"),
            text("September 2025"),
            NONE,
            GREY,
            GREEN,
            GREEN,
            text("Timetable of the day"))
        .row(
            text("D3"),
            text("Ring everybody who left last year and ask how it is going"),
            text("Ottilie Crabbe"),
            text("end of Oct 2025"),
            NONE,
            GREY,
            GREY,
            GREY,
            text("Notes of calls"));
  }
}
