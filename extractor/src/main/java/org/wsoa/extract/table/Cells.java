package org.wsoa.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsoa.extract.read.Fill;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.TextLine;
import org.wsoa.model.Place;

/** Copies of cells with something changed. */
final class Cells {
  private Cells() {}

  /** The cell at another address. */
  static RawCell at(RawCell cell, int row, int column, int rowSpan, int columnSpan) {
    return new RawCell(
        row,
        column,
        rowSpan,
        columnSpan,
        cell.lines(),
        cell.fill(),
        cell.bold(),
        cell.header(),
        cell.places());
  }

  /** The cell with its places told as an address of the numbered table. */
  static RawCell addressed(RawCell cell, int table) {
    Place.Cell address = new Place.Cell(table, cell.row(), cell.column());
    List<Place> places = new ArrayList<>(cell.places().size());
    for (Place place : cell.places()) {
      places.add(place.in(address));
    }
    return with(cell, cell.lines(), cell.fill(), places);
  }

  /** The upper cell gone on with the lower one, over the rows of both; it ends at the row given. */
  static RawCell joined(RawCell upper, RawCell lower, int lastRow) {
    List<Place> places = new ArrayList<>(upper.places());
    places.addAll(lower.places());
    RawCell text =
        with(
            upper,
            Seam.join(upper.lines(), lower.lines()),
            upper.fill().isPresent() ? upper.fill() : lower.fill(),
            places);
    return at(text, upper.row(), upper.column(), lastRow - upper.row() + 1, upper.columnSpan());
  }

  private static RawCell with(
      RawCell cell, List<TextLine> lines, Optional<Fill> fill, List<Place> places) {
    return new RawCell(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        lines,
        fill,
        cell.bold(),
        cell.header(),
        places);
  }
}
