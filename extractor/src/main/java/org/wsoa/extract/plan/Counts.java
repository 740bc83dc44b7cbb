package org.wsoa.extract.plan;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.table.Grid;
import org.wsoa.extract.table.LogicalTable;
import org.wsoa.extract.table.RowLabels;
import org.wsoa.model.DeclaredCounts;

/**
 * Totals that a document states of its actions: {@code Completed-4 In Progress-2 Yet to Start-1}.
 */
final class Counts {
  private static final String DONE = "completed?|closed|delivered";
  private static final String DOING = "in progress|under way|underway|ongoing|on track|progressing";
  private static final String TO_DO = "(?:not|yet) (?:yet )?(?:to )?start(?:ed)?|not due";
  private static final Pattern STATED =
      Pattern.compile(
          "(?i)\\b(?:(?<done>"
              + DONE
              + ")|(?<doing>"
              + DOING
              + ")|(?<todo>"
              + TO_DO
              + "))\\s*(?:actions?\\s*)?[-–—:=(]\\s*(?<number>\\d{1,4})\\b");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  private Counts() {}

  /** The totals that the text states; empty where it states fewer than two. */
  static Optional<DeclaredCounts> of(String text) {
    if (!NUMBER.matcher(text).find()) {
      return Optional.empty();
    }
    Optional<Integer> done = Optional.empty();
    Optional<Integer> doing = Optional.empty();
    Optional<Integer> toDo = Optional.empty();
    int found = 0;
    Matcher matcher = STATED.matcher(text);
    while (matcher.find()) {
      Optional<Integer> number = Optional.of(Integer.valueOf(matcher.group("number")));
      found++;
      if (matcher.group("done") != null) {
        done = done.or(() -> number);
      } else if (matcher.group("doing") != null) {
        doing = doing.or(() -> number);
      } else {
        toDo = toDo.or(() -> number);
      }
    }
    return found < 2 ? Optional.empty() : Optional.of(new DeclaredCounts(done, doing, toDo));
  }

  /**
   * The totals of a small table: a word and its number in one cell, else in the row of totals, in
   * the only row below it, or beside it; empty where it states fewer than two.
   */
  static Optional<DeclaredCounts> in(LogicalTable table) {
    Grid grid = table.grid();
    OptionalInt totals = totals(grid);
    StringBuilder stated = new StringBuilder();
    StringJoiner cells = new StringJoiner("; ");
    for (RawCell cell : table.cells()) {
      int below = cell.lastRow() + 1;
      boolean several = totals.isEmpty() && number(grid, below + 1, cell.column()).isPresent();
      Optional<String> number =
          number(grid, several ? grid.rowCount() + 1 : totals.orElse(below), cell.column())
              .or(() -> number(grid, cell.row(), cell.lastColumn() + 1));
      number.ifPresent(
          value -> stated.append(Text.fold(cell.text())).append(": ").append(value).append(' '));
      cells.add(Text.fold(cell.text()));
    }
    return of(stated.toString()).or(() -> of(cells.toString()));
  }

  /** The last row that sums up those above it. */
  private static OptionalInt totals(Grid grid) {
    return IntStream.rangeClosed(2, grid.rowCount())
        .filter(row -> grid.at(row, 1).filter(cell -> RowLabels.isTotal(cell.text())).isPresent())
        .max();
  }

  private static Optional<String> number(Grid grid, int row, int column) {
    if (row > grid.rowCount() || column > grid.columnCount()) {
      return Optional.empty();
    }
    return grid.at(row, column).map(cell -> Text.fold(cell.text())).filter(Counts::isNumber);
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }
}
