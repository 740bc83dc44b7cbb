package org.wsoa.extract.read.text;

import java.util.List;

/**
 * A record of delimited text: a row of cells, or a line of prose, which is one cell.
 *
 * @param line number of the line on which it begins, from 1
 * @param cells the cells as written, without the quotes that wrap a quoted one; at least one
 */
record Fields(int line, List<String> cells) {
  /** Copies the list. */
  Fields {
    cells = List.copyOf(cells);
  }

  /** Whether no cell has anything but white space. */
  boolean isBlank() {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }
}
