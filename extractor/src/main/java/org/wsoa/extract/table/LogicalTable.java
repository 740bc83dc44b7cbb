package org.wsoa.extract.table;

import java.util.List;
import org.wsoa.extract.read.RawCell;
import org.wsoa.model.TableView;

/**
 * A table as its author made it: the parts that page breaks left are joined, repeated headings are
 * gone, a row that a break cut is one row. Cells know their address in this table and keep the
 * place of every fragment.
 *
 * @param number ordinal of the table in the document, from 1
 * @param rowCount number of rows
 * @param columnCount number of columns
 * @param cells its cells, sorted by row, then column
 * @param spans whether the format can merge cells
 * @param slides whether cells may have slid from their columns
 * @param parts the part on each page, in order; none where the format has no pages
 * @param grid the squares of the table
 */
public record LogicalTable(
    int number,
    int rowCount,
    int columnCount,
    List<RawCell> cells,
    boolean spans,
    boolean slides,
    List<TableView.Part> parts,
    Grid grid) {
  /** Copies the lists. */
  public LogicalTable {
    cells = List.copyOf(cells);
    parts = List.copyOf(parts);
  }

  /** A table whose cells are laid on their squares here, once for all who ask. */
  public LogicalTable(
      int number,
      int rowCount,
      int columnCount,
      List<RawCell> cells,
      boolean spans,
      boolean slides,
      List<TableView.Part> parts) {
    this(
        number,
        rowCount,
        columnCount,
        cells,
        spans,
        slides,
        parts,
        new Grid(rowCount, columnCount, cells));
  }
}
