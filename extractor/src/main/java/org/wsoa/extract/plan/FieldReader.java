package org.wsoa.extract.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.wsoa.extract.normalise.Owners;
import org.wsoa.extract.normalise.Timings;
import org.wsoa.extract.plan.Drafts.ActionDraft;
import org.wsoa.extract.plan.SectionRow.Entry;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.Memo;
import org.wsoa.extract.table.Column;
import org.wsoa.extract.table.Meaning;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Owner;
import org.wsoa.model.Place;
import org.wsoa.model.Precision;
import org.wsoa.model.Responsibility;
import org.wsoa.model.Timing;

/** Reads a cell into the field of an action that its column stands for. */
final class FieldReader {
  /** A heading of two dates in one cell. */
  private static final Pattern PERIOD =
      Pattern.compile(
          "\\b(?:start|begin|from)\\b.*\\b(?:end|finish|completion|due|to)\\b",
          Pattern.CASE_INSENSITIVE);

  private final StatusReader statusReader;

  /** What has been read of owner cells: a plan names the same few people again and again. */
  private final Memo<Owned, List<Owner>> owned = new Memo<>(this::parsed);

  private final Memo<String, Optional<Timing>> timings = new Memo<>(Timings::parse);

  /** Whether a heading is that of two dates in one cell. */
  private final Memo<String, Boolean> periods = new Memo<>(text -> PERIOD.matcher(text).find());

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
        return draft.ref.equals(text);
      }
      case OWNER, ACCOUNTABLE, SUPPORTING -> {
        List<Owner> owners = owners(entry);
        draft.owners.addAll(owners);
        if (!owners.isEmpty()) {
          draft.at("owners", at);
        }
        return !owners.isEmpty();
      }
      case START -> {
        return readDate(draft, "start", draft.start, entry, date -> draft.start = date)
            || (isSecond(row, entry) && keep(draft, entry));
      }
      case DUE, CURRENT_DUE -> {
        if (periods.of(entry.column().heading())) {
          List<Timings.Found> dates = Timings.findAll(text);
          if (dates.size() > 1) {
            return readPeriod(draft, entry, dates);
          }
        }
        return readDate(draft, "due", draft.due, entry, date -> draft.due = date)
            || (isSecond(row, entry) && keep(draft, entry));
      }
      case ORIGINAL_DUE -> {
        return readDate(
            draft, "originalDue", draft.originalDue, entry, date -> draft.originalDue = date);
      }
      case STATUS -> {
        return statusReader.readStatus(draft, entry, row)
            || (isSecond(row, entry) && keep(draft, entry));
      }
      case PROGRESS -> {
        return readProgress(draft, entry, row);
      }
      case UPDATED -> {
        return statusReader.datesUpdates(row) || keep(draft, entry);
      }
      case RESOURCES -> {
        draft.resources.add(entry.marked());
        draft.at("resources", at);
      }
      case EVIDENCE -> {
        draft.evidence.add(entry.marked());
        draft.at("evidence", at);
      }
      case ACTION, ISSUE, PRIORITY, STRATEGY, OUTCOME, OUTPUT, IMPACT, TARGET, BASELINE -> {
        return false;
      }
      case ROLE -> {
        return readRoles(draft, entry, row) || keep(draft, entry);
      }
      default -> {
        return keep(draft, entry);
      }
    }
    return true;
  }

  /** An update; where no column rates, one under {@code Status / update} may open with a rating. */
  private boolean readProgress(ActionDraft draft, Entry entry, SectionRow row) {
    boolean rates =
        entry.column().runnerUp() == Meaning.STATUS
            && !row.section().has(Meaning.STATUS)
            && statusReader.rates(entry.text());
    if (rates) {
      return statusReader.readStatus(draft, entry, row);
    }
    statusReader.readProgress(draft, entry, row);
    return true;
  }

  /** Whether another column of the same meaning, before this one, says something in the row. */
  private static boolean isSecond(SectionRow row, Entry entry) {
    return row.firstFilled(entry.column().meaning())
        .filter(first -> !first.column().equals(entry.column()))
        .isPresent();
  }

  /** Keeps a cell that no field takes by its heading, where there is one. */
  private static boolean keep(ActionDraft draft, Entry entry) {
    String heading = entry.column().heading();
    if (heading.isEmpty()) {
      return false;
    }
    draft.extra.computeIfAbsent(heading, name -> new Drafts.Joined()).add(entry.marked());
    draft.at("extra", entry.cell().places());
    return true;
  }

  /** Reads the roles of the owners in the cell beside it. */
  private boolean readRoles(ActionDraft draft, Entry entry, SectionRow row) {
    Optional<Column> column = RoleColumn.owners(row.section(), entry.column());
    if (column.isEmpty()) {
      return false;
    }
    SectionRow own = SectionRow.of(row.section(), row.grid(), entry.cell().row());
    List<Owner> named =
        own.entries().stream()
            .filter(beside -> beside.column().equals(column.get()))
            .flatMap(beside -> owners(beside).stream())
            .toList();
    boolean given = RoleColumn.give(draft.owners, named, entry, context.roster());
    if (given) {
      draft.at("owners", entry.cell().places());
    }
    return given;
  }

  /** Under {@code Start/End} the first date is when it begins, the last when it is due. */
  private static boolean readPeriod(ActionDraft draft, Entry entry, List<Timings.Found> dates) {
    if (draft.start.isPresent() || draft.due.isPresent()) {
      return false;
    }
    draft.start = Optional.of(dates.get(0).timing());
    draft.due = Optional.of(dates.get(dates.size() - 1).timing());
    draft.at("start", entry.cell().places());
    draft.at("due", entry.cell().places());
    return dates.size() == 2;
  }

  /**
   * Reads a date unless the field has one already; what is no date is kept as one unknown.
   *
   * @return whether the cell's words are in the plan now, or told
   */
  private boolean readDate(
      ActionDraft draft,
      String field,
      Optional<Timing> known,
      Entry entry,
      Consumer<Optional<Timing>> set) {
    if (known.isPresent()) {
      return known.get().text().equals(entry.text());
    }
    Optional<Timing> timing = timings.of(entry.text());
    if (timing.isEmpty()) {
      diagnostics.warning(
          DiagnosticCode.UNKNOWN_DATE,
          "Not understood as a date: " + entry.text(),
          entry.cell().places().get(0));
    }
    set.accept(timing.or(() -> Optional.of(Timing.undated(entry.text(), Precision.UNKNOWN))));
    draft.at(field, entry.cell().places());
    return true;
  }

  /** The owners of a cell, with the responsibility that its column's heading tells. */
  List<Owner> owners(Entry entry) {
    Responsibility responsibility =
        entry.column().meaning().responsibility().orElse(Responsibility.RESPONSIBLE);
    List<String> lines = entry.cell().lines().stream().map(line -> line.text()).toList();
    return owned.of(new Owned(lines, responsibility));
  }

  private List<Owner> parsed(Owned cell) {
    return Owners.parse(cell.lines(), cell.responsibility(), context.roster());
  }

  /** An owner cell's lines and what its column makes of those they name. */
  private record Owned(List<String> lines, Responsibility responsibility) {}
}
