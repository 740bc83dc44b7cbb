package org.wsoa.extract.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.RawTable;
import org.wsoa.model.Box;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Place;
import org.wsoa.model.TableView;

/**
 * One table in the making: takes its parts in order, page by page. Whether a part goes on at all is
 * decided here, with {@link HeadingSeam} for headings at its head and {@link RowSeam} for a row
 * that the break may have cut.
 */
final class TableBuilder {
  /** A ragged table narrower than this is a table of its own, a key or a list. */
  private static final int LEAST_COLUMNS = 4;

  private final SectionReader sectionReader;
  private final FormReader forms;
  private final Diagnostics diagnostics;
  private final boolean spans;
  private final boolean slides;
  private final List<TableView.Part> parts = new ArrayList<>();

  /** Cells that no later part can change. */
  private final List<RawCell> closed = new ArrayList<>();

  /** Cells that touch the last row: a break may have cut them. */
  private List<RawCell> open = new ArrayList<>();

  /** The first rows, where repeated headings come from. */
  private Grid head;

  private final Filling filling = new Filling();

  private int rowCount;
  private int columnCount;
  private Optional<ColumnEdges> edges;
  private RawTable.Cut bottomCut;
  private List<Place> openCells;
  private List<Meaning> meanings = List.of();
  private List<Integer> headingRows = List.of();

  /** Whether the first part is a form; empty until a further part asks. */
  private Optional<Boolean> form = Optional.empty();

  /** Whether the last row is whole: a heading, whose first row follows, or a row of a form. */
  private boolean rowAtFoot;

  /** Whether the last row is a heading: only words in lower case below it are the rest of it. */
  private boolean headingAtFoot;

  TableBuilder(RawTable first, SectionReader sectionReader, Diagnostics diagnostics) {
    this.sectionReader = sectionReader;
    this.forms = new FormReader(sectionReader.vocabulary());
    this.diagnostics = diagnostics;
    this.spans = first.traits().spans();
    this.slides = first.traits().slides();
    this.rowCount = first.rowCount();
    this.columnCount = first.columnCount();
    this.edges = ColumnEdges.of(first.columnCount(), first.cells());
    this.bottomCut = first.traits().bottomCut();
    this.openCells = first.traits().openCells();
    this.head = new Grid(rowCount, columnCount, first.cells());
    take(first.cells());
    filling.count(head, 1, Set.of());
    addPart(first);
  }

  /** Sorts cells by whether they touch the last row. */
  private void take(List<RawCell> cells) {
    List<RawCell> touching = new ArrayList<>();
    for (List<RawCell> some : List.of(open, cells)) {
      for (RawCell cell : some) {
        (cell.lastRow() >= rowCount ? touching : closed).add(cell);
      }
    }
    open = touching;
  }

  /** The page of the last part; 0 where the format has no pages. */
  int lastPage() {
    return parts.isEmpty() ? 0 : parts.get(parts.size() - 1).page();
  }

  /** The finished table. */
  LogicalTable build(int number) {
    List<RawCell> addressed =
        Stream.concat(closed.stream(), open.stream())
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
    Grid asRead = new Grid(part.rowCount(), part.columnCount(), part.cells());
    boolean inForm =
        part.columnCount() <= columnCount
            && (isForm() ? forms.isMore(asRead) : rowCount == 1 && forms.opens(head, asRead));
    HeadingSeam seam = new HeadingSeam(sectionReader, head, open, rowCount, asRead);
    int repeated = inForm ? 0 : seam.repeatedRows(); // a form has no headings over columns
    if (!inForm && seam.startsAnother(repeated)) {
      return false;
    }
    List<RawCell> lower = part.cells();
    if (edges.isPresent() && partEdges.isPresent()) {
      ColumnEdges union = edges.get().union(partEdges.get());
      if (union.columnCount() != columnCount) {
        widen(union);
      }
      lower = union.renumber(lower, partEdges.get());
    } else if (part.columnCount() > columnCount) {
      widen(part.columnCount());
    }
    addPart(part);
    if (repeated < part.rowCount()) {
      if (meanings.isEmpty()) {
        readHead(headCells()); // only now: most tables have one part
      }
      headingAtFoot =
          sectionReader.isHeading(open, rowCount)
              || (rowCount == head.rowCount() && headingRows.contains(rowCount));
      // the next row of a form begins with its label: it is never the lower part of the last one
      rowAtFoot = inForm ? asRead.at(1, 1).filter(forms::isLabel).isPresent() : headingAtFoot;
      sew(new Grid(part.rowCount(), columnCount, lower), repeated, part.traits().topCut());
    }
    bottomCut = part.traits().bottomCut();
    openCells = part.traits().openCells();
    return true;
  }

