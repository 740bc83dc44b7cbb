package org.wsoa.cli.collect;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wsoa.cli.plain.InWords;
import org.wsoa.cli.plain.PlainText;
import org.wsoa.model.Action;
import org.wsoa.model.Box;
import org.wsoa.model.Colour;
import org.wsoa.model.Diagnostic;
import org.wsoa.model.Document;
import org.wsoa.model.Forum;
import org.wsoa.model.Issue;
import org.wsoa.model.Measure;
import org.wsoa.model.Outcome;
import org.wsoa.model.Owner;
import org.wsoa.model.Person;
import org.wsoa.model.Place;
import org.wsoa.model.Plan;
import org.wsoa.model.Priority;
import org.wsoa.model.Progress;
import org.wsoa.model.RatingScale;

/** Writes what belongs to one plan, after its own row. */
final class PlanRows {
  private final Connection connection;
  private final String key;
  private final Document document;
  private final Plan plan;

  PlanRows(Connection connection, String key, Document document) {
    this.connection = connection;
    this.key = key;
    this.document = document;
    this.plan = document.plan();
  }

  /** Writes everything; nothing of the plan may be there yet. */
  void write() throws SQLException {
    ratings();
    people();
    forums();
    owners();
    priorities();
    issues();
    actions();
    outcomes();
    links();
    places();
    diagnostics();
  }

  private Insert into(String table, int columns) throws SQLException {
    return Insert.into(connection, table, columns);
  }

  private void ratings() throws SQLException {
    try (Insert rows = into("rating", 7)) {
      for (int scale = 0; scale < plan.ratingScales().size(); scale++) {
        RatingScale ratings = plan.ratingScales().get(scale);
        int ordinal = 0;
        for (RatingScale.Entry entry : ratings.ratings()) {
          rows.text(key)
              .number(scale + 1)
              .number(++ordinal)
              .text(ratings.appliesTo().wireName())
              .text(entry.rating().map(Colour::wireName))
              .text(entry.letter())
              .text(entry.meaning())
              .row();
        }
      }
    }
  }

  private void people() throws SQLException {
    try (Insert rows = into("person", 5)) {
      int ordinal = 0;
      for (Person person : plan.people()) {
        rows.text(key)
            .number(++ordinal)
            .text(person.name())
            .text(person.role())
            .text(person.organisation())
            .row();
      }
    }
  }

  private void forums() throws SQLException {
    try (Insert rows = into("forum", 5)) {
      int ordinal = 0;
      for (Forum forum : plan.forums()) {
        rows.text(key)
            .number(++ordinal)
            .text(forum.name())
            .text(forum.frequency())
            .text(forum.purpose())
            .row();
      }
    }
  }

  private void owners() throws SQLException {
    List<Owner> all = new ArrayList<>();
    plan.priorities().forEach(priority -> all.addAll(priority.owners()));
    plan.actions().forEach(action -> all.addAll(action.owners()));
    Set<List<String>> known = new LinkedHashSet<>();
    for (Owner owner : all) {
      known.add(
          Stream.of(owner.name(), owner.role(), owner.organisation()).map(PlainText::of).toList());
    }
    try (Insert rows = into("owner", 4)) {
      for (List<String> owner : known) {
        rows.text(key).text(owner.get(0)).text(owner.get(1)).text(owner.get(2)).row();
      }
    }
  }

  private void owners(Insert rows, String id, List<Owner> owners) throws SQLException {
    int ordinal = 0;
    for (Owner owner : owners) {
      rows.text(key)
          .text(id)
          .number(++ordinal)
          .text(owner.name())
          .text(owner.role())
          .text(owner.organisation())
          .text(owner.responsibility().wireName())
          .row();
    }
  }

  private void texts(Insert rows, String id, List<String> texts) throws SQLException {
    int ordinal = 0;
    for (String text : texts) {
      rows.text(key).text(id).number(++ordinal).text(text).row();
    }
  }

  private void progress(Insert rows, String id, List<Progress> progress) throws SQLException {
    int ordinal = 0;
    for (Progress note : progress) {
      rows.text(key).text(id).number(++ordinal).timing(note.asOf()).text(note.text()).row();
    }
  }

  private void priorities() throws SQLException {
    try (Insert rows = into("priority", 4);
        Insert outcomes = into("required_outcome", 4);
        Insert owners = into("priority_owner", 7)) {
      int ordinal = 0;
      for (Priority priority : plan.priorities()) {
        rows.text(key).text(priority.id()).number(++ordinal).text(priority.title()).row();
        texts(outcomes, priority.id(), priority.requiredOutcomes());
        owners(owners, priority.id(), priority.owners());
      }
    }
  }

