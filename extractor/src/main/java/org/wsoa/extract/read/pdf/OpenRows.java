package org.wsoa.extract.read.pdf;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.wsoa.extract.read.pdf.Rulings.Ruling;

/**
 * Says where the rows of an open table part: at borders and at the edges of fills where they part
 * rows, else where the white between two lines of type is larger than a line's, or where a short
 * leading column begins a new text.
 */
final class OpenRows {
  private static final float MORE_GAP_EM = 0.2f;
  private static final int LEAST_ANEW = 3;
  private static final float SAME_STEP_EM = 0.1f;
  private static final float LINE_EM = 1.6f;
  private static final float MEAN_REF_LETTERS = 7;
  private static final float FILL_SHARE = 0.6f;
  private static final float NEAR_EM = 1.6f;
  private static final float TOPPED_SHARE = 0.8f;
  private static final float EDGE_SHARE = 0.15f;

  private final PageContent page;
  private final List<WordRow> rows;
  private final int heads;
  private final BitSet banners;
  private final float[] starts;
  private final float[] edges;
  private final Tuning tuning;
  private final float em;
  private final List<Ruling> drawn;
  private final boolean ruledInside;
  private final BitSet[] filled;

  /**
   * @param rows the table's rows of words
   * @param heads how many of them hold its headings
   * @param banners which of them lie over all columns
   * @param across the horizontal borders of the page
   * @param columns the table's columns
   */
  OpenRows(
      PageContent page,
      List<WordRow> rows,
      int heads,
      BitSet banners,
      List<Ruling> across,
      OpenTables.Columns columns,
      Tuning tuning) {
    this.page = page;
    this.rows = rows;
    this.heads = heads;
    this.banners = banners;
    this.starts = columns.starts();
    this.edges = columns.edges();
    this.tuning = tuning;
    this.em = rows.get(rows.size() - 1).size();
    this.filled = new BitSet[rows.size()];
    for (int i = 0; i < filled.length; i++) {
      filled[i] = new BitSet();
      for (Line word : rows.get(i).words()) {
        filled[i].set(columnOf((word.start() + word.end()) / 2));
      }
    }
    this.drawn = drawn(across);
    this.ruledInside = heads + 1 >= rows.size() || across.stream().anyMatch(this::isInside);
  }

  /** Whether a border lies between two rows of the body: then it would show merged cells too. */
  private boolean isInside(Ruling r) {
    return r.at() > rows.get(heads).bottom()
        && r.at() < rows.get(rows.size() - 1).top()
        && r.from() < edges[edges.length - 1]
        && r.to() > edges[0]
        && !isStroke(r);
  }

  private int columnOf(float x) {
    int column = 0;
    while (column + 2 < edges.length && x > edges[column + 1]) {
      column++;
    }
    return column;
  }

  /** The table as a grid. */
  Grid grid() {
    BitSet gaps = gaps();
    BitSet apart = textBreaks(gaps);
    BitSet restarts = restarts(gaps);
    apart.or(restarts);
    boolean[] covered = new boolean[rows.size()];
    int drawnInside = 0;
    int undrawn = 0;
    int close = 0;
    for (int i = 0; i + 1 < rows.size(); i++) {
      covered[i] = drawnBetween(i);
      if (i >= heads && !banners.get(i) && !banners.get(i + 1)) {
        drawnInside += covered[i] ? 1 : 0;
        undrawn += apart.get(i) && !covered[i] && gaps.get(i) ? 1 : 0;
        close += apart.get(i) && !covered[i] && !gaps.get(i) ? 1 : 0;
      }
    }
    boolean ruled = undrawn <= drawnInside / 2 && close <= 2 * drawnInside && drawnInside > 0;
    TreeSet<Float> ys = new TreeSet<>();
    for (Ruling r : drawn) {
      ys.add(r.at());
    }
    TreeSet<Float> whole = new TreeSet<>();
    for (int i = 0; i + 1 < rows.size(); i++) {
      boolean oneBanner =
          banners.get(i) && banners.get(i + 1) && !covered[i] && step(i) < LINE_EM * em;
      boolean forced = i + 1 == heads || banners.get(i) || banners.get(i + 1);
      if (!oneBanner && (forced || (!ruled && apart.get(i)))) {
        whole.add(cut(i, ys));
      }
    }
    float top = rows.get(0).top() - 1;
    float bottom = lowest(rows.size() - 1) + 1;
    if (ys.isEmpty() || ys.first() > top + 1.5f) {
      whole.add(top);
    } else {
      whole.add(ys.first());
    }
    if (ys.isEmpty() || ys.last() < bottom - 1.5f) {
      whole.add(bottom);
    } else {
      whole.add(ys.last());
    }
    ys.addAll(whole);
    Grid grid = draw(ys, whole, restarts);
    grid.spans = ruledInside;
    group(grid);
    return grid;
  }

