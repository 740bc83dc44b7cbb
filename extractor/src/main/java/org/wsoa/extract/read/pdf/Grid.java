package org.wsoa.extract.read.pdf;

import java.util.Arrays;
import java.util.List;
import org.wsoa.extract.read.pdf.Rulings.Ruling;

/**
 * One table's squares: the positions of its borders in both ways, and which sides of its squares
 * are drawn. Filled in by {@link GridFinder}; {@link GridCells} makes cells of it.
 */
final class Grid {
  final float[] xs;
  final float[] ys;

  /** Whether the border at {@code ys[i]} is drawn between {@code xs[j]} and {@code xs[j + 1]}. */
  final boolean[][] across;

  /** Whether the border at {@code xs[j]} is drawn between {@code ys[i]} and {@code ys[i + 1]}. */
  final boolean[][] down;

  /** The last row has no closing border. */
  final boolean openBottom;

  /** The first row has no opening border. */
  final boolean openTop;

  /** Cells over several rows would be seen as such: borders are drawn between rows. */
  boolean spans = true;

  /** It goes on from the page before: a single text may be all that is left of the table. */
  boolean goesOn;

  Grid(float[] xs, float[] ys, boolean openTop, boolean openBottom) {
    this.xs = xs;
    this.ys = ys;
    this.openTop = openTop;
    this.openBottom = openBottom;
    this.across = new boolean[ys.length][xs.length - 1];
    this.down = new boolean[xs.length][ys.length - 1];
  }

  /**
   * A grid with one border more, from the left edge to the right.
   *
   * @param y its height, within the grid and on none of its borders
   */
  Grid withBorder(float y) {
    int above = slot(ys, y);
    float[] more = new float[ys.length + 1];
    System.arraycopy(ys, 0, more, 0, above + 1);
    more[above + 1] = y;
    System.arraycopy(ys, above + 1, more, above + 2, ys.length - above - 1);
    Grid parted = new Grid(xs, more, openTop, openBottom);
    for (int i = 0; i < more.length; i++) {
      if (i == above + 1) {
        Arrays.fill(parted.across[i], true);
      } else {
        parted.across[i] = across[i > above ? i - 1 : i];
      }
    }
    for (int j = 0; j < xs.length; j++) {
      for (int i = 0; i < parted.rows(); i++) {
        parted.down[j][i] = down[j][i > above ? i - 1 : i];
      }
    }
    return parted;
  }

  int rows() {
    return ys.length - 1;
  }

  int columns() {
    return xs.length - 1;
  }

  float left() {
    return xs[0];
  }

  float right() {
    return xs[xs.length - 1];
  }

  float top() {
    return ys[0];
  }

  float bottom() {
    return ys[ys.length - 1];
  }

  boolean contains(float x, float y) {
    return x >= left() && x <= right() && y >= top() && y <= bottom();
  }

  /** Whether it is as wide as a table with these vertical borders, and has no others. */
  boolean standsBelow(float[] edges, float near) {
    int last = edges.length - 1;
    if (last < 0 || Math.abs((right() - left()) - (edges[last] - edges[0])) > near) {
      return false;
    }
    int k = 0;
    for (float x : xs) {
      while (k <= last && (x - left()) - (edges[k] - edges[0]) > near) {
        k++;
      }
      if (k > last || (edges[k] - edges[0]) - (x - left()) > near) {
        return false;
      }
    }
    return true;
  }

  /** Whether the middle of another grid lies in this one. */
  boolean holds(Grid other) {
    return contains((other.left() + other.right()) / 2, (other.top() + other.bottom()) / 2);
  }

  /** The square at a point inside the grid: row times columns plus column. */
  int squareAt(float x, float y) {
    return slot(ys, y) * columns() + slot(xs, x);
  }

  private static int slot(float[] edges, float value) {
    int found = Arrays.binarySearch(edges, value);
    int slot = found >= 0 ? found : -found - 2;
    return Math.max(0, Math.min(slot, edges.length - 2));
  }

  static void draw(
      boolean[][] sides, float[] positions, float[] cuts, List<Ruling> rulings, float share) {
    float[][] covered = new float[positions.length][cuts.length - 1];
    for (Ruling r : rulings) {
      int line = nearest(positions, r.at());
      for (int j = 0; j < cuts.length - 1; j++) {
        float common = Math.min(cuts[j + 1], r.to()) - Math.max(cuts[j], r.from());
        if (common > 0) {
          covered[line][j] += common;
        }
      }
    }
    for (int line = 0; line < positions.length; line++) {
      for (int j = 0; j < cuts.length - 1; j++) {
        sides[line][j] |= covered[line][j] >= share * (cuts[j + 1] - cuts[j]);
      }
    }
  }

  private static int nearest(float[] positions, float value) {
    int at = slot(positions, value);
    return at + 1 < positions.length
            && Math.abs(positions[at + 1] - value) < Math.abs(positions[at] - value)
        ? at + 1
        : at;
  }
}
