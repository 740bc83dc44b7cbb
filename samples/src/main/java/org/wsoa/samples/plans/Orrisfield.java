package org.wsoa.samples.plans;

import static org.wsoa.samples.content.Cell.text;

import org.wsoa.samples.content.Grid;
import org.wsoa.samples.content.SamplePlan;

/** A report that holds no action at all: figures with ratings, figures by school, meetings. */
public final class Orrisfield {
  private Orrisfield() {}

  /** The plan. */
  public static SamplePlan plan() {
    return SamplePlan.named("orrisfield")
        .portrait()
        .footer("Orrisfield SEND Performance Report - page {page}")
        .heading(1, "Orrisfield SEND Performance Report")
        .heading(2, "October 2025")
        .paragraph(
            "Ofsted and CQC inspected Orrisfield in March 2024. This report gives the figures for"
                + " the second quarter. What is being done about them stands in the written"
                + " statement of action, which has its own page on the council's website.")
        .heading(2, "Figures for the area")
        .table(
            Grid.columns(38, 14, 14, 16, 13, 40)
                .headings(
                    "Indicator", "Baseline", "Target", "July to September", "RAG", "Commentary")
                .repeat()
                .row(
                    text("Plans finished within twenty weeks"),
                    text("44%"),
                    text("70%"),
                    text("58%"),
                    text("Amber").filled(Fills.AMBER),
                    text("Better in each month. August was short of psychologists."))
                .row(
                    text("Annual reviews held on time"),
                    text("39%"),
                    text("90%"),
                    text("91%"),
                    text("Green").filled(Fills.GREEN),
                    text("Target met for the first time"))
                .row(
                    text("Children with SEND who miss one day in ten"),
                    text("31%"),
                    text("22%"),
                    text("33%"),
                    text("Red").filled(Fills.RED),
                    text("Worse than a year ago in both towns"))
                .row(
                    text("Young people with SEND in work or training at 18"),
                    text("61%"),
                    text("75%"),
                    text("66%"),
                    text("Amber").filled(Fills.AMBER),
                    text("Nine leavers are still looking")))
        .heading(2, "Figures by school")
        .table(
            Grid.columns(46, 18, 18, 22, 22)
                .headings("School", "Pupils", "With a plan", "Absence", "Suspensions")
                .repeat()
                .row("Cobbler's Lane Primary", "211", "9", "6.1%", "0")
                .row("Orrisfield High", "1,140", "41", "9.8%", "37")
                .row("Saint Withburga's", "402", "17", "7.2%", "4")
                .row("The Gantry School", "88", "88", "8.4%", "2")
                .row("All schools", "1,841", "155", "8.7%", "43"))
        .heading(2, "How the figures are watched")
        .table(
            Grid.columns(34, 22, 28, 50)
                .headings("Forum", "Frequency", "Chair", "Purpose")
                .row(
                    "Data Huddle",
                    "Weekly",
                    "Peregrine Stott",
                    "Looks at every figure that has moved")
                .row(
                    "SEND Assurance Board",
                    "Every six weeks",
                    "Dame Rosamund Ferrers",
                    "Asks the services to explain themselves")
                .row(
                    "Children's Scrutiny Committee",
                    "Twice a year",
                    "Cllr Wilf Napier",
                    "Looks on behalf of the public"))
        .heading(2, "How to read this report")
        .bulleted(
            "A figure is rated green where the target is met.",
            "A figure is rated amber where it is better than the baseline.",
            "A figure is rated red where it is worse than the baseline.")
        .plan();
  }
}
