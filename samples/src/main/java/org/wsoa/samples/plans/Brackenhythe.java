package org.wsoa.samples.plans;

import static org.wsoa.samples.content.Cell.bullets;
import static org.wsoa.samples.content.Cell.text;

import org.wsoa.samples.content.Cell;
import org.wsoa.samples.content.Grid;
import org.wsoa.samples.content.SamplePlan;

/**
 * A table for each issue: banner, headings, actions with their outcomes beside them, a story so
 * far. Ratings are fills. Issues, actions, owners and dates span rows; a page break may cut a row.
 */
public final class Brackenhythe {
  private static final String FIRST = "1. Children wait too long to have their needs understood";
  private static final String SECOND =
      "2. Families are not told what is on offer or how to ask for it";
  private static final String STORY = "Story so far (successes, setbacks, what comes next)";

  private Brackenhythe() {}

  /** The plan. */
  public static SamplePlan plan() {
    return SamplePlan.named("brackenhythe")
        .header("Brackenhythe Children's Partnership")
        .footer("Page {page} of {pages}")
        .heading(1, "Brackenhythe Area SEND Written Statement of Action")
        .heading(2, "Our reply to the joint Ofsted and CQC inspection, February 2024")
        .heading(2, "June 2024")
        .paragraph(
            "Brackenhythe is a small place where most people know the lifeboat crew by name. The"
                + " inspectors met 140 families here and told us that two things must change. This"
                + " statement says how we shall change them, who has promised what, and how anyone"
                + " can check that the promise was kept.")
        .numbered(
            "Children wait too long to have their needs understood",
            "Families are not told what is on offer or how to ask for it")
        .heading(2, "How we keep watch")
        .heading(3, "Monitoring schedule")
        .table(
            Grid.columns(40, 30, 50)
                .headings("Forum", "Frequency", "Purpose")
                .row("Delivery Huddle", "Every two weeks", "Clears what is in the way")
                .row("Children's Partnership Board", "Every quarter", "Asks the hard questions")
                .row("Full Council", "Once a year", "Answers to the public"))
        .heading(3, "Monitoring actions (BRAGG)")
        .paragraph("At the end of each month the huddle gives every action one of five ratings:")
        .table(
            Grid.columns(1, 1, 1, 1, 1)
                .row(
                    text("Completed and checked by families (B)").filled(Fills.BLUE),
                    text("Behind, and the board has stepped in (R)").filled(Fills.RED),
                    text("In progress, with a slight delay (A)").filled(Fills.AMBER),
                    text("In progress, all dates will be met (G)").filled(Fills.GREEN),
                    text("Yet to start, because nothing is due (G)").filled(Fills.GREY)))
        .heading(3, "Monitoring outcomes (RAG)")
        .paragraph("Before each board meeting every outcome has its impact rated:")
        .table(
            Grid.columns(1, 1, 1)
                .row(
                    text("No better than before, or worse").filled(Fills.RED),
                    text("Measured once, too soon to tell").filled(Fills.AMBER),
                    text("Measured twice and better both times").filled(Fills.GREEN)))
        .newPage()
        .heading(2, "People named in this statement")
        .table(
            Grid.columns(30, 50, 45)
                .headings("Name", "Role", "Organisation")
                .row("Odette Farrow", "Head of SEND", "Brackenhythe Council")
                .row(
                    "Marcus Tindle",
                    "Assistant Director, Schools and Learning",
                    "Brackenhythe Council")
                .row("Nerys Applewood", "Designated Clinical Officer", "Hythe and Downs ICB")
                .row("Wilf Ganderton", "Commissioning Lead (Children)", "Hythe and Downs ICB")
                .row(
                    "Dr Samir Kestrel",
                    "Consultant Paediatrician",
                    "Brackenhythe Community Health Trust")
                .row("Joy Abara", "Co-chair", "Brackenhythe Parent Carer Voice"))
        .heading(2, FIRST)
        .table(nurseries())
        .table(plansForOlderChildren())
        .heading(2, SECOND)
        .table(finding())
        .table(asking())
        .plan();
  }

  private static Grid.Builder issue(String number, String priority) {
    return Grid.columns(15, 12, 28, 14, 10, 10, 33, 10)
        .row(text(number).banner(), text(priority).banner().across(7))
        .headings(
            "Issue to be addressed",
            "Strategy Link",
            "Actions",
            "Actioned by",
            "By when",
            "Action Status (BRAGG)",
            "Outcome targets",
            "IMPACT (RAG)")
        .repeat()
        .splittingRows();
  }

  private static Cell rated(String fill) {
    return text().filled(fill);
  }

