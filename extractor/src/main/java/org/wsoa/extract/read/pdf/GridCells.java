package org.wsoa.extract.read.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The cells of a grid: squares with no border between them are one cell, so spans come by
 * themselves; what lies open to a side and has neither letters nor a colour is no cell.
 */
final class GridCells {
  /**
   * A cell by its squares.
   *
   * @param row first row of squares, from 0
   * @param column first column of squares, from 0
   * @param lastRow last row of squares
   * @param lastColumn last column of squares
   */
  record Area(int row, int column, int lastRow, int lastColumn) {}

  private final Grid grid;
  private final boolean[] inked;
  private final Predicate<Area> painted;
  private final float minCellPt;
  private final int[] region;

  /** Blank squares at the foot of the table that nothing closes below. */
  private final List<Area> unclosed = new ArrayList<>();

  private GridCells(Grid grid, boolean[] inked, Predicate<Area> painted, float minCellPt) {
    this.grid = grid;
    this.inked = inked;
    this.painted = painted;
    this.minCellPt = minCellPt;
    this.region = new int[grid.rows() * grid.columns()];
  }

  /**
   * The cells, sorted by row, then column.
   *
   * @param inked for each square whether letters stand in it
   * @param painted whether an area has a colour of its own
   */
  static List<Area> of(Grid grid, boolean[] inked, Predicate<Area> painted, Tuning tuning) {
    return new GridCells(grid, inked, painted, tuning.minCellPt()).areas();
  }

  private List<Area> areas() {
    Arrays.fill(region, -1);
    List<Area> areas = new ArrayList<>();
    for (int square = 0; square < region.length; square++) {
      if (region[square] < 0) {
        flood(square, areas);
      }
    }
    unclosed.forEach(area -> close(area, areas));
    areas.removeIf(this::isSliver);
    areas.sort(Comparator.comparingInt(Area::row).thenComparingInt(Area::column));
    return areas;
  }

  private void flood(int start, List<Area> areas) {
    int columns = grid.columns();
    int rows = grid.rows();
    List<Integer> members = new ArrayList<>();
    Deque<Integer> todo = new ArrayDeque<>();
    todo.push(start);
    region[start] = start;
    boolean open = false;
    boolean ink = false;
    int top = rows;
    int bottom = 0;
    int left = columns;
    int right = 0;
    while (!todo.isEmpty()) {
      int square = todo.pop();
      members.add(square);
      ink |= inked[square];
      int i = square / columns;
      int j = square % columns;
      top = Math.min(top, i);
      bottom = Math.max(bottom, i);
      left = Math.min(left, j);
      right = Math.max(right, j);
      step(i - 1, j, grid.across[i][j], start, todo);
      step(i + 1, j, grid.across[i + 1][j], start, todo);
      open |= step(i, j - 1, grid.down[j][i], start, todo);
      open |= step(i, j + 1, grid.down[j + 1][i], start, todo);
    }
    Area area = new Area(top, left, bottom, right);
    boolean whole = members.size() == (bottom - top + 1) * (right - left + 1);
    if (whole && !ink && isUnclosed(area)) {
      unclosed.add(area);
    }
    if (open && !ink && !(whole && painted.test(area))) {
      return; // beside the table; a blank cell cut by the page's edge is open above or below only
    }
    if (whole) {
      areas.add(area);
    } else {
      split(members, areas);
    }
  }

  /** Whether no border closes the area below, at the foot of a table that has one elsewhere. */
  private boolean isUnclosed(Area area) {
    boolean[] foot = grid.across[grid.rows()];
    boolean drawn = false;
    for (int j = 0; j < grid.columns(); j++) {
      boolean own = j >= area.column() && j <= area.lastColumn();
      if (own && foot[j]) {
        return false;
      }
      drawn |= foot[j];
    }
    return drawn && area.row() > 0 && area.lastRow() == grid.rows() - 1;
  }

  /**
   * Gives blank squares without a lower border to the cell in the row above them, where other cells
   * of the column are merged: office programs draw the last merged one as if its first row closed.
   */
  private static void close(Area blank, List<Area> areas) {
    List<Area> column =
        areas.stream()
            .filter(area -> area.column() == blank.column())
            .filter(area -> area.lastColumn() == blank.lastColumn() && !area.equals(blank))
            .toList();
    boolean merged = column.stream().anyMatch(area -> area.row() < area.lastRow());
    for (Area above : column) {
      if (merged && above.row() + 1 == blank.row() && above.lastRow() == above.row()) {
        areas.remove(blank);
        areas.set(
            areas.indexOf(above),
            new Area(above.row(), above.column(), blank.lastRow(), blank.lastColumn()));
      }
    }
  }

  /** Whether the step leaves the grid. */
  private boolean step(int toI, int toJ, boolean wall, int start, Deque<Integer> todo) {
    if (wall) {
      return false;
    }
    if (toI < 0 || toJ < 0 || toI >= grid.rows() || toJ >= grid.columns()) {
      return true;
    }
    int next = toI * grid.columns() + toJ;
    if (region[next] < 0) {
      region[next] = start;
      todo.push(next);
    }
    return false;
  }

  /** A region that is no rectangle is cut into the highest bands of equal width. */
  private void split(List<Integer> members, List<Area> areas) {
    TreeSet<Integer> left = new TreeSet<>(members);
    int columns = grid.columns();
    while (!left.isEmpty()) {
      int first = left.first();
      int row = first / columns;
      int column = first % columns;
      int end = column;
      while (end + 1 < columns && left.contains(row * columns + end + 1)) {
        end++;
      }
      int last = row;
      while (last + 1 < grid.rows() && band(left, last + 1, column, end)) {
        last++;
      }
      for (int i = row; i <= last; i++) {
        for (int j = column; j <= end; j++) {
          left.remove(i * columns + j);
        }
      }
      areas.add(new Area(row, column, last, end));
    }
  }

  private boolean band(java.util.Set<Integer> left, int row, int column, int end) {
    int columns = grid.columns();
    for (int j = column; j <= end; j++) {
      if (!left.contains(row * columns + j)) {
        return false;
      }
    }
    boolean wider =
        (column > 0 && left.contains(row * columns + column - 1))
            || (end + 1 < columns && left.contains(row * columns + end + 1));
    return !wider;
  }

  private boolean isSliver(Area area) {
    boolean low = grid.ys[area.lastRow() + 1] - grid.ys[area.row()] < minCellPt;
    boolean narrow = grid.xs[area.lastColumn() + 1] - grid.xs[area.column()] < minCellPt;
    return low || narrow;
  }
}
