package org.wsoa.extract.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wsoa.extract.read.RawCell;
import org.wsoa.model.Place;

/**
 * The cells that touch the last row of a table in the making.
 *
 * @param cells its cells, from left to right
 * @param openCells where those stand that alone lack their closing ruling
 */
record LastRow(List<RawCell> cells, List<Place> openCells) {
  LastRow {
    cells = cells.stream().sorted(Comparator.comparingInt(RawCell::column)).toList();
  }

  /** Whether the cell is one that its page leaves open below while it closes others. */
  boolean isOpen(RawCell cell) {
    return cell.places().stream().anyMatch(openCells::contains);
  }

  /** The cell that covers the column. */
  Optional<RawCell> at(int column) {
    return cells.stream()
        .filter(cell -> cell.column() <= column && cell.lastColumn() >= column)
        .findFirst();
  }
}
