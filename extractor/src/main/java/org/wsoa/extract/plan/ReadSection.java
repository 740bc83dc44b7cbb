package org.wsoa.extract.plan;

import java.util.List;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.table.Column;
import org.wsoa.extract.table.Grid;
import org.wsoa.extract.table.Section;
import org.wsoa.model.Place;

/**
 * A section of a table and what it was taken for.
 *
 * @param section its heading, columns and rows
 * @param kind {@code actions}, {@code roster}, {@code forums}, {@code versions} or {@code other}
 */
public record ReadSection(Section section, String kind) {
  /** Where the words of a column's heading stand; nowhere where the section has none of its own. */
  public List<Place> places(Column column) {
    Grid grid = section.table().grid();
    return section.headingRows().stream()
        .filter(row -> row <= grid.rowCount() && column.index() <= grid.columnCount())
        .flatMap(row -> grid.at(row, column.index()).stream())
        .filter(cell -> !cell.isEmpty())
        .distinct()
        .map(RawCell::places)
        .flatMap(List::stream)
        .toList();
  }
}
