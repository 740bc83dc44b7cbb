package org.wsoa.extract.read;

import java.util.List;

/**
 * The text of a cell in runs.
 *
 * @param runs its runs in order; those of no text are left out
 */
public record RichText(List<Run> runs) {
  /** Copies the list. */
  public RichText {
    runs = List.copyOf(runs);
  }

  /** Text in the cell's own font. */
  public static RichText plain(String text) {
    return new RichText(text.isEmpty() ? List.of() : List.of(new Run(text, Look.OF_CELL, 0)));
  }

  /** How a run looks. */
  public enum Look {
    /** As the cell's font says. */
    OF_CELL,
    /** In a font of its own, neither bold nor struck through. */
    LIGHT,
    /** In a bold font of its own. */
    BOLD,
    /** Struck through. */
    STRUCK
  }

  /**
   * Letters of one font.
   *
   * @param text as stored
   * @param look how it looks
   * @param sizePt type size in points; 0 for that of the cell
   */
  public record Run(String text, Look look, double sizePt) {}
}
