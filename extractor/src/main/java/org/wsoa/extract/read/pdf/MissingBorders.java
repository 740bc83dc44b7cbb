package org.wsoa.extract.read.pdf;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Parts cells that no border parts where their texts stand apart in the columns that other rows
 * have drawn: tables are often ruled only in their heads, and some styles of word processors leave
 * borders out in every other row.
 */
final class MissingBorders {
  /** So many columns of a row without borders must hold texts where nothing else shows them. */
  private static final int LEAST_TEXTS = 3;

  private final PageContent page;
  private final Grid grid;
  private final int[] glyphs;
  private final Lines maker;

  /**
   * @param glyphs the letters that stand in the grid
   */
  MissingBorders(PageContent page, Grid grid, int[] glyphs, Tuning tuning) {
    this.page = page;
    this.grid = grid;
    this.glyphs = glyphs;
    this.maker = new Lines(page, tuning);
  }

  /** Draws them into the grid. */
  void draw() {
    for (int i = 0; i < grid.rows(); i++) {
      int from = 0;
      for (int j = 1; j <= grid.columns(); j++) {
        if (j == grid.columns() || grid.down[j][i]) {
          if (j - from > 1) {
            part(i, from, j);
          }
          from = j;
        }
      }
    }
  }

  /** Parts the columns of a row from one border to another, if texts show them. */
  private void part(int row, int from, int to) {
    TreeMap<Integer, Float> starts = new TreeMap<>();
    for (Line chunk : maker.of(glyphs(row, from, to), Borderless.CELL_GAP_EM)) {
      float y = (chunk.box()[1] + chunk.box()[3]) / 2;
      int column = grid.squareAt(chunk.box()[0] + 1, y) % grid.columns();
      if (grid.squareAt(chunk.box()[2] - 1, y) % grid.columns() != column) {
        return; // a text over columns
      }
      starts.merge(column, chunk.box()[0], Math::min);
    }
    boolean whole = to - from == grid.columns() && starts.size() >= LEAST_TEXTS;
    if (whole || (starts.size() > 1 && isClosed(row, from, to) && areFlush(starts))) {
      for (int j = from + 1; j < to; j++) {
        grid.down[j][row] = true;
      }
    }
  }

  private int[] glyphs(int row, int from, int to) {
    int first = row * grid.columns() + from;
    return Arrays.stream(glyphs)
        .filter(
            g -> {
              int square = grid.squareAt(page.centreX(g), page.centreY(g));
              return square >= first && square < first + to - from;
            })
        .toArray();
  }

  /** Whether the columns have borders above and below in a row: no cell there is over rows. */
  private boolean isClosed(int row, int from, int to) {
    for (int j = from; j < to; j++) {
      if (!grid.across[row][j] || !grid.across[row + 1][j]) {
        return false;
      }
    }
    return true;
  }

  /** Whether texts begin where those do in rows that draw the borders before them. */
  private boolean areFlush(SortedMap<Integer, Float> starts) {
    return starts.tailMap(starts.firstKey() + 1).entrySet().stream()
        .allMatch(start -> begins(start.getKey(), start.getValue()));
  }

  private boolean begins(int column, float x) {
    float[] first = new float[grid.rows()];
    Arrays.fill(first, Float.POSITIVE_INFINITY);
    for (int g : glyphs) {
      int square = grid.squareAt(page.centreX(g), page.centreY(g));
      int row = square / grid.columns();
      if (square % grid.columns() == column
          && grid.down[column][row]
          && !page.has(g, PageContent.BLANK)) {
        first[row] = Math.min(first[row], page.start(g));
      }
    }
    for (float start : first) {
      if (Math.abs(start - x) <= WordRow.SAME_START_PT) {
        return true;
      }
    }
    return false;
  }
}
