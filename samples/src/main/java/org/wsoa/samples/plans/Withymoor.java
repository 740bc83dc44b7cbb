package org.wsoa.samples.plans;

import static org.wsoa.samples.content.Cell.text;

import org.wsoa.samples.content.Cell;
import org.wsoa.samples.content.Grid;
import org.wsoa.samples.content.SamplePlan;

/**
 * A flat tracker of recommendations. A recommendation and its number span its actions; owners are
 * posts, some with commas inside; the key says that amber is on track and green complete; updates
 * are paragraphs that a page break may cut.
 */
public final class Withymoor {
  private static final Cell BLUE = text("B").filled(Fills.BLUE);
  private static final Cell GREEN = text("G").filled(Fills.GREEN);
  private static final Cell AMBER = text("A").filled(Fills.AMBER);
  private static final Cell RED = text("R").filled(Fills.RED);

  private Withymoor() {}

  /** The plan. */
  public static SamplePlan plan() {
    Grid.Builder table =
        Grid.columns(5, 21, 20, 19, 14, 8, 42, 17)
            .headings(
                "No.",
                "Recommendation",
                "Action",
                "Lead (post)",
                "Timescale",
                "R/A/G",
                "Update on progress (30 May 2025)",
                "Success measure")
            .repeat()
            .splittingRows();
    frontDoor(table);
    supervision(table);
    views(table);
    homes(table);
    missing(table);
    return SamplePlan.named("withymoor")
        .portrait()
        .footer("Page {page} of {pages}    Withymoor Council, Committee paper 7b")
        .heading(1, "Withymoor Children's Services Action Plan")
        .heading(2, "Reply to the recommendations of the inspection")
        .heading(2, "30 May 2025")
        .paragraph(
            "Ofsted inspected Withymoor's services for children who need help, protection or care in"
                + " September 2024 and made six recommendations. This tracker goes to the"
                + " Improvement Board each month and to the scrutiny committee each quarter.")
        .table(
            Grid.columns(20, 100)
                .headings("R/A/G", "What the letter stands for in this paper")
                .row(RED, text("Not on track, and will miss its date"))
                .row(AMBER, text("On track"))
                .row(GREEN, text("Completed"))
                .row(BLUE, text("Completed, and checked by another service")))
        .table(table)
        .plan();
  }

  private static void frontDoor(Grid.Builder table) {
    table
        .row(
            text("1").down(3),
            text("Make sure that a qualified social worker reads every contact with the front"
                    + " door on the day that it arrives")
                .down(3),
            text("Add a second duty manager to the front door on weekday afternoons"),
            text("Assistant Director, Early Help and Front Door"),
            text("January 2025"),
            BLUE,
            text(
                "The second duty manager began on 6 January 2025. Until then contacts that came in"
                    + " after three o'clock were often read on the next morning, and on Fridays that"
                    + " meant Monday. In the twelve weeks since, 99 contacts in every hundred have"
                    + " been read on the day. A head of service from a neighbouring council sat with"
                    + " the team for two days in April and confirmed what our own figures show. The"
                    + " post has been made permanent and is in the budget for next year."),
            text("98% of contacts are read on the day that they arrive"))
        .row(
            text("Set out the thresholds for help on one page that a teacher could use"),
            text("Head of Service, Front Door and Assessment"),
            text("March 2025"),
            GREEN,
            text(
                "The page was drawn up with nine head teachers and two GPs and was sent to all"
                    + " partners on 14 March. Schools have asked for a version that they can hang"
                    + " in the staff room."),
            text())
        .row(
            text("Audit forty contacts a month and share what is learned"),
            text("Principal Social Worker; Service Manager, Quality and Practice Standards"),
            text("Ongoing"),
            AMBER,
            text(
                "Audits have been done every month since November. As at April 2025, five contacts"
                    + " in two hundred should have gone further than they did, and in each of them"
                    + " the child has since been seen. What was learned has been shared in a note"
                    + " of one page, read aloud at team meetings, and the same mistake has not been"
                    + " found twice in the same team."),
            text("Contacts that should have been passed on reduce to 2%"));
  }

