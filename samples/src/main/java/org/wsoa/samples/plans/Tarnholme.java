package org.wsoa.samples.plans;

import static org.wsoa.samples.content.Cell.bullets;
import static org.wsoa.samples.content.Cell.numbers;
import static org.wsoa.samples.content.Cell.text;

import org.wsoa.samples.content.Grid;
import org.wsoa.samples.content.SamplePlan;

/**
 * A table for each priority under its heading, with its lead and its objectives between the two.
 * Each table has other words for the same headings; the last has no dates of its own. Ratings are
 * fills, words, letters and names of colours.
 */
public final class Tarnholme {
  private Tarnholme() {}

  /** The plan. */
  public static SamplePlan plan() {
    return SamplePlan.named("tarnholme")
        .header("Tarnholme Local Area Partnership")
        .footer("SEND Improvement Plan, page {page}")
        .heading(1, "Tarnholme Local Area Partnership")
        .heading(2, "SEND Improvement Plan")
        .heading(2, "January 2026")
        .paragraph(
            "In June 2025 inspectors from Ofsted and the Care Quality Commission (CQC) spent three"
                + " weeks in Tarnholme. They found people who care and a system that tires families"
                + " out. We have chosen four priorities. Each has one person who answers for it to"
                + " the Partnership Board, and the board reads this plan line by line every six"
                + " weeks.")
        .heading(2, "How we rate progress")
        .table(
            Grid.columns(20, 100)
                .headings("Colour", "What it tells you")
                .row(
                    text("Purple").filled(Fills.PURPLE),
                    text("Completed, and signed off by the board"))
                .row(
                    text("Green").filled(Fills.GREEN), text("On track to finish by the date shown"))
                .row(text("Amber").filled(Fills.AMBER), text("At risk, with a way back agreed"))
                .row(
                    text("Red").filled(Fills.RED),
                    text("Overdue, and needing a decision from the board"))
                .row(text("Grey").filled(Fills.GREY), text("Not started, because it is not due")))
        .heading(2, "Priority 1: Getting the right help early")
        .paragraph(
            "Strategic lead: Hester Vaughan, Director of Children and Learning, Tarnholme Council")
        .paragraph("Objectives:")
        .numbered(
            "Worries about a child are heard the first time that they are raised.",
            "Help begins before there is a diagnosis.")
        .table(early())
        .heading(2, "Priority 2 - Telling families what is going on")
        .paragraph("Strategic lead: Rufus Amadi (Place Director, Fellside ICB)")
        .paragraph("Objective: Families tell their story once and hear what will happen next.")
        .table(telling())
        .heading(2, "Priority 3: Plans that sound like the child")
        .paragraph(
            "Senior responsible officer: Dilys Penrose, Assistant Director for Inclusion, Tarnholme"
                + " Council")
        .paragraph("What we want to achieve: Every plan could be about one child only.")
        .table(plans())
        .heading(2, "Priority 4: A life after school")
        .paragraph("Executive sponsor: Rufus Amadi, Place Director, Fellside ICB")
        .paragraph("Aim: Young people leave school with somewhere to go and a way to get there.")
        .paragraph("Target date: July 2026")
        .table(after())
        .plan();
  }

  private static Grid.Builder early() {
    return Grid.columns(6, 38, 20, 12, 7, 36, 18)
        .headings("Ref", "Action", "Lead", "By when", "RAG", "Intended outcome", "Evidence")
        .repeat()
        .row(
            text("1.1"),
            text(
                "Open a drop-in at each of the four family hubs, staffed by a health visitor and a"
                    + " SEND adviser"),
            text("Ottilie Marsh"),
            text("March 2026"),
            text().filled(Fills.GREEN),
            text("At least 70% of families who come say that they left knowing their next step"),
            text("Exit cards"))
        .row(
            text("1.2"),
            text("Check the speech of every two-year-old with one agreed tool"),
            text("Corin Blythe, Speech and Language Therapy Manager"),
            text("30 June 2026"),
            text().filled(Fills.AMBER),
            bullets(
                "Missed checks fall by 40% by December 2026",
                "Nurseries and health visitors keep one shared record"),
            text("Quarterly data return"))
        .row(
            text("1.3").down(2),
            text("Agree who rings the family when a referral is turned down").down(2),
            text("Ottilie Marsh").down(2),
            text("Feb 2026").down(2),
            text().filled(Fills.PURPLE).down(2),
            text("No referral is closed without a call"),
            text("Call log").down(2))
        .row(text("Families say that the reason was put in plain words"))
        .row(
            text("1.4"),
            text(
                "Publish a guide to the help that every setting should offer as a matter of course"),
            text("Corin Blythe, Speech and Language Therapy Manager"),
            text("Sept 2026"),
            text().filled(Fills.GREY),
            text("90% of settings have used the guide by December 2026"),
            text("Survey of settings"));
  }

