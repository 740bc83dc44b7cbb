package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.wsoa.extract.read.pdf.Rulings.Ruling;

/** Says where the borders between the columns of an open table would stand. */
final class OpenColumns {
  private static final float MAX_PAD_PT = 8;

  private final List<WordRow> rows;
  private final List<float[]> heads;
  private final List<Ruling> across;

  /**
   * @param rows the table's rows of words
   * @param heads where the heading of each column begins and ends
   * @param across the horizontal borders of the page
   */
  OpenColumns(List<WordRow> rows, List<float[]> heads, List<Ruling> across) {
    this.rows = rows;
    this.heads = heads;
    this.across = across;
  }

  /** The left edge, the borders between columns, the right edge. */
  float[] edges() {
    float left = Float.POSITIVE_INFINITY;
    float right = Float.NEGATIVE_INFINITY;
    for (WordRow row : rows) {
      left = Math.min(left, row.start());
      right = Math.max(right, row.end());
    }
    List<float[]> gutters = new ArrayList<>();
    float narrowest = 2 * MAX_PAD_PT;
    for (int k = 1; k < heads.size(); k++) {
      float[] gutter = gutter(k);
      if (gutter[1] > gutter[0]) {
        gutters.add(gutter);
        narrowest = Math.min(narrowest, gutter[1] - gutter[0]);
      }
    }
    float pad = narrowest / 2;
    float drawnLeft = left;
    float drawnRight = right;
    float top = rows.get(0).top() - 20;
    float bottom = rows.get(rows.size() - 1).bottom() + 20;
    for (Ruling r : across) {
      if (r.at() > top && r.at() < bottom && r.from() <= left && r.to() >= right - 1) {
        if (left - r.from() <= MAX_PAD_PT + 4) {
          drawnLeft = Math.min(drawnLeft, r.from());
          drawnRight = Math.max(drawnRight, r.to());
        }
      }
    }
    if (drawnLeft < left && left - drawnLeft <= Math.max(pad, MAX_PAD_PT)) {
      pad = left - drawnLeft; // drawn, so it holds also where a word fills its column
    }
    float[] edges = new float[gutters.size() + 2];
    edges[0] = left - pad;
    for (int k = 0; k < gutters.size(); k++) {
      float[] gutter = gutters.get(k);
      edges[k + 1] = Math.max((gutter[0] + gutter[1]) / 2, gutter[1] - pad);
    }
    edges[edges.length - 1] = Math.max(right + pad, drawnRight);
    return edges;
  }

  /** Whether the row's texts begin where columns do, and one of them runs on over the next. */
  private boolean isOverColumns(WordRow row) {
    float[] starts = new float[heads.size()];
    boolean crossed = false;
    for (int k = 0; k < starts.length; k++) {
      starts[k] = heads.get(k)[0];
      crossed |= k > 0 && row.crosses(starts[k]);
    }
    return crossed && row.isAligned(starts);
  }

  /** The white between two columns: up to the right one's texts, where they are flush left. */
  private float[] gutter(int k) {
    float start = heads.get(k)[0];
    boolean flush = true;
    float end = Float.NEGATIVE_INFINITY;
    for (WordRow row : rows) {
      if (row.chunks().size() == 1 ? row.crosses(start) : isOverColumns(row)) {
        continue; // a text over the columns
      }
      for (Line word : row.words()) {
        if (word.start() < start - WordRow.SAME_START_PT) {
          flush &= word.end() <= start + 0.5f;
          end = Math.max(end, word.end());
        }
      }
    }
    if (flush) {
      return new float[] {Math.min(end, start), start};
    }
    return widest(heads.get(k - 1)[1], start);
  }

  /** The widest band between two headings that no row of two texts or more lies across. */
  private float[] widest(float from, float to) {
    List<float[]> free = new ArrayList<>(List.of(new float[] {from, to}));
    for (WordRow row : rows) {
      if (row.chunks().size() > 1) {
        for (WordRow.Chunk chunk : row.chunks()) {
          free = without(free, chunk.start(), chunk.end());
        }
      }
    }
    float[] best = {to, to};
    for (float[] band : free) {
      best = band[1] - band[0] > best[1] - best[0] ? band : best;
    }
    return best;
  }

  private static List<float[]> without(List<float[]> bands, float from, float to) {
    List<float[]> left = new ArrayList<>();
    for (float[] band : bands) {
      if (to <= band[0] || from >= band[1]) {
        left.add(band);
      } else {
        if (from > band[0]) {
          left.add(new float[] {band[0], from});
        }
        if (to < band[1]) {
          left.add(new float[] {to, band[1]});
        }
      }
    }
    return left;
  }
}
