package org.wsoa.extract.read;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.wsoa.model.Place;

/**
 * A cell as its reader saw it.
 *
 * @param row first row of the cell in its table, from 1
 * @param column first column of the cell in its table, from 1
 * @param rowSpan number of rows, 1 or more
 * @param columnSpan number of columns, 1 or more
 * @param lines the lines that the author ended, in order; none for an empty cell
 * @param fill background colour as painted; absent where nothing is painted
 * @param bold whether all of its text is bold; false for an empty cell
 * @param header whether the format itself says that it is a header cell (a repeated header row of
 *     Word, a TH of a tagged PDF)
 * @param places where it stands, one for each fragment, in order; at least one
 */
public record RawCell(
    int row,
    int column,
    int rowSpan,
    int columnSpan,
    List<TextLine> lines,
    Optional<Fill> fill,
    boolean bold,
    boolean header,
    List<Place> places) {
  /**
   * @throws IllegalArgumentException when an address or a span is less than 1, or there is no place
   */
  public RawCell {
    if (row < 1 || column < 1 || rowSpan < 1 || columnSpan < 1) {
      throw new IllegalArgumentException(
          "cell at " + row + "," + column + " over " + rowSpan + "," + columnSpan);
    }
    lines = List.copyOf(lines);
    places = List.copyOf(places);
    if (places.isEmpty()) {
      throw new IllegalArgumentException("a cell that stands nowhere");
    }
  }

  /** Last row of the cell, from 1. */
  public int lastRow() {
    return row + rowSpan - 1;
  }

  /** Last column of the cell, from 1. */
  public int lastColumn() {
    return column + columnSpan - 1;
  }

  /**
   * The same cell in another place of a table.
   *
   * @throws IllegalArgumentException when the row or the column is less than 1
   */
  public RawCell at(int otherRow, int otherColumn) {
    return new RawCell(
        otherRow, otherColumn, rowSpan, columnSpan, lines, fill, bold, header, places);
  }

  /** The same cell with other lines in it. */
  public RawCell withLines(List<TextLine> others) {
    return new RawCell(row, column, rowSpan, columnSpan, others, fill, bold, header, places);
  }

  /** Whether it has no text; it may have a fill. */
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** All its text, its lines joined by a line feed, without the markers that stand apart. */
  public String text() {
    if (lines.size() == 1) {
      return lines.get(0).text(); // most cells have one line, and are asked often
    }
    StringJoiner text = new StringJoiner("\n");
    for (TextLine line : lines) {
      text.add(line.text());
    }
    return text.toString();
  }

  /** All its text as a reader sees it, list markers too, its lines joined by a line feed. */
  public String markedText() {
    return lines.stream().map(TextLine::marked).collect(Collectors.joining("\n"));
  }
}