  private Grid draw(NavigableSet<Float> ys, Set<Float> whole, BitSet restarts) {
    float[] at = new float[ys.size()];
    int n = 0;
    for (float y : ys) {
      at[n++] = y;
    }
    Grid grid = new Grid(edges, at, false, false);
    Grid.draw(grid.across, at, edges, drawn, tuning.edgeShare());
    for (int i = 0; i < at.length; i++) {
      if (whole.contains(at[i])) {
        Arrays.fill(grid.across[i], true);
      }
    }
    if (!ruledInside) {
      span(grid, restarts);
    }
    for (boolean[] side : grid.down) {
      Arrays.fill(side, true);
    }
    for (int i = 0; i < rows.size(); i++) {
      WordRow row = rows.get(i);
      int line = lineOf(grid, i);
      boolean over = banners.get(i) && row.chunks().size() == 1;
      for (int k = 1; k < edges.length - 1; k++) {
        if (over || isAcross(row, k)) {
          grid.down[k][line] = false;
        }
      }
    }
    return grid;
  }

  /** Takes the border away where a cell's text goes on below it, a line further as within cells. */
  private void span(Grid grid, BitSet restarts) {
    float line = leading() + MORE_GAP_EM * em;
    for (int k = 0; k < grid.columns(); k++) {
      int above = -1;
      for (int i = heads; i < rows.size(); i++) {
        if (banners.get(i)) {
          above = -1;
        } else if (filled[i].get(k)) {
          boolean close = above >= 0 && rows.get(i).baseline() - rows.get(above).baseline() < line;
          if (close && (beginsLower(i, k) || isSet(restarts, above, i))) {
            int from = lineOf(grid, above);
            int to = lineOf(grid, i);
            for (int cut = from + 1; cut <= to; cut++) {
              grid.across[cut][k] = false;
            }
          }
          above = i;
        }
      }
    }
  }

  private static boolean isSet(BitSet bits, int from, int to) {
    int next = bits.nextSetBit(from);
    return next >= 0 && next < to;
  }

  private int lineOf(Grid grid, int row) {
    float middle = (rows.get(row).top() + rows.get(row).bottom()) / 2;
    return grid.squareAt(edges[0], middle) / grid.columns();
  }

  /** A heading over others spans them: those that have no text beside it, but one below. */
  private void group(Grid grid) {
    if (heads < 2) {
      return;
    }
    int[] lineOf = new int[heads];
    int last = 0;
    for (int i = 0; i < heads; i++) {
      lineOf[i] = lineOf(grid, i);
      last = Math.max(last, lineOf[i]);
    }
    BitSet[] texts = new BitSet[last + 1];
    for (int line = 0; line <= last; line++) {
      texts[line] = new BitSet();
      for (int i = 0; i < heads; i++) {
        if (lineOf[i] == line && !banners.get(i)) {
          texts[line].or(filled[i]);
        }
      }
    }
    for (int line = 0; line < last; line++) {
      BitSet below = new BitSet();
      for (int other = line + 1; other <= last; other++) {
        below.or(texts[other]);
      }
      for (int k = 1; k < grid.columns(); k++) {
        boolean over = texts[line].nextSetBit(0) >= 0 && texts[line].nextSetBit(0) < k;
        if (over && !texts[line].get(k) && below.get(k) && grid.across[line + 1][k]) {
          grid.down[k][line] = !below.get(k - 1);
        }
      }
    }
  }

  /**
   * Whether a word lies across a border, or a text that begins where another column does. A text
   * that has filled its column up to the next one's is none: there a word begins.
   */
  private boolean isAcross(WordRow row, int column) {
    float x = edges[column];
    if (row.chunks().size() > 1 && row.isAligned(starts) && !row.startsAt(starts[column])) {
      return row.chunks().stream().anyMatch(chunk -> chunk.start() < x - 1 && chunk.end() > x + 1);
    }
    for (Line word : row.words()) {
      if (word.start() < x - 1 && word.end() > x + 1) {
        return true;
      }
    }
    return false;
  }