  private static Grid.Builder nurseries() {
    return issue("1.1", FIRST)
        .row(
            text("Worries raised by parents and nurseries go no further than the first phone call")
                .down(4),
            text("Health", "Inclusion").down(4),
            text("Open one front door for worries about a child under five, with a reply"
                    + " promised both to the nursery and to the family")
                .down(2),
            text("Odette Farrow", "Nerys Applewood").down(2),
            text("Sept 2024").down(2),
            rated(Fills.GREEN).down(2),
            text("Oct 2024 The front door is open five days a week and all 31 nurseries know it."),
            rated(Fills.GREEN))
        .row(
            text("March 2025 At least 90% of families have a reply within ten working days."),
            rated(Fills.AMBER))
        .row(
            text(
                "Train two people in each nursery to notice a delay in speech, hearing or movement,"
                    + " and to talk it over kindly with the child's parents"),
            text("Dr Samir Kestrel"),
            text("Jan 2025"),
            rated(Fills.AMBER),
            bullets(
                "Feb 2025 Sixty-two members of staff have been trained.",
                "July 2025 Referrals that are sent back for want of detail fall by 30%."),
            text())
        .row(
            text(
                "Ask families how it felt to raise a worry, and change one thing each time because"
                    + " of what they say"),
            text("Joy Abara", "Odette Farrow"),
            text("Ongoing"),
            rated(Fills.GREY),
            text("Ongoing Told to the board with the thing that was changed."),
            text())
        .row(
            text(STORY).across(2),
            text("The front door opened a week early. Two nurseries have no spare room for the"
                    + " training, so it will be held in the library.")
                .across(5),
            text("14 November 2024"));
  }

  private static Grid.Builder plansForOlderChildren() {
    // The first action is long, so that a page break cuts its row in mid-sentence.
    return issue("1.2", FIRST)
        .row(
            text("Plans for older children come late and read as if all were the same child")
                .down(5),
            text("EHCP", "Data").down(5),
            text(
                "Read ten plans a month around one table with a parent, a head teacher and a nurse,"
                    + " mark them against a short list that young people helped to write, and tell"
                    + " each author by the end of that week what was good and what should be done"
                    + " in another way next time"),
            text("Marcus Tindle", "Wilf Ganderton").down(2),
            text("Feb 2025").down(2),
            rated(Fills.RED),
            text(
                "April 2025 The share of plans that are marked good or better by all three readers"
                    + " rises from 40% to 80%, and the readers' notes show that what each child"
                    + " likes and what each child dreads has been told in the child's"
                    + " own words, not in those of the adult who wrote them down for the file"),
            rated(Fills.RED))
        .row(
            text("Share one worked example of a good plan with every author each month"),
            rated(Fills.GREEN),
            text("May 2025 Twelve examples have been shared."),
            rated(Fills.GREEN))
        .row(
            text("Recruit three plan writers and a lead for quality, so that no agency staff are"
                    + " needed after the winter")
                .down(3),
            text("Odette Farrow").down(3),
            text("December 2024").down(3),
            rated(Fills.BLUE).down(3),
            text("Jan 2025 All four posts are filled by permanent staff."),
            rated(Fills.GREEN))
        .row(
            text("July 2025 75% of new plans are sent out within twenty weeks."),
            rated(Fills.AMBER))
        .row(text("Dec 2025 Appeals that the council loses will reduce by 20%."), rated(Fills.RED))
        .row(text(STORY).across(2), text().across(5), text());
  }

  private static Grid.Builder finding() {
    return issue("2.1", SECOND)
        .row(
            text("The Local Offer is out of date and few people know that it is there").down(3),
            text("Local Offer").down(3),
            text(
                "Walk through every page of the Local Offer with eight parents and four teenagers,"
                    + " and mend or remove what they stumble over"),
            text("Joy Abara / Marcus Tindle"),
            text("Autumn 2024"),
            text("Green").filled(Fills.GREEN),
            text("Spring 2025 At least 95% of pages have been checked within the last six months."),
            text("Yellow").filled(Fills.AMBER))
        .row(
            text("Put a card with the address of the Local Offer into every red book, library"
                    + " bag and school welcome pack")
                .down(2),
            text("Nerys Applewood").down(2),
            text("March 2025").down(2),
            text("Grey").filled(Fills.GREY).down(2),
            text("April 2025 Four thousand cards have been handed out."),
            text())
        .row(text("Sept 2025 Visits to the Local Offer will increase by 50%."), text())
        .row(
            text(STORY).across(2),
            text("Teenagers asked for shorter pages and for films. Both have begun.").across(5),
            text("9 January 2025"));
  }

  private static Grid.Builder asking() {
    return issue("2.2", SECOND)
        .row(
            text("Asking for a short break means filling in the same form again and again").down(2),
            text("Local Offer").down(2),
            text("Replace the five forms for short breaks with one that is kept from year to year"),
            text("Wilf Ganderton"),
            text("April 2025"),
            rated(Fills.AMBER),
            text("June 2025 Families fill in one form, once."),
            text())
        .row(
            text(
                "Hold a coffee morning in each of the six family hubs where a person from the team"
                    + " fills in the form together with whoever comes"),
            text("Joy Abara", "Wilf Ganderton"),
            text("June 2025"),
            rated(Fills.GREY),
            text(
                "Oct 2025 At least 85% of those who came say that they would tell a friend to"
                    + " come."),
            text())
        .row(text(STORY).across(2), text().across(5), text());
  }
}
