package org.wsoa.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.extract.read.TextLine;
import org.wsoa.model.TableView;

/**
 * Rows of label and value at the head of a table of actions, or in a small table right above it:
 * the finding and its background over a table of what was done about it. What they say of a
 * priority becomes lines above the table, as if it stood there; every other label becomes a column
 * whose value spans the rows, since headings mean in a block what they mean over a column (rule
 * 11). A numbered heading in a frame of its own is a line too.
 */
public final class HeadLabels {
  /** Rows of actions have at least this many cells with text in their heading row. */
  private static final int FEWEST_HEADINGS = 3;

  /** A label whose wording scores this or more is a label and nothing else. */
  private static final double EXACT = 0.9;

  /** A label whose wording scores this or more means what the wording means. */
  private static final double KNOWN = 0.6;

  /** What labels say that rows below them are about; one of them must be there. */
  private static final Set<Meaning> TOPICS =
      EnumSet.of(Meaning.PRIORITY, Meaning.ISSUE, Meaning.RECOMMENDATION, Meaning.OBJECTIVE);

  private static final Set<Meaning> OTHERS =
      EnumSet.of(Meaning.OUTCOME, Meaning.STRATEGY, Meaning.EXTRA);

  private final SectionReader sectionReader;

  /** A reader that knows labels and heading rows as the one given. */
  public HeadLabels(SectionReader sectionReader) {
    this.sectionReader = sectionReader;
  }

  /** A label with its value. */
  private record Labelled(RawCell label, RawCell value, Meaning meaning, String number) {}

  /** The document with such rows in their places. */
  public Flow read(Flow flow) {
    List<Flow.Item> items = new ArrayList<>();
    List<Labelled> pending = new ArrayList<>();
    for (int i = 0; i < flow.items().size(); i++) {
      if (!(flow.items().get(i) instanceof Flow.Table item)) {
        items.add(flow.items().get(i));
        continue;
      }
      LogicalTable table = item.table();
      Optional<RawCell> title = title(table);
      if (title.isPresent()) {
        TextLine line = TextLine.of(Text.fold(title.get().text()));
        items.add(new Flow.Text(new TextBlock(0, line, title.get().places().get(0))));
        continue;
      }
      List<Labelled> whole = labels(table, 1);
      boolean above = !whole.isEmpty() && whole.size() == table.rowCount();
      if (above && pending.isEmpty() && i + 1 < flow.items().size() && heads(flow, i + 1)) {
        pending.addAll(whole);
        continue;
      }
      split(table, pending, items);
      pending.clear();
    }
    return new Flow(items, flow.furniture());
  }

  /** The only cell of a table that is a numbered heading in a frame of its own. */
  private static Optional<RawCell> title(LogicalTable table) {
    if (table.rowCount() > 1) {
      return Optional.empty();
    }
    List<RawCell> filled = table.cells().stream().filter(cell -> !cell.isEmpty()).toList();
    return filled.size() == 1
        ? Optional.of(filled.get(0))
            .filter(cell -> BlockNumber.labelled(Text.fold(cell.text())).isPresent())
        : Optional.empty();
  }

  /** Whether an item is a table that begins with a heading row. */
  private boolean heads(Flow flow, int index) {
    return flow.items().get(index) instanceof Flow.Table next && isHeading(next.table(), 1);
  }

  private boolean isHeading(LogicalTable table, int row) {
    return row <= table.rowCount()
        && table.grid().row(row).stream().filter(cell -> !cell.isEmpty()).count() >= FEWEST_HEADINGS
        && sectionReader.isHeading(table.grid(), row);
  }

  /** The table in parts, each from the labels above its heading to the next part's. */
  private void split(LogicalTable table, List<Labelled> above, List<Flow.Item> items) {
    List<Labelled> labels = new ArrayList<>(above);
    int from = 1;
    for (int row = 1; row <= table.rowCount(); row++) {
      List<Labelled> own = labels(table, row);
      if (own.isEmpty() || !isHeading(table, row + own.size())) {
        continue;
      }
      if (row > from) {
        add(table, from, row - 1, labels, items);
      }
      labels = own;
      row += own.size();
      from = row;
    }
    add(table, from, table.rowCount(), labels, items);
  }

  /** The labels that begin at a row; none where they name nothing that rows could be about. */
  private List<Labelled> labels(LogicalTable table, int from) {
    List<Labelled> labels = new ArrayList<>();
    for (int row = from; row <= table.rowCount(); row++) {
      Optional<Labelled> labelled = labelled(table.grid(), row);
      if (labelled.isEmpty()) {
        break;
      }
      labels.add(labelled.get());
    }
    boolean topic =
        labels.stream()
            .map(label -> meaning(Text.fold(label.label().text()), EXACT))
            .anyMatch(TOPICS::contains);
    return topic ? labels : List.of();
  }

