package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.wsoa.extract.read.pdf.Rulings.Ruling;

/** Finds the tables that borders draw: borders that meet are one table. */
final class GridFinder {
  private final Tuning tuning;
  private final List<Ruling> across;
  private final List<Ruling> down;
  private final int[] parent;

  private GridFinder(List<Ruling> across, List<Ruling> down, Tuning tuning) {
    this.across = across;
    this.down = down;
    this.tuning = tuning;
    this.parent = new int[across.size() + down.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
  }

  /** The grids that a page's borders make, from the top, then from the left. */
  static List<Grid> find(List<Ruling> across, List<Ruling> down, Tuning tuning) {
    return new GridFinder(across, down, tuning).grids();
  }

  private List<Grid> grids() {
    float near = tuning.snapPt() + 1;
    for (int i = 0; i < across.size(); i++) {
      Ruling h = across.get(i);
      for (int j = 0; j < down.size(); j++) {
        Ruling v = down.get(j);
        if (v.at() >= h.from() - near
            && v.at() <= h.to() + near
            && h.at() >= v.from() - near
            && h.at() <= v.to() + near) {
          unite(i, across.size() + j);
        }
      }
    }
    TreeMap<Integer, List<Ruling>> acrossOf = new TreeMap<>();
    TreeMap<Integer, List<Ruling>> downOf = new TreeMap<>();
    for (int i = 0; i < parent.length; i++) {
      boolean flat = i < across.size();
      (flat ? acrossOf : downOf)
          .computeIfAbsent(root(i), key -> new ArrayList<>())
          .add(flat ? across.get(i) : down.get(i - across.size()));
    }
    List<Grid> grids = new ArrayList<>();
    acrossOf.forEach(
        (key, hs) -> {
          List<Ruling> vs = downOf.get(key);
          if (vs != null) {
            addGrid(grids, hs, vs);
          }
        });
    grids.sort(Comparator.<Grid>comparingDouble(g -> g.top()).thenComparingDouble(g -> g.left()));
    return grids;
  }

  private void addGrid(List<Grid> grids, List<Ruling> hs, List<Ruling> vs) {
    List<Float> ys = positions(hs);
    List<Float> xs = positions(vs);
    boolean openTop = extend(ys, vs, true);
    boolean openBottom = extend(ys, vs, false);
    boolean openLeft = extend(xs, hs, true);
    boolean openRight = extend(xs, hs, false);
    if (xs.size() < 2 || ys.size() < 2) {
      return;
    }
    Grid grid = new Grid(array(xs), array(ys), openTop, openBottom);
    Grid.draw(grid.across, grid.ys, grid.xs, hs, tuning.edgeShare());
    Grid.draw(grid.down, grid.xs, grid.ys, vs, tuning.edgeShare());
    if (openTop) {
      Arrays.fill(grid.across[0], true);
    }
    if (openBottom) {
      Arrays.fill(grid.across[grid.rows()], true);
    }
    if (openLeft) {
      Arrays.fill(grid.down[0], true);
    }
    if (openRight) {
      Arrays.fill(grid.down[grid.columns()], true);
    }
    Optional<Integer> seam = StackedTables.seam(grid);
    if (seam.isEmpty()) {
      grids.add(grid);
      return;
    }
    float at = grid.ys[seam.get()];
    for (boolean above : new boolean[] {true, false}) {
      float right = StackedTables.right(grid, seam.get(), above) + tuning.snapPt();
      addGrid(grids, StackedTables.across(hs, at, above, right), StackedTables.down(vs, at, above));
    }
  }

  /**
   * Where at least two lines run on beyond the last line that crosses them and end together, the
   * table is open on that side: their ends are its edge.
   */
  private boolean extend(List<Float> edges, List<Ruling> runs, boolean before) {
    float end = before ? Float.POSITIVE_INFINITY : Float.NEGATIVE_INFINITY;
    for (Ruling r : runs) {
      end = before ? Math.min(end, r.from()) : Math.max(end, r.to());
    }
    float edge = before ? edges.get(0) : edges.get(edges.size() - 1);
    float beyond = before ? edge - end : end - edge;
    if (beyond < 2 * tuning.minCellPt()) {
      return false;
    }
    int ending = 0;
    for (Ruling r : runs) {
      float own = before ? r.from() : r.to();
      if (Math.abs(own - end) <= tuning.snapPt()) {
        ending++;
      }
    }
    if (ending < 2) {
      return false;
    }
    edges.add(before ? 0 : edges.size(), end);
    return true;
  }

  private List<Float> positions(List<Ruling> rulings) {
    List<Float> found = new ArrayList<>();
    for (Ruling r : rulings) {
      if (found.isEmpty() || r.at() - found.get(found.size() - 1) > 0.01f) {
        found.add(r.at());
      }
    }
    return found;
  }

  private static float[] array(List<Float> values) {
    float[] array = new float[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }

  private int root(int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  private void unite(int i, int j) {
    int one = root(i);
    int two = root(j);
    parent[Math.max(one, two)] = Math.min(one, two);
  }
}
