package org.wsoa.extract.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wsoa.extract.read.RawCell;

/** How often the rows of a table in the making fill each of its columns. */
final class Filling {
  /** Share of filled cells from which a column is one that rows fill. */
  private static final double USUAL_SHARE = 0.8;

  /** Fewer rows than this do not tell what is usual. */
  private static final int FEW_ROWS = 3;

  /** By column: how many cells begin in it, and how many of them have text. */
  private final Map<Integer, int[]> counts = new HashMap<>();

  /**
   * Counts the cells of rows that hold more than a banner, from a row on.
   *
   * @param rests cells that are the lower part of one that is counted already
   */
  void count(Grid grid, int firstRow, Set<RawCell> rests) {
    for (int row = firstRow; row <= grid.rowCount(); row++) {
      List<RawCell> cells = grid.row(row);
      for (RawCell cell : cells) {
        if (cells.size() > 2 && cell.row() == row && !rests.contains(cell)) {
          int[] ofColumn = counts.computeIfAbsent(cell.column(), unseen -> new int[2]);
          ofColumn[0]++;
          ofColumn[1] += cell.isEmpty() ? 0 : 1;
        }
      }
    }
  }

  /** Whether there were enough rows to tell what is usual. */
  boolean isKnown(int column) {
    return counts.getOrDefault(column, new int[2])[0] >= FEW_ROWS;
  }

  /** Whether rows hardly ever leave the column blank. */
  boolean isUsual(int column) {
    int[] ofColumn = counts.getOrDefault(column, new int[2]);
    return isKnown(column) && ofColumn[1] >= USUAL_SHARE * ofColumn[0];
  }

  /**
   * Whether cells of the column are often merged over rows of another: rows begin fewer of them.
   */
  boolean isMergedBeside(int column, int other) {
    int own = counts.getOrDefault(column, new int[2])[0];
    int rows = counts.getOrDefault(other, new int[2])[0];
    return rows >= FEW_ROWS && own < USUAL_SHARE * rows;
  }

  /** Counts the columns by other edges. */
  void renumber(ColumnEdges union, ColumnEdges own) {
    Map<Integer, int[]> counted = new HashMap<>(counts);
    counts.clear();
    counted.forEach(
        (column, ofColumn) ->
            counts.put(union.indexOf(own.offsets().get(column - 1)) + 1, ofColumn));
  }
}
