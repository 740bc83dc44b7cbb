package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds rows of coloured patches that stand side by side by themselves, each with its words in it:
 * how a key of ratings is set where no borders are drawn. Each becomes a grid of one row.
 */
final class Patches {
  private static final int MIN_PATCHES = 3;
  private static final float TOUCH_PT = 1.5f;
  private static final float MAX_HEIGHT_PT = 72;
  private static final float MIN_WHITE_BELOW_PT = 5;

  private final PageContent page;
  private final List<Line> words;

  /**
   * @param words the words outside ruled tables
   */
  Patches(PageContent page, List<Line> words) {
    this.page = page;
    this.words = words;
  }

  /** The rows of patches, from the top. */
  List<Grid> find() {
    List<Integer> fills = new ArrayList<>();
    for (int i = 0; i < page.fills; i++) {
      if (bottom(i) - top(i) < MAX_HEIGHT_PT) {
        fills.add(i);
      }
    }
    fills.sort(
        Comparator.comparingDouble(this::top)
            .thenComparingDouble(this::left)
            .thenComparingInt(i -> i));
    List<Grid> found = new ArrayList<>();
    int begin = 0;
    while (begin < fills.size()) {
      int end = begin + 1;
      while (end < fills.size() && touch(fills.get(end - 1), fills.get(end))) {
        end++;
      }
      List<Integer> row = fills.subList(begin, end);
      if (isKey(row)) {
        found.add(grid(row));
      }
      begin = end;
    }
    return found;
  }

  private boolean touch(int one, int next) {
    return Math.abs(top(one) - top(next)) < TOUCH_PT
        && Math.abs(bottom(one) - bottom(next)) < TOUCH_PT
        && Math.abs(right(one) - left(next)) < TOUCH_PT;
  }

  private boolean isKey(List<Integer> row) {
    if (row.size() < MIN_PATCHES) {
      return false;
    }
    Set<Integer> colours = new HashSet<>();
    boolean[] written = new boolean[row.size()];
    for (int fill : row) {
      colours.add(page.fillRgb[fill]);
    }
    for (Line word : words) {
      float middle = (word.top() + word.bottom()) / 2;
      boolean beside = middle > top(row.get(0)) && middle < bottom(row.get(0));
      boolean below =
          word.top() >= bottom(row.get(0)) - 1
              && word.top() < bottom(row.get(0)) + MIN_WHITE_BELOW_PT;
      int patch = beside ? patchOf(row, (word.start() + word.end()) / 2) : -1;
      if (below || (beside && patch < 0)) {
        return false; // a row of a table
      }
      if (beside) {
        written[patch] = true;
      }
    }
    for (boolean any : written) {
      if (!any) {
        return false;
      }
    }
    return colours.size() == row.size() && !isOverFill(row);
  }

  private int patchOf(List<Integer> row, float x) {
    for (int k = 0; k < row.size(); k++) {
      if (x >= left(row.get(k)) && x <= right(row.get(k))) {
        return k;
      }
    }
    return -1;
  }

  /** Whether another fill begins where the row ends: headings over headings. */
  private boolean isOverFill(List<Integer> row) {
    float bottom = bottom(row.get(0));
    float left = left(row.get(0));
    float right = right(row.get(row.size() - 1));
    for (int i = 0; i < page.fills; i++) {
      if (Math.abs(top(i) - bottom) < TOUCH_PT && left(i) < right && right(i) > left) {
        return true;
      }
    }
    return false;
  }

  private Grid grid(List<Integer> row) {
    float[] xs = new float[row.size() + 1];
    for (int k = 0; k < row.size(); k++) {
      xs[k] = left(row.get(k));
    }
    xs[row.size()] = right(row.get(row.size() - 1));
    Grid grid = new Grid(xs, new float[] {top(row.get(0)), bottom(row.get(0))}, false, false);
    for (boolean[] side : grid.across) {
      Arrays.fill(side, true);
    }
    for (boolean[] side : grid.down) {
      Arrays.fill(side, true);
    }
    return grid;
  }

  private float left(int fill) {
    return page.fill[fill * 4];
  }

  private float top(int fill) {
    return page.fill[fill * 4 + 1];
  }

  private float right(int fill) {
    return page.fill[fill * 4 + 2];
  }

  private float bottom(int fill) {
    return page.fill[fill * 4 + 3];
  }
}
