package org.wsoa.extract.read.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.wsoa.extract.read.Content;
import org.wsoa.extract.read.Content.Cell;
import org.wsoa.extract.read.Content.LeftOut;
import org.wsoa.extract.read.Content.Table;
import org.wsoa.extract.read.Fill;

/**
 * Puts a table's cells on a grid, as HTML's table model does; but only rows and columns in which
 * some cell begins are counted, and where two spans would overlap, the later one ends before the
 * earlier.
 */
final class TableReader {
  /** What HTML allows; more is cut down to it. */
  private static final int MAX_COLUMN_SPAN = 1000;

  private static final int MAX_ROW_SPAN = 65_534;

  /** Squares of the grid; one for each letter of a plan of a thousand pages. */
  private static final long MAX_SQUARES = 4_000_000;

  private static final LeftOut HIDDEN = new LeftOut(true, false);

  private final ContentReader contents;

  TableReader(ContentReader contents) {
    this.contents = contents;
  }

  /** Rows that a span cannot leave: those of a thead, a tbody or a tfoot. */
  private record Group(Element element, Look look, List<Row> rows) {}

  private record Row(Element element, Look look) {}

  /**
   * A cell before its rows and columns are counted; all from 0, ends not included.
   *
   * @param lastColumn the column after its last
   * @param lastRow the row after its last
   */
  private record Draft(
      int row,
      int column,
      int lastRow,
      int lastColumn,
      List<Content> parts,
      Optional<Fill> fill,
      boolean header,
      LeftOut leftOut) {}

  /** The cells of a table while they are found. */
  private static final class Drafts {
    private final List<Draft> list = new ArrayList<>();
    private int[] takenTo = new int[16];
    private LeftOut leftOut = LeftOut.NOTHING;
    private boolean inHead = true;

    private boolean isFree(int row, int column) {
      return column >= takenTo.length || takenTo[column] <= row;
    }

    private void take(int from, int to, int lastRow) {
      if (to > takenTo.length) {
        takenTo = Arrays.copyOf(takenTo, Math.max(to, takenTo.length * 2));
      }
      Arrays.fill(takenTo, from, to, lastRow);
    }
  }

  /**
   * Reads a table.
   *
   * @throws TooLargeException when its grid would have too many squares
   */
  Table read(Element table) {
    Look look = contents.look(table);
    Drafts drafts = new Drafts();
    int row = 0;
    for (Group group : groups(table, drafts)) {
      int end = row + group.rows().size();
      for (Row one : group.rows()) {
        row(one, row, end, group, look, drafts);
        row++;
      }
    }
    return onGrid(drafts);
  }

  private List<Group> groups(Element table, Drafts drafts) {
    List<Group> groups = new ArrayList<>();
    List<Group> feet = new ArrayList<>();
    for (Element child : table.children()) {
      String name = child.normalName();
      if (name.equals("thead") || name.equals("tbody") || name.equals("tfoot")) {
        Look look = contents.look(child);
        if (look.hidden()) {
          drafts.leftOut = child.hasText() ? HIDDEN : drafts.leftOut;
        } else {
          (name.equals("tfoot") ? feet : groups).add(new Group(child, look, rows(child, drafts)));
        }
      }
    }
    groups.addAll(feet);
    return groups;
  }

  private List<Row> rows(Element group, Drafts drafts) {
    List<Row> rows = new ArrayList<>();
    for (Element child : group.children()) {
      if (child.normalName().equals("tr")) {
        Look look = contents.look(child);
        if (!look.hidden()) {
          rows.add(new Row(child, look));
        } else if (child.hasText()) {
          drafts.leftOut = HIDDEN;
        }
      }
    }
    return rows;
  }