  /** Where the white below a row is cut: at a border in it, else in its middle. */
  private float cut(int i, NavigableSet<Float> ys) {
    float from = Math.min(lowest(i), rows.get(i + 1).top());
    float to = Math.max(lowest(i), rows.get(i + 1).top());
    for (float y : ys.subSet(from - 1, true, to + 1, true)) {
      return y;
    }
    return (from + to) / 2;
  }

  private boolean drawnBetween(int i) {
    float from = rows.get(i).baseline();
    float to = rows.get(i + 1).baseline() - 0.4f * em;
    for (Ruling r : drawn) {
      if (r.at() > from && r.at() < to) {
        return true;
      }
    }
    return false;
  }

  private float lowest(int last) {
    float lowest = Float.NEGATIVE_INFINITY;
    for (int i = Math.max(0, last - 3); i <= last; i++) {
      lowest = Math.max(lowest, rows.get(i).bottom());
    }
    return lowest;
  }

  /**
   * Borders and edges of fills, snapped; a line through or close under words is no border. A fill
   * says nothing of spans, so that its edges part whole rows where no border is drawn.
   */
  private List<Ruling> drawn(List<Ruling> across) {
    float top = rows.get(0).top() - NEAR_EM * em;
    float bottom = rows.get(rows.size() - 1).bottom() + NEAR_EM * em;
    float left = edges[0];
    float right = edges[edges.length - 1];
    PageContent.Segments lines = new PageContent.Segments();
    for (Ruling r : across) {
      if (r.at() > top && r.at() < bottom && r.from() < right && r.to() > left && !isStroke(r)) {
        lines.add(r.at(), r.from(), r.to());
      }
    }
    boolean ruled = lines.count > 2;
    for (int i = 0; i < page.fills; i++) {
      int at = i * 4;
      if (page.fill[at + 1] > top
          && page.fill[at + 3] < bottom
          && (isColumnWide(i) || width(i, left, right) >= FILL_SHARE * (right - left))) {
        float from = ruled ? page.fill[at] : left;
        float to = ruled ? page.fill[at + 2] : right;
        lines.add(page.fill[at + 1], from, to);
        lines.add(page.fill[at + 3], from, to);
      }
    }
    return Rulings.of(lines, tuning);
  }

  /** Whether a fill colours a whole cell of a column, not a word. */
  private boolean isColumnWide(int fill) {
    float from = page.fill[fill * 4];
    float to = page.fill[fill * 4 + 2];
    for (int k = 0; k + 1 < edges.length; k++) {
      float slack = EDGE_SHARE * (edges[k + 1] - edges[k]);
      if (Math.abs(from - edges[k]) < slack && Math.abs(to - edges[k + 1]) < slack) {
        return page.fill[fill * 4 + 3] - page.fill[fill * 4 + 1] > 1.1f * em;
      }
    }
    return false;
  }

  /** How much of the table's width fills cover that are as high as one, and stand beside it. */
  private float width(int fill, float left, float right) {
    float width = 0;
    for (int i = 0; i < page.fills; i++) {
      if (Math.abs(page.fill[i * 4 + 1] - page.fill[fill * 4 + 1]) < 1
          && Math.abs(page.fill[i * 4 + 3] - page.fill[fill * 4 + 3]) < 1) {
        float from = Math.max(left, page.fill[i * 4]);
        float to = Math.min(right, page.fill[i * 4 + 2]);
        width += Math.max(0, to - from);
      }
    }
    return width;
  }

