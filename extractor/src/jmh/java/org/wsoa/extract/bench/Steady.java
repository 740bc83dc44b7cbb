package org.wsoa.extract.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/** Repeats works in turn until their times have settled. */
final class Steady {
  /** How many of the last rounds a median is of. */
  private static final int WINDOW = 7;

  private static final int FEWEST = 3;
  private static final double SETTLED = 0.05;

  private Steady() {}

  /**
   * The median of the last rounds of each work in milliseconds, once for all of them the medians of
   * two windows that follow one another differ by less than a twentieth.
   *
   * @param seconds the most that a work may take on average, and two fifths of it the least; when
   *     they are over, the medians are those of the last rounds there are
   */
  static List<Double> medians(List<Callable<Long>> works, int seconds) throws Exception {
    List<List<Double>> rounds = new ArrayList<>();
    works.forEach(work -> rounds.add(new ArrayList<>()));
    double most = seconds * 1e9 * works.size();
    long start = System.nanoTime();
    while (true) {
      for (int i = 0; i < works.size(); i++) {
        long before = System.nanoTime();
        if (works.get(i).call() <= 0) {
          throw new IllegalStateException("nothing was read");
        }
        rounds.get(i).add((System.nanoTime() - before) / 1e6);
      }
      long taken = System.nanoTime() - start;
      boolean settled = taken > most * 0.4 && rounds.stream().allMatch(Steady::hasSettled);
      if (settled || (taken > most && rounds.get(0).size() >= FEWEST)) {
        return rounds.stream().map(times -> middle(times, 0)).toList();
      }
    }
  }

  private static boolean hasSettled(List<Double> times) {
    return times.size() >= 2 * WINDOW
        && Math.abs(middle(times, 0) / middle(times, WINDOW) - 1) < SETTLED;
  }

  /** The median of a window that ends so many rounds before the last. */
  private static double middle(List<Double> times, int before) {
    int to = times.size() - before;
    List<Double> sorted = new ArrayList<>(times.subList(Math.max(0, to - WINDOW), to));
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
