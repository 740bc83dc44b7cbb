package org.wsoa.extract.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.wsoa.extract.read.RawCell;
import org.wsoa.model.Box;
import org.wsoa.model.Place;

/**
 * Where a table's columns begin and end on the page, relative to its left edge, so that mirrored
 * margins do not matter.
 *
 * @param offsets n + 1 offsets in points for n columns, rising from 0
 */
record ColumnEdges(List<Double> offsets) {
  /** Two edges this near are one: rulings of one table drawn twice differ by less than a line. */
  private static final double SAME_EDGE_PT = 4;

  /** No column is narrower; edges nearer than this were read along the wrong axis. */
  private static final double LEAST_COLUMN_PT = 1;

  ColumnEdges {
    offsets = List.copyOf(offsets);
  }

  /**
   * The edges of a part of a table; empty where the format has no pages. The columns of a page that
   * is shown on its side run up or down.
   */
  static Optional<ColumnEdges> of(int columnCount, List<RawCell> cells) {
    if (cells.stream().anyMatch(cell -> !(cell.places().get(0) instanceof Place.OnPage))) {
      return Optional.empty();
    }
    return along(columnCount, cells, Box::x0, Box::x1)
        .or(() -> along(columnCount, cells, Box::y0, Box::y1))
        .or(() -> along(columnCount, cells, box -> -box.y1(), box -> -box.y0()))
        .or(() -> along(columnCount, cells, box -> -box.x1(), box -> -box.x0()));
  }

  private static Optional<ColumnEdges> along(
      int columnCount,
      List<RawCell> cells,
      ToDoubleFunction<Box> begin,
      ToDoubleFunction<Box> end) {
    double[] edges = new double[columnCount + 1];
    Arrays.fill(edges, Double.NaN);
    for (RawCell cell : cells) {
      if (cell.places().get(0) instanceof Place.OnPage onPage) {
        int left = cell.column() - 1;
        int right = cell.lastColumn();
        double from = begin.applyAsDouble(onPage.box());
        double to = end.applyAsDouble(onPage.box());
        edges[left] = Double.isNaN(edges[left]) ? from : Math.min(edges[left], from);
        edges[right] = Double.isNaN(edges[right]) ? to : Math.max(edges[right], to);
      }
    }
    List<Double> offsets = new ArrayList<>();
    double last = Double.NEGATIVE_INFINITY;
    for (double edge : edges) {
      if (Double.isNaN(edge) || edge - last < LEAST_COLUMN_PT) {
        return Optional.empty();
      }
      last = edge;
      offsets.add(edge - edges[0]);
    }
    return Optional.of(new ColumnEdges(offsets));
  }

  /** Whether the two are as wide as one another. */
  boolean asWideAs(ColumnEdges other) {
    return near(offsets.get(offsets.size() - 1), other.offsets.get(other.offsets.size() - 1));
  }

  /** The edges of both. */
  ColumnEdges union(ColumnEdges other) {
    List<Double> all = new ArrayList<>(offsets);
    for (double offset : other.offsets) {
      if (all.stream().noneMatch(known -> near(known, offset))) {
        all.add(offset);
      }
    }
    all.sort(Double::compare);
    return new ColumnEdges(all);
  }

  /**
   * The index, from 0, of the edge at the offset.
   *
   * @throws IllegalArgumentException when there is none
   */
  int indexOf(double offset) {
    int best = -1;
    for (int i = 0; i < offsets.size(); i++) {
      if (near(offsets.get(i), offset)
          && (best < 0
              || Math.abs(offsets.get(i) - offset) < Math.abs(offsets.get(best) - offset))) {
        best = i;
      }
    }
    if (best < 0) {
      throw new IllegalArgumentException("no edge at " + offset);
    }
    return best;
  }

  /** Number of inner edges that both have. */
  int sharedInner(ColumnEdges other) {
    int shared = 0;
    for (double offset : offsets.subList(1, offsets.size() - 1)) {
      shared += other.offsets.stream().anyMatch(edge -> near(edge, offset)) ? 1 : 0;
    }
    return shared;
  }

  /** Number of columns. */
  int columnCount() {
    return offsets.size() - 1;
  }

  /** The cells with their columns counted by these edges instead of their own. */
  List<RawCell> renumber(List<RawCell> cells, ColumnEdges own) {
    List<RawCell> renumbered = new ArrayList<>();
    for (RawCell cell : cells) {
      int left = indexOf(own.offsets.get(cell.column() - 1));
      int right = indexOf(own.offsets.get(cell.lastColumn()));
      renumbered.add(
          Cells.at(cell, cell.row(), left + 1, cell.rowSpan(), Math.max(1, right - left)));
    }
    return renumbered;
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) <= SAME_EDGE_PT;
  }
}
