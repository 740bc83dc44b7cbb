package org.wsoa.samples.plans;

import static org.wsoa.samples.content.Cell.text;

import org.wsoa.samples.content.Cell;
import org.wsoa.samples.content.Grid;
import org.wsoa.samples.content.SamplePlan;

/**
 * One table of actions among ten that hold none: versions, contents, meetings, key, totals, roster,
 * glossary, risks, figures and a form for new actions. In the table of actions itself: footnote
 * marks, a row of crosses, an empty row, a row with the total, and a column so narrow that words
 * are cut off at its edge, with the whole sentence once more below the table. Over the pages go a
 * header, a footer with the version, a watermark and a stamp.
 */
public final class Ivelstone {
  private static final Cell BLUE = text("Blue").filled(Fills.BLUE);
  private static final Cell GREEN = text("Green").filled(Fills.GREEN);
  private static final Cell AMBER = text("Amber").filled(Fills.AMBER);
  private static final Cell RED = text("Red").filled(Fills.RED);
  private static final int COLUMNS = 7;

  private Ivelstone() {}

  /** The plan. */
  public static SamplePlan plan() {
    return SamplePlan.named("ivelstone")
        .typeset()
        .header("OFFICIAL")
        .footer("Ivelstone WSoA v1.1    Page {page} of {pages}")
        .stamp("Page 13{page}")
        .watermark("DRAFT")
        .heading(1, "Ivelstone Written Statement of Action")
        .paragraph(
            "Ofsted and CQC inspected Ivelstone in June 2025 and found one area of significant"
                + " weakness: plans for children and young people with SEND are late, long and"
                + " hard to follow. This statement has one list of actions. Everything else in it"
                + " helps to read that list.")
        .heading(2, "Document control")
        .table(
            Grid.columns(10, 22, 26, 60)
                .headings("Version", "Date", "Author", "Summary of changes")
                .row("0.1", "4 August 2025", "Zennor Blythe", "Outline")
                .row("1.0", "1 September 2025", "Zennor Blythe", "Agreed by the partnership")
                .row("1.1", "20 October 2025", "Crispin Vale", "Ratings brought up to date"))
        .heading(2, "What is where")
        .table(
            Grid.columns(80, 14)
                .headings("Section", "Page")
                .row("Who meets when", "1")
                .row("Our actions", "2")
                .row("Risks that we watch", "3"))
        .heading(2, "Who meets when")
        .table(
            Grid.columns(36, 24, 60)
                .headings("Meeting", "How often", "Purpose")
                .row("SEND Action Group", "Fortnightly", "Checks that each action is moving")
                .row("Ivelstone SEND Board", "Monthly", "Decides what to do about delays")
                .row("Health and Wellbeing Board", "Quarterly", "Asks the board hard questions"))
        .heading(2, "Key")
        .table(
            Grid.columns(20, 80)
                .headings("RAG rating", "Meaning")
                .row(BLUE, text("Complete, with evidence"))
                .row(GREEN, text("On track"))
                .row(AMBER, text("Slight delay that the lead can mend"))
                .row(RED, text("Major concerns that the board must mend")))
        .heading(2, "Summary of progress")
        .table(
            Grid.columns(30, 30, 30, 30)
                .headings("Completed", "In progress", "Not started", "Total")
                .row("1", "4", "2", "7"))
        .heading(2, "People in this statement")
        .table(
            Grid.columns(30, 50, 40)
                .headings("Name", "Job title", "Organisation")
                .row("Zennor Blythe", "Head of SEND", "Ivelstone Council")
                .row("Crispin Vale", "Casework Manager", "Ivelstone Council")
                .row("Araminta Foss", "Designated Clinical Officer", "Teme and Ivel ICB"))
        .heading(2, "Words and letters")
        .table(
            Grid.columns(20, 90)
                .headings("Term", "Definition")
                .row("ICB", "Integrated care board")
                .row("SEND", "Special educational needs and disabilities"))
        .heading(2, "Our actions")
        .table(actions())
        .paragraph("\u00b9 The standard was written with forty families.")
        .paragraph("\u00b2 Asked by the forum, not by the council.")
        .paragraph("Awaiting signature from Schools Forum.")
        .heading(2, "Risks that we watch")
        .table(
            Grid.columns(40, 14, 14, 50, 24)
                .headings("Risk", "Likelihood", "Impact", "Mitigating action", "Owner")
                .row(
                    text("Case officers leave faster than they can be replaced"),
                    AMBER,
                    RED,
                    text("Exit talks with everyone who goes; pay review by March 2026"),
                    text("Crispin Vale"))
                .row(
                    text("The new case system is late"),
                    GREEN,
                    AMBER,
                    text("Keep the old one running until July 2026"),
                    text("Zennor Blythe")))
        .heading(2, "Figures that we watch")
        .table(
            Grid.columns(56, 16, 16, 16, 16)
                .headings("Performance indicator", "Baseline", "Target", "Q1 2025/26", "Q2 2025/26")
                .row("New plans finished within twenty weeks", "38%", "75%", "41%", "49%")
                .row("Pages in a plan, on average", "31", "12", "29", "22")
                .row("Families who ask for mediation", "64", "30", "17", "11"))
        .heading(2, "Form for new actions")
        .table(
            Grid.columns(50, 26, 20, 50)
                .headings("Action", "Lead", "By when", "Outcome")
                .row("xxx", "xxx", "dd/mm/yyyy", "xxx")
                .row("TBC", "TBC", "TBC", "TBC")
                .row("", "", "", ""))
        .plan();
  }

