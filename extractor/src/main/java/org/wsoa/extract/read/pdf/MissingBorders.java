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

  /** The letters of each row, and where texts begin in each row's squares; made when asked for. */
  private int[][] ofRow = {};

  private float[][] begins = {};

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

  /** The letters in the squares of a row from one border to another. */
  private int[] glyphs(int row, int from, int to) {
    if (ofRow.length == 0) {
      sort();
    }
    return Arrays.stream(ofRow[row])
        .filter(
            g -> {
              int column = grid.squareAt(page.centreX(g), page.centreY(g)) % grid.columns();
              return column >= from && column < to;
            })
        .toArray();
  }

  /** Sorts the letters into rows, once for all of them. */
  private void sort() {
    int[] count = new int[grid.rows()];
    begins = new float[grid.rows()][grid.columns()];
    for (float[] row : begins) {
      Arrays.fill(row, Float.POSITIVE_INFINITY);
    }
    for (int g : glyphs) {
      int square = grid.squareAt(page.centreX(g), page.centreY(g));
      int row = square / grid.columns();
      int column = square % grid.columns();
      count[row]++;
      if (grid.down[column][row] && !page.has(g, PageContent.BLANK)) {
        begins[row][column] = Math.min(begins[row][column], page.start(g));
      }
    }
    ofRow = new int[grid.rows()][];
    Arrays.setAll(ofRow, row -> new int[count[row]]);
    Arrays.fill(count, 0);
    for (int g : glyphs) {
      int row = grid.squareAt(page.centreX(g), page.centreY(g)) / grid.columns();
      ofRow[row][count[row]++] = g;
    }
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
    for (float[] row : begins) {
      if (Math.abs(row[column] - x) <= WordRow.SAME_START_PT) {
        return true;
      }
    }
    return false;
  }
}
