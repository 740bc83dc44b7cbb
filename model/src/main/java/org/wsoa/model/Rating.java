package org.wsoa.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A rating as a cell gives it, by its words, its letter or its fill.
 *
 * @param rating the colour; absent where the words name none and the plan's key neither
 * @param label the words or the letter as written; empty where the cell has only a fill
 * @param meaning what the plan's own key says of it; empty without a key
 * @param state what a tracker needs; only on an action's status
 */
public record Rating(Optional<Colour> rating, String label, String meaning, Optional<State> state) {
  /**
   * @throws IllegalArgumentException when there is neither a colour nor a label nor a state
   */
  public Rating {
    rating = Objects.requireNonNullElse(rating, Optional.empty());
    label = Objects.requireNonNullElse(label, "");
    meaning = Objects.requireNonNullElse(meaning, "");
    state = Objects.requireNonNullElse(state, Optional.empty());
    if (rating.isEmpty() && label.isEmpty() && state.isEmpty()) {
      throw new IllegalArgumentException("a rating with neither colour nor label nor state");
    }
  }
}
