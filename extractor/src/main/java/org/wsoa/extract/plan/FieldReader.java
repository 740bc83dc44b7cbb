package org.wsoa.extract.plan;

import java.util.List;
import java.util.Optional;
import org.wsoa.extract.normalise.Owners;
import org.wsoa.extract.normalise.Timings;
import org.wsoa.extract.plan.Drafts.ActionDraft;
import org.wsoa.extract.plan.SectionRow.Entry;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Owner;
import org.wsoa.model.Place;
import org.wsoa.model.Responsibility;
import org.wsoa.model.Timing;

/** Reads a cell into the field of an action that its column stands for. */
final class FieldReader {
  private final StatusReader statusReader;
  private final Context context;
  private final Diagnostics diagnostics;

  FieldReader(StatusReader statusReader, Context context, Diagnostics diagnostics) {
    this.statusReader = statusReader;
    this.context = context;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads the cell, once for each action that it spans.
   *
   * @param row the row that the cell touches
   * @return whether a field took it now
   */
  boolean read(ActionDraft draft, Entry entry, SectionRow row) {
    if (!draft.cells.add(entry.cell())) {
      return false;
    }
    String text = entry.text();
    List<Place> at = entry.cell().places();
    switch (entry.column().meaning()) {
      case REF -> {
        if (draft.ref.isEmpty()) {
          draft.ref = text;
          draft.at("ref", at);
        }
      }
      case OWNER, ACCOUNTABLE, SUPPORTING -> {
        draft.owners.addAll(owners(entry));
        draft.at("owners", at);
      }
      case START -> {
        draft.start = draft.start.or(() -> timing(entry));
        draft.at("start", at);
      }
      case DUE, CURRENT_DUE -> {
        draft.due = draft.due.or(() -> timing(entry));
        draft.at("due", at);
      }
      case ORIGINAL_DUE -> {
        draft.originalDue = draft.originalDue.or(() -> timing(entry));
        draft.at("originalDue", at);
      }
      case STATUS -> statusReader.readStatus(draft, entry, row);
      case PROGRESS -> statusReader.readProgress(draft, entry);
      case RESOURCES -> {
        draft.resources.add(text);
        draft.at("resources", at);
      }
      case EVIDENCE -> {
        draft.evidence.add(text);
        draft.at("evidence", at);
      }
      case ACTION, ISSUE, PRIORITY, STRATEGY, OUTCOME, OUTPUT, IMPACT, TARGET, BASELINE -> {
        return false;
      }
      default -> {
        String heading = entry.column().heading();
        if (heading.isEmpty()) {
          return false;
        }
        draft.extra.computeIfAbsent(heading, name -> new Drafts.Joined()).add(text);
        draft.at("extra", at);
      }
    }
    return true;
  }

  private Optional<Timing> timing(Entry entry) {
    Optional<Timing> timing = Timings.parse(entry.text());
    if (timing.isEmpty()) {
      diagnostics.warning(
          DiagnosticCode.UNKNOWN_DATE,
          "Not understood as a date: " + entry.text(),
          entry.cell().places().get(0));
    }
    return timing;
  }

  /** The owners of a cell, with the responsibility that its column's heading tells. */
  List<Owner> owners(Entry entry) {
    Responsibility responsibility =
        switch (entry.column().meaning()) {
          case ACCOUNTABLE -> Responsibility.ACCOUNTABLE;
          case SUPPORTING -> Responsibility.SUPPORTING;
          default -> Responsibility.RESPONSIBLE;
        };
    List<String> lines = entry.cell().lines().stream().map(line -> line.text()).toList();
    return Owners.parse(lines, responsibility, context.roster());
  }
}
