package org.wsoa.extract;

import java.util.List;
import java.util.Objects;
import org.wsoa.model.Document;
import org.wsoa.model.Place;
import org.wsoa.model.TableView;

/**
 * A document with all that a person needs to check how it was read: the blocks as they stood in the
 * source, and what its tables were taken for.
 *
 * @param document what {@link Extractor#extract} gives for the same bytes
 * @param blocks text and stitched tables in reading order, running lines left out
 */
public record Examination(Document document, List<Block> blocks) {
  /** Copies the list. */
  public Examination {
    Objects.requireNonNull(document, "document");
    blocks = List.copyOf(blocks);
  }

  /** Text, or a table. */
  public sealed interface Block {}

  /**
   * A heading or paragraph outside tables.
   *
   * @param level 0 for text; for a heading its depth, from 1
   * @param words the text with its list marker
   * @param place where it stands
   */
  public record Text(int level, String words, Place place) implements Block {}

  /**
   * A whole table.
   *
   * @param number its ordinal in the document, from 1, as places name it
   * @param parts the part on each page, in order; none where the format has no pages
   * @param cells its cells, sorted by row, then column
   * @param sections what it was taken for; none for one that was read as part of another
   */
  public record Table(
      int number, List<TableView.Part> parts, List<Cell> cells, List<Section> sections)
      implements Block {
    /** Copies the lists. */
    public Table {
      parts = List.copyOf(parts);
      cells = List.copyOf(cells);
      sections = List.copyOf(sections);
    }
  }

  /**
   * A cell as read.
   *
   * @param view its address, spans, text and fill
   * @param places where it stands, one for each fragment that a page break left, in order
   */
  public record Cell(TableView.CellView view, List<Place> places) {
    /** Copies the list. */
    public Cell {
      places = List.copyOf(places);
    }

    /** Whether a page break had cut it. */
    public boolean isStitched() {
      return places.size() > 1;
    }

    /** Whether it spans rows or columns. */
    public boolean isMerged() {
      return view.rowSpan() > 1 || view.columnSpan() > 1;
    }
  }

  /**
   * The rows below one heading, with what they were taken for.
   *
   * @param kind {@code actions}, {@code roster}, {@code forums}, {@code versions} or {@code other}
   * @param firstRow first row of the body, from 1
   * @param lastRow last row of the body; less than the first where there is none
   * @param columns one for each column, in order
   */
  public record Section(String kind, int firstRow, int lastRow, List<Column> columns) {
    /** Copies the list. */
    public Section {
      columns = List.copyOf(columns);
    }
  }

  /**
   * A column as understood, with why.
   *
   * @param heading the heading's words as written; empty where it has none
   * @param meaning what it was taken for, one of {@link Headings#meanings} or {@code unknown}
   * @param score how well that fits, from 0 to 1
   * @param sure whether nobody needs to look
   * @param reason what the choice rests on, for a person
   * @param runnerUp the next best meaning, {@code unknown} where there was none
   * @param places where the heading stands; none where it has none
   */
  public record Column(
      String heading,
      String meaning,
      double score,
      boolean sure,
      String reason,
      String runnerUp,
      List<Place> places) {
    /** Copies the list. */
    public Column {
      places = List.copyOf(places);
    }
  }
}
