package org.wsoa.extract.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wsoa.extract.plan.SectionRow.Entry;
import org.wsoa.extract.table.BlockNumber;
import org.wsoa.extract.table.Column;
import org.wsoa.extract.table.Grid;
import org.wsoa.extract.table.HeadingVocabulary;
import org.wsoa.extract.table.Meaning;

/**
 * Rows among those of actions that have a label and one cell over all the other columns: {@code
 * What success looks like | …}. They say something of the actions above and begin none.
 */
final class LabelledRows {
  /** What is said so; labels of priorities and issues are banners, those of owners lines. */
  private static final Set<Meaning> SAID =
      EnumSet.of(
          Meaning.OUTCOME,
          Meaning.OUTPUT,
          Meaning.PROGRESS,
          Meaning.EVIDENCE,
          Meaning.RESOURCES,
          Meaning.RISK,
          Meaning.EXTRA);

  /** A label is a wording and nothing else. */
  private static final double WHOLE = 0.9;

  private final HeadingVocabulary vocabulary;

  /**
   * What such a row says.
   *
   * @param label the cell with the label
   * @param value the other, in a column that means what the label says
   */
  record Said(Entry label, Entry value) {}

  LabelledRows(HeadingVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * What a row says; nothing where it is another row, or where the format has no spans that would
   * show how wide a cell is.
   */
  Optional<Said> read(SectionRow row) {
    List<Entry> own = row.filled().stream().filter(entry -> row.opens(entry.cell())).toList();
    if (own.size() != 2 || !row.section().table().spans()) {
      return Optional.empty();
    }
    Entry label = own.get(0);
    Entry value = own.get(1);
    Grid grid = row.grid();
    boolean whole =
        value.cell().columnSpan() > 1
            && value.cell().lastColumn() == grid.columnCount()
            && value.cell().column() == label.cell().lastColumn() + 1;
    return !whole || BlockNumber.labelled(label.text()).isPresent()
        ? Optional.empty()
        : vocabulary
            .best(label.text())
            .filter(best -> best.score() >= WHOLE && SAID.contains(best.meaning()))
            .map(best -> new Entry(column(value, label, best), value.cell(), value.text()))
            .map(said -> new Said(label, said));
  }

  private static Column column(Entry value, Entry label, HeadingVocabulary.Candidate best) {
    return new Column(
        value.cell().column(),
        label.text(),
        best.meaning(),
        best.score(),
        "a label beside it",
        Meaning.UNKNOWN,
        0,
        true);
  }
}
