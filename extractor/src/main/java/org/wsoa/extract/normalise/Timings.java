package org.wsoa.extract.normalise;

import java.util.List;
import java.util.Optional;
import org.wsoa.model.Timing;

/** Text to {@link Timing}, by the contract's Timing paragraph and rules 6 and 14. */
public final class Timings {
  private Timings() {}

  /**
   * A date that an outcome begins with.
   *
   * @param timing the date; its text is the date alone, as written
   * @param rest what follows, without the separator; never empty
   */
  public record Leading(Timing timing, String rest) {}

  /**
   * A date within a text.
   *
   * @param start index of its first character in the text that was searched, from 0
   * @param end index after its last character
   * @param timing the date; its text leaves a preposition before it out
   */
  public record Found(int start, int end, Timing timing) {}

  /** The timing that a date cell states. */
  public static Optional<Timing> parse(String text) {
    return Optional.empty();
  }

  /** Whether the entire text is a timing. */
  public static boolean isDate(String text) {
    return false;
  }

  /** The bare date that an outcome begins with. */
  public static Optional<Leading> leading(String text) {
    return Optional.empty();
  }

  /** The date inside a column heading. */
  public static Optional<Timing> inHeading(String heading) {
    return Optional.empty();
  }

  /** All dates in a text. */
  public static List<Found> findAll(String text) {
    return List.of();
  }
}
