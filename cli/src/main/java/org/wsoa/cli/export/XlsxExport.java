package org.wsoa.cli.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.wsoa.cli.plain.InWords;
import org.wsoa.model.Action;
import org.wsoa.model.Document;
import org.wsoa.model.Issue;
import org.wsoa.model.Outcome;
import org.wsoa.model.Owner;
import org.wsoa.model.Place;
import org.wsoa.model.Priority;

/**
 * Plans as a workbook of three sheets that lead to each other: actions, outcomes, owners.
 *
 * <p>The key of an action or outcome is the ordinal of its plan in the export, a slash and its id;
 * the other sheets name it by that. Dates are dates, with the words of the plan beside them; a
 * rating's cell has its colour. Text is always text, whatever it begins with.
 */
public final class XlsxExport {
  private static final String ACTIONS = "Actions";
  private static final String OUTCOMES = "Outcomes";
  private static final String OWNERS = "Owners";

  private static final List<Sheet.Heading> ACTION_COLUMNS =
      List.of(
          new Sheet.Heading("Key", 12),
          new Sheet.Heading("Plan", 24),
          new Sheet.Heading("Area", 14),
          new Sheet.Heading("Priority", 24),
          new Sheet.Heading("Issue", 24),
          new Sheet.Heading("Number", 9),
          new Sheet.Heading("Action", 60),
          new Sheet.Heading("Owners", 36),
          new Sheet.Heading("Start", 12),
          new Sheet.Heading("Start as written", 16),
          new Sheet.Heading("Due", 12),
          new Sheet.Heading("Due as written", 16),
          new Sheet.Heading("Originally due", 12),
          new Sheet.Heading("Originally due as written", 16),
          new Sheet.Heading("Rating", 10),
          new Sheet.Heading("State", 12),
          new Sheet.Heading("Status as written", 16),
          new Sheet.Heading("Status means", 24),
          new Sheet.Heading("Outcomes", 60),
          new Sheet.Heading("Progress", 40),
          new Sheet.Heading("Resources", 24),
          new Sheet.Heading("Evidence", 24),
          new Sheet.Heading("Other columns", 30),
          new Sheet.Heading("Source", 18),
          new Sheet.Heading("Place", 26));

  private static final List<Sheet.Heading> OUTCOME_COLUMNS =
      List.of(
          new Sheet.Heading("Key", 12),
          new Sheet.Heading("Plan", 24),
          new Sheet.Heading("Outcome", 60),
          new Sheet.Heading("Kind", 10),
          new Sheet.Heading("Due", 12),
          new Sheet.Heading("Due as written", 16),
          new Sheet.Heading("Impact", 10),
          new Sheet.Heading("Impact as written", 24),
          new Sheet.Heading("Baseline", 24),
          new Sheet.Heading("Target", 24),
          new Sheet.Heading("Actions", 16),
          new Sheet.Heading("Place", 26));

  private static final List<Sheet.Heading> OWNER_COLUMNS =
      List.of(
          new Sheet.Heading("Action", 12),
          new Sheet.Heading("Plan", 24),
          new Sheet.Heading("Name", 24),
          new Sheet.Heading("Role", 36),
          new Sheet.Heading("Organisation", 30),
          new Sheet.Heading("Responsibility", 14),
          new Sheet.Heading("Due", 12),
          new Sheet.Heading("State", 12));

  private final List<Document> documents;
  private final Map<String, Integer> actionRows = new HashMap<>();
  private final Map<String, Integer> outcomeRows = new HashMap<>();
  private final Map<String, Integer> ownerRows = new HashMap<>();

  private XlsxExport(List<Document> documents) {
    this.documents = documents;
    int action = 0;
    int outcome = 0;
    int owner = 0;
    for (int n = 0; n < documents.size(); n++) {
      for (Action a : documents.get(n).plan().actions()) {
        actionRows.putIfAbsent(key(n, a.id()), ++action);
        if (!a.owners().isEmpty()) {
          ownerRows.putIfAbsent(key(n, a.id()), owner + 1);
        }
        owner += a.owners().size();
      }
      for (Outcome o : documents.get(n).plan().outcomes()) {
        outcomeRows.putIfAbsent(key(n, o.id()), ++outcome);
      }
    }
    int most = Math.max(action, Math.max(outcome, owner));
    if (most > Sheet.MAX_ROWS) {
      throw new IllegalArgumentException(
          "a sheet cannot hold " + most + " rows; export fewer plans at a time");
    }
  }

