package org.wsoa.extract.read;

import java.util.ArrayList;
import java.util.List;
import org.wsoa.model.Place;

/** Gathers rows into a table. Not thread-safe. */
public final class RowsTable {
  private final List<SheetRow> rows = new ArrayList<>();
  private final List<Integer> breaks = new ArrayList<>();

  /** An empty table. */
  public RowsTable() {}

  /** The rows so far. */
  public List<SheetRow> rows() {
    return rows;
  }

  /** Adds a row below. */
  public void add(SheetRow row) {
    rows.add(row);
  }

  /** Notes that a page break may stand before the row that is added next. */
  public void addBreak() {
    breaks.add(rows.size() + 1);
  }

  /** Whether it has no row. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * The table. Columns to the right of the last that has text or a fill are left out.
   *
   * @param ordinal its ordinal among the tables of the document, from 1
   * @param spans whether the format can merge cells
   * @param slides whether cells may have slid from their columns
   */
  public RawTable build(int ordinal, boolean spans, boolean slides) {
    int columns = 1;
    for (SheetRow row : rows) {
      columns = Math.max(columns, row.extent());
    }
    List<RawCell> cells = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      SheetRow row = rows.get(i);
      for (SheetRow.Cell cell : row.cells()) {
        if (cell.column() <= columns) {
          cells.add(cell(row.place(), cell, ordinal, i + 1, columns));
        }
      }
    }
    RawTable.Traits traits =
        new RawTable.Traits(
            spans, slides, RawTable.Cut.UNSAID, RawTable.Cut.UNSAID, List.copyOf(breaks));
    return new RawTable(rows.size(), columns, cells, traits, rows.get(0).place());
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
