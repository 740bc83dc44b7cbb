package org.wsoa.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.RawTable;
import org.wsoa.model.Box;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Place;
import org.wsoa.model.TableView;

/**
 * One table in the making: takes its parts in order, page by page. Whether a part goes on at all,
 * how many of its first rows repeat headings, and whether its first row is the lower part of the
 * last one are decided here.
 */
final class TableBuilder {
  /** A heading is looked for in this many first rows of a part. */
  private static final int HEAD_ROWS = 5;

  /** Columns that an action shares with the other actions of its issue. */
  private static final Set<Meaning> OF_THE_ISSUE =
      EnumSet.of(Meaning.ISSUE, Meaning.PRIORITY, Meaning.STRATEGY);

  /** Columns whose blank cell at the head of a page is the open cell above going on. */
  private static final Set<Meaning> INHERITED =
      EnumSet.of(
          Meaning.OWNER, Meaning.ACCOUNTABLE, Meaning.DUE, Meaning.START, Meaning.ORIGINAL_DUE);

  /** A ragged table narrower than this is a table of its own, a key or a list. */
  private static final int LEAST_COLUMNS = 4;

  /** Columns that an action's own row fills. */
  private static final Set<Meaning> USUALLY_FILLED =
      EnumSet.of(
          Meaning.ACTION,
          Meaning.OWNER,
          Meaning.ACCOUNTABLE,
          Meaning.DUE,
          Meaning.CURRENT_DUE,
          Meaning.ORIGINAL_DUE,
          Meaning.OUTPUT,
          Meaning.OUTCOME,
          Meaning.REF);

  /** Share of filled cells from which a column is one that rows fill. */
  private static final double USUAL_SHARE = 0.8;

  /** Fewer rows than this do not tell what is usual. */
  private static final int FEW_ROWS = 3;

  /** A table of no more rows than this is read anew with every part. */
  private static final int SHORT_TABLE = 400;

  private final SectionReader sectionReader;
  private final Diagnostics diagnostics;
  private final boolean spans;
  private final boolean slides;
  private final List<TableView.Part> parts = new ArrayList<>();
  private List<RawCell> cells;

  /** The cells on their squares. */
  private Grid grid;

  private int rowCount;
  private int columnCount;
  private Optional<ColumnEdges> edges;
  private RawTable.Cut bottomCut;
  private List<Meaning> meanings = List.of();

  /** How many rows there were when the meanings were read. */
  private int rowsRead;

  TableBuilder(RawTable first, SectionReader sectionReader, Diagnostics diagnostics) {
    this.sectionReader = sectionReader;
    this.diagnostics = diagnostics;
    this.spans = first.traits().spans();
    this.slides = first.traits().slides();
    this.cells = new ArrayList<>(first.cells());
    this.rowCount = first.rowCount();
    this.columnCount = first.columnCount();
    this.grid = new Grid(rowCount, columnCount, cells);
    this.edges = ColumnEdges.of(first.columnCount(), first.cells());
    this.bottomCut = first.traits().bottomCut();
    addPart(first);
  }

  /** The page of the last part; 0 where the format has no pages. */
  int lastPage() {
    return parts.isEmpty() ? 0 : parts.get(parts.size() - 1).page();
  }

  /** The finished table. */
  LogicalTable build(int number) {
    List<RawCell> addressed =
        cells.stream()
            .sorted(Comparator.comparingInt(RawCell::row).thenComparingInt(RawCell::column))
            .map(cell -> Cells.addressed(cell, number))
            .toList();
    return new LogicalTable(number, rowCount, columnCount, addressed, spans, slides, parts);
  }