  /**
   * The whole file.
   *
   * @throws IllegalArgumentException when there are more rows than a sheet can hold
   */
  public static byte[] write(List<Document> documents) {
    XlsxExport export = new XlsxExport(documents);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      try (Workbook book = new Workbook(out, "wsoa", "1.0")) {
        export.actions(Sheet.of(book, ACTIONS, ACTION_COLUMNS));
        export.outcomes(Sheet.of(book, OUTCOMES, OUTCOME_COLUMNS));
        export.owners(Sheet.of(book, OWNERS, OWNER_COLUMNS));
      }
      return Timeless.zip(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String key(int plan, String id) {
    return plan + 1 + "/" + id;
  }

  private void actions(Sheet sheet) {
    for (int n = 0; n < documents.size(); n++) {
      for (ActionRow row : ActionRow.of(documents.get(n))) {
        Action action = row.action();
        String key = key(n, action.id());
        sheet.row();
        sheet.text(key);
        sheet.text(Field.PLAN.of(row));
        sheet.text(Field.AREA.of(row));
        sheet.text(row.priority().map(Priority::title).orElse(action.priorityId()));
        sheet.text(row.issue().map(Issue::title).orElse(action.issueId()));
        sheet.text(action.ref());
        sheet.text(action.text());
        sheet.link(Field.OWNERS.of(row), OWNERS, Optional.ofNullable(ownerRows.get(key)));
        sheet.date(action.start());
        sheet.date(action.due());
        sheet.date(action.originalDue());
        sheet.colour(action.status());
        sheet.text(Field.STATE.of(row));
        sheet.text(Field.STATUS_LABEL.of(row));
        sheet.text(Field.STATUS_MEANING.of(row));
        sheet.link(Field.OUTCOMES.of(row), OUTCOMES, firstOutcome(n, row));
        sheet.text(Field.PROGRESS.of(row));
        sheet.text(action.resources());
        sheet.text(action.evidence());
        sheet.text(Field.EXTRA.of(row));
        sheet.text(Field.SOURCE.of(row));
        sheet.text(Field.PLACE.of(row));
      }
    }
    sheet.finish();
  }

  private Optional<Integer> firstOutcome(int plan, ActionRow row) {
    return row.outcomes().stream()
        .findFirst()
        .map(outcome -> outcomeRows.get(key(plan, outcome.id())));
  }

  private void outcomes(Sheet sheet) {
    for (int n = 0; n < documents.size(); n++) {
      Document document = documents.get(n);
      List<Outcome> outcomes = document.plan().outcomes();
      for (int i = 0; i < outcomes.size(); i++) {
        Outcome outcome = outcomes.get(i);
        List<String> keys = new ArrayList<>();
        for (String id : outcome.actionIds()) {
          keys.add(key(n, id));
        }
        sheet.row();
        sheet.text(key(n, outcome.id()));
        sheet.text(document.plan().title());
        sheet.text(outcome.text());
        sheet.text(outcome.kind().wireName());
        sheet.date(outcome.due());
        sheet.colour(outcome.impact());
        sheet.text(outcome.impact().map(InWords::rating).orElse(""));
        sheet.text(outcome.baseline());
        sheet.text(outcome.target());
        sheet.link(
            String.join("; ", keys), ACTIONS, keys.stream().findFirst().map(actionRows::get));
        sheet.text(places(document.evidence().getOrDefault("/outcomes/" + i, List.of())));
      }
    }
    sheet.finish();
  }

  private static String places(List<Place> places) {
    return String.join("; ", places.stream().map(InWords::place).toList());
  }

  private void owners(Sheet sheet) {
    for (int n = 0; n < documents.size(); n++) {
      for (ActionRow row : ActionRow.of(documents.get(n))) {
        String key = key(n, row.action().id());
        for (Owner owner : row.action().owners()) {
          sheet.row();
          sheet.link(key, ACTIONS, Optional.ofNullable(actionRows.get(key)));
          sheet.text(Field.PLAN.of(row));
          sheet.text(owner.name());
          sheet.text(owner.role());
          sheet.text(owner.organisation());
          sheet.text(owner.responsibility().wireName());
          sheet.day(row.action().due());
          sheet.text(Field.STATE.of(row));
        }
      }
    }
    sheet.finish();
  }
}
