package org.wsoa.extract.read;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.wsoa.model.Place;

/**
 * A table as its reader saw it, or the part of one that stands on one page.
 *
 * @param rowCount number of rows
 * @param columnCount number of columns
 * @param cells its cells, sorted by row, then column; no two cover the same square, but a square
 *     may be covered by none (a ragged row)
 * @param traits what the format tells beside the cells
 * @param place where it begins
 */
public record RawTable(
    int rowCount, int columnCount, List<RawCell> cells, Traits traits, Place place)
    implements Block {
  private static final Comparator<RawCell> BY_ADDRESS =
      Comparator.comparingInt(RawCell::row).thenComparingInt(RawCell::column);

  /**
   * Sorts the cells.
   *
   * @throws IllegalArgumentException when a cell reaches beyond the table
   */
  public RawTable {
    Objects.requireNonNull(traits, "traits");
    Objects.requireNonNull(place, "place");
    cells = isSorted(cells) ? List.copyOf(cells) : cells.stream().sorted(BY_ADDRESS).toList();
    for (RawCell cell : cells) {
      if (cell.lastRow() > rowCount || cell.lastColumn() > columnCount) {
        throw new IllegalArgumentException(
            "cell at " + cell.row() + "," + cell.column() + " beyond the table");
      }
    }
  }

  /** Readers go through a table row by row, so nearly all cells come sorted. */
  private static boolean isSorted(List<RawCell> cells) {
    int row = 0;
    int column = 0;
    for (RawCell cell : cells) {
      if (cell.row() < row || (cell.row() == row && cell.column() < column)) {
        return false;
      }
      row = cell.row();
      column = cell.column();
    }
    return true;
  }

  /**
   * What the format tells beside the cells.
   *
   * @param spans whether the format can merge cells: an empty cell is then empty, not merged
   * @param slides whether cells may have slid from their columns (a ragged TSV)
   * @param topCut what the file says of the first row: that it goes on from the page before
   * @param bottomCut what the file says of the last row: that it goes on on the next page
   * @param breaks rows (from 1) before which the source may have a page break: blank lines in a TSV
   * @param openCells where cells of the last row stand that alone lack their closing ruling: they
   *     go on on the next page, though the row need not
   */
  public record Traits(
      boolean spans,
      boolean slides,
      Cut topCut,
      Cut bottomCut,
      List<Integer> breaks,
      List<Place> openCells) {
    /** Copies the lists. */
    public Traits {
      Objects.requireNonNull(topCut, "topCut");
      Objects.requireNonNull(bottomCut, "bottomCut");
      breaks = List.copyOf(breaks);
      openCells = List.copyOf(openCells);
    }

    /** A format with spans that does not cut tables: DOCX, XLSX, HTML. */
    public static Traits flowing() {
      return new Traits(true, false, Cut.UNSAID, Cut.UNSAID, List.of(), List.of());
    }
  }

  /** What a file says of a row at a page's edge. */
  public enum Cut {
    /** The file says that the row is cut there: a tagged row on two pages. */
    CUT,
    /** The row lacks its closing ruling there, as a cut row does, and some whole ones. */
    OPEN,
    /** The file says that the row is whole there. */
    WHOLE,
    /** The file says nothing: a closed row proves nothing. */
    UNSAID
  }
}
