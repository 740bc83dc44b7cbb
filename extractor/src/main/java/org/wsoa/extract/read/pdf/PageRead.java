package org.wsoa.extract.read.pdf;

import java.util.List;

/**
 * A page after its tables were found: what is left are lines of text.
 *
 * @param page number from 1
 * @param width as turned upright, in points
 * @param height as turned upright
 * @param turn back to the page as displayed
 * @param tables its tables from the top down
 * @param lines its lines outside tables, from the top down
 * @param hidden number of glyphs left out because nothing of them is seen
 * @param pictures number of pictures that could be a scan
 * @param letters number of glyphs seen
 */
record PageRead(
    int page,
    double width,
    double height,
    Turn turn,
    List<PageTables.Found> tables,
    List<LineRun> lines,
    int hidden,
    int pictures,
    int letters) {
  PageRead {
    tables = List.copyOf(tables);
    lines = List.copyOf(lines);
  }
}
