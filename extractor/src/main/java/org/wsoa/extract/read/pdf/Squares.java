package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The squares of one table's grid, and which of their sides are ruled. */
final class Squares {
  private final int rows;
  private final int columns;

  /** Whether the side above the square is ruled; one row more than there are squares. */
  private final boolean[][] above;

  /** Whether the side left of the square is ruled; one column more than there are squares. */
  private final boolean[][] left;

  Squares(double[] xs, double[] ys, List<Ruling> rulings, Tuning tuning) {
    this.rows = ys.length - 1;
    this.columns = xs.length - 1;
    this.above = new boolean[rows + 1][columns];
    this.left = new boolean[rows][columns + 1];
    double[][] coverAbove = new double[rows + 1][columns];
    double[][] coverLeft = new double[rows][columns + 1];
    for (Ruling ruling : rulings) {
      if (ruling.horizontal()) {
        int edge = nearest(ys, ruling.at(), tuning.snapPt());
        for (int column = 0; edge >= 0 && column < columns; column++) {
          coverAbove[edge][column] += overlap(ruling, xs[column], xs[column + 1]);
        }
      } else {
        int edge = nearest(xs, ruling.at(), tuning.snapPt());
        for (int row = 0; edge >= 0 && row < rows; row++) {
          coverLeft[row][edge] += overlap(ruling, ys[row], ys[row + 1]);
        }
      }
    }
    for (int edge = 0; edge <= rows; edge++) {
      for (int column = 0; column < columns; column++) {
        double side = xs[column + 1] - xs[column];
        above[edge][column] = coverAbove[edge][column] >= tuning.coverShare() * side;
      }
    }
    for (int row = 0; row < rows; row++) {
      for (int edge = 0; edge <= columns; edge++) {
        double side = ys[row + 1] - ys[row];
        left[row][edge] = coverLeft[row][edge] >= tuning.coverShare() * side;
      }
    }
  }

  private static double overlap(Ruling ruling, double from, double to) {
    return Math.max(0, Math.min(ruling.to(), to) - Math.max(ruling.from(), from));
  }

  private static int nearest(double[] edges, double at, double slack) {
    int index = Arrays.binarySearch(edges, at);
    int after = index >= 0 ? index : -index - 1;
    int best = -1;
    for (int candidate = after - 1; candidate <= after; candidate++) {
      if (candidate >= 0
          && candidate < edges.length
          && Math.abs(edges[candidate] - at) <= slack
          && (best < 0 || Math.abs(edges[candidate] - at) < Math.abs(edges[best] - at))) {
        best = candidate;
      }
    }
    return best;
  }

  boolean openAtHead() {
    return isOpen(above[0]);
  }

  boolean openAtFoot() {
    return isOpen(above[rows]);
  }

  private static boolean isOpen(boolean[] edge) {
    for (boolean ruled : edge) {
      if (!ruled) {
        return true;
      }
    }
    return false;
  }

  /**
   * The cells: squares with no ruling between them, grown to rectangles. A group of squares that is
   * no rectangle is cut into rows.
   */
  List<Lattice.Cell> cells() {
    boolean[][] taken = new boolean[rows][columns];
    List<Lattice.Cell> cells = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (taken[row][column]) {
          continue;
        }
        int lastColumn = column;
        while (lastColumn + 1 < columns
            && !left[row][lastColumn + 1]
            && !taken[row][lastColumn + 1]) {
          lastColumn++;
        }
        int lastRow = row;
        while (lastRow + 1 < rows && goesDown(lastRow, column, lastColumn, taken)) {
          lastRow++;
        }
        for (int r = row; r <= lastRow; r++) {
          Arrays.fill(taken[r], column, lastColumn + 1, true);
        }
        cells.add(new Lattice.Cell(row, column, lastRow, lastColumn));
      }
    }
    return cells;
  }

  /** Whether the cell goes on below the row, as wide as it is. */
  private boolean goesDown(int row, int column, int lastColumn, boolean[][] taken) {
    for (int c = column; c <= lastColumn; c++) {
      if (above[row + 1][c] || taken[row + 1][c]) {
        return false;
      }
      if (c > column && left[row + 1][c]) {
        return false;
      }
    }
    boolean closedLeft = column == 0 || left[row + 1][column] || !left[row][column];
    boolean closedRight =
        lastColumn == columns - 1 || left[row + 1][lastColumn + 1] || !left[row][lastColumn + 1];
    return closedLeft && closedRight;
  }
}