  private static Grid.Builder telling() {
    return Grid.columns(6, 32, 20, 14, 12, 22, 30, 15)
        .headings(
            "No.",
            "What we will do",
            "Who",
            "Timescale",
            "Progress status",
            "Progress to date",
            "What difference will it make?",
            "Evidence we will look at")
        .repeat()
        .row(
            "2.1",
            "Name one keyworker for each family on the waiting list",
            "Inclusion Manager / Designated Social Care Officer",
            "Autumn term 2026",
            "On track",
            "Eleven keyworkers have been named and six are still to be found.",
            "Families who must repeat their history go down from 62% to 20%",
            "Keyworker list")
        .row(
            "2.2",
            "Write to families within five days of every panel",
            "Panel Coordinator",
            "by end of April 2026",
            "Completed",
            "Letters have gone out on time since October.",
            "95% of families know what was decided within a week",
            "Letter audit")
        .row(
            "2.3",
            "Hold a listening evening every half term, each time in a different village",
            "Tarnholme Parent Carer Alliance",
            "Ongoing",
            "In progress",
            "Two held so far, at Brack End and at Lowmere.",
            "What parents say is answered in the next newsletter",
            "Newsletter")
        .row(
            "2.4",
            "Rebuild the telephone line so that a person answers before the fifth ring",
            "Customer Services Manager; Inclusion Manager",
            "Q4 2025/26",
            "Delayed",
            "The supplier withdrew in November.",
            "80% of calls are settled the first time",
            "Call figures");
  }

  private static Grid.Builder plans() {
    return Grid.columns(8, 36, 24, 13, 8, 34, 18)
        .headings(
            "Ref.",
            "Key tasks",
            "Responsible officer",
            "Target date",
            "RAG rating",
            "Impact",
            "Source of evidence")
        .repeat()
        .row(
            text("3.1"),
            text("Train all plan writers to take notes in the child's own words"),
            text("Dilys Penrose"),
            text("15/05/2026"),
            text("G").filled(Fills.GREEN),
            text("Children know themselves when their plan is read to them"),
            text("Plan audit"))
        .row(
            text("3.2"),
            text("Send back within a week every draft that says nothing about health"),
            text("Una Farrell - Designated Clinical Officer"),
            text("May 2026"),
            text("A").filled(Fills.AMBER),
            text("Drafts sent back for want of health advice reduce to 10%"),
            text("Register of returns"))
        .row(
            text("3.3"),
            text("Read twenty plans a month with a parent in the room"),
            text("Dilys Penrose / Una Farrell"),
            text("Summer 2026"),
            text("R").filled(Fills.RED),
            numbers(
                "Plans marked good or better increase by 25%",
                "Parents on the panel say that they were heard"),
            text("Notes of the readings"))
        .row(
            text("3.4"),
            text("Take the old template out of use"),
            text("Una Farrell"),
            text("31.03.26"),
            text("G").filled(Fills.GREEN),
            text("Nobody can start a plan on the old template"),
            text("System report"));
  }

  private static Grid.Builder after() {
    return Grid.columns(6, 40, 28, 10, 38, 20)
        .headings("#", "Activity", "Named officer", "Status", "Success criteria", "Evidence")
        .repeat()
        .row(
            text("4.1"),
            text("Set up supported internships with six employers in the harbour estate"),
            text("Jem Arkwright"),
            text("Amber").filled(Fills.AMBER),
            text("Twelve young people have started and ten have stayed for a term"),
            text("Internship agreements"))
        .row(
            text("4.2"),
            text("Bring a worker from adult social care to every Year 9 review"),
            text("Jem Arkwright, Preparing for Adulthood Lead"),
            text("Green").filled(Fills.GREEN),
            text("75% of Year 9 reviews have had an adult worker present"),
            text("Review minutes"))
        .row(
            text("4.3"),
            text("Make a film with students about travelling alone"),
            text("Tarnholme College"),
            text("Grey").filled(Fills.GREY),
            text("Bus journeys made by students rise by 15%"),
            text("Travel card figures"));
  }
}
