package org.wsoa.cli.review;

import java.util.Locale;
import java.util.Optional;
import org.wsoa.model.Colour;
import org.wsoa.model.Rating;
import org.wsoa.model.State;

/**
 * How something stands, as it is drawn: the colour of its rating. In the order of drawing, from
 * what is done to what nobody has rated.
 */
public enum Standing {
  BLUE("B"),
  GREEN("G"),
  AMBER("A"),
  RED("R"),
  PURPLE("P"),
  GREY("Gy"),
  NONE("");

  private final String letter;

  Standing(String letter) {
    this.letter = letter;
  }

  /** What tells it from the others without its colour; empty where there is no rating. */
  public String letter() {
    return letter;
  }

  /** Its colour in words, or {@code none}; CSS classes and custom properties end in it. */
  public String words() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The rating's colour; where it only has words that tell a state, the colour that is usual for it
   * (the contract reads bare colours by the same custom).
   */
  static Standing of(Optional<Rating> rating) {
    Optional<Colour> colour = rating.flatMap(Rating::rating);
    return colour
        .map(Standing::of)
        .or(() -> rating.flatMap(Rating::state).map(Standing::of))
        .orElse(NONE);
  }

  private static Standing of(Colour colour) {
    return valueOf(colour.name());
  }

  private static Standing of(State state) {
    return switch (state) {
      case COMPLETE -> BLUE;
      case ON_TRACK -> GREEN;
      case AT_RISK -> AMBER;
      case OFF_TRACK -> RED;
      case NOT_STARTED, PAUSED -> GREY;
    };
  }
}
