package org.wsoa.extract.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.normalise.Timings;
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

  /** The lower part of a heading has no more words than this. */
  private static final int REST_WORDS = 2;

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
    int repeated = inForm ? 0 : repeatedRows(asRead); // a form has no headings over columns
    if (!inForm && startsAnother(asRead, repeated)) {
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

  /** How many first rows of the part repeat rows from the head of this table. */
  private int repeatedRows(Grid below) {
    int best = 0;
    for (int start = 1; start <= Math.min(HEAD_ROWS, head.rowCount()); start++) {
      int same = 0;
      boolean heading = false;
      while (start + same <= head.rowCount()
          && same < below.rowCount()
          && same < HEAD_ROWS
          && sameRow(head, start + same, below, same + 1)) {
        heading |=
            sectionReader.isHeading(head, start + same)
                || head.row(start + same).stream().anyMatch(RawCell::header)
                || isBannerOverHeads(start + same);
        same++;
      }
      if (heading) {
        best = Math.max(best, same);
      }
    }
    return best;
  }

  /** Whether the row is a banner that opens the table, above its headings. */
  private boolean isBannerOverHeads(int row) {
    return row == 1
        && head.row(1).size() == 1
        && head.rowCount() > 1
        && sectionReader.isHeading(head, 2);
  }

  private static boolean sameRow(Grid above, int upperRow, Grid below, int lowerRow) {
    List<String> upper = texts(above, upperRow);
    return !upper.isEmpty() && upper.equals(texts(below, lowerRow));
  }

  /** The row's texts without spaces: a word that a narrow cell cuts is not mended on each page. */
  private static List<String> texts(Grid grid, int row) {
    return grid.row(row).stream()
        .map(cell -> Text.key(cell.text()).replace(" ", ""))
        .filter(key -> !key.isEmpty())
        .toList();
  }

  /** Whether the part opens another table: a heading of its own, right at its head. */
  private boolean startsAnother(Grid below, int repeated) {
    if (repeated > 0 && sectionReader.isHeading(below, repeated)) {
      return false; // those of this table have come again
    }
    for (int row = repeated + 1; row <= Math.min(below.rowCount(), repeated + 3); row++) {
      if (sectionReader.isHeading(below, row)
          && !isRest(below, row)
          && isOverMost(below, row)
          && !countsOn(below, row)
          && !(row == repeated + 1 && isUnderGroup(below, row))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether most texts of a row begin in lower case, the first among them: the rest of a row, be
   * its words wordings.
   */
  private static boolean isRest(Grid grid, int row) {
    List<Boolean> lower = beginInLowerCase(grid, row);
    return lower.indexOf(true) == 0 && 2 * Collections.frequency(lower, true) > lower.size();
  }

  /** Whether the row is a word or two of a few headings that a break cut, or a date. */
  private static boolean isRestOfHeading(Grid grid, int row) {
    List<String> texts =
        grid.row(row).stream()
            .map(cell -> Text.fold(cell.text()))
            .filter(t -> !t.isEmpty())
            .toList();
    return texts.stream().anyMatch(text -> Character.isLowerCase(text.codePointAt(0)))
        && texts.stream()
            .allMatch(
                text ->
                    Timings.isDate(text)
                        || (Character.isLowerCase(text.codePointAt(0))
                            && text.split(" ", -1).length <= REST_WORDS));
  }

  /** Whether a row says nothing but headings that the last row leaves blank. */
  private boolean headsBlanks(Grid below, int row) {
    List<RawCell> filled = below.row(row).stream().filter(cell -> !cell.isEmpty()).toList();
    return !filled.isEmpty()
        && filled.stream().allMatch(cell -> sectionReader.isHeadingText(cell.text()))
        && filled.stream()
            .allMatch(
                cell ->
                    open.stream()
                        .anyMatch(over -> over.isEmpty() && over.column() == cell.column()));
  }

  /** Whether the texts of a row stand over half of the columns: headings leave few blank. */
  private static boolean isOverMost(Grid grid, int row) {
    int over =
        grid.row(row).stream().filter(cell -> !cell.isEmpty()).mapToInt(RawCell::columnSpan).sum();
    return 2 * over >= grid.columnCount();
  }

  /** Whether the row begins with a number as rows of this table do. */
  private boolean countsOn(Grid below, int row) {
    return isNumber(below.at(row, 1))
        && IntStream.rangeClosed(1, head.rowCount()).anyMatch(above -> isNumber(head.at(above, 1)));
  }

  private static boolean isNumber(Optional<RawCell> cell) {
    return cell.filter(number -> BlockNumber.isNumber(number.text())).isPresent();
  }

  /** Whether all texts of a row stand below headings over several columns in the last row. */
  private boolean isUnderGroup(Grid below, int row) {
    return below.columnCount() == columnCount
        && sectionReader.isHeading(open, rowCount)
        && below.row(row).stream()
            .filter(cell -> !cell.isEmpty())
            .allMatch(
                cell ->
                    open.stream()
                        .anyMatch(
                            over ->
                                over.columnSpan() > cell.columnSpan()
                                    && over.column() <= cell.column()
                                    && over.lastColumn() >= cell.lastColumn()));
  }

  /** For each text of a row whether it begins in lower case. */
  private static List<Boolean> beginInLowerCase(Grid grid, int row) {
    return grid.row(row).stream()
        .filter(cell -> !cell.isEmpty())
        .map(cell -> Character.isLowerCase(Text.fold(cell.text()).codePointAt(0)))
        .toList();
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
    LastRow above = new LastRow(open);
    int first = repeated + 1;
    RowSeam seam = new RowSeam(above, filling, below, first, meanings, spans);
    boolean cut =
        rowAtFoot
            ? headingAtFoot && (isRestOfHeading(below, first) || headsBlanks(below, first))
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
