package org.wsoa.extract.normalise;

import java.util.List;
import java.util.Optional;
import org.wsoa.model.Colour;
import org.wsoa.model.Rating;
import org.wsoa.model.RatingScale;
import org.wsoa.model.State;

/** Words, letters and fills to {@link Rating}, by the contract's Rating paragraph. */
public final class Ratings {
  private Ratings() {}

  /**
   * A status that a text begins with.
   *
   * @param status the status word, letter or colour, as written
   * @param rest what follows it, without the separator; never empty
   */
  public record Split(String status, String rest) {}

  /** The rating colour that a fill is, by its hue. */
  public static Optional<Colour> colour(int red, int green, int blue) {
    return Optional.empty();
  }

  /** The colour that a word or letter names. */
  public static Optional<Colour> colourWord(String word) {
    return Optional.empty();
  }

  /** The rating of a cell. */
  public static Optional<Rating> parse(
      String label, Optional<Colour> fill, List<RatingScale.Entry> key, boolean action) {
    return Optional.empty();
  }

  /** The state that words say. */
  public static Optional<State> state(String words) {
    return Optional.empty();
  }

  /** Whether the whole text is a status word, letter or colour. */
  public static boolean isStatus(String text) {
    return false;
  }

  /** The status that a text begins with. */
  public static Optional<Split> leadingStatus(String text) {
    return Optional.empty();
  }
}
