package org.wsoa.model;

import java.util.List;
import java.util.Optional;

/**
 * A table as read, stitched over its pages, before any meaning: what {@code wsoa tables} writes.
 *
 * @param page page on which it begins, from 1; absent where the format has no pages
 * @param pages the parts of a table that stands on more than one page, in order
 * @param box its bounding box on its first page; absent where the format has no pages
 * @param cells its cells, sorted by row, then column
 */
public record TableView(
    Optional<Integer> page, List<Part> pages, Optional<Box> box, List<CellView> cells) {
  /** Copies the lists. */
  public TableView {
    pages = Lists.copy(pages);
    cells = Lists.copy(cells);
  }

  /**
   * The part of a table that stands on one page.
   *
   * @param page page number from 1
   * @param box the part's bounding box on that page
   */
  public record Part(int page, Box box) {}

  /**
   * A cell as read.
   *
   * @param row first row, from 1
   * @param column first column, from 1
   * @param rowSpan number of rows
   * @param columnSpan number of columns
   * @param text its text, lines joined by a line feed; empty for an empty cell
   * @param fill its background as CSS spells it ({@code #92d050}); empty where nothing is painted
   * @param box its bounding box on the page where it begins; absent where the format has no pages
   */
  public record CellView(
      int row,
      int column,
      int rowSpan,
      int columnSpan,
      String text,
      String fill,
      Optional<Box> box) {}
}