  /**
   * Takes the part if this table goes on in it.
   *
   * @return whether it was taken
   */
  boolean append(RawTable part) {
    if (slides && part.columnCount() < LEAST_COLUMNS) {
      return false;
    }
    Optional<ColumnEdges> partEdges = ColumnEdges.of(part.columnCount(), part.cells());
    if (!sameColumns(part, partEdges)) {
      return false;
    }
    List<RawCell> lower = part.cells();
    int columns = Math.max(columnCount, part.columnCount());
    if (edges.isPresent() && partEdges.isPresent()) {
      ColumnEdges union = edges.get().union(partEdges.get());
      if (!union.equals(edges.get())) {
        cells = union.renumber(cells, edges.get());
        columnCount = 0; // told anew below
      }
      lower = union.renumber(lower, partEdges.get());
      edges = Optional.of(union);
      columns = union.columnCount();
    }
    if (columns != columnCount) {
      columnCount = columns;
      grid = new Grid(rowCount, columnCount, cells);
      rowsRead = 0;
    }
    Grid above = grid;
    Grid below = new Grid(part.rowCount(), columnCount, lower);
    int repeated = repeatedRows(above, below);
    if (startsAnother(below, repeated)) {
      return false;
    }
    addPart(part);
    if (repeated < part.rowCount()) {
      readMeanings();
      sew(above, below, repeated, part.traits().topCut());
    }
    bottomCut = part.traits().bottomCut();
    return true;
  }

  private void addPart(RawTable part) {
    Box box = null;
    for (RawCell cell : part.cells()) {
      if (cell.places().get(0) instanceof Place.OnPage onPage) {
        box = box == null ? onPage.box() : box.union(onPage.box());
      }
    }
    if (box != null && part.place() instanceof Place.OnPage onPage) {
      parts.add(new TableView.Part(onPage.page(), box));
    }
  }

  private boolean sameColumns(RawTable part, Optional<ColumnEdges> partEdges) {
    if (edges.isEmpty() || partEdges.isEmpty()) {
      return parts.isEmpty() || part.columnCount() == columnCount;
    }
    ColumnEdges own = edges.get();
    ColumnEdges other = partEdges.get();
    if (!own.asWideAs(other)) {
      return false;
    }
    int fewer = Math.min(own.columnCount(), other.columnCount()) - 1;
    return own.sharedInner(other) >= fewer - fewer / 4;
  }

  /** How many first rows of the part repeat rows from the head of this table. */
  private int repeatedRows(Grid above, Grid below) {
    int best = 0;
    for (int start = 1; start <= Math.min(HEAD_ROWS, above.rowCount()); start++) {
      int same = 0;
      boolean heading = false;
      while (start + same <= above.rowCount()
          && same < below.rowCount()
          && same < HEAD_ROWS
          && sameRow(above, start + same, below, same + 1)) {
        heading |=
            sectionReader.isHeading(above, start + same)
                || above.row(start + same).stream().anyMatch(RawCell::header);
        same++;
      }
      if (heading) {
        best = Math.max(best, same);
      }
    }
    return best;
  }

  private static boolean sameRow(Grid above, int upperRow, Grid below, int lowerRow) {
    List<String> upper = texts(above, upperRow);
    return !upper.isEmpty() && upper.equals(texts(below, lowerRow));
  }

  private static List<String> texts(Grid grid, int row) {
    return grid.row(row).stream()
        .map(cell -> Text.key(cell.text()))
        .filter(key -> !key.isEmpty())
        .toList();
  }

