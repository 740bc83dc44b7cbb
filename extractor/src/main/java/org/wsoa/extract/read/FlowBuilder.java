package org.wsoa.extract.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsoa.extract.read.EdgeTable.CellShape;
import org.wsoa.extract.read.EdgeTable.Merge;
import org.wsoa.extract.read.EdgeTable.RowShape;

/**
 * Builds content from a stream of paragraphs, each of which says how deep in tables it stands, and
 * of the ends of cells and rows, as the formats of Word before 2007 have it. Text that stands in no
 * finished row is kept as text. Not thread-safe.
 */
public final class FlowBuilder {
  /** Deeper than any document. */
  private static final int MOST_DEPTH = 64;

  /** Width of a cell of which the row says nothing, in twentieths of a point. */
  private static final int UNKNOWN_TWIPS = 1440;

  private final List<Level> levels = new ArrayList<>(List.of(new Level()));

  /** No content yet. */
  public FlowBuilder() {}

  /** What is open at one depth: at 0 only the content, deeper a cell, its row and its table. */
  private static final class Level {
    private List<Content> content = new ArrayList<>();
    private List<List<Content>> row = new ArrayList<>();
    private final List<EdgeTable.Row> rows = new ArrayList<>();
  }

  /**
   * Adds a paragraph.
   *
   * @param depth number of tables that it stands in
   * @throws TooLargeException when tables nest deeper than the limit
   */
  public void add(Content.Paragraph paragraph, int depth) throws TooLargeException {
    level(depth).content.add(paragraph);
  }

  /**
   * Ends a cell.
   *
   * @param depth number of tables that it stands in, 1 or more
   * @throws TooLargeException when tables nest deeper than the limit
   */
  public void endCell(int depth) throws TooLargeException {
    Level level = level(depth);
    level.row.add(level.content);
    level.content = new ArrayList<>();
  }

  /**
   * Ends a row.
   *
   * @param depth number of tables that it stands in, 1 or more
   * @param shape how it is laid out; cells that it does not speak of are put to its right
   * @throws TooLargeException when tables nest deeper than the limit
   */
  public void endRow(int depth, RowShape shape) throws TooLargeException {
    Level level = level(depth);
    if (!level.content.isEmpty()) {
      level.row.add(level.content);
      level.content = new ArrayList<>();
    }
    if (!level.row.isEmpty()) {
      level.rows.add(new EdgeTable.Row(completed(shape, level.row.size()), level.row));
      level.row = new ArrayList<>();
    }
  }

  /** All that was added; nothing can be added any more. */
  public List<Content> finish() {
    while (levels.size() > 1) {
      close();
    }
    return levels.get(0).content;
  }

  private static RowShape completed(RowShape shape, int count) {
    List<CellShape> cells = new ArrayList<>(shape.cells());
    while (cells.size() < count) {
      int left = cells.isEmpty() ? 0 : cells.get(cells.size() - 1).right();
      cells.add(new CellShape(left, left + UNKNOWN_TWIPS, Optional.empty(), Merge.NONE, false));
    }
    return new RowShape(cells.subList(0, count), shape.header());
  }

  private Level level(int depth) throws TooLargeException {
    if (depth > MOST_DEPTH) {
      throw new TooLargeException("tables nest deeper than " + MOST_DEPTH);
    }
    while (levels.size() > depth + 1) {
      close();
    }
    while (levels.size() <= depth) {
      levels.add(new Level());
    }
    return levels.get(depth);
  }

  private void close() {
    Level inner = levels.remove(levels.size() - 1);
    List<Content> outer = levels.get(levels.size() - 1).content;
    if (!inner.rows.isEmpty()) {
      outer.add(EdgeTable.of(inner.rows));
    }
    inner.row.forEach(outer::addAll);
    outer.addAll(inner.content);
  }
}
