package org.wsoa.extract.read;

import java.util.Objects;
import org.wsoa.model.Place;

/**
 * A heading, a paragraph or a list entry outside tables.
 *
 * @param level 0 for text; for a heading its depth from 1, as the format says or as its type size
 *     and weight suggest; a document title is level 1
 * @param line the text, with its list marker apart
 * @param place where it stands
 */
public record TextBlock(int level, TextLine line, Place place) implements Block {
  /**
   * @throws IllegalArgumentException when the level is negative
   */
  public TextBlock {
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(place, "place");
    if (level < 0) {
      throw new IllegalArgumentException("level " + level);
    }
  }

  /** Whether it is a heading. */
  public boolean isHeading() {
    return level > 0;
  }
}