  /** Whether the part opens another table: a heading of its own, right at its head. */
  private boolean startsAnother(Grid below, int repeated) {
    for (int row = repeated + 1; row <= Math.min(below.rowCount(), repeated + 3); row++) {
      if (sectionReader.isHeading(below, row)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads what the columns mean: with every part of a short table, and of a long one whenever it
   * has grown by a part of itself, so that a table over thousands of pages is not read thousands of
   * times.
   */
  private void readMeanings() {
    if (rowsRead > 0 && rowCount > SHORT_TABLE && rowCount < rowsRead + rowsRead / 4) {
      return;
    }
    LogicalTable soFar =
        new LogicalTable(1, rowCount, columnCount, cells, spans, slides, List.of(), grid);
    List<Section> sections = sectionReader.read(soFar);
    meanings = sections.get(sections.size() - 1).columns().stream().map(Column::meaning).toList();
    rowsRead = rowCount;
  }

  private Meaning meaning(int column) {
    return meanings.get(column - 1);
  }

  /** Adds the rows of the part below its repeated headings. */
  private void sew(Grid above, Grid below, int repeated, RawTable.Cut topCut) {
    int first = repeated + 1;
    boolean cut = isCut(above, below, first, topCut);
    int shift = rowCount - repeated - (cut ? 1 : 0);
    boolean actionGoesOn =
        cut || (!startsOwn(below, first) && goesOn(above, below, first, Meaning.ACTION));
    boolean startsOwn = startsOwn(below, first);
    grid.addRows(below.rowCount() - repeated - (cut ? 1 : 0));
    List<RawCell> added = new ArrayList<>();
    for (RawCell cell : distinct(below, first)) {
      int row = Math.max(first, cell.row());
      int span = cell.lastRow() - row + 1;
      RawCell moved = Cells.at(cell, row + shift, cell.column(), span, cell.columnSpan());
      RawCell upper = row == first ? aligned(above, cell).orElse(null) : null;
      if (upper != null && (cut || cellGoesOn(upper, cell, actionGoesOn, startsOwn))) {
        replace(upper, Cells.joined(upper, moved, moved.lastRow()));
      } else if (cut && row == first) {
        addBelow(moved, added);
      } else {
        added.add(moved);
      }
    }
    cells.addAll(added);
    added.forEach(grid::put);
    rowCount += below.rowCount() - repeated - (cut ? 1 : 0);
    if (cut) {
      diagnostics.info(
          DiagnosticCode.JOINED_ROW,
          "A row that a page break had cut was joined",
          below.row(first).get(0).places().get(0));
    }
  }

  /** A cell of the lower part of a cut row that has no partner above: it keeps to free squares. */
  private void addBelow(RawCell moved, List<RawCell> added) {
    for (int column = moved.column(); column <= moved.lastColumn(); column++) {
      Optional<RawCell> upper = grid.at(moved.row(), column);
      if (upper.isPresent()) {
        int lastRow = Math.max(upper.get().lastRow(), moved.row());
        replace(upper.get(), Cells.joined(upper.get(), moved, lastRow));
        return;
      }
    }
    added.add(moved);
  }

  /** Puts a cell in the place of one; that one touches the last row, so it is among the last. */
  @SuppressWarnings("ReferenceEquality") // one and the same cell, not one that looks like it
  private void replace(RawCell old, RawCell cell) {
    int index = cells.size() - 1;
    while (cells.get(index) != old) {
      index--;
    }
    cells.remove(index);
    cells.add(cell);
    grid.put(cell);
  }

  private static List<RawCell> distinct(Grid grid, int firstRow) {
    List<RawCell> distinct = new ArrayList<>();
    for (int row = firstRow; row <= grid.rowCount(); row++) {
      for (RawCell cell : grid.row(row)) {
        if (Math.max(firstRow, cell.row()) == row) {
          distinct.add(cell);
        }
      }
    }
    return distinct;
  }

  private Optional<RawCell> aligned(Grid above, RawCell lower) {
    return above
        .at(rowCount, lower.column())
        .filter(upper -> upper.column() == lower.column())
        .filter(upper -> upper.lastColumn() == lower.lastColumn());
  }

  /** Whether the first row of the part is the lower part of the last row of this table. */
  private boolean isCut(Grid above, Grid below, int first, RawTable.Cut topCut) {
    if (topCut == RawTable.Cut.WHOLE || bottomCut == RawTable.Cut.WHOLE) {
      return false;
    }
    if (sectionReader.isHeading(above, rowCount)) {
      return false; // what follows a heading is its first row
    }
    int weight = 0;
    if (topCut == RawTable.Cut.CUT || bottomCut == RawTable.Cut.CUT) {
      weight += 2 * Seam.SURE;
    } else if (topCut == RawTable.Cut.OPEN || bottomCut == RawTable.Cut.OPEN) {
      weight += Seam.LIKELY;
    }
    weight += blanks(above, below, first);
    weight -= repainted(above, below, first);
    boolean ownOwner = false;
    boolean ownDue = false;
    for (RawCell lower : below.row(first)) {
      if (lower.isEmpty()) {
        continue;
      }
      RawCell upper = aligned(above, lower).orElse(null);
      if (upper == null) {
        weight -= Seam.LIKELY;
      } else if (upper.isEmpty()) {
        weight -= Seam.LIKELY;
        ownOwner |= meaning(lower.column()) == Meaning.OWNER;
        ownDue |= meaning(lower.column()) == Meaning.DUE;
      } else {
        int pair = Seam.weigh(upper, lower, meaning(lower.column()));
        if (pair <= -Seam.SURE) {
          return false;
        }
        weight += pair;
      }
    }
    return weight > 0 && !(ownOwner && ownDue);
  }

  /** The parts of a cut row wear one fill; a band in another is a row of its own, most likely. */
  private int repainted(Grid above, Grid below, int first) {
    int differing = 0;
    List<RawCell> lowers = below.row(first);
    for (RawCell lower : lowers) {
      boolean differs =
          aligned(above, lower).map(upper -> !upper.fill().equals(lower.fill())).orElse(false);
      differing += differs ? 1 : 0;
    }
    return differing * 2 > lowers.size() ? Seam.SURE : 0;
  }

  /**
   * Blank cells of the lower row in columns that rows of this table hardly ever leave blank: the
   * more of them, the less it is a row of its own.
   */
  private int blanks(Grid above, Grid below, int first) {
    int weight = 0;
    for (RawCell lower : below.row(first)) {
      boolean blank = lower.isEmpty() && lower.columnSpan() == 1;
      if (blank && USUALLY_FILLED.contains(meaning(lower.column()))) {
        int filled = 0;
        int rows = 0;
        for (int row = Math.max(1, rowCount - SHORT_TABLE); row <= rowCount; row++) {
          int number = row;
          Optional<RawCell> cell =
              above
                  .at(row, lower.column())
                  .filter(own -> own.row() == number && above.row(number).size() > 2);
          rows += cell.isPresent() ? 1 : 0;
          filled += cell.filter(own -> !own.isEmpty()).isPresent() ? 1 : 0;
        }
        weight += rows >= FEW_ROWS && filled >= USUAL_SHARE * rows ? 1 : 0;
      }
    }
    return weight;
  }

  private boolean goesOn(Grid above, Grid below, int first, Meaning what) {
    for (RawCell lower : below.row(first)) {
      if (lower.columnSpan() == 1 && meaning(lower.column()) == what) {
        return lower.isEmpty()
            || aligned(above, lower)
                .map(upper -> !upper.isEmpty() && Seam.weigh(upper, lower, what) >= Seam.SURE)
                .orElse(false);
      }
    }
    return false;
  }

  /** Whether the row has an owner or a date: it starts an action of its own. */
  private boolean startsOwn(Grid below, int first) {
    return below.row(first).stream()
        .filter(cell -> !cell.isEmpty())
        .map(cell -> meaning(cell.column()))
        .anyMatch(
            meaning ->
                meaning == Meaning.OWNER
                    || meaning == Meaning.DUE
                    || meaning == Meaning.CURRENT_DUE);
  }

  /** Whether a cell goes on over a break that did not cut its row. */
  private boolean cellGoesOn(
      RawCell upper, RawCell lower, boolean actionGoesOn, boolean startsOwn) {
    Meaning meaning = meaning(lower.column());
    if (!lower.isEmpty()) {
      return !startsOwn && !upper.isEmpty() && Seam.weigh(upper, lower, meaning) >= Seam.SURE;
    }
    if (!spans || !upper.fill().equals(lower.fill())) {
      return false;
    }
    if (OF_THE_ISSUE.contains(meaning)
        || INHERITED.contains(meaning)
        || meaning == Meaning.ACTION) {
      return true;
    }
    return switch (meaning) {
      case REF, STATUS, PROGRESS, CURRENT_DUE, SUPPORTING, RESOURCES, EVIDENCE, EXTRA ->
          actionGoesOn;
      default -> false;
    };
  }
}
