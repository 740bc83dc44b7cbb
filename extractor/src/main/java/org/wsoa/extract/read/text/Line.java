package org.wsoa.extract.read.text;

import org.wsoa.extract.read.SheetRow;

/**
 * A record whose cells are understood.
 *
 * @param kind what it is
 * @param level depth of a Markdown heading; 0 otherwise
 * @param row its cells
 */
record Line(Kind kind, int level, SheetRow row) {
  /** What a record is. */
  enum Kind {
    /** Nothing, or a rule. */
    BLANK,
    /** One cell: prose, a heading, or a row of which only the first cell is there. */
    LONE,
    /** More cells than one. */
    ROW
  }

  /** Whether it is a Markdown heading. */
  boolean isHeading() {
    return level > 0;
  }
}
