package org.wsoa.extract.read.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the rulings of a straight page: long thin runs of pixels that are darker than both their
 * sides, or lighter where both sides are coloured, and the long edges of dark grounds. A letter's
 * strokes are too short; a row of letters has gaps.
 */
public final class RuleFinder {
  /** How much darker a line is than its sides. */
  private static final int RIDGE = 22;

  /** How much darker a ground is than what lies beside it, and the lightest that is dark. */
  private static final int STEP = 50;

  private static final int DARK = 150;
  private static final int LIGHT = 235;

  private static final double MIN_RUN_PT = 8;
  private static final double MIN_EDGE_PT = 16;
  private static final double SURE_PT = 28;
  private static final double MAX_THICK_PT = 3;
  private static final double TOUCH_PT = 2.5;
  private static final double TIGHT_PT = 0.7;
  private static final double ALIGNED_PT = 0.7;
  private static final double SAME_PT = 2;
  private static final double DRIFT_PT = 0.5;
  private static final double GAP_PT = 0.8;
  private static final double MIN_FULL_SHARE = 0.85;

  /** A page with more pieces than this is a photograph. */
  private static final int MAX_PIECES = 200_000;

  private static final int MAX_RULES = 4000;

  private final Picture picture;
  private final int drift;
  private final int gap;

  private RuleFinder(Picture picture) {
    this.picture = picture;
    this.drift = Math.max(1, (int) Math.round(picture.pixels(DRIFT_PT)));
    this.gap = Math.max(1, (int) Math.round(picture.pixels(GAP_PT)));
  }

  /** The rulings, those across first, sorted by place. */
  public static List<Rule> find(Picture picture) {
    return new RuleFinder(picture).find();
  }

  private List<Rule> find() {
    List<Rule> all = new ArrayList<>();
    all.addAll(oneWay(picture.light(), picture.width(), picture.height(), true));
    all.addAll(oneWay(picture.lightByColumn(), picture.height(), picture.width(), false));
    return all.size() > MAX_RULES ? List.of() : connected(single(all));
  }

  /**
   * A border and the edge of the ground beside it, or the two lines of a border, are one ruling.
   */
  private List<Rule> single(List<Rule> all) {
    List<Rule> sorted = new ArrayList<>(all);
    sorted.sort(
        Comparator.comparingDouble(Rule::length)
            .reversed()
            .thenComparing(Rule::across)
            .thenComparingDouble(Rule::at)
            .thenComparingDouble(Rule::from));
    double near = picture.pixels(SAME_PT);
    List<Rule> kept = new ArrayList<>();
    for (Rule rule : sorted) {
      boolean known =
          kept.stream()
              .anyMatch(
                  other ->
                      other.across() == rule.across()
                          && Math.abs(other.at() - rule.at()) <= near
                          && rule.from() >= other.from() - near
                          && rule.to() <= other.to() + near);
      if (!known) {
        kept.add(rule);
      }
    }
    return kept;
  }

  /**
   * A short piece is a ruling only where it runs from one long ruling to another, and either goes
   * on with a long one or leaves no gap to them: else it may be the stem of a letter. The strokes
   * of letters are short too, so that a stem may run from one of them to a border below.
   */
  private List<Rule> connected(List<Rule> all) {
    double sure = picture.pixels(SURE_PT);
    List<Rule> kept = new ArrayList<>();
    for (Rule rule : all) {
      boolean isLong = rule.length() >= sure;
      if (isLong || spans(rule, all, picture.pixels(goesOn(rule, all) ? TOUCH_PT : TIGHT_PT))) {
        kept.add(rule);
      }
    }
    kept.sort(
        Comparator.comparing(Rule::across)
            .reversed()
            .thenComparingDouble(Rule::at)
            .thenComparingDouble(Rule::from));
    return kept;
  }

  /** Whether it carries a long ruling on. */
  private boolean goesOn(Rule rule, List<Rule> all) {
    for (Rule other : all) {
      if (other.across() == rule.across()
          && other.length() >= picture.pixels(SURE_PT)
          && Math.abs(other.at() - rule.at()) <= picture.pixels(ALIGNED_PT)
          && other.from() - rule.to() <= picture.pixels(TOUCH_PT)
          && rule.from() - other.to() <= picture.pixels(TOUCH_PT)) {
        return true;
      }
    }
    return false;
  }

  private boolean spans(Rule rule, List<Rule> all, double near) {
    return meets(rule, rule.from(), all, near) && meets(rule, rule.to(), all, near);
  }

  private boolean meets(Rule rule, double end, List<Rule> all, double near) {
    for (Rule other : all) {
      if (other.across() != rule.across()
          && other.length() >= picture.pixels(SURE_PT)
          && Math.abs(other.at() - end) <= near
          && rule.at() >= other.from() - near
          && rule.at() <= other.to() + near) {
        return true;
      }
    }
    return false;
  }