  private static void supervision(Grid.Builder table) {
    table
        .row(
            text("2").down(2),
            text("Bring supervision up to the standard that the service has set for itself")
                .down(2),
            text("Put supervision in diaries for a year ahead and report each date that is missed"),
            text("Assistant Director, Care Planning and Court Work"),
            text("28/02/2025"),
            GREEN,
            text(
                "All dates were in diaries by the middle of February. The first report in March"
                    + " showed that 31 of 212 dates had been missed, most of them because a manager"
                    + " was on leave and nobody had been asked to stand in. Each manager now has a"
                    + " named deputy for supervision, and in May nine dates were missed. The report"
                    + " is a standing item for the leadership team, which rings the manager on the"
                    + " same day."),
            text())
        .row(
            text("Train all team managers in supervision that makes room for doubt"),
            text("Principal Social Worker"),
            text("Summer 2025"),
            AMBER,
            text(
                "Fourteen of twenty-two managers have been trained; the rest begin on 10 June. The"
                    + " training was written with the university and is built around recordings of"
                    + " real conversations, made with the consent of everyone who can be heard in"
                    + " them. Managers told us that the second day, on which they listen to"
                    + " themselves, was the hardest and the most useful. Two of them have offered"
                    + " to teach the next group."),
            text("90% of social workers say that supervision helped them to think"));
  }

  private static void views(Grid.Builder table) {
    table
        .row(
            text("3").down(2),
            text("Hear what children have to say before decisions are made about them").down(2),
            text("Offer every child an advocate before the first conference"),
            text("Head of Service, Children's Rights, Participation and Advocacy"),
            text("April 2025"),
            AMBER,
            text(
                "The contract with the advocacy service has been doubled and the offer is now made"
                    + " by the chair of the conference, not by the social worker. In April, 46 of"
                    + " 58 children were offered an advocate and 29 took up the offer. Those who"
                    + " did not were mostly under five, and for them we are trying out a box of"
                    + " toys and pictures that an early years worker brings to the home before the"
                    + " meeting, so that somebody can speak for what was seen there."),
            text("All children over four are offered an advocate"))
        .row(
            text("Ask the Children in Care Council to rewrite the leaflet about conferences"),
            text("Participation Lead and Head of Communications"),
            text("by June 2025"),
            RED,
            text(
                "The Children in Care Council has chosen to make a film in place of a leaflet. We"
                    + " think that they are right, but the film will not be ready before September."
                    + " The old leaflet has been withdrawn."),
            text());
  }

  private static void homes(Grid.Builder table) {
    table
        .row(
            text("4").down(2),
            text("Shorten the time that children wait for a home that will last").down(2),
            text("Go through every child with a plan for adoption once a fortnight"),
            text("Service Manager, Permanence and Adoption"),
            text("Q3 2024/25"),
            BLUE,
            text(
                "The fortnightly meeting has been held without a gap since October. It is chaired"
                    + " by the service manager and lasts for one hour; each child has three"
                    + " minutes. Seven children who had waited for longer than eighteen months have"
                    + " moved in with their families. The regional agency looked at all the cases in"
                    + " February and asked whether it could copy the meeting."),
            text())
        .row(
            text("Recruit twelve foster families who live within ten miles of Withymoor"),
            text("Fostering Recruitment Manager"),
            text("31 December 2025"),
            RED,
            text(
                "Four families have been approved and three more are being assessed. Eleven"
                    + " enquiries came to nothing because we rang back too late. From 1 June an"
                    + " answer is promised within one working day, evenings and Saturdays included,"
                    + " and foster carers will take turns to make the first call. Even so we do not"
                    + " expect to reach twelve by the end of the year, and have asked the board to"
                    + " agree a later date when it meets in July."),
            text("Children placed with our own carers increase from 48% to 60%"));
  }

  private static void missing(Grid.Builder table) {
    table
        .row(
            text("5").down(2),
            text("Know more about where children are when they go missing").down(2),
            text("Offer a conversation within three days of a child's return"),
            text("Head of Service, Exploitation and Missing Children"),
            text("Feb 2025"),
            AMBER,
            text(
                "Two youth workers whom the children already know now hold these conversations. In"
                    + " the last quarter 71 of 94 took place in time. The others were late because"
                    + " the child had gone again or lives far away. Notes are written in the words"
                    + " of the child and go to the police on the same evening."),
            text("85% of conversations are held within three days"))
        .row(
            text("Meet the police and the night team every week"),
            text("Chief Inspector, Neighbourhoods"),
            text("December 2024"),
            GREEN,
            text(
                "Meetings have been held every Tuesday since 3 December. They begin with the"
                    + " children who are missing at that moment and end with those who were back"
                    + " within the hour, because three of the children whom we worry about most"
                    + " were never away for longer than that."),
            text())
        .row(
            text("6"),
            text("Give councillors figures that they can question"),
            text("Bring one page of figures and one story to each meeting of the committee"),
            text("Director of Children's Services"),
            text("Sept 2025"),
            AMBER,
            text(
                "A first page was tried out in May. Members asked for fewer numbers, larger print"
                    + " and a column that says what officers themselves are most worried about. The"
                    + " story was told by a foster carer and the questions went on for forty"
                    + " minutes, which the chair of the committee called the best use of an evening"
                    + " that she could remember."),
            text("Members say that they understand what has changed since the last meeting"));
  }
}
