package org.wsoa.extract.read.pdf;

import java.util.Arrays;

/** The path under construction, in points as displayed, and what painting it adds to a page. */
final class PathBuilder {
  private static final float STRAIGHT_PT = 0.6f;
  private static final float PAGE_SHARE = 0.8f;
  private static final float ROUND_SHARE = 0.2f;
  private static final float MAX_DISC_PT = 8;
  private static final int MOST_POINTS = 9;
  private static final int MOST_ARCS = 40;

  private final PageContent page;
  private final Tuning tuning = Tuning.STANDARD;
  private float[] xs = new float[64];
  private float[] ys = new float[64];
  private byte[] kinds = new byte[64];
  private int count;

  private static final byte MOVE = 0;
  private static final byte LINE = 1;
  private static final byte CURVE = 2;
  private static final byte CLOSE = 3;

  private float startX;
  private float startY;

  PathBuilder(PageContent page) {
    this.page = page;
  }

  void move(float x, float y) {
    add(MOVE, x, y);
    startX = x;
    startY = y;
  }

  void line(float x, float y) {
    add(LINE, x, y);
  }

  void curve(float x, float y) {
    add(CURVE, x, y);
  }

  void close() {
    if (count > 0) {
      add(CLOSE, startX, startY);
    }
  }

  void clear() {
    count = 0;
  }

  private void add(byte kind, float x, float y) {
    if (count == xs.length) {
      xs = Arrays.copyOf(xs, count * 2);
      ys = Arrays.copyOf(ys, count * 2);
      kinds = Arrays.copyOf(kinds, count * 2);
    }
    xs[count] = x;
    ys[count] = y;
    kinds[count++] = kind;
  }

  static float[] nothing() {
    return new float[] {
      Float.POSITIVE_INFINITY,
      Float.POSITIVE_INFINITY,
      Float.NEGATIVE_INFINITY,
      Float.NEGATIVE_INFINITY
    };
  }

  static void grow(float[] bounds, float x, float y) {
    bounds[0] = Math.min(bounds[0], x);
    bounds[1] = Math.min(bounds[1], y);
    bounds[2] = Math.max(bounds[2], x);
    bounds[3] = Math.max(bounds[3], y);
  }

  static float[] meet(float[] one, float[] two) {
    return new float[] {
      Math.max(one[0], two[0]),
      Math.max(one[1], two[1]),
      Math.min(one[2], two[2]),
      Math.min(one[3], two[3])
    };
  }

  float[] bounds() {
    float[] bounds = nothing();
    for (int i = 0; i < count; i++) {
      grow(bounds, xs[i], ys[i]);
    }
    return bounds;
  }

  void stroke(float[] clip) {
    for (int i = 1; i < count; i++) {
      if (kinds[i] == LINE || kinds[i] == CLOSE) {
        ruling(clip, xs[i - 1], ys[i - 1], xs[i], ys[i]);
      }
    }
  }

  private void ruling(float[] clip, float ax, float ay, float bx, float by) {
    float slack = 0.5f;
    if (Math.abs(ay - by) <= STRAIGHT_PT && Math.abs(ax - bx) > STRAIGHT_PT) {
      float y = (ay + by) / 2;
      float from = Math.max(Math.min(ax, bx), clip[0]);
      float to = Math.min(Math.max(ax, bx), clip[2]);
      if (y >= clip[1] - slack && y <= clip[3] + slack && to > from) {
        page.across.add(y, from, to);
      }
    } else if (Math.abs(ax - bx) <= STRAIGHT_PT && Math.abs(ay - by) > STRAIGHT_PT) {
      float x = (ax + bx) / 2;
      float from = Math.max(Math.min(ay, by), clip[1]);
      float to = Math.min(Math.max(ay, by), clip[3]);
      if (x >= clip[0] - slack && x <= clip[2] + slack && to > from) {
        page.down.add(x, from, to);
      }
    }
  }

  /**
   * Each part of the path that is an upright rectangle is a background, or a line where it is thin.
   */
  void fill(float[] clip, int rgb) {
    if (frame(clip)) {
      return;
    }
    int from = 0;
    while (from < count) {
      int to = from + 1;
      while (to < count && kinds[to] != MOVE) {
        to++;
      }
      part(clip, rgb, from, to);
      from = to;
    }
  }

