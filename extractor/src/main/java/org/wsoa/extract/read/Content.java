package org.wsoa.extract.read;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in the body, in a cell or in a header: paragraphs and tables, not yet numbered. */
public sealed interface Content {
  /**
   * Collects the lines of a running header or footer, those in its tables included.
   *
   * @param lines takes them
   */
  static void collectLines(List<Content> content, Collection<TextLine> lines) {
    for (Content part : content) {
      if (part instanceof Paragraph paragraph) {
        lines.addAll(paragraph.lines());
      } else if (part instanceof Table table) {
        table.cells().forEach(cell -> collectLines(cell.content(), lines));
      }
    }
  }

  /**
   * A paragraph.
   *
   * @param lines its lines that have text
   * @param number its list number where it has no text at all
   * @param level its heading level, 0 for none
   * @param bold whether all its text is bold; false where there is none
   * @param leftOut what was left out of it
   */
  record Paragraph(List<TextLine> lines, String number, int level, boolean bold, LeftOut leftOut)
      implements Content {
    /** Copies the list. */
    public Paragraph {
      lines = List.copyOf(lines);
    }
  }

  /** A table; it may have no cells. */
  record Table(int rowCount, int columnCount, List<Cell> cells) implements Content {
    /** Copies the list. */
    public Table {
      cells = List.copyOf(cells);
    }

    /**
     * Whether it is only a frame or a list of frames, whose text belongs to the cell that it stands
     * in: a single column without tables of its own.
     */
    public boolean isFrame() {
      return columnCount <= 1 && cells.stream().allMatch(cell -> cell.tables().isEmpty());
    }

    /**
     * Whether it only lays out the tables in it: it has a single column, or no cell has text beside
     * a table.
     */
    public boolean isLayout() {
      return cells.stream().anyMatch(cell -> !cell.tables().isEmpty())
          && (columnCount <= 1 || cells.stream().allMatch(cell -> cell.lines().isEmpty()));
    }
  }

  /**
   * A cell.
   *
   * @param row first row, from 1
   * @param column first column, from 1
   * @param content what stands in it
   */
  record Cell(
      int row,
      int column,
      int rowSpan,
      int columnSpan,
      List<Content> content,
      Optional<Fill> fill,
      boolean header,
      LeftOut leftOut) {
    /** Copies the list. */
    public Cell {
      content = List.copyOf(content);
    }

    /** The tables in it that stand for themselves. */
    public List<Table> tables() {
      return content.stream()
          .filter(Table.class::isInstance)
          .map(Table.class::cast)
          .filter(table -> !table.isFrame())
          .toList();
    }

    /** Its paragraphs, those of frames in it included. */
    public List<Paragraph> paragraphs() {
      return paragraphs(content).toList();
    }

    private static Stream<Paragraph> paragraphs(List<Content> content) {
      return content.stream()
          .flatMap(
              part -> {
                if (part instanceof Paragraph paragraph) {
                  return Stream.of(paragraph);
                }
                return part instanceof Table table && table.isFrame()
                    ? table.cells().stream().flatMap(cell -> paragraphs(cell.content()))
                    : Stream.empty();
              });
    }

    /**
     * Its lines. In a cell that has nothing but list numbers, as a column of automatic numbers has,
     * the numbers are the text.
     */
    public List<TextLine> lines() {
      List<TextLine> lines = paragraphs().stream().flatMap(p -> p.lines().stream()).toList();
      if (!lines.isEmpty()) {
        return lines;
      }
      return paragraphs().stream()
          .map(Paragraph::number)
          .filter(number -> !number.isEmpty())
          .map(TextLine::of)
          .toList();
    }
  }

  /**
   * What was left out of the text.
   *
   * @param hidden hidden text
   * @param struck text that is struck through
   */
  record LeftOut(boolean hidden, boolean struck) {
    /** Nothing was left out. */
    public static final LeftOut NOTHING = new LeftOut(false, false);

    /** What either left out. */
    public LeftOut and(LeftOut other) {
      return new LeftOut(hidden || other.hidden, struck || other.struck);
    }
  }
}
