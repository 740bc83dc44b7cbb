package org.wsoa.extract.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wsoa.extract.read.RawCell;

/**
 * The cells that touch the last row of a table in the making.
 *
 * @param cells its cells, from left to right
 */
record LastRow(List<RawCell> cells) {
  LastRow {
    cells = cells.stream().sorted(Comparator.comparingInt(RawCell::column)).toList();
  }

  /** The cell that covers the column. */
  Optional<RawCell> at(int column) {
    return cells.stream()
        .filter(cell -> cell.column() <= column && cell.lastColumn() >= column)
        .findFirst();
  }
}
