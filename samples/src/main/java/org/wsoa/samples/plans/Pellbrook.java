package org.wsoa.samples.plans;

import static org.wsoa.samples.content.Cell.text;

import org.wsoa.samples.content.Grid;
import org.wsoa.samples.content.SamplePlan;

/**
 * Owners in all the ways that plans have of naming them, and no roster: names below one another,
 * between slashes, with brackets or dashes behind them or a role in front, roles with a comma
 * inside, bodies, groups, posts without a holder, and initials with a key on the last page.
 */
public final class Pellbrook {
  private Pellbrook() {}

  /** The plan. */
  public static SamplePlan plan() {
    return SamplePlan.named("pellbrook")
        .header("Pellbrook Local Area Partnership")
        .footer("{page}")
        .heading(1, "Pellbrook Inclusion Action Plan")
        .paragraph(
            "Ofsted and the Care Quality Commission (CQC) inspected the Pellbrook area in January"
                + " 2025. Everybody who is named here was asked first.")
        .heading(2, "Priority A - Finding needs early")
        .table(
            actions()
                .row(
                    text("A1"),
                    text("Put a play worker into each baby clinic"),
                    text("Dr Amabel Strood"),
                    text("Hesper Bramwell", "Tobias Nairn"),
                    text("Pellbrook Nursery Network"),
                    text("July 2025"),
                    text("Needs are seen before a child is two"))
                .row(
                    text("A2"),
                    text("Lend families a box of toys and a card that says what to look for"),
                    text("Dr Amabel Strood"),
                    text("Odette Crane/Silas Worthing"),
                    text("Pellbrook Library Service; Marsh Toy Library"),
                    text("Aug 2025"),
                    text("Four families in five bring the card back"))
                .row(
                    text("A3"),
                    text("Ring every family whose two year check was missed"),
                    text("Dr Amabel Strood"),
                    text("Juniper Ashdown (Designated Clinical Officer, Marsh ICB)"),
                    text(),
                    text("Sept 2025"),
                    text("Missed checks fall by 25%"))
                .row(
                    text("A4"),
                    text("Share one list of children who may need help at school"),
                    text("LA/ICB"),
                    text("HB/DK"),
                    text("All nurseries"),
                    text("Oct 2025"),
                    text("No reception teacher is surprised in September")))
        .heading(2, "Priority B - Belonging in school")
        .table(
            actions()
                .row(
                    text("B1"),
                    text("Keep the same adult beside a child for a whole year"),
                    text("Director of Children's Services"),
                    text("Caspian Rowe \u2013 Head of Virtual School"),
                    text("Pellbrook Heads Together"),
                    text("31 Aug 2026"),
                    text("85% of children keep their adult"))
                .row(
                    text("B2"),
                    text("Build three quiet rooms"),
                    text("Director of Children's Services"),
                    text("Assistant Director, Learning and Skills"),
                    text("Pellbrook Works Department"),
                    text("Spring 2026"),
                    text("Rooms are used every day"))
                .row(
                    text("B3"),
                    text("Teach all staff to see when noise is too much"),
                    text("Vacant"),
                    text("Tobias Nairn & Odette Crane"),
                    text("TBC"),
                    text("Summer 2026"),
                    text("90% of staff feel able to help"))
                .row(
                    text("B4"),
                    text("Let young people write the rules of the playground"),
                    text("Director of Children's Services"),
                    text("Inclusion Task Group"),
                    text("Young Voices Pellbrook"),
                    text("May 2026"),
                    text("Rules hang at every gate")))
        .heading(2, "Priority C - Working as one")
        .table(
            actions()
                .row(
                    text("C1"),
                    text("Sit all case workers in one office"),
                    text("DCO: Juniper Ashdown"),
                    text("DK", "SM"),
                    text("Marsh Hospitals NHS Trust"),
                    text("Dec 2025"),
                    text("One telephone number for families"))
                .row(
                    text("C2"),
                    text("Give families the notes of each meeting before they leave it"),
                    text("Marsh ICB"),
                    text("Caspian Rowe, supported by Pellbrook College"),
                    text(),
                    text("Jan 2026"),
                    text("Notes are given out at the door"))
                .row(
                    text("C3"),
                    text("Pay for short breaks from one purse"),
                    text("Marsh ICB", "Pellbrook Council"),
                    text(
                        "Silas Worthing, Finance Partner, Pellbrook Council; Dr Amabel Strood,"
                            + " Consultant Paediatrician, Marsh Hospitals NHS Trust"),
                    text("Pellbrook Parent Carer Forum"),
                    text("April 2026"),
                    text("Breaks begin within a month of being agreed"))
                .row(
                    text("C4"),
                    text("Find a chair for the partnership who works for none of the partners"),
                    text("Director of Children's Services"),
                    text("TBC"),
                    text(),
                    text("Nov 2025"),
                    text("Chair in post")))
        .heading(2, "Initials used in this plan")
        .table(
            Grid.columns(12, 30, 40)
                .headings("Initials", "Name", "Post")
                .row("DK", "Dinah Kettleby", "Early Years Manager")
                .row("HB", "Hesper Bramwell", "Head of Inclusion")
                .row("SM", "Solomon Marchbank", "Caseload Manager"))
        .plan();
  }

  private static Grid.Builder actions() {
    return Grid.columns(7, 36, 25, 33, 25, 15, 30)
        .headings(
            "Ref",
            "Action",
            "Accountable lead",
            "Lead(s)",
            "Supporting partners",
            "By when",
            "Outcome")
        .repeat();
  }
}
