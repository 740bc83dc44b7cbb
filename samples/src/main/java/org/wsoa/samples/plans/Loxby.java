package org.wsoa.samples.plans;

import static org.wsoa.samples.content.Cell.text;

import org.wsoa.samples.content.Cell;
import org.wsoa.samples.content.Grid;
import org.wsoa.samples.content.SamplePlan;

/**
 * One upright page: themes as rows over the full width, owners by initials, statuses in words. Its
 * PDF has ligatures, bold that is printed twice, raised footnote marks and words broken at hyphens.
 */
public final class Loxby {
  private static final int COLUMNS = 6;

  private Loxby() {}

  /** The plan. */
  public static SamplePlan plan() {
    return SamplePlan.named("loxby")
        .portrait()
        .typeset()
        .footer("Loxby Early Years Improvement Plan")
        .heading(1, "Loxby Early Years Improvement Plan")
        .heading(2, "July 2025")
        .paragraph(
            "Ofsted inspected the nurseries of Loxby\u00b2 in May 2025. They found warm rooms, kind"
                + " staff and two things that we must do better. This page is for the fridge door.")
        .table(
            Grid.columns(14, 30, 40, 36)
                .headings("Initials", "Name", "Role", "Organisation")
                .row("FB", "Fidelma Brisco", "Early Years Lead", "Loxby Council")
                .row("GM", "Gwil Maddern", "Health Visitor Manager", "Loxby Community Trust"))
        .heading(2, "What we will do")
        .table(
            Grid.columns(9, 38, 12, 17, 17, 32)
                .headings("Ref", "Action", "Lead", "By when\u00b9", "Status", "How will we know?")
                .repeat()
                .row(theme("Theme 1: First words"))
                .row(
                    "1.1",
                    "Find five halls, each close to a bus stop, where a speech group can meet.",
                    "FB",
                    "Sept. 2025",
                    "Completed",
                    "Groups meet in five places that families can reach on foot.")
                .row(
                    "1.2",
                    "Offer each home a picture book that is co-produced with parents, and"
                        + " reflect with them on how to use it.",
                    "GM/FB",
                    "31.10.25",
                    "In progress",
                    "At least 85% of families have the book by December 2025.")
                .row(theme("Theme 2: First steps"))
                .row(
                    "2.1",
                    "Refit the old fish office as a soft-play room for children who find walking"
                        + " difficult.",
                    "GM",
                    "Spring 2026",
                    "Delayed",
                    "The first-floor room is open on four days a week.")
                .row(
                    "2.2",
                    "Hold a half-day for all staff on flat feet, tired legs and tight shoes.",
                    "FB",
                    "end of June 2026",
                    "Not started",
                    "95% of staff say that they feel confident afterwards."))
        .paragraph("\u00b9 Agreed with the families' panel.")
        .paragraph("\u00b2 All eleven of them.")
        .plan();
  }

  private static Cell theme(String words) {
    return text(words).banner().across(COLUMNS);
  }
}
