package org.wsoa.samples.write;

import org.wsoa.samples.content.Cell;

/** The backgrounds that a writer gives to headings and banners. */
final class Tints {
  private static final String BANNER = "1F3864";
  private static final String HEADING = "DEEAF6";

  private Tints() {}

  /** A cell's own fill, else that of its look, else {@code none}. */
  static String of(Cell cell, String none) {
    if (!cell.fill().isEmpty()) {
      return cell.fill();
    }
    return switch (cell.look()) {
      case BODY -> none;
      case HEADING, TURNED -> HEADING;
      case BANNER -> BANNER;
    };
  }
}
