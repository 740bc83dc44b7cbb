package org.wsoa.model;

import java.util.Optional;

/** Where in its source a value stands. All numbers count from 1. */
public sealed interface Place {
  /** The table cell that the place is, or lies in. */
  Optional<Cell> cell();

  /** The same place as a cell of a table. */
  Place in(Cell cell);

  /**
   * An address in a table: a stitched table counts once, its rows through all its pages.
   *
   * @param table ordinal of the table in the document
   * @param row row in that table
   * @param column column in that table
   */
  record Cell(int table, int row, int column) {
    /**
     * @throws IllegalArgumentException when a number is less than 1
     */
    public Cell {
      Numbers.requirePositive("table", table);
      Numbers.requirePositive("row", row);
      Numbers.requirePositive("column", column);
    }
  }

  /**
   * A place on a page.
   *
   * @param page page number from 1
   * @param box where on the page as displayed
   * @param cell the table cell there
   */
  record OnPage(int page, Box box, Optional<Cell> cell) implements Place {
    /**
     * @throws IllegalArgumentException when the page is less than 1
     */
    public OnPage {
      Numbers.requirePositive("page", page);
    }

    @Override
    public Place in(Cell address) {
      return new OnPage(page, box, Optional.of(address));
    }
  }

  /**
   * A place in a text file.
   *
   * @param line line number from 1: the line on which the value begins
   * @param cell the table cell there
   */
  record OnLine(int line, Optional<Cell> cell) implements Place {
    /**
     * @throws IllegalArgumentException when the line is less than 1
     */
    public OnLine {
      Numbers.requirePositive("line", line);
    }

    @Override
    public Place in(Cell address) {
      return new OnLine(line, Optional.of(address));
    }
  }

  /**
   * A place in a format that knows neither pages nor lines.
   *
   * @param cell the table cell; absent for text outside tables
   */
  record InDocument(Optional<Cell> cell) implements Place {
    @Override
    public Place in(Cell address) {
      return new InDocument(Optional.of(address));
    }
  }

  /** A place on a page, outside tables or not yet numbered. */
  static Place onPage(int page, Box box) {
    return new OnPage(page, box, Optional.empty());
  }

  /** A place on a line, outside tables or not yet numbered. */
  static Place onLine(int line) {
    return new OnLine(line, Optional.empty());
  }

  /** Somewhere in the document, outside tables or not yet numbered. */
  static Place inDocument() {
    return new InDocument(Optional.empty());
  }
}
