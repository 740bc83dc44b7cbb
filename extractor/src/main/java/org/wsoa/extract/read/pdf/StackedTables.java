package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsoa.extract.read.pdf.Rulings.Ruling;

/**
 * Parts two tables that stand on one another without any room between, so that they share a border:
 * a key right above a tracker. They are two where one is narrower all the way down and has columns
 * of its own.
 */
final class StackedTables {
  /** One row alone may be a title, a banner or a total over a part of the columns. */
  private static final int LEAST_ROWS = 2;

  private StackedTables() {}

  /** The border that two tables share, as an index into {@code grid.ys}; empty for one table. */
  static Optional<Integer> seam(Grid grid) {
    int rows = grid.rows();
    int[] right = new int[rows];
    for (int row = 0; row < rows; row++) {
      right[row] = lastBorder(grid, row);
    }
    for (int seam = LEAST_ROWS; seam <= rows - LEAST_ROWS; seam++) {
      if (right[seam - 1] != right[seam]
          && isEven(right, 0, seam)
          && isEven(right, seam, rows)
          && hasOwnColumns(grid, seam, right)) {
        return Optional.of(seam);
      }
    }
    return Optional.empty();
  }

  private static boolean isEven(int[] right, int from, int to) {
    for (int row = from + 1; row < to; row++) {
      if (right[row] != right[from]) {
        return false;
      }
    }
    return true;
  }

  /** The border furthest to the right that is drawn beside a row. */
  private static int lastBorder(Grid grid, int row) {
    int last = grid.columns();
    while (last > 0 && !grid.down[last][row]) {
      last--;
    }
    return last;
  }

  /** Whether the narrower part has a border within it that stands nowhere in the wider one. */
  private static boolean hasOwnColumns(Grid grid, int seam, int[] right) {
    boolean above = right[seam - 1] < right[seam];
    int narrow = Math.min(right[seam - 1], right[seam]);
    for (int x = 1; x < narrow; x++) {
      boolean here = drawn(grid, x, above ? 0 : seam, above ? seam : grid.rows());
      boolean there = drawn(grid, x, above ? seam : 0, above ? grid.rows() : seam);
      if (here && !there) {
        return true;
      }
    }
    return false;
  }

  private static boolean drawn(Grid grid, int x, int from, int to) {
    for (int row = from; row < to; row++) {
      if (grid.down[x][row]) {
        return true;
      }
    }
    return false;
  }

  /** The borders across that lie on one side of a position, itself included, up to a right edge. */
  static List<Ruling> across(List<Ruling> all, float at, boolean above, float right) {
    List<Ruling> kept = new ArrayList<>();
    for (Ruling ruling : all) {
      boolean here = above ? ruling.at() <= at : ruling.at() >= at;
      if (here && ruling.from() < right) {
        kept.add(new Ruling(ruling.at(), ruling.from(), Math.min(ruling.to(), right)));
      }
    }
    return kept;
  }

  /** The pieces of the borders down that lie on one side of a position. */
  static List<Ruling> down(List<Ruling> all, float at, boolean above) {
    List<Ruling> kept = new ArrayList<>();
    for (Ruling ruling : all) {
      float from = above ? ruling.from() : Math.max(ruling.from(), at);
      float to = above ? Math.min(ruling.to(), at) : ruling.to();
      if (to - from > 1) {
        kept.add(new Ruling(ruling.at(), from, to));
      }
    }
    return kept;
  }

  /** The right edge of the part above or below a seam. */
  static float right(Grid grid, int seam, boolean above) {
    return grid.xs[lastBorder(grid, above ? 0 : seam)];
  }
}
