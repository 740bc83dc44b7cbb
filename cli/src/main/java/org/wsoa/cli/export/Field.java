package org.wsoa.cli.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wsoa.cli.plain.InWords;
import org.wsoa.cli.plain.PlainText;
import org.wsoa.model.Action;
import org.wsoa.model.Colour;
import org.wsoa.model.Issue;
import org.wsoa.model.Outcome;
import org.wsoa.model.Priority;
import org.wsoa.model.Rating;
import org.wsoa.model.Responsibility;
import org.wsoa.model.State;
import org.wsoa.model.Timing;

/** What a column can hold. Dates are the last day meant, as ISO 8601 has it. */
@SuppressWarnings("ImmutableEnumChecker") // functions without a memory
enum Field {
  PLAN(row -> row.document().plan().title()),
  AREA(row -> row.document().plan().area()),
  KIND(row -> row.document().plan().kind().wireName()),
  PUBLISHED(row -> day(row.document().plan().published())),
  SOURCE(row -> row.document().source().fileName()),
  PRIORITY_ID(row -> row.action().priorityId()),
  PRIORITY(row -> row.priority().map(Priority::title).orElse("")),
  ISSUE_ID(row -> row.action().issueId()),
  ISSUE(row -> row.issue().map(Issue::title).orElse("")),
  ID(row -> row.action().id()),
  REF(row -> row.action().ref()),
  ACTION(row -> row.action().text()),
  /** The action in one line of at most {@link #SUMMARY_CHARS}. */
  SUMMARY(row -> PlainText.upTo(Field.SUMMARY_CHARS, PlainText.line(row.action().text()))),
  /** All there is of the action, a line each. */
  DESCRIPTION(Description::of),
  OWNERS(
      row -> row.action().owners().stream().map(InWords::owner).collect(Collectors.joining("; "))),
  ACCOUNTABLE(row -> owners(row, Responsibility.ACCOUNTABLE)),
  RESPONSIBLE(row -> owners(row, Responsibility.RESPONSIBLE)),
  SUPPORTING(row -> owners(row, Responsibility.SUPPORTING)),
  START(row -> day(row.action().start())),
  START_TEXT(row -> words(row.action().start())),
  DUE(row -> day(row.action().due())),
  DUE_TEXT(row -> words(row.action().due())),
  ORIGINAL_DUE(row -> day(row.action().originalDue())),
  ORIGINAL_DUE_TEXT(row -> words(row.action().originalDue())),
  RATING(row -> row.action().status().flatMap(Rating::rating).map(Colour::wireName).orElse("")),
  STATE(row -> state(row).map(State::wireName).orElse("")),
  STATUS_LABEL(row -> row.action().status().map(Rating::label).orElse("")),
  STATUS_MEANING(row -> row.action().status().map(Rating::meaning).orElse("")),
  PROGRESS(row -> lines(row.action().progress().stream().map(InWords::progress))),
  OUTCOME_IDS(row -> String.join("; ", row.action().outcomeIds())),
  OUTCOMES(row -> lines(row.outcomes().stream().map(Outcome::text))),
  RESOURCES(row -> row.action().resources()),
  EVIDENCE(row -> row.action().evidence()),
  EXTRA(row -> extra(row.action())),
  PLACE(row -> row.places().stream().map(InWords::place).collect(Collectors.joining("; "))),
  PAGE(
      row ->
          row.places().stream()
              .flatMap(place -> InWords.page(place).stream())
              .findFirst()
              .map(Object::toString)
              .orElse("")),
  /** The area as one word, for trackers whose labels have no blanks. */
  AREA_LABEL(row -> row.document().plan().area().strip().replaceAll("\\s+", "-")),
  /** The state in the words of the three statuses that a new Jira project has. */
  JIRA_STATUS(
      row -> state(row).map(state -> words(state, "To Do", "In Progress", "Done")).orElse("")),
  /** The state in the words of Planner's three degrees of progress. */
  PLANNER_PROGRESS(
      row ->
          state(row)
              .map(state -> words(state, "Not started", "In progress", "Completed"))
              .orElse(""));

  /** What Jira and Planner take as a title. */
  static final int SUMMARY_CHARS = 255;

  private final Function<ActionRow, String> value;

  Field(Function<ActionRow, String> value) {
    this.value = value;
  }

  /** The text of a cell: plain, but not yet safe from spreadsheets; empty where there is none. */
  String of(ActionRow row) {
    return PlainText.of(value.apply(row));
  }

  /** Whether it is a date, and not a text that may look like one. */
  boolean isDate() {
    return switch (this) {
      case PUBLISHED, START, DUE, ORIGINAL_DUE -> true;
      default -> false;
    };
  }

  /** The spelling in a column mapping. */
  String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The field that is spelt so. */
  static Optional<Field> ofWireName(String spelling) {
    return Stream.of(values()).filter(field -> field.wireName().equals(spelling)).findFirst();
  }

  /** The spellings of all fields. */
  static List<String> wireNames() {
    return Stream.of(values()).map(Field::wireName).toList();
  }

  private static Optional<State> state(ActionRow row) {
    return row.action().status().flatMap(Rating::state);
  }

  private static String words(State state, String before, String during, String after) {
    return switch (state) {
      case NOT_STARTED -> before;
      case COMPLETE -> after;
      case ON_TRACK, AT_RISK, OFF_TRACK, PAUSED -> during;
    };
  }

  private static String owners(ActionRow row, Responsibility responsibility) {
    return row.action().owners().stream()
        .filter(owner -> owner.responsibility() == responsibility)
        .map(InWords::party)
        .collect(Collectors.joining("; "));
  }

  private static String day(Optional<Timing> timing) {
    return timing.flatMap(Timing::end).map(Object::toString).orElse("");
  }

  private static String words(Optional<Timing> timing) {
    return timing.map(Timing::text).orElse("");
  }

  private static String extra(Action action) {
    return lines(
        action.extra().entrySet().stream().map(entry -> entry.getKey() + ": " + entry.getValue()));
  }

  private static String lines(Stream<String> lines) {
    return lines.map(PlainText::line).collect(Collectors.joining("\n"));
  }
}
