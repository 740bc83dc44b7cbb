package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The borders of one way on a page: lines snapped to common positions, their pieces joined. */
final class Rulings {
  /**
   * A border.
   *
   * @param at its position across its run, in points
   * @param from where it begins along its run
   * @param to where it ends
   */
  record Ruling(float at, float from, float to) {
    float length() {
      return to - from;
    }
  }

  private Rulings() {}

  /** Snaps and joins; too many lines (a drawing) give none. Sorted by position, then beginning. */
  static List<Ruling> of(PageContent.Segments raw, Tuning tuning) {
    List<Ruling> pieces = new ArrayList<>(raw.count);
    for (int i = 0; i < raw.count; i++) {
      pieces.add(new Ruling(raw.at[i], raw.from[i], raw.to[i]));
    }
    pieces.sort(Comparator.comparingDouble(Ruling::at).thenComparingDouble(Ruling::from));
    List<Ruling> merged = new ArrayList<>();
    int begin = 0;
    while (begin < pieces.size()) {
      int end = begin + 1;
      while (end < pieces.size()
          && pieces.get(end).at() - pieces.get(end - 1).at() <= tuning.snapPt() / 2
          && pieces.get(end).at() - pieces.get(begin).at() <= tuning.snapPt()) {
        end++;
      }
      join(pieces.subList(begin, end), merged, tuning);
      begin = end;
    }
    merged.removeIf(r -> r.length() < tuning.minRulingPt());
    return merged.size() > tuning.maxSegments() ? List.of() : merged;
  }

  private static void join(List<Ruling> group, List<Ruling> merged, Tuning tuning) {
    double weight = 0;
    double sum = 0;
    for (Ruling r : group) {
      double w = r.length() + 0.01;
      weight += w;
      sum += w * r.at();
    }
    float at = (float) (sum / weight);
    List<Ruling> sorted = new ArrayList<>(group);
    sorted.sort(Comparator.comparingDouble(Ruling::from).thenComparingDouble(Ruling::to));
    float from = sorted.get(0).from();
    float to = sorted.get(0).to();
    for (Ruling r : sorted) {
      if (r.from() > to + tuning.joinPt()) {
        merged.add(new Ruling(at, from, to));
        from = r.from();
        to = r.to();
      } else {
        to = Math.max(to, r.to());
      }
    }
    merged.add(new Ruling(at, from, to));
  }
}