  /** A later part shows edges of columns that the earlier ones hid under spans. */
  private void widen(ColumnEdges union) {
    ColumnEdges own = edges.orElseThrow();
    List<RawCell> all = new ArrayList<>(union.renumber(closed, own));
    closed.clear();
    closed.addAll(all);
    open = new ArrayList<>(union.renumber(open, own));
    filling.renumber(union, own);
    List<RawCell> first = union.renumber(headCells(), own);
    edges = Optional.of(union);
    widen(union.columnCount(), first);
  }

  private void widen(int columns) {
    widen(columns, headCells());
  }

  private void widen(int columns, List<RawCell> first) {
    columnCount = columns;
    head = new Grid(head.rowCount(), columns, first);
    meanings = List.of();
  }

  private List<RawCell> headCells() {
    return distinct(head, 1);
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

  private boolean isForm() {
    if (form.isEmpty()) {
      form = Optional.of(forms.isForm(head));
    }
    return form.get();
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

  /** Reads the heading rows and what the columns mean from the first rows. */
  private void readHead(List<RawCell> first) {
    LogicalTable part =
        new LogicalTable(1, head.rowCount(), columnCount, first, spans, slides, List.of());
    List<Section> sections = sectionReader.read(part);
    Section last = sections.get(sections.size() - 1);
    headingRows = last.headingRows();
    meanings = last.columns().stream().map(Column::meaning).toList();
  }

  /** Adds the rows of the part below its repeated headings. */
  private void sew(Grid below, int repeated, RawTable.Cut topCut) {
    LastRow above = new LastRow(open, openCells);
    int first = repeated + 1;
    RowSeam seam = new RowSeam(above, filling, below, first, meanings, spans);
    boolean cut =
        rowAtFoot
            ? headingAtFoot
                && new HeadingSeam(sectionReader, head, open, rowCount, below).isCut(first)
            : seam.isCut(bottomCut, topCut);
    int shift = rowCount - repeated - (cut ? 1 : 0);
    List<RawCell> added = new ArrayList<>();
    IdentityHashMap<RawCell, RawCell> replaced = new IdentityHashMap<>();
    Set<RawCell> rests = Collections.newSetFromMap(new IdentityHashMap<>());
    for (RawCell cell : distinct(below, first)) {
      int row = Math.max(first, cell.row());
      int span = cell.lastRow() - row + 1;
      RawCell moved = Cells.at(cell, row + shift, cell.column(), span, cell.columnSpan());
      boolean mayGoOn = row == first && !rowAtFoot;
      RawCell upper = mayGoOn ? seam.aligned(cell).orElse(null) : null;
      if (upper != null && (cut || seam.cellGoesOn(upper, cell))) {
        replaced.put(upper, Cells.joined(upper, moved, moved.lastRow()));
        rests.add(cell);
      } else if (cut && row == first && above.at(moved.column()).isPresent()) {
        RawCell over = above.at(moved.column()).orElseThrow();
        RawCell soFar = replaced.getOrDefault(over, over);
        replaced.put(over, Cells.joined(soFar, moved, Math.max(soFar.lastRow(), moved.row())));
      } else {
        added.add(moved);
      }
    }
    open.replaceAll(cell -> replaced.getOrDefault(cell, cell));
    rowCount += below.rowCount() - repeated - (cut ? 1 : 0);
    take(added);
    filling.count(below, first + (cut ? 1 : 0), rests);
    if (cut) {
      diagnostics.info(
          DiagnosticCode.JOINED_ROW,
          "A row that a page break had cut was joined",
          below.row(first).get(0).places().get(0));
    }
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
}
