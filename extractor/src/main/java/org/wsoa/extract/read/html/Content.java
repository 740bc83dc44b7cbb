package org.wsoa.extract.read.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wsoa.extract.read.Fill;
import org.wsoa.extract.read.TextLine;

/** What stands in a page or in a cell, in order. */
sealed interface Content {
  /**
   * A line of text.
   *
   * @param line its words, which are not empty
   * @param level depth of a heading; 0 for other text
   * @param bold whether all of it is bold
   */
  record Line(TextLine line, int level, boolean bold) implements Content {}

  /** A table; it may have no cells. */
  record Table(int rowCount, int columnCount, List<Cell> cells) implements Content {
    /** Copies the cells. */
    public Table {
      cells = List.copyOf(cells);
    }

    /** Whether it is only a frame around text of the cell that it stands in. */
    boolean isFrame() {
      return columnCount <= 1 && cells.stream().allMatch(cell -> cell.tables().isEmpty());
    }

    /** Whether it only lays out the tables in it. */
    boolean isLayout() {
      return cells.stream().anyMatch(cell -> !cell.tables().isEmpty())
          && (columnCount <= 1 || cells.stream().allMatch(cell -> cell.lines().isEmpty()));
    }
  }

  /**
   * A cell.
   *
   * @param row first row, from 1
   * @param column first column, from 1
   * @param parts what stands in it
   */
  record Cell(
      int row,
      int column,
      int rowSpan,
      int columnSpan,
      List<Content> parts,
      Optional<Fill> fill,
      boolean header,
      LeftOut leftOut) {
    /** Copies the parts. */
    public Cell {
      parts = List.copyOf(parts);
    }

    /** The tables in it that stand for themselves. */
    List<Table> tables() {
      return parts.stream()
          .filter(Table.class::isInstance)
          .map(Table.class::cast)
          .filter(table -> !table.isFrame())
          .toList();
    }

    /** Its lines, those of frames in it included. */
    List<Line> lines() {
      return lines(parts).toList();
    }

    private static Stream<Line> lines(List<Content> parts) {
      return parts.stream()
          .flatMap(
              part -> {
                if (part instanceof Line line) {
                  return Stream.of(line);
                }
                return part instanceof Table table && table.isFrame()
                    ? table.cells().stream().flatMap(cell -> lines(cell.parts()))
                    : Stream.empty();
              });
    }
  }

  /**
   * What was left out.
   *
   * @param hidden text that is not shown
   * @param struck text that is struck through
   */
  record LeftOut(boolean hidden, boolean struck) {
    static final LeftOut NOTHING = new LeftOut(false, false);

    LeftOut and(LeftOut other) {
      return new LeftOut(hidden || other.hidden, struck || other.struck);
    }
  }
}