  /** A line that is being followed from row to row. */
  private static final class Trace {
    final boolean edge;
    int from;
    int to;
    int last;
    double weight;
    double sum;

    Trace(boolean edge, int from, int to) {
      this.edge = edge;
      this.from = from;
      this.to = to;
    }

    void add(int y, int begin, int end) {
      double length = end - begin + 1;
      from = Math.min(from, begin);
      to = Math.max(to, end);
      last = y;
      weight += length;
      sum += length * y;
    }

    void join(Trace other) {
      from = Math.min(from, other.from);
      to = Math.max(to, other.to);
      last = Math.max(last, other.last);
      weight += other.weight;
      sum += other.sum;
    }

    Rule rule(boolean across) {
      return new Rule(across, sum / weight, from, to, weight / (to - from + 1));
    }
  }

  private List<Rule> oneWay(byte[] light, int w, int h, boolean across) {
    byte[] s = smooth(light, w, h);
    int near = Math.max(1, (int) Math.round(picture.pixels(0.7)));
    int mid = Math.max(2, (int) Math.round(picture.pixels(1.2)));
    int far = Math.max(3, (int) Math.round(picture.pixels(2)));
    int minRun = (int) picture.pixels(MIN_RUN_PT);
    int minEdge = (int) picture.pixels(MIN_EDGE_PT);
    boolean[] line = new boolean[w];
    boolean[] edge = new boolean[w];
    List<Trace> open = new ArrayList<>();
    List<Rule> done = new ArrayList<>();
    int pieces = 0;
    for (int y = far; y < h - far && pieces < MAX_PIECES; y++) {
      for (int x = 0; x < w; x++) {
        int at = y * w + x;
        int c = s[at] & 255;
        boolean ridge = false;
        for (int k = 0; k < 3 && !ridge; k++) {
          int d = (k == 0 ? near : k == 1 ? mid : far) * w;
          int a = s[at - d] & 255;
          int b = s[at + d] & 255;
          ridge =
              Math.min(a, b) - c >= RIDGE
                  || (c >= LIGHT - 30 && Math.max(a, b) < LIGHT && c - Math.max(a, b) >= RIDGE);
        }
        line[x] = ridge;
        int a = s[at - near * w] & 255;
        int b = s[at + near * w] & 255;
        int way = (a < b ? -1 : 1) * w;
        edge[x] =
            Math.abs(a - b) >= STEP
                && Math.min(a, b) < DARK
                && (s[at + way * mid] & 255) < DARK + 15
                && (s[at + way * far] & 255) < DARK + 15;
      }
      pieces += runs(line, false, y, minRun, open);
      pieces += runs(edge, true, y, minEdge, open);
      settle(open, y, done, across, false);
    }
    settle(open, h, done, across, true);
    return pieces < MAX_PIECES ? done : List.of();
  }

  /** Light smoothing along the run, so that grain does not break it. */
  private static byte[] smooth(byte[] light, int w, int h) {
    byte[] out = new byte[light.length];
    for (int y = 0; y < h; y++) {
      int row = y * w;
      for (int x = 0; x < w; x++) {
        int sum = 0;
        for (int k = -2; k <= 2; k++) {
          sum += light[row + Math.max(0, Math.min(w - 1, x + k))] & 255;
        }
        out[row + x] = (byte) (sum / 5);
      }
    }
    return out;
  }

  private int runs(boolean[] row, boolean edge, int y, int minLength, List<Trace> open) {
    int found = 0;
    int begin = -1;
    int last = -1;
    int full = 0;
    for (int x = 0; x <= row.length; x++) {
      boolean on = x < row.length && row[x];
      if (on) {
        if (begin < 0) {
          begin = x;
          full = 0;
        }
        last = x;
        full++;
      } else if (begin >= 0 && (x == row.length || x - last > gap)) {
        int length = last - begin + 1;
        if (length >= minLength && full >= MIN_FULL_SHARE * length) {
          attach(open, edge, y, begin, last);
          found++;
        }
        begin = -1;
      }
    }
    return found;
  }

  private void attach(List<Trace> open, boolean edge, int y, int begin, int end) {
    Trace home = null;
    for (int k = open.size() - 1; k >= 0; k--) {
      Trace trace = open.get(k);
      if (trace.edge == edge
          && y - trace.last <= drift
          && begin <= trace.to + gap
          && end >= trace.from - gap) {
        if (home == null) {
          home = trace;
        } else {
          home.join(trace);
          open.remove(k);
        }
      }
    }
    if (home == null) {
      home = new Trace(edge, begin, end);
      open.add(home);
    }
    home.add(y, begin, end);
  }

  private void settle(List<Trace> open, int y, List<Rule> done, boolean across, boolean all) {
    open.removeIf(
        trace -> {
          boolean over = all || y - trace.last > drift;
          if (over) {
            Rule rule = trace.rule(across);
            if (rule.thickness() <= picture.pixels(MAX_THICK_PT)) {
              done.add(rule);
            }
          }
          return over;
        });
  }
}
