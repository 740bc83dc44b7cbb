package org.wsoa.extract.plan;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.wsoa.extract.normalise.Lists;
import org.wsoa.extract.normalise.Measures;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.normalise.Timings;
import org.wsoa.extract.plan.Drafts.ActionDraft;
import org.wsoa.extract.plan.Drafts.OutcomeDraft;
import org.wsoa.extract.plan.SectionRow.Entry;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.TextLine;
import org.wsoa.extract.table.Meaning;
import org.wsoa.model.OutcomeKind;
import org.wsoa.model.Rating;
import org.wsoa.model.Timing;

/** Reads the outcome and output cells of a row, with their ratings (rules 6, 7 and 10). */
final class OutcomeReader {
  private final Drafts drafts;
  private final Context context;
  private final Blocks blocks;
  private final IdentityHashMap<RawCell, List<OutcomeDraft>> known = new IdentityHashMap<>();

  OutcomeReader(Drafts drafts, Context context, Blocks blocks) {
    this.drafts = drafts;
    this.context = context;
    this.blocks = blocks;
  }

  /**
   * Reads the row.
   *
   * @param action the action that the row's outcomes belong to
   * @param place takes each cell whose words are in the plan now
   */
  void read(SectionRow row, Optional<ActionDraft> action, Consumer<RawCell> place) {
    List<OutcomeDraft> ofRow = new ArrayList<>();
    for (Entry entry : row.in(Meaning.OUTCOME, Meaning.OUTPUT)) {
      RawCell cell = entry.cell();
      if (cell.isEmpty()) {
        continue;
      }
      List<OutcomeDraft> outcomes = known.get(cell);
      if (outcomes == null) {
        outcomes = outcomes(entry);
        known.put(cell, outcomes);
        place.accept(cell);
      }
      for (OutcomeDraft outcome : outcomes) {
        action.ifPresent(outcome::link);
      }
      ofRow.addAll(outcomes);
    }
    readImpact(row, ofRow, place);
    List<OutcomeDraft> measured = measured(ofRow);
    readText(row, Meaning.BASELINE, measured, place);
    readText(row, Meaning.TARGET, measured, place);
  }

  /** Reads a cell that says what comes of all the actions given. */
  void readOfAll(Entry entry, List<ActionDraft> actions) {
    for (OutcomeDraft outcome : outcomes(entry)) {
      actions.forEach(outcome::link);
    }
  }

  /** What a baseline or target beside them measures: the outcomes, or outputs where none is. */
  private static List<OutcomeDraft> measured(List<OutcomeDraft> ofRow) {
    List<OutcomeDraft> outcomes =
        ofRow.stream().filter(draft -> draft.kind == OutcomeKind.OUTCOME).toList();
    return outcomes.isEmpty() ? ofRow : outcomes;
  }

  private List<OutcomeDraft> outcomes(Entry entry) {
    OutcomeKind kind =
        entry.column().meaning() == Meaning.OUTPUT ? OutcomeKind.OUTPUT : OutcomeKind.OUTCOME;
    List<String> lines = entry.cell().lines().stream().map(TextLine::marked).toList();
    Optional<Timing> headed =
        Optional.of(entry.column())
            .filter(column -> column.meaning() == Meaning.OUTPUT)
            .flatMap(column -> Timings.inHeading(column.heading()));
    List<OutcomeDraft> outcomes = new ArrayList<>();
    for (String text : Lists.entries(lines)) {
      Optional<Timings.Leading> leading = Timings.leading(text);
      String words = leading.map(Timings.Leading::rest).orElse(Text.fold(text));
      OutcomeDraft draft = new OutcomeDraft(words, kind, blocks.priority(), blocks.currentIssue());
      draft.at("text", entry.cell().places());
      draft.due = leading.map(Timings.Leading::timing).or(() -> headed);
      if (leading.isPresent()) {
        draft.at("due", entry.cell().places());
      }
      draft.measures.addAll(Measures.parse(words));
      outcomes.add(draft);
      drafts.outcomes.add(draft);
    }
    return outcomes;
  }

  private void readImpact(SectionRow row, List<OutcomeDraft> outcomes, Consumer<RawCell> place) {
    for (Entry entry : row.in(Meaning.IMPACT)) {
      Optional<Rating> impact = StatusReader.impact(entry, row, context.outcomeKey());
      if (impact.isEmpty() || outcomes.isEmpty()) {
        continue;
      }
      for (OutcomeDraft outcome : outcomes) {
        if (outcome.impact.isEmpty() || outcome.impact.equals(impact)) {
          outcome.impact = impact;
          outcome.at("impact", entry.cell().places());
          place.accept(entry.cell());
        }
      }
    }
  }

  private static void readText(
      SectionRow row, Meaning meaning, List<OutcomeDraft> outcomes, Consumer<RawCell> place) {
    for (Entry entry : row.in(meaning)) {
      if (entry.cell().isEmpty() || outcomes.isEmpty()) {
        continue;
      }
      place.accept(entry.cell());
      for (OutcomeDraft outcome : outcomes) {
        String field = meaning == Meaning.BASELINE ? "baseline" : "target";
        if (outcome.isAt(field, entry.cell().places())) {
          continue; // a cell that spans rows, met again
        }
        outcome.at(field, entry.cell().places());
        if (meaning == Meaning.BASELINE) {
          outcome.baseline.add(entry.text());
        } else {
          outcome.target.add(entry.text());
          outcome.measures.addAll(Measures.parse(entry.text()));
        }
      }
    }
  }
}
