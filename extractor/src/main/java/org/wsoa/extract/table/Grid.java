package org.wsoa.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.read.RawCell;

/**
 * Which cell covers which square of a table, and what the cells say. Rows and columns from 1.
 * Immutable; a text is made when it is first asked for, and kept, for it is asked for in every
 * stage.
 */
public final class Grid {
  private final int rowCount;
  private final int columnCount;
  private final @Nullable RawCell[] squares;

  /** The texts of the cells, each at the first square of its cell. */
  private final @Nullable String[] texts;

  /**
   * Lays the cells on their squares; where two cover the same square the later one keeps it.
   *
   * @throws IllegalArgumentException when a cell reaches beyond the table
   */
  public Grid(int rowCount, int columnCount, List<RawCell> cells) {
    this.rowCount = rowCount;
    this.columnCount = columnCount;
    this.squares = new @Nullable RawCell[rowCount * columnCount];
    this.texts = new @Nullable String[squares.length];
    for (RawCell cell : cells) {
      if (cell.lastRow() > rowCount || cell.lastColumn() > columnCount) {
        throw new IllegalArgumentException("cell beyond the table");
      }
      for (int row = cell.row(); row <= cell.lastRow(); row++) {
        for (int column = cell.column(); column <= cell.lastColumn(); column++) {
          squares[index(row, column)] = cell;
        }
      }
    }
  }

  /** Number of rows. */
  public int rowCount() {
    return rowCount;
  }

  /** Number of columns. */
  public int columnCount() {
    return columnCount;
  }

  /** The cell that covers the square, if any does. */
  public Optional<RawCell> at(int row, int column) {
    return Optional.ofNullable(squares[index(row, column)]);
  }

  /** The cells that touch the row, each once, from left to right. */
  @SuppressWarnings("ReferenceEquality") // one and the same cell, not one that looks like it
  public List<RawCell> row(int row) {
    List<RawCell> cells = new ArrayList<>();
    for (int column = 1; column <= columnCount; column++) {
      RawCell cell = squares[index(row, column)];
      if (cell != null && (cells.isEmpty() || cells.get(cells.size() - 1) != cell)) {
        cells.add(cell);
      }
    }
    return cells;
  }

  /** The text of one of the cells, folded. */
  @SuppressWarnings("ReferenceEquality") // one and the same cell, not one that looks like it
  public String text(RawCell cell) {
    int at = index(cell.row(), cell.column());
    if (squares[at] != cell) {
      return Text.fold(cell.text()); // another one covers it
    }
    String known = texts[at];
    if (known == null) {
      known = Text.fold(cell.text());
      texts[at] = known;
    }
    return known;
  }

  private int index(int row, int column) {
    if (row < 1 || row > rowCount || column < 1 || column > columnCount) {
      throw new IndexOutOfBoundsException("square " + row + "," + column);
    }
    return (row - 1) * columnCount + column - 1;
  }
}
