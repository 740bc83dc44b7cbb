package org.wsoa.extract.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wsoa.model.Place;

/** Gathers rows into a table. Not thread-safe. */
public final class RowsTable {
  private final List<SheetRow> rows = new ArrayList<>();
  private final List<Integer> breaks = new ArrayList<>();
  private int extent;

  /** An empty table. */
  public RowsTable() {}

  /** The rows so far. */
  public List<SheetRow> rows() {
    return rows;
  }

  /** Adds a row below. */
  public void add(SheetRow row) {
    rows.add(row);
    extent = Math.max(extent, row.extent());
  }

  /** The last column that a row so far reaches; 0 without rows. */
  public int extent() {
    return extent;
  }

  /** Notes that a page break may stand before the row that is added next. */
  public void addBreak() {
    breaks.add(rows.size() + 1);
  }

  /** Whether it has no row. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** How many squares the table has, whether a cell covers them or not. */
  public long squares() {
    return (long) rows.size() * columns();
  }

  /**
   * The table. Columns to the right of the last text are left out, save two for fills: people paint
   * rows to the end of a sheet. Where cells cannot have slid, a square that no cell covers gets an
   * empty one.
   *
   * @param ordinal its ordinal among the tables of the document, from 1
   * @param spans whether the format can merge cells
   * @param slides whether cells may have slid from their columns
   */
  public RawTable build(int ordinal, boolean spans, boolean slides) {
    int columns = columns();
    List<RawCell> cells = new ArrayList<>();
    int[] coveredTo = new int[columns + 1];
    for (int i = 0; i < rows.size(); i++) {
      SheetRow row = rows.get(i);
      int next = 1;
      for (SheetRow.Cell cell : row.cells()) {
        if (cell.column() <= columns) {
          if (!slides) {
            fillUp(cells, row.place(), ordinal, i + 1, next, cell.column(), coveredTo);
          }
          RawCell placed = cell(row.place(), cell, ordinal, i + 1, columns);
          cells.add(placed);
          Arrays.fill(coveredTo, placed.column(), placed.lastColumn() + 1, placed.lastRow());
          next = placed.lastColumn() + 1;
        }
      }
      if (!slides) {
        fillUp(cells, row.place(), ordinal, i + 1, next, columns + 1, coveredTo);
      }
    }
    RawTable.Traits traits =
        new RawTable.Traits(
            spans,
            slides,
            RawTable.Cut.UNSAID,
            RawTable.Cut.UNSAID,
            List.copyOf(breaks),
            List.of());
    return new RawTable(rows.size(), columns, cells, traits, rows.get(0).place());
  }

  private int columns() {
    int painted = 1;
    int written = 1;
    for (SheetRow row : rows) {
      painted = Math.max(painted, row.extent());
      for (SheetRow.Cell cell : row.cells()) {
        if (!cell.lines().isEmpty()) {
          written = Math.max(written, cell.column() + cell.columnSpan() - 1);
        }
      }
    }
    return Math.min(painted, written + 2);
  }

  private static void fillUp(
      List<RawCell> cells, Place place, int ordinal, int row, int from, int to, int[] coveredTo) {
    for (int column = from; column < to; column++) {
      if (coveredTo[column] < row) {
        Place at = place.in(new Place.Cell(ordinal, row, column));
        cells.add(
            new RawCell(row, column, 1, 1, List.of(), Optional.empty(), false, false, List.of(at)));
      }
    }
  }

  private RawCell cell(Place place, SheetRow.Cell cell, int ordinal, int row, int columns) {
    int rowSpan = Math.min(cell.rowSpan(), rows.size() - row + 1);
    int columnSpan = Math.min(cell.columnSpan(), columns - cell.column() + 1);
    Place at = place.in(new Place.Cell(ordinal, row, cell.column()));
    return new RawCell(
        row,
        cell.column(),
        rowSpan,
        columnSpan,
        cell.lines(),
        cell.fill(),
        cell.bold(),
        false,
        List.of(at));
  }
}
