package org.wsoa.extract.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A heading and the rows below it, down to the next heading of the same table. All rows count from
 * 1.
 *
 * @param table the table that it is part of
 * @param bannerRows the rows right above the heading that belong to it, in order
 * @param headingRows the heading's rows; none where the section has no heading of its own
 * @param columns one for each column of the table, in order
 * @param firstRow first row of the body
 * @param lastRow last row of the body; less than the first where there is none
 */
public record Section(
    LogicalTable table,
    List<Integer> bannerRows,
    List<Integer> headingRows,
    List<Column> columns,
    int firstRow,
    int lastRow) {
  /** Copies the lists. */
  public Section {
    bannerRows = List.copyOf(bannerRows);
    headingRows = List.copyOf(headingRows);
    columns = List.copyOf(columns);
  }

  /** The columns taken for the meaning, from left to right. */
  public List<Column> columns(Meaning meaning) {
    return columns.stream().filter(column -> column.meaning() == meaning).toList();
  }

  /** The first column taken for the meaning. */
  public Optional<Column> column(Meaning meaning) {
    return columns.stream().filter(column -> column.meaning() == meaning).findFirst();
  }

  /** Whether a column was taken for one of the meanings. */
  public boolean has(Meaning... meanings) {
    for (Column column : columns) {
      for (Meaning meaning : meanings) {
        if (column.meaning() == meaning) {
          return true;
        }
      }
    }
    return false;
  }

  /** The body's rows, in order. */
  public List<Integer> bodyRows() {
    return IntStream.rangeClosed(firstRow, lastRow).boxed().toList();
  }

  /** The section with the columns of one meaning taken for another, for a reason. */
  public Section retaking(Meaning meaning, Meaning other, String why) {
    return new Section(
        table,
        bannerRows,
        headingRows,
        columns.stream()
            .map(column -> column.meaning() == meaning ? column.takenFor(other, why) : column)
            .toList(),
        firstRow,
        lastRow);
  }
}
