package org.wsoa.cli.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsoa.model.Action;
import org.wsoa.model.Box;
import org.wsoa.model.Colour;
import org.wsoa.model.Document;
import org.wsoa.model.Outcome;
import org.wsoa.model.OutcomeKind;
import org.wsoa.model.Owner;
import org.wsoa.model.Place;
import org.wsoa.model.Plan;
import org.wsoa.model.PlanKind;
import org.wsoa.model.Precision;
import org.wsoa.model.Progress;
import org.wsoa.model.Rating;
import org.wsoa.model.Responsibility;
import org.wsoa.model.Source;
import org.wsoa.model.State;
import org.wsoa.model.Timing;

/** A document whose texts try to be something else than text. */
final class Nasty {
  static final List<String> TEXTS =
      List.of(
          "=1+1",
          "+1+1",
          "-1+1",
          "@SUM(1;1)",
          "\t=1+1",
          "\r\n=1+1",
          "  =1+1",
          "\uFF1D1+1",
          "a;=1+1",
          "a,=1+1",
          "a|=1+1",
          "a\n=1+1",
          "\"=1+1",
          "x\",=1+1",
          "'=1+1",
          "=HYPERLINK(\"http://example.org/\",\"x\")",
          "bell \u0007, null \u0000, half \uD83D and none \uFFFE",
          "whole \uD83D\uDE00 and \u00E9\u0301",
          "_x0041_ and _x000D_",
          "line\u2028break and\u0085another",
          "<b>&amp;</b> ]]>",
          "ends with a space ",
          "BEGIN:VEVENT\nEND:VCALENDAR",
          "1.10",
          "Oct-22",
          "3 March 2024",
          "TRUE",
          "comma, semicolon; back\\slash: \"quotes\"");

  private static final List<Colour> COLOURS = List.of(Colour.values());
  private static final List<State> STATES = List.of(State.values());

  private Nasty() {}

  static Document document() {
    List<Action> actions = new ArrayList<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      String text = TEXTS.get(i);
      String id = "0-A" + (i + 1);
      String outcomeId = "0-O" + (i + 1);
      LocalDate first = LocalDate.of(2024, 1 + i % 12, 1);
      Timing due = Timing.of(text, Precision.MONTH, first, first.plusMonths(1).minusDays(1));
      actions.add(
          new Action(
              id,
              text,
              "",
              "",
              text,
              List.of(new Owner(text, text, "", Responsibility.RESPONSIBLE)),
              Optional.empty(),
              Optional.of(due),
              Optional.empty(),
              Optional.of(
                  new Rating(
                      Optional.of(COLOURS.get(i % COLOURS.size())),
                      text,
                      text,
                      Optional.of(STATES.get(i % STATES.size())))),
              List.of(new Progress(Optional.empty(), text)),
              List.of(outcomeId),
              text,
              text,
              Map.of(text, text)));
      outcomes.add(
          new Outcome(
              outcomeId,
              text,
              OutcomeKind.OUTCOME,
              Optional.empty(),
              List.of(),
              Optional.empty(),
              text,
              text,
              List.of(id)));
    }
    return new Document(
        Document.SCHEMA_VERSION,
        new Plan(
            "=title",
            "@area",
            PlanKind.ACTION_PLAN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            actions,
            outcomes),
        new Source("=file.pdf", "application/pdf", 1, "0".repeat(64), Optional.of(3)),
        Map.of(
            "/actions/0",
            List.of(
                new Place.OnPage(2, new Box(1, 2, 3, 4), Optional.of(new Place.Cell(5, 6, 7))))),
        List.of());
  }
}