  private static Grid.Builder actions() {
    return Grid.columns(7, 52, 26, 22, 14, 52, 11)
        .headings(
            "Ref",
            "What will be done",
            "Lead officer",
            "Due date",
            "RAG rating",
            "Success criteria",
            "Latest update")
        .repeat()
        .splittingRows()
        .row(
            text("1"),
            text("Agree with families what a good plan looks like\u00b9"),
            text("Zennor Blythe"),
            text("30 September 2025"),
            BLUE,
            text("Standard is published"),
            text())
        .row(
            text("2"),
            text(
                "Rewrite the two hundred plans that families have complained about most, the"
                    + " longest first, and send each back with a note that says what was changed"
                    + " and why it was long in the first place"),
            text("Crispin Vale"),
            text("27 February 2026"),
            GREEN,
            text("80% of families say that their plan makes sense\u00b2"),
            text())
        .row(
            text("3"),
            text("Move the people who write plans into the schools for two days a week"),
            text("Crispin Vale"),
            text("January 2026"),
            AMBER,
            text("Schools and case officers know one another by name"),
            text("Awai sign from Scho Foru"))
        .row(
            text("4"),
            text("Send health advice through the case system"),
            text("Araminta Foss"),
            text("Q4 2025/26"),
            RED,
            text("Advice that arrives by post falls to 5%"),
            text())
        .row(
            text("5"),
            text("Tell families each Friday where their plan has got to"),
            text("Crispin Vale"),
            text("1 December 2025"),
            GREEN,
            text("Telephone calls that ask for news reduce by half"),
            text())
        .row(
            text("6"),
            text(
                "Let a young person read every tenth plan and mark each word that somebody of the"
                    + " same age would have to look up, then tell the one who wrote it, over tea,"
                    + " in a room without a table, while the manager listens, writes down"
                    + " what was said and says nothing"),
            text("Zennor Blythe"),
            text("April 2026"),
            text(),
            text("Readers find fewer than three words that they have to look up"),
            text())
        .row(
            text("7"),
            text("Ask another area to read twenty of our plans"),
            text("Araminta Foss"),
            text("Summer 2026"),
            text(),
            text("70% of those plans are judged good"),
            text())
        .row("xxx", "xxx", "xxx", "xxx", "", "xxx", "")
        .row("", "", "", "", "", "", "")
        .row(text("Total number of actions: 7").across(COLUMNS));
  }
}
