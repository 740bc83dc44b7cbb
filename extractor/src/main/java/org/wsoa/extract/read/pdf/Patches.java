package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Finds coloured patches that stand by themselves, side by side with their words in them, or one
 * below the other with their words in them or right beside them: how a key of ratings is set where
 * no borders are drawn. Each becomes a grid of one row, or of one or two columns.
 */
final class Patches {
  private static final int MIN_PATCHES = 3;
  private static final float TOUCH_PT = 1.5f;
  private static final float MAX_HEIGHT_PT = 72;
  private static final float MIN_WHITE_BELOW_PT = 5;

  /** A key of more colours than this is none. */
  private static final int MOST_PATCHES = 8;

  /** Words that tell what a patch means begin this near to it at most. */
  private static final float NEAR_PT = 20;

  /** Words of one text stand no farther apart; columns of a table do. */
  private static final float ONE_TEXT_PT = 8;

  private final PageContent page;
  private final Supplier<List<Line>> maker;
  private List<Line> words = List.of();
  private boolean made;

  /**
   * @param words the words outside ruled tables, asked for where fills stand as a key's do
   */
  Patches(PageContent page, Supplier<List<Line>> words) {
    this.page = page;
    this.maker = words;
  }

  private List<Line> words() {
    if (!made) {
      words = maker.get();
      made = true;
    }
    return words;
  }

  /** The rows of patches from the top, then the columns of them from the left. */
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
    fills.sort(
        Comparator.comparingDouble(this::left)
            .thenComparingDouble(this::top)
            .thenComparingInt(i -> i));
    begin = 0;
    while (begin < fills.size()) {
      int end = begin + 1;
      while (end < fills.size() && stack(fills.get(end - 1), fills.get(end))) {
        end++;
      }
      upright(fills.subList(begin, end)).ifPresent(found::add);
      begin = end;
    }
    return found;
  }

  private boolean touch(int one, int next) {
    return Math.abs(top(one) - top(next)) < TOUCH_PT
        && Math.abs(bottom(one) - bottom(next)) < TOUCH_PT
        && Math.abs(right(one) - left(next)) < TOUCH_PT;
  }

  private boolean stack(int one, int next) {
    return Math.abs(left(one) - left(next)) < TOUCH_PT
        && Math.abs(right(one) - right(next)) < TOUCH_PT
        && Math.abs(bottom(one) - top(next)) < TOUCH_PT;
  }

  /**
   * The grid of a column of patches. A title may stand beside the first of them; with more beside
   * them it is a column of a table.
   */
  private Optional<Grid> upright(List<Integer> column) {
    Set<Integer> colours = new HashSet<>();
    column.forEach(fill -> colours.add(page.fillRgb[fill]));
    if (column.size() < MIN_PATCHES
        || column.size() > MOST_PATCHES
        || colours.size() < column.size()) {
      return Optional.empty();
    }
    int written = 0;
    int named = 0;
    int apart = 0;
    float left = left(column.get(0));
    float right = right(column.get(0));
    float end = right;
    for (int patch : column) {
      boolean inside = false;
      boolean beside = false;
      boolean other = false;
      float last = right;
      for (Line word : wordsBeside(patch)) {
        boolean goesOn = (inside || beside) && word.start() - last <= ONE_TEXT_PT;
        boolean opens = !inside && !beside && word.start() >= left - TOUCH_PT;
        boolean in = word.start() < right - TOUCH_PT;
        if (goesOn || (opens && (in || word.start() - right <= NEAR_PT))) {
          inside |= opens && in; // and may run out of it
          beside |= opens && !in;
          last = word.end();
          end = Math.max(end, last + 1);
        } else {
          other = true;
        }
      }
      written += inside ? 1 : 0;
      named += beside ? 1 : 0;
      apart += other ? 1 : 0;
    }
    if (apart > 1 || (written < column.size() && named < column.size())) {
      return Optional.empty();
    }
    float[] xs = named > 0 ? new float[] {left, right, end} : new float[] {left, end};
    return Optional.of(grid(column, xs));
  }

  /** The words on the lines of a patch, from the left. */
  private List<Line> wordsBeside(int patch) {
    return words().stream()
        .filter(
            word -> {
              float middle = (word.top() + word.bottom()) / 2;
              return middle > top(patch) && middle < bottom(patch);
            })
        .sorted(Comparator.comparingDouble(Line::start))
        .toList();
  }

  /** A grid of patches one below the other. */
  private Grid grid(List<Integer> column, float[] xs) {
    float[] ys = new float[column.size() + 1];
    for (int k = 0; k < column.size(); k++) {
      ys[k] = top(column.get(k));
    }
    ys[column.size()] = bottom(column.get(column.size() - 1));
    return drawn(xs, ys);
  }

  private boolean isKey(List<Integer> row) {
    Set<Integer> colours = new HashSet<>();
    row.forEach(fill -> colours.add(page.fillRgb[fill]));
    if (row.size() < MIN_PATCHES || colours.size() < row.size()) {
      return false;
    }
    boolean[] written = new boolean[row.size()];
    for (Line word : words()) {
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
    return !isOverFill(row);
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
    return drawn(xs, new float[] {top(row.get(0)), bottom(row.get(0))});
  }

  /** A grid with all its borders. */
  private static Grid drawn(float[] xs, float[] ys) {
    Grid grid = new Grid(xs, ys, false, false);
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
