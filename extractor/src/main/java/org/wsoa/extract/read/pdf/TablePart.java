package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.RawTable;
import org.wsoa.extract.read.RawTable.Cut;
import org.wsoa.extract.read.RawTable.Traits;
import org.wsoa.model.Box;
import org.wsoa.model.Place;

/** The part of a table that stands on one page, before its neighbours on other pages are known. */
final class TablePart {
  final int page;
  final Box box;

  /** Its upper edge on the page as held for reading, in points. */
  final float upper;

  final int rows;
  final int columns;
  List<RawCell> cells;

  /** For each row the tagged row that stands in it, 0 where unknown. */
  final int[] taggedRows;

  /**
   * Where its vertical borders stand on the page as held for reading; none where none are drawn.
   */
  float[] edges = {};

  /** Whether a cell over several rows would be seen as such. */
  boolean spans = true;

  /** Where cells of the last row stand that lack the border that others of it have below. */
  List<Place> openCells = List.of();

  Cut top;
  Cut bottom;

  TablePart(
      int page,
      Box box,
      float upper,
      int rows,
      int columns,
      List<RawCell> cells,
      int[] taggedRows,
      boolean openTop,
      boolean openBottom) {
    this.page = page;
    this.box = box;
    this.upper = upper;
    this.rows = rows;
    this.columns = columns;
    this.cells = List.copyOf(cells);
    this.taggedRows = taggedRows;
    this.top = openTop ? Cut.OPEN : Cut.UNSAID;
    this.bottom = openBottom ? Cut.OPEN : Cut.UNSAID;
  }

  /**
   * Lets the tags of two parts on neighbouring pages say whether the row between them is cut: it is
   * where the last row's tag comes again, and whole where both sides are tagged and it does not.
   */
  static void compare(TablePart upper, TablePart lower) {
    int last = upper.taggedRows[upper.rows - 1];
    if (last == 0) {
      return;
    }
    List<Integer> heads = new ArrayList<>();
    for (int row : lower.taggedRows) {
      if (row != 0) {
        heads.add(row);
      }
    }
    if (heads.isEmpty()) {
      return;
    }
    Cut told = heads.contains(last) ? Cut.CUT : Cut.WHOLE;
    upper.bottom = told;
    lower.top = told;
  }

  /** Takes all fills away: a scan in greys has a grey for every colour. */
  void dropFills() {
    cells =
        cells.stream()
            .map(
                cell ->
                    new RawCell(
                        cell.row(),
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        cell.lines(),
                        Optional.empty(),
                        cell.bold(),
                        cell.header(),
                        cell.places()))
            .toList();
  }

  RawTable toTable() {
    return new RawTable(
        rows,
        columns,
        cells,
        new Traits(spans, false, top, bottom, List.of(), openCells),
        Place.onPage(page, box));
  }
}