  private boolean isStroke(Ruling r) {
    for (WordRow row : rows) {
      if (r.at() > row.top() + 0.1f * em && r.at() < row.baseline() + 0.15f * em) {
        for (Line word : row.words()) {
          if (word.start() < r.to() && word.end() > r.from()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** From a line to the next in a cell, at least. */
  private float leading() {
    float[] steps = new float[rows.size()];
    int count = 0;
    for (int i = heads; i + 1 < rows.size(); i++) {
      boolean within = !banners.get(i) && !banners.get(i + 1) && step(i) > 0.9f * em;
      if (within && filled[i].intersects(filled[i + 1])) {
        steps[count++] = step(i);
      }
    }
    Arrays.sort(steps, 0, count);
    for (int i = 0; i + 1 < count; i++) {
      if (steps[i + 1] - steps[i] < SAME_STEP_EM * em) {
        return steps[i]; // lines side by side may interleave, but not twice by as much
      }
    }
    return count == 0 ? Float.POSITIVE_INFINITY : steps[0];
  }

  /** The rows with more white below them than between lines. */
  private BitSet gaps() {
    float least = leading();
    BitSet gaps = new BitSet();
    for (int i = heads; i + 1 < rows.size(); i++) {
      if (step(i) > least + MORE_GAP_EM * em) {
        gaps.set(i);
      }
    }
    return gaps;
  }

  /**
   * The rows below which most columns begin anew after white although another goes on: a cell over
   * several rows fills the white between them.
   */
  private BitSet restarts(BitSet gaps) {
    float line = leading() + MORE_GAP_EM * em;
    int own = most();
    float[] last = new float[edges.length - 1];
    Arrays.fill(last, Float.NaN);
    BitSet restarts = new BitSet();
    for (int i = heads; i < rows.size(); i++) {
      int anew = 0;
      int on = 0;
      for (int k = filled[i].nextSetBit(0); k >= 0; k = filled[i].nextSetBit(k + 1)) {
        float step = rows.get(i).baseline() - last[k];
        anew += step > line ? 1 : 0;
        on += step <= line ? 1 : 0;
        last[k] = rows.get(i).baseline();
      }
      boolean most = anew >= LEAST_ANEW && anew > 2 * on && 2 * anew >= own;
      if (most && i > heads && !gaps.get(i - 1) && !banners.get(i)) {
        restarts.set(i - 1);
      }
    }
    return restarts;
  }

  /** The rows below which the text alone says that a row of the table ends. */
  private BitSet textBreaks(BitSet gaps) {
    float least = leading();
    BitSet breaks = new BitSet();
    boolean short0 = isShort(0);
    boolean topped = short0 && isTopped(gaps);
    boolean drawnInside = false;
    for (int i = heads; i + 1 < rows.size(); i++) {
      drawnInside |= !banners.get(i) && !banners.get(i + 1) && drawnBetween(i);
    }
    int own = most();
    for (int i = heads; i + 1 < rows.size(); i++) {
      BitSet next = filled[i + 1];
      boolean starts = next.get(0) && next.cardinality() > 1;
      if (topped) {
        boolean gap = gaps.get(i) && next.cardinality() > 1;
        breaks.set(i, next.get(0) || gap);
      } else if (gaps.isEmpty() || least > LINE_EM * em) {
        boolean row = starts && 2 * next.cardinality() >= own && !isRestOfTexts(i + 1);
        breaks.set(i, !drawnInside && row);
      } else {
        breaks.set(i, gaps.get(i));
      }
    }
    return breaks;
  }

  /** Whether a text of a row of words begins in lower case below another: it is the rest of it. */
  private boolean isRestOfTexts(int i) {
    for (int k = 0; k + 1 < edges.length; k++) {
      if (filled[i].get(k) && filled[i - 1].get(k) && beginsLower(i, k)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a row's text in a column begins in lower case. */
  private boolean beginsLower(int row, int column) {
    for (Line word : rows.get(row).words()) {
      if (columnOf((word.start() + word.end()) / 2) == column && !word.text().isEmpty()) {
        return Character.isLowerCase(word.text().codePointAt(0));
      }
    }
    return false;
  }

  private int most() {
    int most = 0;
    for (int i = heads; i < rows.size(); i++) {
      most = Math.max(most, filled[i].cardinality());
    }
    return most;
  }

  /** From one row of words to the next, in points. */
  private float step(int i) {
    return rows.get(i + 1).baseline() - rows.get(i).baseline();
  }

  private boolean isShort(int column) {
    int letters = 0;
    int count = 0;
    for (int i = heads; i < rows.size(); i++) {
      if (filled[i].get(column) && !banners.get(i)) {
        count++;
        for (Line word : rows.get(i).words()) {
          letters += columnOf((word.start() + word.end()) / 2) == column ? word.text().length() : 0;
        }
      }
    }
    return count > 0 && letters <= MEAN_REF_LETTERS * count;
  }

  /** Whether texts stand at the top of their cells: where rows surely begin, so does column 1. */
  private boolean isTopped(BitSet gaps) {
    int with = 0;
    int all = 0;
    for (int i = Math.max(0, heads - 1); i + 1 < rows.size(); i++) {
      boolean begins = i + 1 == heads || gaps.get(i) || banners.get(i) || drawnBetween(i);
      if (begins
          && !banners.get(i + 1)
          && (filled[i + 1].cardinality() > 1 || filled[i + 1].get(0))) {
        all++;
        with += filled[i + 1].get(0) ? 1 : 0;
      }
    }
    return with >= TOPPED_SHARE * all;
  }
}
