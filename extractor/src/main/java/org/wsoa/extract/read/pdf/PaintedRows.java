package org.wsoa.extract.read.pdf;

import java.util.Arrays;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Draws the border between two rows that only their colours part: where the paint changes over the
 * whole width of a table, one row ends. Word processors leave the line out below shaded headings.
 */
final class PaintedRows {
  /** Paint is looked at so far above and below an edge. */
  private static final float BESIDE_PT = 1.5f;

  /** A row's paint is the same for so far at least, so that a shade that fades is none. */
  private static final float LEAST_HEIGHT_PT = 7;

  private static final int NONE = -1;
  private static final int WHITE = 0xffffff;

  private final PageContent page;
  private final float snap;

  PaintedRows(PageContent page, Tuning tuning) {
    this.page = page;
    this.snap = tuning.snapPt();
  }

  /** The grid with those borders: itself, or one with more rows. */
  Grid part(Grid grid) {
    TreeSet<Float> more = new TreeSet<>();
    Set<Integer> seen = new HashSet<>(); // in half points: cells side by side end at one height
    for (int i = 0; i < page.fills; i++) {
      int at = i * 4;
      if (page.fill[at] < grid.right() && page.fill[at + 2] > grid.left()) {
        for (float y : new float[] {page.fill[at + 1], page.fill[at + 3]}) {
          if (seen.add(Math.round(2 * y))) {
            look(grid, y, more);
          }
        }
      }
    }
    Grid parted = grid;
    for (float y : more) {
      parted = parted.withBorder(y);
    }
    return parted;
  }

  /** Looks at one edge of a fill. */
  private void look(Grid grid, float y, NavigableSet<Float> more) {
    if (y < grid.top() + LEAST_HEIGHT_PT || y > grid.bottom() - LEAST_HEIGHT_PT) {
      return;
    }
    int found = Arrays.binarySearch(grid.ys, y);
    int below = found < 0 ? -found - 1 : found;
    int near = grid.ys[below] - y < y - grid.ys[below - 1] ? below : below - 1;
    float apart = Math.abs(grid.ys[near] - y);
    if (apart <= snap) {
      if (!isDrawn(grid, near) && changes(grid, y)) {
        Arrays.fill(grid.across[near], true);
      }
    } else if (apart >= LEAST_HEIGHT_PT
        && more.subSet(y - LEAST_HEIGHT_PT, true, y + LEAST_HEIGHT_PT, true).isEmpty()
        && changes(grid, y)) {
      more.add(y);
    }
  }

  private static boolean isDrawn(Grid grid, int border) {
    for (boolean drawn : grid.across[border]) {
      if (!drawn) {
        return false;
      }
    }
    return true;
  }

  /** Whether the paint of each column is another below a height than above it. */
  private boolean changes(Grid grid, float y) {
    for (int j = 0; j < grid.columns(); j++) {
      float width = grid.xs[j + 1] - grid.xs[j];
      for (int k = 1; k <= 3; k++) {
        float x = grid.xs[j] + k * width / 4;
        int above = colour(x, y - BESIDE_PT);
        int below = colour(x, y + BESIDE_PT);
        if (above == below
            || above != colour(x, y - LEAST_HEIGHT_PT)
            || below != colour(x, y + LEAST_HEIGHT_PT)) {
          return false;
        }
      }
    }
    return true;
  }

  /** The colour painted last at a place, none for white. */
  private int colour(float x, float y) {
    for (int i = page.fills - 1; i >= 0; i--) {
      int at = i * 4;
      if (page.fill[at] <= x
          && page.fill[at + 2] >= x
          && page.fill[at + 1] <= y
          && page.fill[at + 3] >= y) {
        return page.fillRgb[i] == WHITE ? NONE : page.fillRgb[i];
      }
    }
    return NONE;
  }
}
