package org.wsoa.extract.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/** Repeats a work until its time has settled. Knows nothing of wsoa, so that peers can use it. */
public final class Steady {
  private static final long LEAST_NANOS = 8_000_000_000L;
  private static final long MOST_NANOS = 20_000_000_000L;
  private static final int WINDOW = 7;
  private static final double SETTLED = 0.05;

  private Steady() {}

  /**
   * The median of the last rounds in milliseconds, once the medians of two windows that follow one
   * another differ by less than a twentieth; after twenty seconds that of the last ones there are.
   */
  public static double median(Callable<?> work) throws Exception {
    List<Double> rounds = new ArrayList<>();
    long start = System.nanoTime();
    while (true) {
      long before = System.nanoTime();
      if (work.call() == null) {
        throw new IllegalStateException("nothing was read");
      }
      long after = System.nanoTime();
      rounds.add((after - before) / 1e6);
      int size = rounds.size();
      double last = middle(rounds.subList(Math.max(0, size - WINDOW), size));
      if (after - start > MOST_NANOS) {
        return last;
      }
      if (after - start > LEAST_NANOS && size >= 2 * WINDOW) {
        double earlier = middle(rounds.subList(size - 2 * WINDOW, size - WINDOW));
        if (Math.abs(last / earlier - 1) < SETTLED) {
          return last;
        }
      }
    }
  }

  private static double middle(List<Double> times) {
    List<Double> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
