package org.wsoa.extract.normalise;

import java.util.List;
import java.util.Optional;
import org.wsoa.model.Colour;
import org.wsoa.model.RatingScale;

/** The cells of a rating key to the entries of a scale. */
public final class RatingKeys {
  private RatingKeys() {}

  /**
   * A cell or a row of a key.
   *
   * @param name the entry's name, letter or whole text
   * @param description what it stands for; empty where the key has one column
   * @param fill the rating colour of its fill; absent for white or none
   */
  public record KeyCell(String name, String description, Optional<Colour> fill) {
    /** A cell that holds everything. */
    public KeyCell(String text, Optional<Colour> fill) {
      this(text, "", fill);
    }
  }

  /** The entries, in the cells' order. */
  public static List<RatingScale.Entry> entries(List<KeyCell> cells, String scaleName) {
    return List.of();
  }
}
