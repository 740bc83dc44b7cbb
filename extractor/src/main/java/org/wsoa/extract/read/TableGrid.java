package org.wsoa.extract.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wsoa.extract.read.Content.Cell;
import org.wsoa.extract.read.Content.LeftOut;
import org.wsoa.extract.read.Content.Table;

/**
 * Puts cells on a grid. Only edges at which some cell begins or ends count as columns, and edges
 * that were meant to be one (a grid column too narrow for a letter, in which no cell stands alone)
 * are one.
 */
public final class TableGrid {
  /** A grid column up to this width (2 mm, in twentieths of a point) has room for no text. */
  private static final int SLIVER_TWIPS = 113;

  private final List<Draft> drafts = new ArrayList<>();

  /** A grid without cells. */
  public TableGrid() {}

  /** A cell that may still grow downwards. */
  public static final class Draft {
    private final int row;
    private final int start;
    private final int end;
    private final List<Content> content;
    private final Optional<Fill> fill;
    private final boolean header;
    private int lastRow;
    private LeftOut leftOut = LeftOut.NOTHING;

    private Draft(
        int row, int start, int end, List<Content> content, Optional<Fill> fill, boolean header) {
      this.row = row;
      this.start = start;
      this.end = end;
      this.content = content;
      this.fill = fill;
      this.header = header;
      lastRow = row;
    }

    /** The grid column after its last. */
    public int end() {
      return end;
    }

    /**
     * Makes the cell end in a row further down.
     *
     * @param newLastRow from 0
     */
    public void growTo(int newLastRow) {
      lastRow = newLastRow;
    }

    /** Notes that text of the cell was left out. */
    public void leaveOut(LeftOut what) {
      leftOut = leftOut.and(what);
    }
  }

  /**
   * Adds a cell.
   *
   * @param row its first row, from 0
   * @param start its first grid column, from 0
   * @param end the grid column after its last
   */
  public Draft add(
      int row, int start, int end, List<Content> content, Optional<Fill> fill, boolean header) {
    Draft draft = new Draft(row, start, end, content, fill, header);
    drafts.add(draft);
    return draft;
  }

  /**
   * The table.
   *
   * @param widths of the grid columns, in twentieths of a point; 0 where not known
   */
  public Table table(int rowCount, List<Integer> widths) {
    SortedSet<Integer> edges = new TreeSet<>();
    for (Draft draft : drafts) {
      edges.add(draft.start);
      edges.add(draft.end);
    }
    NavigableMap<Integer, Integer> columns = numbered(edges, widths);
    if (drafts.stream().anyMatch(d -> width(d, columns) == 0)) {
      columns.putAll(numbered(edges, List.of()));
    }
    List<Cell> cells = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      int column = columns.getOrDefault(draft.start, 0);
      cells.add(
          new Cell(
              draft.row + 1,
              column + 1,
              draft.lastRow - draft.row + 1,
              width(draft, columns),
              draft.content,
              draft.fill,
              draft.header,
              draft.leftOut));
    }
    int columnCount = columns.isEmpty() ? 0 : columns.lastEntry().getValue();
    return new Table(rowCount, columnCount, cells);
  }

  private static int width(Draft draft, Map<Integer, Integer> columns) {
    return columns.getOrDefault(draft.end, 0) - columns.getOrDefault(draft.start, 0);
  }

  /** Numbers the edges from 0; an edge a sliver to the right of another has the same number. */
  private static NavigableMap<Integer, Integer> numbered(
      SortedSet<Integer> edges, List<Integer> widths) {
    NavigableMap<Integer, Integer> numbers = new TreeMap<>();
    int number = -1;
    int last = -1;
    for (int edge : edges) {
      boolean same =
          last >= 0 && edge == last + 1 && edge <= widths.size() && isSliver(widths.get(last));
      if (!same) {
        number++;
      }
      numbers.put(edge, number);
      last = edge;
    }
    return numbers;
  }

  private static boolean isSliver(int width) {
    return width > 0 && width <= SLIVER_TWIPS;
  }
}
