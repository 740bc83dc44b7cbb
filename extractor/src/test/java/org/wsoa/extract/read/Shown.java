package org.wsoa.extract.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Blocks written out as lines, for tests to compare. */
public final class Shown {
  private Shown() {}

  /**
   * One line for each text block ({@code h2: words}, {@code p: words}) and for each row of a table
   * ({@code | a | b |}), a line {@code table} before each table.
   */
  public static List<String> of(RawDocument document) {
    List<String> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof TextBlock text) {
        lines.add((text.isHeading() ? "h" + text.level() : "p") + ": " + text.line().text());
      } else if (block instanceof RawTable table) {
        lines.add("table");
        lines.addAll(rows(table));
      }
    }
    return lines;
  }

  /** The rows of a table; an uncovered square reads {@code -}, one that a span covers {@code ^}. */
  public static List<String> rows(RawTable table) {
    String[][] grid = new String[table.rowCount()][table.columnCount()];
    for (String[] row : grid) {
      Arrays.fill(row, "-");
    }
    for (RawCell cell : table.cells()) {
      for (int r = cell.row(); r <= cell.lastRow(); r++) {
        for (int c = cell.column(); c <= cell.lastColumn(); c++) {
          boolean first = r == cell.row() && c == cell.column();
          grid[r - 1][c - 1] = first ? cell.text().replace("\n", "/") : "^";
        }
      }
    }
    List<String> lines = new ArrayList<>();
    for (String[] row : grid) {
      lines.add("|" + String.join("|", row) + "|");
    }
    return lines;
  }

  /** The n-th table of a document, from 1. */
  public static RawTable table(RawDocument document, int ordinal) {
    return document.blocks().stream()
        .filter(RawTable.class::isInstance)
        .map(RawTable.class::cast)
        .skip(ordinal - 1L)
        .findFirst()
        .orElseThrow();
  }
}
