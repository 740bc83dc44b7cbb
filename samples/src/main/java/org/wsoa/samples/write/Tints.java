package org.wsoa.samples.write;

import org.wsoa.samples.content.Cell;
import org.wsoa.samples.content.Grid;

/** The backgrounds that a writer gives to headings and banners. */
final class Tints {
  private static final String BANNER = "1F3864";
  private static final String HEADING = "DEEAF6";
  private static final String ZEBRA = "EDEDED";

  private Tints() {}

  /** A cell's own fill, else that of its look or its row, from 0, else {@code none}. */
  static String of(Grid grid, int row, Cell cell, String none) {
    if (!cell.fill().isEmpty()) {
      return cell.fill();
    }
    boolean plain = grid.rules() == Grid.Rules.HEAD || grid.rules() == Grid.Rules.NONE;
    return switch (cell.look()) {
      case BODY -> striped(grid, row) ? ZEBRA : none;
      case HEADING, TURNED -> plain ? none : HEADING;
      case BANNER -> BANNER;
    };
  }

  private static boolean striped(Grid grid, int row) {
    return grid.rules() == Grid.Rules.ZEBRA && (row - grid.headingRows()) % 2 == 1;
  }

  /** What is painted behind a heading or a banner, as six hexadecimal digits. */
  static String of(Cell.Look look) {
    return look == Cell.Look.BANNER ? BANNER : HEADING;
  }
}