  private void row(Row row, int number, int end, Group group, Look table, Drafts drafts) {
    List<Element> cells =
        row.element().children().stream()
            .filter(c -> c.normalName().equals("td") || c.normalName().equals("th"))
            .toList();
    boolean head = isHead(cells, group);
    drafts.inHead &= head || cells.isEmpty();
    int column = 0;
    for (Element element : cells) {
      Look look = contents.look(element);
      if (look.hidden()) {
        drafts.leftOut = element.hasText() ? HIDDEN : drafts.leftOut;
        continue;
      }
      while (!drafts.isFree(number, column)) {
        column++;
      }
      int rowSpan = span(element.attr("rowspan"), MAX_ROW_SPAN);
      int lastRow = rowSpan == 0 ? end : Math.min(end, number + rowSpan);
      int lastColumn = column + 1;
      int columnSpan = Math.max(1, span(element.attr("colspan"), MAX_COLUMN_SPAN));
      while (lastColumn < column + columnSpan && drafts.isFree(number, lastColumn)) {
        lastColumn++;
      }
      drafts.take(column, lastColumn, lastRow);
      Lines lines = contents.cell(element, look);
      Optional<Fill> fill =
          look.fill()
              .or(lines::innerFill)
              .or(() -> row.look().fill())
              .or(() -> group.look().fill())
              .or(table::fill);
      drafts.list.add(
          new Draft(
              number,
              column,
              lastRow,
              lastColumn,
              lines.parts(true),
              fill,
              head && drafts.inHead,
              lines.leftOut().and(look.struck() ? new LeftOut(false, true) : LeftOut.NOTHING)));
      column = lastColumn;
    }
  }

  /** A row of column headings: one in a thead, or one of header cells that head no row. */
  private static boolean isHead(List<Element> cells, Group group) {
    return group.element().normalName().equals("thead")
        || (!cells.isEmpty()
            && cells.stream()
                .allMatch(
                    cell ->
                        cell.normalName().equals("th") && !cell.attr("scope").startsWith("row")));
  }

  /** A span as HTML reads it; 1 where it says nothing sound. */
  private static int span(String attribute, int most) {
    String digits = attribute.strip();
    int end = 0;
    while (end < digits.length() && digits.charAt(end) >= '0' && digits.charAt(end) <= '9') {
      end++;
    }
    if (end == 0) {
      return 1;
    }
    return end > 9 ? most : Math.min(most, Integer.parseInt(digits.substring(0, end)));
  }

  private static Table onGrid(Drafts drafts) {
    SortedSet<Integer> rowEdges = new TreeSet<>();
    SortedSet<Integer> columnEdges = new TreeSet<>();
    for (Draft draft : drafts.list) {
      rowEdges.add(draft.row());
      columnEdges.add(draft.column());
    }
    int rowCount = rowEdges.size();
    NavigableMap<Integer, Integer> rows = numbered(rowEdges);
    NavigableMap<Integer, Integer> columns = numbered(columnEdges);
    int columnCount = columnEdges.size();
    if ((long) rowCount * columnCount > MAX_SQUARES) {
      throw new TooLargeException(rowCount + " rows of " + columnCount + " columns");
    }
    List<Cell> cells = new ArrayList<>(drafts.list.size());
    LeftOut leftOut = drafts.leftOut;
    for (Draft draft : drafts.list) {
      int row = rows.getOrDefault(draft.row(), 0);
      int column = columns.getOrDefault(draft.column(), 0);
      cells.add(
          new Cell(
              row + 1,
              column + 1,
              after(draft.lastRow(), rows) - row,
              after(draft.lastColumn(), columns) - column,
              draft.parts(),
              draft.fill(),
              draft.header(),
              draft.leftOut().and(leftOut)));
      leftOut = LeftOut.NOTHING;
    }
    return new Table(rowCount, columnCount, cells);
  }

  /** The number of the first row or column that begins at or after an end. */
  private static int after(int end, NavigableMap<Integer, Integer> numbers) {
    Map.Entry<Integer, Integer> next = numbers.ceilingEntry(end);
    return next == null ? numbers.size() : next.getValue();
  }

  private static NavigableMap<Integer, Integer> numbered(SortedSet<Integer> edges) {
    NavigableMap<Integer, Integer> numbers = new TreeMap<>();
    for (int edge : edges) {
      numbers.put(edge, numbers.size());
    }
    return numbers;
  }
}
