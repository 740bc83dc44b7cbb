package org.wsoa.extract.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.wsoa.extract.read.Content.LeftOut;
import org.wsoa.extract.read.Content.Paragraph;
import org.wsoa.extract.read.Content.Table;

/**
 * A table whose rows say where each of their cells begins and ends, as the formats of Word before
 * 2007 do. Its columns are the edges of all of its rows.
 */
public final class EdgeTable {
  /** Edges within 2 mm, in twentieths of a point, are one. */
  private static final int NEAR_TWIPS = 113;

  private EdgeTable() {}

  /**
   * How a row is laid out.
   *
   * @param cells from left to right
   * @param header whether each page repeats it
   */
  public record RowShape(List<CellShape> cells, boolean header) {
    /** Copies the list. */
    public RowShape {
      cells = List.copyOf(cells);
    }
  }

  /**
   * How a cell is laid out. Edges are in twentieths of a point.
   *
   * @param left its left edge
   * @param right its right edge
   * @param fill its background
   * @param below how it is merged with the cells above and below it
   * @param mergedLeft whether it goes on the cell at its left
   */
  public record CellShape(
      int left, int right, Optional<Fill> fill, Merge below, boolean mergedLeft) {}

  /** How a cell is merged downwards. */
  public enum Merge {
    /** It stands for itself. */
    NONE,
    /** It is the first of several. */
    FIRST,
    /** It goes on the one above it. */
    GOES_ON
  }

  /**
   * A row with what stands in it.
   *
   * @param shape how it is laid out
   * @param contents of its cells, one for each
   */
  record Row(RowShape shape, List<List<Content>> contents) {}

  /** A cell that may grow downwards, and its edges. */
  private record Open(CellShape shape, TableGrid.Draft draft) {}

  /** The table of these rows. */
  static Table of(List<Row> rows) {
    List<Integer> edges = edges(rows);
    Map<Integer, Integer> numbers = new HashMap<>();
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < edges.size(); i++) {
      numbers.put(edges.get(i), i);
      if (i > 0) {
        widths.add(edges.get(i) - edges.get(i - 1));
      }
    }
    TableGrid grid = new TableGrid();
    List<Open> above = List.of();
    for (int i = 0; i < rows.size(); i++) {
      List<Open> open = new ArrayList<>();
      for (Slot slot : slots(rows.get(i))) {
        CellShape shape = slot.shape();
        Optional<Open> upper =
            shape.below() == Merge.GOES_ON ? find(above, shape) : Optional.empty();
        TableGrid.Draft draft;
        if (upper.isPresent()) {
          draft = upper.get().draft();
          draft.growTo(i);
          if (slot.hasText()) {
            draft.leaveOut(new LeftOut(true, false));
          }
        } else {
          draft =
              grid.add(
                  i,
                  numbers.getOrDefault(shape.left(), 0),
                  numbers.getOrDefault(shape.right(), 0),
                  slot.content(),
                  shape.fill(),
                  rows.get(i).shape().header());
        }
        if (shape.below() != Merge.NONE) {
          open.add(new Open(shape, draft));
        }
      }
      above = open;
    }
    return grid.table(rows.size(), widths);
  }

  private record Slot(CellShape shape, List<Content> content) {
    boolean hasText() {
      return content.stream().anyMatch(c -> c instanceof Paragraph p && !p.lines().isEmpty());
    }
  }

  /** The cells of a row, those that go on their left neighbour taken into it. */
  private static List<Slot> slots(Row row) {
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < row.contents().size(); i++) {
      CellShape shape = row.shape().cells().get(i);
      if (shape.mergedLeft() && !slots.isEmpty()) {
        Slot left = slots.remove(slots.size() - 1);
        CellShape first = left.shape();
        CellShape wide =
            new CellShape(first.left(), shape.right(), first.fill(), first.below(), false);
        slots.add(new Slot(wide, left.content()));
      } else {
        slots.add(new Slot(shape, row.contents().get(i)));
      }
    }
    return slots;
  }

  private static Optional<Open> find(List<Open> above, CellShape shape) {
    return above.stream()
        .filter(
            open ->
                Math.abs(open.shape().left() - shape.left()) <= NEAR_TWIPS
                    && Math.abs(open.shape().right() - shape.right()) <= NEAR_TWIPS)
        .findFirst();
  }

  private static List<Integer> edges(List<Row> rows) {
    TreeSet<Integer> edges = new TreeSet<>();
    for (Row row : rows) {
      for (CellShape shape : row.shape().cells()) {
        edges.add(shape.left());
        edges.add(shape.right());
      }
    }
    return new ArrayList<>(edges);
  }
}
