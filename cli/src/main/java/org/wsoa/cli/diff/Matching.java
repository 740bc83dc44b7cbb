package org.wsoa.cli.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Which entry of an old list is which of a new one: one to one, the best pair first.
 *
 * <p>Indices count from 0. Of pairs of the same rank, the one whose indices are nearest to each
 * other goes first, then the one that stands first in the old list, then in the new.
 */
final class Matching {
  /** How well an old entry and a new one go together. */
  @FunctionalInterface
  interface Rank {
    /** The rank, the higher the better; empty where they cannot be the same entry. */
    OptionalDouble of(int old, int now);
  }

  private record Pair(double rank, int old, int now) {
    int distance() {
      return Math.abs(old - now);
    }
  }

  private static final int NONE = -1;
  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble(Pair::rank)
          .reversed()
          .thenComparingInt(Pair::distance)
          .thenComparingInt(Pair::old)
          .thenComparingInt(Pair::now);

  private final int[] newOfOld;
  private final int[] oldOfNew;

  private Matching(int old, int now) {
    newOfOld = new int[old];
    oldOfNew = new int[now];
    Arrays.fill(newOfOld, NONE);
    Arrays.fill(oldOfNew, NONE);
  }

  /**
   * Matches two lists.
   *
   * @param old number of old entries
   * @param now number of new entries
   */
  static Matching bestFirst(int old, int now, Rank rank) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < old; i++) {
      for (int j = 0; j < now; j++) {
        OptionalDouble of = rank.of(i, j);
        if (of.isPresent()) {
          pairs.add(new Pair(of.getAsDouble(), i, j));
        }
      }
    }
    pairs.sort(BEST_FIRST);
    Matching matching = new Matching(old, now);
    for (Pair pair : pairs) {
      if (matching.newOfOld[pair.old()] == NONE && matching.oldOfNew[pair.now()] == NONE) {
        matching.newOfOld[pair.old()] = pair.now();
        matching.oldOfNew[pair.now()] = pair.old();
      }
    }
    return matching;
  }

  /** Whether the old entry is in the new list. */
  boolean kept(int old) {
    return newOfOld[old] != NONE;
  }

  /** Whether the new entry was in the old list. */
  boolean known(int now) {
    return oldOfNew[now] != NONE;
  }

  /**
   * The old entry of a new one.
   *
   * @throws IllegalArgumentException when it has none
   */
  int oldOf(int now) {
    if (!known(now)) {
      throw new IllegalArgumentException("new: " + now);
    }
    return oldOfNew[now];
  }

  /** Whether both are the same entry. */
  boolean pairs(int old, int now) {
    return newOfOld[old] == now;
  }
}
