package org.wsoa.samples.content;

import java.util.ArrayList;
import java.util.List;

/**
 * A table. Its rows list only the cells that begin in them; what a span of a row above covers is
 * left out, as in HTML.
 *
 * @param widths the columns' shares of the page's width; any unit
 * @param headingRows how many rows are repeated at the top of each page
 * @param splitRows whether a page break may cut a row in two
 * @param rules what shows where its rows and columns are
 * @param rows from the top
 */
public record Grid(
    List<Integer> widths, int headingRows, boolean splitRows, Rules rules, List<List<Cell>> rows)
    implements Part {
  /** What shows where the rows and columns of a table are. */
  public enum Rules {
    /** A line around each cell. */
    BOXES,
    /** A line between any two rows. */
    ROWS,
    /** A line above and below the headings and one below the last row. */
    HEAD,
    /** No line; a pale fill in every second row. */
    ZEBRA,
    /** Nothing but white space. */
    NONE
  }

  /** Checks that the cells cover the table exactly. */
  public Grid {
    widths = List.copyOf(widths);
    rows = rows.stream().map(List::copyOf).toList();
    place(widths.size(), rows);
  }

  /**
   * A cell and where it begins.
   *
   * @param cell the cell
   * @param row from 0
   * @param column from 0
   */
  public record Placed(Cell cell, int row, int column) {}

  /** The cells by row, each with the column it begins in. */
  public List<List<Placed>> placed() {
    return place(widths.size(), rows);
  }

  private static List<List<Placed>> place(int columns, List<List<Cell>> rows) {
    boolean[][] taken = new boolean[rows.size()][columns];
    List<List<Placed>> out = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      List<Placed> line = new ArrayList<>();
      int column = 0;
      for (Cell cell : rows.get(r)) {
        while (column < columns && taken[r][column]) {
          column++;
        }
        for (int y = r; y < r + cell.rowSpan(); y++) {
          for (int x = column; x < column + cell.columnSpan(); x++) {
            if (y >= rows.size() || x >= columns || taken[y][x]) {
              throw new IllegalArgumentException("row " + r + ": no room for " + cell.lines());
            }
            taken[y][x] = true;
          }
        }
        line.add(new Placed(cell, r, column));
      }
      for (int x = 0; x < columns; x++) {
        if (!taken[r][x]) {
          throw new IllegalArgumentException("row " + r + ": nothing in column " + x);
        }
      }
      out.add(List.copyOf(line));
    }
    return List.copyOf(out);
  }

  /** Starts a table with columns of these widths, whose rows a page break may not cut. */
  public static Builder columns(Integer... widths) {
    return new Builder(List.of(widths));
  }

  /** Collects the rows of a table. */
  public static final class Builder {
    private final List<Integer> widths;
    private final List<List<Cell>> rows = new ArrayList<>();
    private int headingRows;
    private boolean splitRows;
    private Rules rules = Rules.BOXES;

    private Builder(List<Integer> widths) {
      this.widths = widths;
    }

    /** The rows so far are repeated on each page. */
    public Builder repeat() {
      headingRows = rows.size();
      return this;
    }

    /** A page break may cut a row in two. */
    public Builder splittingRows() {
      splitRows = true;
      return this;
    }

    /** What shows where its rows and columns are. */
    public Builder rules(Rules shown) {
      rules = shown;
      return this;
    }

    /** Adds a row of column headings. */
    public Builder headings(String... texts) {
      List<Cell> row = new ArrayList<>();
      for (String text : texts) {
        row.add(Cell.text(text).heading());
      }
      rows.add(row);
      return this;
    }

    /** Adds a row. */
    public Builder row(Cell... cells) {
      rows.add(List.of(cells));
      return this;
    }

    /** Adds a row of plain texts. */
    public Builder row(String... texts) {
      List<Cell> row = new ArrayList<>();
      for (String text : texts) {
        row.add(Cell.text(text));
      }
      rows.add(row);
      return this;
    }

    /** The table. */
    public Grid grid() {
      return new Grid(widths, headingRows, splitRows, rules, rows);
    }
  }
}
