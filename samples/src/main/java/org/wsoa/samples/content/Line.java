package org.wsoa.samples.content;

/**
 * One line of a cell; a writer may wrap it.
 *
 * @param text without list marker
 * @param mark the list marker that a writer puts in front
 * @param struck whether it is struck through
 */
public record Line(String text, Mark mark, boolean struck) {
  /** A line that holds good. */
  public Line(String text, Mark mark) {
    this(text, mark, false);
  }

  /** The list that a line belongs to. Lines of one list stand next to one another. */
  public enum Mark {
    /** No list. */
    NONE,
    /** A list with bullets. */
    BULLET,
    /** A list with numbers; the first line of a run is 1. */
    NUMBER
  }
}
