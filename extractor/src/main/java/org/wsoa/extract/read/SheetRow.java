package org.wsoa.extract.read;

import java.util.List;
import java.util.Optional;
import org.wsoa.model.Place;

/**
 * A row of a sheet or of delimited text, before it is known whether it belongs to a table.
 *
 * @param place where it begins
 * @param cells its cells, by column; those that are empty may be missing
 * @param ruled whether a cell of it has a border
 */
public record SheetRow(Place place, List<Cell> cells, boolean ruled) {
  /** Copies the list. */
  public SheetRow {
    cells = List.copyOf(cells);
  }

  /** A row of a format without borders. */
  public SheetRow(Place place, List<Cell> cells) {
    this(place, cells, false);
  }

  /** Whether no cell has text. */
  public boolean isBlank() {
    for (Cell cell : cells) {
      if (!cell.lines().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Number of cells with text. */
  public int filled() {
    int filled = 0;
    for (Cell cell : cells) {
      filled += cell.lines().isEmpty() ? 0 : 1;
    }
    return filled;
  }

  /** The first cell with text; only where there is one. */
  public Cell first() {
    for (Cell cell : cells) {
      if (!cell.lines().isEmpty()) {
        return cell;
      }
    }
    throw new IllegalStateException("a blank row");
  }

  /** Whether a cell has a fill. */
  public boolean hasFill() {
    for (Cell cell : cells) {
      if (cell.fill().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Last column of the last cell that has text or a fill, from 1; 0 when there is none. */
  public int extent() {
    for (int i = cells.size() - 1; i >= 0; i--) {
      Cell cell = cells.get(i);
      if (!cell.lines().isEmpty() || cell.fill().isPresent()) {
        return cell.column() + cell.columnSpan() - 1;
      }
    }
    return 0;
  }

  /**
   * A cell of such a row.
   *
   * @param column its first column, from 1
   * @param rowSpan number of rows, 1 or more
   * @param columnSpan number of columns, 1 or more
   * @param lines the lines that the author ended
   * @param fill its background
   * @param bold whether all of its text is bold
   * @param sizePt type size of its first letter in points; 0 where the format has none
   */
  public record Cell(
      int column,
      int rowSpan,
      int columnSpan,
      List<TextLine> lines,
      Optional<Fill> fill,
      boolean bold,
      double sizePt) {
    /** Copies the list. */
    public Cell {
      lines = List.copyOf(lines);
    }

    /** The same cell in another column. */
    public Cell inColumn(int other) {
      return new Cell(other, rowSpan, columnSpan, lines, fill, bold, sizePt);
    }

    /** Its text, lines joined by a line feed. */
    public String text() {
      if (lines.size() == 1) {
        return lines.get(0).text();
      }
      StringBuilder text = new StringBuilder();
      for (TextLine line : lines) {
        text.append(text.isEmpty() ? "" : "\n").append(line.text());
      }
      return text.toString();
    }
  }
}
