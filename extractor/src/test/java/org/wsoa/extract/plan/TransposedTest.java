package org.wsoa.extract.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.read.Block;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.extract.read.TextLine;
import org.wsoa.extract.table.Tables;
import org.wsoa.model.Action;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Owner;
import org.wsoa.model.Place;
import org.wsoa.model.Progress;
import org.wsoa.model.Rating;
import org.wsoa.model.Responsibility;
import org.wsoa.model.Timing;

/** Plans whose actions are blocks of heading and value (rule 11), and what only looks like one. */
class TransposedTest {
  private static TextBlock heading(int level, String text) {
    return new TextBlock(level, TextLine.of(text), Place.inDocument());
  }

  private static TextBlock line(String text) {
    return heading(0, text);
  }

  private static TextBlock entry(String marker, String text) {
    return new TextBlock(0, new TextLine(marker, text), Place.inDocument());
  }

  private static String status(Action action) {
    return action.status().map(Rating::label).orElse("");
  }

  private static String start(Action action) {
    return action.start().map(Timing::text).orElse("");
  }

  private static List<String> updates(Action action) {
    return action.progress().stream().map(Progress::text).toList();
  }

  private static void noAction(Block... blocks) {
    Plans plans = Plans.of(blocks);
    assertThat(plans.actions()).isEmpty();
    assertThat(plans.messages(DiagnosticCode.NO_ACTION_TABLE)).hasSize(1);
  }

  @Test
  void aLabelAloneBelowLinesHeadsWhatFollows() {
    Plans plans =
        Plans.tsv(
            "Priority 1: The yard",
            "Action 1.1: Paint the sheds blue",
            "Lead: Ann Moss",
            "Due: May 2023",
            "Action 1.2: Sweep the yard",
            "Lead: Bo Fell",
            "Due: June 2023",
            "Key performance indicators",
            "",
            "Indicator | Baseline | Target",
            "Blue sheds | 45% | 90%");
    assertThat(plans.plan().actions()).hasSize(2);
    assertThat(plans.priorities()).containsExactly("1 The yard");
  }

  @Test
  void aTableBelowBlocksIsNoneOfTheirs() {
    Plans plans =
        Plans.tsv(
            "Action | Paint the sheds blue",
            "Owner | Ann Moss",
            "Due date | May 2023",
            "Impact | The yard is bright",
            "",
            "Action | Count the lamps",
            "Owner | Bo Fell",
            "Due date | June 2023",
            "Impact | The towpath is lit",
            "",
            "Risk register",
            "",
            "Risk | Likelihood | Impact | Mitigation | Owner",
            "Staff turnover | High | Low | Hire early | Cy Lunt",
            "Budget pressure | Low | High | Save some | Di Marsh");
    assertThat(plans.plan().actions()).hasSize(2);
    assertThat(plans.action(2).owners()).hasSize(1);
    assertThat(plans.action(2).extra()).isEmpty();
  }

  @Test
  void aHeadingAboveRowsOfLabelsThatNameTheirActionsIsNone() {
    Plans plans =
        Plans.of(
            heading(1, "Marlow Fen Action Plan"),
            Tables.of(
                    " | Priority 1: Lamps | Priority 2: Sheds",
                    "Lead | Ann Moss | Bea Holt",
                    "What we will do | Count the lamps | Paint the sheds",
                    "By when | May 2023 | June 2023")
                .raw());
    assertThat(plans.plan().actions())
        .extracting(Action::priorityId, Action::text, action -> action.owners().get(0).name())
        .containsExactly(
            tuple("1", "Count the lamps", "Ann Moss"), tuple("2", "Paint the sheds", "Bea Holt"));
  }

  @Test
  void numberedHeadingsAreBlocksOfTheirOwnBelowTheTitle() {
    Plans plans =
        Plans.of(
            heading(1, "Marlow Fen Police response to an inspection"),
            heading(2, "Recommendation 1"),
            line("The force should count its lamps."),
            line("Action Taken: A clerk counts them on Mondays."),
            line("Status: In Progress"),
            heading(2, "Recommendation 2"),
            line("The force should paint its sheds."),
            line("Action Taken: Nine sheds are blue."),
            line("Status: Complete"));
    assertThat(plans.issues())
        .containsExactly(
            "/1 The force should count its lamps.", "/2 The force should paint its sheds.");
    assertThat(plans.actions())
        .containsExactly("A clerk counts them on Mondays.", "Nine sheds are blue.");
    assertThat(status(plans.action(2))).isEqualTo("Complete");
  }