  private Optional<Labelled> labelled(Grid grid, int row) {
    List<RawCell> filled = new ArrayList<>(2);
    for (RawCell cell : grid.row(row)) {
      if (cell.isEmpty()) {
        continue;
      }
      if (filled.size() == 2 || cell.row() != row || cell.lastRow() != row) {
        return Optional.empty(); // as most rows of a table
      }
      filled.add(cell);
    }
    if (filled.size() != 2 || filled.get(0).column() != 1) {
      return Optional.empty();
    }
    String label = grid.text(filled.get(0));
    Meaning meaning = meaning(label, KNOWN);
    boolean known =
        TOPICS.contains(meaning)
            || meaning.responsibility().isPresent()
            || OTHERS.contains(meaning);
    if (!known || meaning(grid.text(filled.get(1)), EXACT) != Meaning.UNKNOWN) {
      return Optional.empty();
    }
    Optional<BlockNumber> number = BlockNumber.labelled(label).filter(n -> n.rest().isEmpty());
    return Optional.of(
        new Labelled(
            filled.get(0), filled.get(1), meaning, number.map(BlockNumber::number).orElse("")));
  }

  private Meaning meaning(String label, double score) {
    HeadingVocabulary vocabulary = sectionReader.vocabulary();
    if (SectionReader.isProse(label)) {
      return vocabulary.says(label).orElse(Meaning.UNKNOWN); // somebody has said so of all of it
    }
    return vocabulary
        .best(label)
        .filter(best -> best.score() >= score)
        .map(HeadingVocabulary.Candidate::meaning)
        .orElse(Meaning.UNKNOWN);
  }

  private static void add(
      LogicalTable table, int from, int to, List<Labelled> labels, List<Flow.Item> items) {
    boolean priority = labels.stream().anyMatch(label -> label.meaning() == Meaning.PRIORITY);
    List<Labelled> columns = new ArrayList<>();
    List<Flow.Item> lines = new ArrayList<>();
    for (Labelled label : labels) {
      boolean line =
          label.meaning() == Meaning.PRIORITY
              || label.meaning().responsibility().isPresent()
              || (priority && label.meaning() == Meaning.OBJECTIVE);
      if (!line) {
        columns.add(label);
      } else if (label.meaning() == Meaning.PRIORITY) {
        lines.add(0, line(label)); // what is said of it comes behind its name
      } else {
        lines.add(line(label));
      }
    }
    items.addAll(lines);
    boolean whole = from == 1 && to == table.rowCount() && columns.isEmpty();
    items.add(new Flow.Table(whole ? table : part(table, from, to, columns)));
  }

  private static Flow.Item line(Labelled label) {
    String text = Text.fold(label.label().text()) + ": " + Text.fold(label.value().text());
    return new Flow.Text(new TextBlock(0, TextLine.of(text), label.value().places().get(0)));
  }

  /** Rows of a table with further columns at its left; the first row is the heading. */
  private static LogicalTable part(LogicalTable table, int from, int to, List<Labelled> columns) {
    int rows = to - from + 1;
    int depth = 1;
    List<RawCell> cells = new ArrayList<>();
    for (RawCell cell : table.cells()) {
      if (cell.row() < from || cell.row() > to) {
        continue;
      }
      int span = Math.min(cell.rowSpan(), to - cell.row() + 1);
      depth = cell.row() == from ? Math.max(depth, span) : depth;
      cells.add(
          Cells.at(
              cell,
              cell.row() - from + 1,
              cell.column() + columns.size(),
              span,
              cell.columnSpan()));
    }
    for (int i = 0; i < columns.size(); i++) {
      Labelled label = columns.get(i);
      cells.add(Cells.at(label.label(), 1, i + 1, Math.min(depth, rows), 1));
      if (rows > depth) {
        cells.add(Cells.at(value(label), depth + 1, i + 1, rows - depth, 1));
      }
    }
    cells.sort(Comparator.comparingInt(RawCell::row).thenComparingInt(RawCell::column));
    List<TableView.Part> parts = table.parts();
    return new LogicalTable(
        table.number(),
        rows,
        table.columnCount() + columns.size(),
        cells,
        table.spans(),
        table.slides(),
        parts);
  }

  /** A topic's value with the number that its label has. */
  private static RawCell value(Labelled label) {
    RawCell value = label.value();
    if (label.number().isEmpty() || !TOPICS.contains(label.meaning())) {
      return value;
    }
    List<TextLine> lines = new ArrayList<>();
    lines.add(TextLine.of(Text.fold(label.label().text()) + ":"));
    lines.addAll(value.lines());
    return new RawCell(
        value.row(),
        value.column(),
        value.rowSpan(),
        value.columnSpan(),
        lines,
        value.fill(),
        value.bold(),
        value.header(),
        value.places());
  }
}
