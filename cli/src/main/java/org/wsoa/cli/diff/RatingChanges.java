package org.wsoa.cli.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wsoa.model.Action;
import org.wsoa.model.Outcome;
import org.wsoa.model.Plan;
import org.wsoa.model.Rating;

/**
 * Which ratings have moved.
 *
 * <p>A format without fills carries no rating that is only a colour. Where one of the plans has no
 * such rating at all and the other has, what it lacks is taken for unknown, not for taken away.
 */
final class RatingChanges {
  private final boolean oldHasFills;
  private final boolean newHasFills;

  RatingChanges(Plan old, Plan now) {
    oldHasFills = hasFills(old);
    newHasFills = hasFills(now);
  }

  private static boolean hasFills(Plan plan) {
    return Stream.concat(
            plan.actions().stream().map(Action::status),
            plan.outcomes().stream().map(Outcome::impact))
        .flatMap(Optional::stream)
        .anyMatch(RatingChanges::isFill);
  }

  private static boolean isFill(Rating rating) {
    return rating.label().isEmpty();
  }

  /** What is not compared. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (oldHasFills != newHasFills) {
      notes.add(
          "the "
              + (oldHasFills ? "new" : "old")
              + " plan has no rating that is only a colour, as if read from a format without"
              + " colours: such ratings are not compared");
    }
    return List.copyOf(notes);
  }

  /** Tells of a rating that is another; what the key says of it does not count. */
  void compare(Optional<Rating> before, Optional<Rating> after, Found found) {
    if (!same(before, after) && !unknown(before, after)) {
      found.add(ChangeKind.RATING_MOVED, before, after);
    }
  }

  private static boolean same(Optional<Rating> one, Optional<Rating> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() && other.isEmpty();
    }
    Rating a = one.get();
    Rating b = other.get();
    return a.rating().equals(b.rating())
        && a.state().equals(b.state())
        && Wording.same(a.label(), b.label());
  }

  private boolean unknown(Optional<Rating> before, Optional<Rating> after) {
    boolean oldLacks =
        before.isEmpty() && !oldHasFills && after.filter(RatingChanges::isFill).isPresent();
    boolean newLacks =
        after.isEmpty() && !newHasFills && before.filter(RatingChanges::isFill).isPresent();
    return oldLacks || newLacks;
  }
}
