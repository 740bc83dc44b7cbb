package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tables out of rulings: collinear pieces are merged, rulings that meet make a group, and each
 * group's coordinates make a grid of squares; squares with no ruling between them are one cell.
 */
final class Lattice {
  private final Tuning tuning;

  Lattice(Tuning tuning) {
    this.tuning = tuning;
  }

  /**
   * A table's squares and cells.
   *
   * @param xs edges of the columns, rising
   * @param ys edges of the rows, rising
   * @param cells the cells
   * @param openAtFoot whether some cell of the last row has no ruling below it
   * @param openAtHead whether some cell of the first row has no ruling above it
   */
  @SuppressWarnings("ArrayRecordComponent") // searched, never compared
  record Table(double[] xs, double[] ys, List<Cell> cells, boolean openAtHead, boolean openAtFoot) {
    Rect box() {
      return new Rect(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
    }
  }

  /**
   * A cell by the squares that it covers, from 0, ends inclusive.
   *
   * @param firstRow first row
   * @param firstColumn first column
   * @param lastRow last row
   * @param lastColumn last column
   */
  record Cell(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

  /** The tables of a page from the top down. */
  List<Table> tables(List<Ruling> rulings) {
    List<Ruling> merged = merge(rulings);
    List<List<Ruling>> groups = groups(merged);
    List<Table> tables = new ArrayList<>();
    for (List<Ruling> group : groups) {
      table(group).filter(table -> table.cells().size() > 1).ifPresent(tables::add);
    }
    tables.sort(
        Comparator.comparingDouble((Table table) -> table.ys()[0])
            .thenComparingDouble(table -> table.xs()[0]));
    return tables;
  }

  /** Collinear rulings that touch, as one. */
  private List<Ruling> merge(List<Ruling> rulings) {
    List<Ruling> sorted = new ArrayList<>(rulings);
    sorted.sort(
        Comparator.comparing(Ruling::horizontal)
            .thenComparingDouble(Ruling::at)
            .thenComparingDouble(Ruling::from)
            .thenComparingDouble(Ruling::to));
    List<Ruling> merged = new ArrayList<>();
    int start = 0;
    while (start < sorted.size()) {
      int end = start + 1;
      while (end < sorted.size()
          && sorted.get(end).horizontal() == sorted.get(start).horizontal()
          && sorted.get(end).at() - sorted.get(end - 1).at() <= tuning.snapPt() / 2
          && sorted.get(end).at() - sorted.get(start).at() <= tuning.snapPt()) {
        end++;
      }
      mergeBand(sorted.subList(start, end), merged);
      start = end;
    }
    return merged;
  }

  private void mergeBand(List<Ruling> band, List<Ruling> merged) {
    List<Ruling> byStart = new ArrayList<>(band);
    byStart.sort(Comparator.comparingDouble(Ruling::from).thenComparingDouble(Ruling::to));
    double at = 0;
    double weight = 0;
    for (Ruling ruling : band) {
      at += ruling.at() * ruling.length();
      weight += ruling.length();
    }
    at = weight > 0 ? at / weight : band.get(0).at();
    double from = byStart.get(0).from();
    double to = byStart.get(0).to();
    boolean horizontal = band.get(0).horizontal();
    for (Ruling ruling : byStart) {
      if (ruling.from() > to + tuning.joinPt()) {
        merged.add(new Ruling(horizontal, at, from, to));
        from = ruling.from();
        to = ruling.to();
      } else {
        to = Math.max(to, ruling.to());
      }
    }
    merged.add(new Ruling(horizontal, at, from, to));
  }

  /** Rulings that meet, directly or through others. */
  private List<List<Ruling>> groups(List<Ruling> rulings) {
    int count = rulings.size();
    int[] parent = new int[count];
    for (int i = 0; i < count; i++) {
      parent[i] = i;
    }
    List<Integer> horizontals = new ArrayList<>();
    List<Integer> verticals = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      (rulings.get(i).horizontal() ? horizontals : verticals).add(i);
    }
    double slack = tuning.joinPt();
    for (int v : verticals) {
      Ruling vertical = rulings.get(v);
      int first = firstFrom(rulings, horizontals, vertical.from() - slack);
      for (int k = first; k < horizontals.size(); k++) {
        Ruling horizontal = rulings.get(horizontals.get(k));
        if (horizontal.at() > vertical.to() + slack) {
          break;
        }
        if (vertical.at() >= horizontal.from() - slack
            && vertical.at() <= horizontal.to() + slack) {
          union(parent, v, horizontals.get(k));
        }
      }
    }
    List<List<Ruling>> groups = new ArrayList<>();
    int[] groupOf = new int[count];
    for (int i = 0; i < count; i++) {
      int root = find(parent, i);
      if (root == i) {
        groups.add(new ArrayList<>());
        groupOf[i] = groups.size() - 1;
      }
    }
    for (int i = 0; i < count; i++) {
      groups.get(groupOf[find(parent, i)]).add(rulings.get(i));
    }
    groups.removeIf(group -> group.size() < 3);
    return groups;
  }

  /** Index of the first horizontal at or below y; they are sorted by y. */
  private static int firstFrom(List<Ruling> rulings, List<Integer> horizontals, double y) {
    int low = 0;
    int high = horizontals.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (rulings.get(horizontals.get(middle)).at() < y) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int find(int[] parent, int i) {
    int root = i;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  private static void union(int[] parent, int a, int b) {
    int rootA = find(parent, a);
    int rootB = find(parent, b);
    parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }

  private Optional<Table> table(List<Ruling> group) {
    double[] xs = edges(group, false);
    double[] ys = edges(group, true);
    if (xs.length < 2 || ys.length < 2) {
      return Optional.empty();
    }
    Squares squares = new Squares(xs, ys, group, tuning);
    return Optional.of(
        new Table(xs, ys, squares.cells(), squares.openAtHead(), squares.openAtFoot()));
  }

  /** The coordinates of a group's rulings in one direction, and of the ends of the other's. */
  private double[] edges(List<Ruling> group, boolean horizontal) {
    List<Double> at = new ArrayList<>();
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (Ruling ruling : group) {
      if (ruling.horizontal() == horizontal) {
        at.add(ruling.at());
      } else {
        least = Math.min(least, ruling.from());
        most = Math.max(most, ruling.to());
      }
    }
    at.sort(Double::compare);
    List<Double> snapped = new ArrayList<>();
    for (double value : at) {
      if (snapped.isEmpty() || value - snapped.get(snapped.size() - 1) > tuning.snapPt()) {
        snapped.add(value);
      }
    }
    double margin = 2 * tuning.snapPt();
    if (snapped.isEmpty() || least < snapped.get(0) - margin) {
      snapped.add(0, least); // open at the head, or at the left
    }
    if (most > snapped.get(snapped.size() - 1) + margin) {
      snapped.add(most); // open at the foot, or at the right
    }
    return snapped.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
