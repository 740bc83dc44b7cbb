package org.wsoa.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wsoa.extract.normalise.Lists;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.extract.read.TextLine;
import org.wsoa.model.Place;
import org.wsoa.model.TableView;

/**
 * Rows of label and value at the head of a table of actions, or in a small table right above it:
 * the finding and its background over a table of what was done about it. What they say of a
 * priority becomes lines above the table, as if it stood there; every other label becomes a column
 * whose value spans the rows, since headings mean in a block what they mean over a column (rule
 * 11). Below a numbered heading the rows say what they say of its priority, unless one of them
 * names an issue. A numbered heading in a frame of its own is a line too.
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

  /** What stands between priority and action: rows below it say what they say of it. */
  private static final Set<Meaning> ISSUES = EnumSet.of(Meaning.ISSUE, Meaning.RECOMMENDATION);

  private static final Set<Meaning> OTHERS =
      EnumSet.of(Meaning.OUTCOME, Meaning.STRATEGY, Meaning.FORUM, Meaning.EXTRA);

  private final SectionReader sectionReader;

  /** A reader that knows labels and heading rows as the one given. */
  public HeadLabels(SectionReader sectionReader) {
    this.sectionReader = sectionReader;
  }

  /** A label with its values, one below the other. */
  private record Labelled(RawCell label, List<RawCell> values, Meaning meaning, String number) {
    RawCell value() {
      return values.get(0);
    }

    /** The same with what stands below, where the label is not said again. */
    Labelled with(RawCell below) {
      List<RawCell> more = new ArrayList<>(values);
      more.add(below);
      return new Labelled(label, List.copyOf(more), meaning, number);
    }
  }

  /**
   * Labels right below one another.
   *
   * @param labels none where they say nothing that rows could be about
   * @param rows how many rows they take
   */
  private record Run(List<Labelled> labels, int rows) {
    boolean isEmpty() {
      return labels.isEmpty();
    }
  }

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
      boolean headsNext = i + 1 < flow.items().size() && heads(flow, i + 1);
      Optional<RawCell> title = title(table).or(() -> titled(table).filter(t -> !headsNext));
      if (title.isPresent()) {
        items.add(heading(title.get()));
        continue;
      }
      boolean headed = isHeaded(items);
      Run whole = labels(table, 1, headed);
      boolean above = !whole.isEmpty() && whole.rows() == table.rowCount();
      if (above && pending.isEmpty() && headsNext) {
        pending.addAll(whole.labels());
        continue;
      }
      split(table, pending, headed, items);
      pending.clear();
    }
    return new Flow(items, flow.furniture());
  }

  /** The only cell of a table that is a numbered heading in a frame of its own. */
  private static Optional<RawCell> title(LogicalTable table) {
    return table.rowCount() > 1 ? Optional.empty() : banner(table, 1);
  }

  /**
   * A table of one row that is a numbered label with what it numbers beside it, as one heading:
   * {@code Weakness 2 | Waits are long}.
   */
  private Optional<RawCell> titled(LogicalTable table) {
    List<RawCell> filled =
        table.cells().stream().filter(cell -> !cell.isEmpty() && table.rowCount() == 1).toList();
    if (filled.size() != 2) {
      return Optional.empty();
    }
    String label = Text.fold(filled.get(0).text());
    boolean numbers =
        BlockNumber.labelled(label).filter(number -> number.rest().isEmpty()).isPresent()
            && TOPICS.contains(meaning(label, KNOWN));
    String whole = label + ": " + Text.fold(filled.get(1).text());
    return numbers
        ? Optional.of(filled.get(0).withLines(List.of(TextLine.of(whole))))
        : Optional.empty();
  }

  /** Whether what comes next stands below a numbered heading, with nothing but text between. */
  private static boolean isHeaded(List<Flow.Item> above) {
    for (int i = above.size() - 1; i >= 0; i--) {
      if (!(above.get(i) instanceof Flow.Text text)) {
        return false;
      }
      String line = text.block().line().marked();
      if (text.block().isHeading()) {
        return BlockNumber.ofTitle(line).isPresent();
      }
      if (BlockNumber.labelled(line).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether an item is a table that begins with a heading row. */
  private boolean heads(Flow flow, int index) {
    return flow.items().get(index) instanceof Flow.Table next && isHeading(next.table(), 1);
  }

  private boolean isHeading(LogicalTable table, int row) {
    return row <= table.rowCount()
        && table.grid().row(row).stream().filter(cell -> !cell.isEmpty()).count() >= FEWEST_HEADINGS
        && sectionReader.isHeading(table.grid(), row)
        && !isLabelled(table.grid(), row + 1);
  }

  /** Whether all rows from one on begin with labels: what is above them is a row of a form too. */
  private boolean isLabelled(Grid grid, int from) {
    for (int row = from; row <= grid.rowCount(); row++) {
      List<RawCell> cells = grid.row(row);
      if (cells.isEmpty() || meaning(grid.text(cells.get(0)), EXACT) == Meaning.UNKNOWN) {
        return false;
      }
    }
    return from <= grid.rowCount();
  }

  /** The table in parts, each from the labels above its heading to the next part's. */
  private void split(
      LogicalTable table, List<Labelled> above, boolean headed, List<Flow.Item> items) {
    List<Labelled> labels = new ArrayList<>(above);
    boolean under = headed;
    int from = 1;
    for (int row = 1; row <= table.rowCount(); row++) {
      Optional<RawCell> banner = row > from ? banner(table, row - 1) : Optional.empty();
      boolean own = banner.isPresent() || (headed && row == 1);
      Run run = labels(table, row, own);
      if (run.rows() > 0 && !isHeading(table, row + run.rows())) {
        row += run.rows() - 1; // labels that begin further down end there too
        continue;
      }
      if (run.isEmpty()) {
        continue;
      }
      int end = banner.isPresent() ? row - 2 : row - 1;
      if (end >= from) {
        add(table, from, end, labels, under, items);
      }
      banner.ifPresent(cell -> items.add(heading(cell)));
      labels = run.labels();
      under = own;
      row += run.rows();
      from = row;
    }
    add(table, from, table.rowCount(), labels, under, items);
  }

  /** The only cell of a row, where it is a numbered heading. */
  private static Optional<RawCell> banner(LogicalTable table, int row) {
    return only(table.grid(), row)
        .filter(cell -> BlockNumber.labelled(Text.fold(cell.text())).isPresent());
  }

  private static Optional<RawCell> only(Grid grid, int row) {
    List<RawCell> filled = grid.row(row).stream().filter(cell -> !cell.isEmpty()).toList();
    return filled.size() == 1
        ? Optional.of(filled.get(0)).filter(cell -> cell.row() == row && cell.rowSpan() == 1)
        : Optional.empty();
  }

  private static Flow.Item heading(RawCell cell) {
    TextLine line = TextLine.of(Text.fold(cell.text()));
    return new Flow.Text(new TextBlock(0, line, cell.places().get(0)));
  }

  /**
   * The labels that begin at a row; none where neither they nor the heading above name anything
   * that rows could be about.
   */
  private Run labels(LogicalTable table, int from, boolean headed) {
    List<Labelled> labels = new ArrayList<>();
    boolean paired = false;
    int row = from;
    for (; row <= table.rowCount(); row++) {
      List<Labelled> labelled = labelled(table.grid(), row);
      if (!labelled.isEmpty()) {
        paired |= labelled.size() > 1;
        labels.addAll(labelled);
        continue;
      }
      if (labels.isEmpty()) {
        break;
      }
      int last = labels.size() - 1;
      Optional<RawCell> more = below(labels.get(last), table.grid(), row);
      if (more.isPresent()) {
        labels.set(last, labels.get(last).with(more.get()));
      } else if (!isBlank(table.grid(), row)) {
        break;
      }
    }
    boolean topic =
        labels.stream()
            .map(label -> meaning(Text.fold(label.label().text()), EXACT))
            .anyMatch(TOPICS::contains);
    boolean about = topic || (headed && !paired); // pairs may be an action's own, below its heading
    return new Run(about ? labels : List.of(), row - from);
  }

  private static boolean isBlank(Grid grid, int row) {
    return grid.row(row).stream().allMatch(RawCell::isEmpty);
  }

  /** The only text of a row, where it stands below a label's value. */
  private static Optional<RawCell> below(Labelled labelled, Grid grid, int row) {
    return only(grid, row)
        .filter(cell -> cell.column() == labelled.value().column())
        .filter(cell -> cell.column() > 1 || Lists.isEntry(cell.lines().get(0).marked()));
  }

  /** The labels of a row: one with its value, or two side by side; none where it is another row. */
  private List<Labelled> labelled(Grid grid, int row) {
    List<RawCell> filled = new ArrayList<>(4);
    for (RawCell cell : grid.row(row)) {
      if (cell.isEmpty()) {
        continue;
      }
      if (filled.size() == 4 || cell.row() != row || cell.lastRow() != row) {
        return List.of(); // as most rows of a table
      }
      filled.add(cell);
    }
    if (filled.size() == 1 && filled.get(0).columnSpan() == grid.columnCount()) {
      return inOne(filled.get(0)).stream().toList();
    }
    if (filled.isEmpty() || filled.size() % 2 > 0 || filled.get(0).column() != 1) {
      return List.of();
    }
    List<Labelled> labels = new ArrayList<>(2);
    for (int i = 0; i < filled.size(); i += 2) {
      Optional<Labelled> pair = pair(grid, filled.get(i), filled.get(i + 1));
      if (pair.isEmpty()) {
        return List.of();
      }
      labels.add(pair.get());
    }
    return labels;
  }

  private Optional<Labelled> pair(Grid grid, RawCell cell, RawCell value) {
    String label = grid.text(cell);
    Meaning meaning = meaning(label, KNOWN);
    if (!isLabel(meaning) || meaning(grid.text(value), EXACT) != Meaning.UNKNOWN) {
      return Optional.empty();
    }
    Optional<BlockNumber> number = BlockNumber.labelled(label).filter(n -> n.rest().isEmpty());
    return Optional.of(
        new Labelled(cell, List.of(value), meaning, number.map(BlockNumber::number).orElse("")));
  }

  /** A label with its value in the one cell of a row: {@code Strategic lead: Ann Example}. */
  private Optional<Labelled> inOne(RawCell cell) {
    String first = cell.lines().get(0).text();
    int colon = first.indexOf(':');
    Meaning meaning = colon < 1 ? Meaning.UNKNOWN : meaning(first.substring(0, colon), EXACT);
    boolean counted =
        meaning == Meaning.OBJECTIVE
            && BlockNumber.labelled(first).filter(n -> !n.rest().isEmpty()).isPresent();
    boolean banner = meaning == Meaning.PRIORITY || ISSUES.contains(meaning) || counted;
    if (!isLabel(meaning) || banner) {
      return Optional.empty(); // a banner is read as what it is
    }
    List<TextLine> rest = new ArrayList<>(cell.lines());
    rest.set(0, TextLine.of(first.substring(colon + 1).strip()));
    rest.removeIf(line -> line.text().isEmpty());
    List<TextLine> label = List.of(TextLine.of(first.substring(0, colon)));
    return rest.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Labelled(cell.withLines(label), List.of(cell.withLines(rest)), meaning, ""));
  }

  private static boolean isLabel(Meaning meaning) {
    return TOPICS.contains(meaning)
        || meaning.responsibility().isPresent()
        || OTHERS.contains(meaning);
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
      LogicalTable table,
      int from,
      int to,
      List<Labelled> labels,
      boolean headed,
      List<Flow.Item> items) {
    boolean priority = labels.stream().anyMatch(label -> label.meaning() == Meaning.PRIORITY);
    boolean under = headed && labels.stream().noneMatch(label -> ISSUES.contains(label.meaning()));
    List<Labelled> columns = new ArrayList<>();
    List<Flow.Item> lines = new ArrayList<>();
    for (Labelled label : labels) {
      boolean line =
          label.meaning() == Meaning.PRIORITY
              || label.meaning().responsibility().isPresent()
              || ((priority || under) && label.meaning() == Meaning.OBJECTIVE)
              || (under && label.meaning() == Meaning.OUTCOME);
      if (!line) {
        columns.add(label);
      } else if (label.meaning() == Meaning.PRIORITY) {
        lines.addAll(0, lines(label)); // what is said of it comes behind its name
      } else {
        lines.addAll(lines(label));
      }
    }
    items.addAll(lines);
    boolean whole = from == 1 && to == table.rowCount() && columns.isEmpty();
    items.add(new Flow.Table(whole ? table : part(table, from, to, columns)));
  }

  /** A line for each entry of what a label says, each with the label. */
  private static List<Flow.Item> lines(Labelled label) {
    List<Flow.Item> lines = new ArrayList<>();
    for (RawCell value : label.values()) {
      List<String> marked = value.lines().stream().map(TextLine::marked).toList();
      boolean list = marked.stream().anyMatch(Lists::isEntry);
      for (String entry : list ? Lists.entries(marked) : List.of(Text.fold(value.text()))) {
        String text = Text.fold(label.label().text()) + ": " + entry;
        lines.add(new Flow.Text(new TextBlock(0, TextLine.of(text), value.places().get(0))));
      }
    }
    return lines;
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

  /** All that a label says, a topic's with the number that the label has. */
  private static RawCell value(Labelled label) {
    RawCell first = label.value();
    List<TextLine> lines = new ArrayList<>();
    if (!label.number().isEmpty() && TOPICS.contains(label.meaning())) {
      lines.add(TextLine.of(Text.fold(label.label().text()) + ":"));
    }
    List<Place> places = new ArrayList<>();
    for (RawCell value : label.values()) {
      lines.addAll(value.lines());
      places.addAll(value.places());
    }
    return new RawCell(
        first.row(), first.column(), 1, 1, lines, first.fill(), first.bold(), false, places);
  }
}