  private void issues() throws SQLException {
    try (Insert rows = into("issue", 5);
        Insert strategies = into("strategy_link", 4);
        Insert notes = into("issue_progress", 8)) {
      int ordinal = 0;
      for (Issue issue : plan.issues()) {
        rows.text(key)
            .text(issue.id())
            .number(++ordinal)
            .id(issue.priorityId())
            .text(issue.title())
            .row();
        texts(strategies, issue.id(), issue.strategyLinks());
        progress(notes, issue.id(), issue.progress());
      }
    }
  }

  private void actions() throws SQLException {
    try (Insert rows = into("action", 25);
        Insert owners = into("action_owner", 7);
        Insert notes = into("action_progress", 8);
        Insert extras = into("action_extra", 4)) {
      int ordinal = 0;
      for (Action action : plan.actions()) {
        rows.text(key)
            .text(action.id())
            .number(++ordinal)
            .text(action.ref())
            .id(action.priorityId())
            .id(action.issueId())
            .text(action.text())
            .timing(action.start())
            .timing(action.due())
            .timing(action.originalDue())
            .rating(action.status())
            .text(action.resources())
            .text(action.evidence())
            .row();
        owners(owners, action.id(), action.owners());
        progress(notes, action.id(), action.progress());
        for (Map.Entry<String, String> extra : action.extra().entrySet()) {
          extras.text(key).text(action.id()).text(extra.getKey()).text(extra.getValue()).row();
        }
      }
    }
  }

  private void outcomes() throws SQLException {
    try (Insert rows = into("outcome", 15);
        Insert measures = into("measure", 15)) {
      int ordinal = 0;
      for (Outcome outcome : plan.outcomes()) {
        rows.text(key)
            .text(outcome.id())
            .number(++ordinal)
            .text(outcome.kind().wireName())
            .text(outcome.text())
            .timing(outcome.due())
            .rating(outcome.impact())
            .text(outcome.baseline())
            .text(outcome.target())
            .row();
        int nth = 0;
        for (Measure measure : outcome.measures()) {
          measures
              .text(key)
              .text(outcome.id())
              .number(++nth)
              .text(measure.direction().wireName())
              .decimal(Optional.of(measure.value()))
              .text(measure.unit().wireName())
              .decimal(measure.from())
              .timing(measure.baseline())
              .timing(measure.by())
              .row();
        }
      }
    }
  }

  private void links() throws SQLException {
    try (Insert rows = into("action_outcome", 4)) {
      for (Action action : plan.actions()) {
        int ordinal = 0;
        for (String outcome : action.outcomeIds()) {
          rows.text(key).text(action.id()).text(outcome).number(++ordinal).row();
        }
      }
    }
  }

  private void places() throws SQLException {
    try (Insert rows = into("place", 14)) {
      for (Map.Entry<String, List<Place>> evidence : document.evidence().entrySet()) {
        String[] way = evidence.getKey().split("/", -1);
        String action = idAt(way, "actions", plan.actions().stream().map(Action::id).toList());
        String outcome = idAt(way, "outcomes", plan.outcomes().stream().map(Outcome::id).toList());
        int ordinal = 0;
        for (Place place : evidence.getValue()) {
          Optional<Box> box = InWords.box(place);
          rows.text(key)
              .text(evidence.getKey())
              .number(++ordinal)
              .id(action)
              .id(outcome)
              .number(InWords.page(place))
              .decimal(edge(box, 0))
              .decimal(edge(box, 1))
              .decimal(edge(box, 2))
              .decimal(edge(box, 3))
              .number(InWords.line(place))
              .number(place.cell().map(Place.Cell::table))
              .number(place.cell().map(Place.Cell::row))
              .number(place.cell().map(Place.Cell::column))
              .row();
        }
      }
    }
  }

  private static Optional<BigDecimal> edge(Optional<Box> box, int which) {
    return box.map(b -> b.edges().get(which));
  }

  /** The id of the entry that a pointer such as {@code /actions/3/due} leads into, or nothing. */
  private static String idAt(String[] way, String list, List<String> ids) {
    if (way.length < 3 || !way[1].equals(list) || !way[2].matches("\\d{1,9}")) {
      return "";
    }
    int index = Integer.parseInt(way[2]);
    return index < ids.size() ? ids.get(index) : "";
  }

  private void diagnostics() throws SQLException {
    try (Insert rows = into("diagnostic", 5)) {
      int ordinal = 0;
      for (Diagnostic diagnostic : document.diagnostics()) {
        rows.text(key)
            .number(++ordinal)
            .text(diagnostic.code().wireName())
            .text(diagnostic.severity().wireName())
            .text(diagnostic.message())
            .row();
      }
    }
  }
}