  /** Notes the borders of a cell that are drawn as one rectangle cut out of another. */
  private boolean frame(float[] clip) {
    int second = 1;
    while (second < count && kinds[second] != MOVE) {
      second++;
    }
    if (second < 4 || count != 2 * second) {
      return false;
    }
    float[] one = rectangle(0, second);
    float[] two = rectangle(second, count);
    float[] sides = new float[4];
    for (int i = 0; i < 4; i++) {
      float apart = i < 2 ? one[i] - two[i] : two[i] - one[i]; // of a frame, all the same way
      boolean same = Math.abs(apart) <= tuning.maxRulingPt() && apart * (one[0] - two[0]) > 0;
      if (!same) {
        return false;
      }
      sides[i] = (one[i] + two[i]) / 2;
    }
    ruling(clip, sides[0], sides[1], sides[2], sides[1]);
    ruling(clip, sides[0], sides[3], sides[2], sides[3]);
    ruling(clip, sides[0], sides[1], sides[0], sides[3]);
    ruling(clip, sides[2], sides[1], sides[2], sides[3]);
    return true;
  }

  private static boolean isStraight(float one, float two) {
    return Math.abs(one - two) < STRAIGHT_PT;
  }

  /** The bounds of a part that is an upright rectangle; nothing of any other. */
  private float[] rectangle(int from, int to) {
    float[] box = nothing();
    for (int i = from; i < to; i++) {
      boolean upright =
          i == from
              || kinds[i] == CLOSE
              || isStraight(xs[i], xs[i - 1])
              || isStraight(ys[i], ys[i - 1]);
      if (kinds[i] == CURVE || !upright || to - from > MOST_POINTS) {
        return nothing();
      }
      grow(box, xs[i], ys[i]);
    }
    return box;
  }

  /** Notes a part that is a small circle, be it drawn in four curves or more. */
  private boolean disc(int from, int to) {
    if (to - from > MOST_ARCS) {
      return false;
    }
    float[] box = nothing();
    int curves = 0;
    for (int i = from; i < to; i++) {
      if (kinds[i] == LINE) {
        return false;
      }
      curves += kinds[i] == CURVE ? 1 : 0;
      grow(box, xs[i], ys[i]);
    }
    float width = box[2] - box[0];
    boolean round = Math.abs(width - (box[3] - box[1])) < ROUND_SHARE * width;
    if (curves >= 4 && round && width < MAX_DISC_PT) {
      page.discs.add((box[1] + box[3]) / 2, box[0], box[2]);
    }
    return curves >= 4;
  }

  private void part(float[] clip, int rgb, int from, int to) {
    if (to - from < 3 || disc(from, to) || to - from > MOST_POINTS) {
      return;
    }
    float[] box = nothing();
    for (int i = from; i < to; i++) {
      if (kinds[i] == CURVE) {
        return;
      }
      grow(box, xs[i], ys[i]);
    }
    float width = box[2] - box[0];
    float height = box[3] - box[1];
    boolean thin = Math.min(width, height) <= tuning.maxRulingPt();
    if (!thin) {
      for (int i = from; i < to; i++) {
        boolean onEdge =
            (xs[i] - box[0] < STRAIGHT_PT || box[2] - xs[i] < STRAIGHT_PT)
                && (ys[i] - box[1] < STRAIGHT_PT || box[3] - ys[i] < STRAIGHT_PT);
        if (!onEdge) {
          return;
        }
      }
    }
    float[] seen = meet(box, clip);
    if (seen[2] < seen[0] || seen[3] < seen[1]) {
      return;
    }
    if (thin) {
      if (width >= height) {
        page.across.add((seen[1] + seen[3]) / 2, seen[0], seen[2]);
      } else {
        page.down.add((seen[0] + seen[2]) / 2, seen[1], seen[3]);
      }
      return;
    }
    float area = (seen[2] - seen[0]) * (seen[3] - seen[1]);
    if (rgb >= 0 && area < PAGE_SHARE * page.width * page.height) {
      page.addFill(seen[0], seen[1], seen[2], seen[3], rgb);
    }
  }
}