  @Test
  void tableForEachActionUnderItsPriority() {
    Plans plans =
        Plans.of(
            heading(1, "Marlow Fen Action Plan"),
            heading(2, "Priority 1: Shorter waits"),
            line("Strategic lead: Ann Example, Director of Care"),
            Tables.of(
                    "What we will do | Ring each family in the first week",
                    "Lead officer | Ben Sample",
                    "Timescale | March 2025",
                    "How will we know? | Nobody asks where they stand",
                    "Status: | In progress",
                    "Update | Forty were rung.")
                .raw(),
            line("And now the second."),
            Tables.of(
                    "What we will do | Write the answer down",
                    "Lead officer | ",
                    "Timescale | May 2025",
                    "How will we know? | ",
                    "Status: | Not started",
                    "Update | ")
                .raw());

    assertThat(plans.priorities()).containsExactly("1 Shorter waits");
    assertThat(plans.plan().priorities().get(0).owners())
        .extracting(Owner::name, Owner::responsibility)
        .containsExactly(tuple("Ann Example", Responsibility.ACCOUNTABLE));
    assertThat(plans.actions())
        .containsExactly("Ring each family in the first week", "Write the answer down");
    assertThat(plans.owners(1)).containsExactly("Ben Sample");
    assertThat(plans.owners(2)).as("blank stays blank").isEmpty();
    assertThat(plans.due(2)).isEqualTo("May 2025");
    assertThat(status(plans.action(1))).isEqualTo("In progress");
    assertThat(updates(plans.action(1))).containsExactly("Forty were rung.");
    assertThat(plans.outcomes()).containsExactly("Nobody asks where they stand");
    assertThat(plans.messages(DiagnosticCode.UNPLACED_TEXT)).isEmpty();
  }

  @Test
  void labelsInAnotherOrderWithAnUnknownOne() {
    Plans plans =
        Plans.of(
            heading(2, "Priority 4: Moving on"),
            Tables.of(
                    "Ref | 4.1",
                    "Lead: | Ben Sample",
                    "Deadline: | 3 June 2025",
                    "Task: | Open the door",
                    "Paint of the door: | Rather blue",
                    "Ref | 4.2",
                    "Lead: | Cora Specimen",
                    "Deadline: | 4 June 2025",
                    "Task: | Close the door")
                .raw());

    assertThat(plans.actions()).containsExactly("Open the door", "Close the door");
    assertThat(plans.action(2).ref()).isEqualTo("4.2");
    assertThat(plans.owners(2)).containsExactly("Cora Specimen");
    assertThat(plans.due(1)).isEqualTo("3 June 2025");
    assertThat(plans.action(1).extra()).containsEntry("Paint of the door", "Rather blue");
    assertThat(plans.action(2).extra()).isEmpty();
  }

  @Test
  void evidenceIsTheCellOfTheFile() {
    Plans plans =
        Plans.of(
            Tables.of("Action | Open the door", "Owner | Ben Sample", "", "Due date | May 2025"));

    assertThat(plans.places("/actions/0/due"))
        .singleElement()
        .satisfies(place -> assertThat(place.cell()).contains(new Place.Cell(1, 4, 2)));
    assertThat(plans.places("/actions/0/text"))
        .singleElement()
        .satisfies(place -> assertThat(place.cell()).contains(new Place.Cell(1, 1, 2)));
  }

  @Test
  void formOfTwoPairsToARow() {
    Plans plans =
        Plans.of(
            heading(2, "Priority 2: Health"),
            Tables.of(
                    "Action 2.1: Hire a nurse | < | < | <",
                    "Start date | May 2025 | End date | June 2025",
                    "Owner | Ben Sample | Status | Complete",
                    "Success measures | <| <| <",
                    "Every child is seen | < | < | <",
                    "Progress: half of them were seen | < | < | <")
                .raw(),
            Tables.of(
                    "Action 2.2: Keep the nurse | < | < | <",
                    "Start date | July 2025 | End date | ",
                    "Owner |  | Status | Not started")
                .raw());

    assertThat(plans.actions()).containsExactly("Hire a nurse", "Keep the nurse");
    assertThat(plans.priorities()).containsExactly("2 Health");
    assertThat(plans.action(1).ref()).isEqualTo("2.1");
    assertThat(start(plans.action(1))).isEqualTo("May 2025");
    assertThat(plans.due(1)).isEqualTo("June 2025");
    assertThat(status(plans.action(2))).isEqualTo("Not started");
    assertThat(plans.due(2)).isEmpty();
    assertThat(plans.outcomes()).containsExactly("Every child is seen");
    assertThat(updates(plans.action(1))).containsExactly("half of them were seen");
  }

