package org.wsoa.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A rating key of the plan.
 *
 * @param appliesTo what it rates
 * @param ratings its entries, in the document's order
 */
public record RatingScale(ScaleSubject appliesTo, List<Entry> ratings) {
  /** Copies the list. */
  public RatingScale {
    Objects.requireNonNull(appliesTo, "appliesTo");
    ratings = Lists.copy(ratings);
  }

  /**
   * One entry of a key.
   *
   * @param rating its colour; absent where neither fill nor words nor letter tell
   * @param letter its letter; empty where it has none
   * @param meaning what it stands for, without the letter
   */
  public record Entry(Optional<Colour> rating, String letter, String meaning) {
    /** Makes an entry; what is absent may be given as an absent field of the JSON. */
    public Entry {
      rating = Objects.requireNonNullElse(rating, Optional.empty());
      letter = Objects.requireNonNullElse(letter, "");
      meaning = Objects.requireNonNullElse(meaning, "");
    }
  }
}
