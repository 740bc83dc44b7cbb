package org.wsoa.extract.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsoa.extract.read.RawCell;

/**
 * Which cell covers which square of a table. Rows and columns from 1. Grows only while stitched.
 */
public final class Grid {
  private final int columnCount;
  private final List<@Nullable RawCell[]> rows;

  /**
   * Lays the cells on their squares; where two cover the same square the later one keeps it.
   *
   * @throws IllegalArgumentException when a cell reaches beyond the table
   */
  public Grid(int rowCount, int columnCount, List<RawCell> cells) {
    this.columnCount = columnCount;
    this.rows = new ArrayList<>(rowCount);
    addRows(rowCount);
    cells.forEach(this::put);
  }

  /** Adds empty rows below. */
  void addRows(int count) {
    for (int i = 0; i < count; i++) {
      rows.add(new @Nullable RawCell[columnCount]);
    }
  }

  /**
   * Lays one more cell on its squares, which it takes from cells that had them.
   *
   * @throws IllegalArgumentException when it reaches beyond the table
   */
  void put(RawCell cell) {
    if (cell.lastRow() > rows.size() || cell.lastColumn() > columnCount) {
      throw new IllegalArgumentException("cell beyond the table");
    }
    for (int row = cell.row(); row <= cell.lastRow(); row++) {
      Arrays.fill(rows.get(row - 1), cell.column() - 1, cell.lastColumn(), cell);
    }
  }

  /** Number of rows. */
  public int rowCount() {
    return rows.size();
  }

  /** Number of columns. */
  public int columnCount() {
    return columnCount;
  }

  /** The cell that covers the square, if any does. */
  public Optional<RawCell> at(int row, int column) {
    if (row < 1 || row > rows.size() || column < 1 || column > columnCount) {
      throw new IndexOutOfBoundsException("square " + row + "," + column);
    }
    return Optional.ofNullable(rows.get(row - 1)[column - 1]);
  }

  /** The cells that touch the row, each once, from left to right. */
  @SuppressWarnings("ReferenceEquality") // one and the same cell, not one that looks like it
  public List<RawCell> row(int row) {
    List<RawCell> cells = new ArrayList<>();
    for (RawCell cell : rows.get(row - 1)) {
      if (cell != null && (cells.isEmpty() || cells.get(cells.size() - 1) != cell)) {
        cells.add(cell);
      }
    }
    return cells;
  }
}