  @Test
  void recommendationOverItsActions() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Recommendation | R1 Tell the truth",
                "Action | Say it aloud",
                "By whom | Ben Sample",
                "By when | May 2025",
                "Action | Write it down",
                "By whom | Cora Specimen",
                "By when | June 2025",
                "Recommendation | R2 Listen",
                "Action | Sit still",
                "By whom | Ben Sample",
                "By when | July 2025"));

    assertThat(plans.plan().issues())
        .extracting(issue -> issue.id() + " " + issue.title())
        .containsExactly("R1 Tell the truth", "R2 Listen");
    assertThat(plans.plan().actions())
        .extracting(action -> action.issueId() + " " + action.text())
        .containsExactly("R1 Say it aloud", "R1 Write it down", "R2 Sit still");
  }

  @Test
  void linesUnderTheHeadingOfTheAction() {
    Plans plans =
        Plans.of(
            heading(1, "Action plan"),
            heading(2, "Priority 1: Shorter waits"),
            line("Strategic lead: Ann Example"),
            heading(3, "Action 1.1"),
            entry("•", "What we will do: Ring each family"),
            entry("•", "Lead officer: Ben Sample"),
            entry("•", "Timescale: March 2025"),
            entry("•", "How will we know:"),
            entry("o", "Nobody asks"),
            entry("o", "Nobody waits"),
            entry("•", "Update: First."),
            heading(3, "Action 1.2 - Write to each family"),
            entry("•", "Lead officer: Cora Specimen"),
            entry("•", "Timescale: April 2025"),
            heading(2, "Thanks"),
            line("We thank everybody."));

    assertThat(plans.priorities()).containsExactly("1 Shorter waits");
    assertThat(plans.plan().priorities().get(0).owners())
        .extracting(Owner::name)
        .containsExactly("Ann Example");
    assertThat(plans.actions()).containsExactly("Ring each family", "Write to each family");
    assertThat(plans.plan().actions()).extracting(Action::ref).containsExactly("1.1", "1.2");
    assertThat(plans.outcomes()).containsExactly("Nobody asks", "Nobody waits");
    assertThat(updates(plans.action(1))).containsExactly("First.");
    assertThat(plans.owners(2)).containsExactly("Cora Specimen");
  }

  @Test
  void headingsThatDoNotSayThatTheyAreActions() {
    Plans plans =
        Plans.of(
            heading(1, "Action plan"),
            heading(2, "Priority 1: Shorter waits"),
            heading(3, "Publish the offer"),
            line("Lead: Ben Sample"),
            line("Deadline: May 2025"),
            heading(3, "Mend the roof"),
            line("Lead: Cora Specimen"),
            line("Deadline: June 2025"));

    assertThat(plans.actions()).containsExactly("Publish the offer", "Mend the roof");
    assertThat(plans.priorities()).containsExactly("1 Shorter waits");
  }

  @Test
  void valuesThatGoOnAndLinesThatFollowOneAnother() {
    Plans plans =
        Plans.of(
            heading(2, "Priority 1: Shorter waits"),
            line("Action: Ring each family"),
            line("in the first week."),
            line("Owner: Ben Sample"),
            line("Due date: May 2025"),
            line("Status: Delayed"),
            line("Action: Write to each family"),
            line("Owner: Cora Specimen"),
            line("Due date: June 2025"),
            line("Status: Complete"),
            line("This is the end of the plan."));

    assertThat(plans.actions())
        .containsExactly("Ring each family in the first week.", "Write to each family");
    assertThat(status(plans.action(2))).isEqualTo("Complete");
    assertThat(plans.priorities()).containsExactly("1 Shorter waits");
  }

  @Test
  void pageBreakBetweenTheRowsOfAForm() {
    Plans plans =
        Plans.of(
            Tables.of("Action | Open the door", "Owner | Ben Sample", "When | Summer 2025")
                .onPage(1)
                .raw(),
            Tables.of("RAG | Red", "Action | Close it", "Owner | Ben Sample", "When | May 2025")
                .onPage(2)
                .raw());

    assertThat(plans.actions()).containsExactly("Open the door", "Close it");
    assertThat(plans.due(1)).isEqualTo("Summer 2025");
    assertThat(status(plans.action(1))).isEqualTo("Red");
  }

  @Test
  void tsvRows() {
    Plans plans =
        Plans.tsv(
            "# Plan",
            "",
            "## Priority 1: Waits",
            "",
            "What we will do | Ring each family",
            "Lead officer | Ben Sample",
            "Timescale | March 2025",
            "",
            "What we will do | Write to each family",
            "Lead officer | ",
            "Timescale | ");

    assertThat(plans.actions()).containsExactly("Ring each family", "Write to each family");
    assertThat(plans.owners(2)).as("no inheritance between blocks").isEmpty();
  }

  @Test
  void rosterIsNoBlock() {
    noAction(
        heading(2, "Who is who"),
        Tables.of(
                "Strategic lead | Ann Example",
                "Lead officer | Ben Sample",
                "Partner | Fen Trust",
                "Portfolio holder | Cora Specimen")
            .raw());
  }

  @Test
  void glossaryIsNoBlock() {
    noAction(
        heading(2, "How to read this plan"),
        Tables.of(
                "Action | what we are going to do about it",
                "Lead | the person who answers for it",
                "Timescale | the day by which it will be done",
                "Outcome | what will be better for children",
                "RAG | how far we have got with it")
            .raw(),
        line("Action: what we are going to do"),
        line("Owner: the person who answers for it"),
        line("Due date: the day by which it will be done"));
  }

  @Test
  void documentControlIsNoBlock() {
    noAction(
        heading(2, "Document control"),
        Tables.of(
                "Document owner | Ann Example",
                "Version | 1.2",
                "Date | May 2025",
                "Status | Final",
                "Action required | For approval by the board",
                "Review date | May 2026")
            .raw(),
        Tables.of("Version | Date | Author", "1.0 | May 2025 | Ann Example").raw());
  }

  @Test
  void linesOverAnOrdinaryTableAreThePrioritys() {
    Plans plans =
        Plans.of(
            heading(2, "Priority 1: Shorter waits"),
            line("Strategic lead: Ann Example"),
            line("Timescale: May 2025"),
            Tables.of(
                    "Action | Lead | By when",
                    "Ring each family in the first week of it | Ben Sample | June 2025",
                    "Write to each family in the second week | Cora Specimen | July 2025")
                .raw(),
            heading(2, "Priority 2: Longer days"),
            line("Strategic lead: Dan Template"),
            Tables.of(
                    "Action | Lead | By when",
                    "Send the sun up an hour before the others | Ben Sample | June 2025")
                .raw());

    assertThat(plans.actions()).hasSize(3).noneMatch(text -> text.contains("Shorter"));
    assertThat(plans.priorities()).containsExactly("1 Shorter waits", "2 Longer days");
    assertThat(plans.plan().priorities().get(1).owners())
        .extracting(Owner::name)
        .containsExactly("Dan Template");
  }

  @Test
  void boardsUnderTheirHeadingsAreNoActions() {
    noAction(
        heading(1, "Plan"),
        heading(2, "The board"),
        line("Lead: Ann Example"),
        line("Frequency: Monthly"),
        line("Update: Minutes are public"),
        heading(2, "The forum"),
        line("Lead: Ben Sample"),
        line("Frequency: Weekly"),
        line("Update: Minutes are secret"));
  }

  @Test
  void actionsBesideOneAnother() {
    Plans plans =
        Plans.of(
            heading(2, "Priority 1: Shorter waits"),
            Tables.of(
                    " | Action 1.1 | Action 1.2",
                    "What we will do | Ring each family | Write to each family",
                    "Lead | Ben Sample | Cora Specimen",
                    "By when | December 2025 | <",
                    "Status | On track | Overdue")
                .raw());

    assertThat(plans.actions()).containsExactly("Ring each family", "Write to each family");
    assertThat(plans.plan().actions()).extracting(Action::ref).containsExactly("1.1", "1.2");
    assertThat(plans.owners(2)).containsExactly("Cora Specimen");
    assertThat(plans.due(1)).isEqualTo("December 2025").isEqualTo(plans.due(2));
    assertThat(status(plans.action(2))).isEqualTo("Overdue");
  }

  @Test
  void labelsThatAreHeadingsThemselves() {
    Plans plans =
        Plans.of(
            heading(2, "Priority 1: Shorter waits"),
            heading(3, "Action 1.1: Ring each family"),
            heading(4, "Lead officer"),
            line("Ben Sample"),
            heading(4, "Timescale"),
            line("May 2025"),
            heading(4, "Update"),
            line("Half of them were rung."),
            line("The others are away."),
            heading(3, "Action 1.2: Write to each family"),
            heading(4, "Lead officer"),
            line("Cora Specimen"));

    assertThat(plans.actions()).containsExactly("Ring each family", "Write to each family");
    assertThat(plans.due(1)).isEqualTo("May 2025");
    assertThat(updates(plans.action(1)))
        .containsExactly("Half of them were rung. The others are away.");
    assertThat(plans.owners(2)).containsExactly("Cora Specimen");
  }

  /** The second row reads like headings itself, and has a date. */
  @Test
  void twoPairsInARowBelowARecommendationAreNoHeadings() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Recommendation | The yard should mend its sheds. | < | <",
                "Agreed? | Agreed | Completion date | 31 January 2026",
                "Lead | Head of Sheds | Status | In progress",
                "Actions | Buy paint and brushes. | < | <",
                "Intended impact | No shed leaks. | < | <"));
    assertThat(plans.actions()).containsExactly("Buy paint and brushes.");
    Action action = plans.plan().actions().get(0);
    assertThat(action.due().map(Timing::text)).contains("31 January 2026");
    assertThat(action.owners()).extracting(Owner::role).containsExactly("Head of Sheds");
    assertThat(status(action)).isEqualTo("In progress");
  }

  @Test
  void severalFieldsInOneLine() {
    Plans plans =
        Plans.of(
            heading(2, "Priority 1: Shorter waits"),
            heading(3, "Action 1.1: Ring each family"),
            line("Lead: Ben Sample | Deadline: May 2025 | Status: Green"),
            line("Resources: a telephone; a list"));

    assertThat(plans.owners(1)).containsExactly("Ben Sample");
    assertThat(plans.due(1)).isEqualTo("May 2025");
    assertThat(status(plans.action(1))).isEqualTo("Green");
    assertThat(plans.action(1).resources()).isEqualTo("a telephone; a list");
  }

  @Test
  void bannersOfPrioritiesAndActionsInOneForm() {
    Plans plans =
        Plans.of(
            Tables.of(
                    "Priority 1: Shorter waits | <",
                    "Action 1.1: Ring each family | <",
                    "Lead | Ben Sample",
                    "By when | May 2025",
                    "Action 1.2: Write to each family | <",
                    "Lead | Cora Specimen",
                    "By when | June 2025",
                    "Priority 2: Longer days | <",
                    "Action 2.1: Wake the sun | <",
                    "Lead | Ben Sample",
                    "By when | July 2025")
                .raw());

    assertThat(plans.priorities()).containsExactly("1 Shorter waits", "2 Longer days");
    assertThat(plans.plan().actions())
        .extracting(action -> action.priorityId() + " " + action.text())
        .containsExactly("1 Ring each family", "1 Write to each family", "2 Wake the sun");
    assertThat(plans.due(3)).isEqualTo("July 2025");
  }

  @Test
  void bannersThatDoNotSayThatTheyAreActions() {
    Plans plans =
        Plans.of(
            heading(2, "Priority 1: Shorter waits"),
            Tables.of(
                    "1.1 Ring each family | <",
                    "Lead | Ben Sample",
                    "By when | May 2025",
                    "Status | ",
                    "1.2 Write to each family | <",
                    "Lead | Cora Specimen",
                    "By when | June 2025",
                    "Status | Overdue")
                .raw());

    assertThat(plans.actions()).containsExactly("Ring each family", "Write to each family");
    assertThat(plans.plan().actions()).extracting(Action::ref).containsExactly("1.1", "1.2");
    assertThat(plans.owners(2)).containsExactly("Cora Specimen");
  }
}
