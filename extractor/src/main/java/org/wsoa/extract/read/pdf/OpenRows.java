package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.wsoa.extract.read.pdf.Rulings.Ruling;

/**
 * Says where the rows of an open table part: at borders and at the edges of fills where they part
 * rows, else where the white between two lines of type is larger than a line's, or where a short
 * leading column begins a new text.
 */
final class OpenRows {
  private static final float FILL_SHARE = 0.6f;
  private static final float NEAR_EM = 1.6f;
  private static final float EDGE_SHARE = 0.15f;

  private final PageContent page;
  private final List<WordRow> rows;
  private final int heads;
  private final BitSet banners;
  private final float[] starts;
  private final float[] edges;
  private final boolean form;
  private final Tuning tuning;
  private final float em;
  private final List<Ruling> drawn;
  private final boolean ruledInside;
  private final RowBreaks breaks;

  /** The rows below which a border is drawn, or the edge of a fill. */
  private final BitSet covered = new BitSet();

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
    this.form = columns.form();
    this.tuning = tuning;
    this.em = rows.get(rows.size() - 1).size();
    this.drawn = drawn(across);
    for (Ruling r : drawn) {
      int below = firstBelow(r);
      if (below > 0 && below < rows.size()) {
        covered.set(below - 1);
      }
    }
    this.breaks = new RowBreaks(rows, heads, banners, covered, edges);
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

  /** The table as a grid. */
  Grid grid() {
    BitSet gaps = breaks.gaps();
    BitSet apart = breaks.ofText(gaps);
    RowBreaks.Restarts restarts = breaks.restarts(gaps);
    apart.or(restarts.all());
    int drawnInside = 0;
    int undrawn = 0;
    int close = 0;
    for (int i = 0; i + 1 < rows.size(); i++) {
      if (i >= heads && !banners.get(i) && !banners.get(i + 1)) {
        drawnInside += covered.get(i) ? 1 : 0;
        undrawn += apart.get(i) && !covered.get(i) && gaps.get(i) ? 1 : 0;
        close += apart.get(i) && !covered.get(i) && !gaps.get(i) ? 1 : 0;
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
          banners.get(i)
              && banners.get(i + 1)
              && !covered.get(i)
              && breaks.step(i) < RowBreaks.LINE_EM * em;
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
    // Without white between rows nothing tells a text over two of them from two texts.
    Grid grid = draw(ys, whole, gaps.isEmpty() ? RowBreaks.Restarts.none() : restarts);
    grid.spans = ruledInside;
    group(grid);
    return grid;
  }

  private Grid draw(NavigableSet<Float> ys, Set<Float> whole, RowBreaks.Restarts restarts) {
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
    if (!ruledInside && !breaks.isLoose()) {
      span(grid, restarts);
    }
    if (!ruledInside) {
      int[] lines = IntStream.range(0, rows.size()).map(i -> lineOf(grid, i)).toArray();
      new OpenMerges(grid, breaks, lines, heads, banners).merge();
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
  private void span(Grid grid, RowBreaks.Restarts restarts) {
    float line = breaks.line();
    for (int k = 0; k < grid.columns(); k++) {
      int above = -1;
      for (int i = heads; i < rows.size(); i++) {
        if (banners.get(i)) {
          above = -1;
        } else if (breaks.filled(i).get(k)) {
          boolean close = above >= 0 && breaks.baseline(i, k) - breaks.baseline(above, k) < line;
          if (close && (breaks.beginsLower(i, k) || isSet(restarts.all(), above, i))) {
            int from = lineOf(grid, above);
            int to = lineOf(grid, i);
            for (int cut = from + 1; cut <= to; cut++) {
              grid.across[cut][k] = false;
            }
          }
          above = i;
        } else if (i > heads && restarts.few().get(i - 1)) {
          grid.across[lineOf(grid, i)][k] = false;
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
          texts[line].or(breaks.filled(i));
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
    boolean begins = !form && row.startsAt(starts[column]);
    if (form || (row.chunks().size() > 1 && row.isAligned(starts) && !begins)) {
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

  /** The first row with words under a border: beside it a cell over several rows may go on. */
  private int firstBelow(Ruling r) {
    for (int i = 0; i < rows.size(); i++) {
      for (Line word : rows.get(i).words()) {
        boolean within = word.start() < r.to() && word.end() > r.from();
        if (within && word.baseline() - 0.4f * em > r.at()) {
          return i;
        }
      }
    }
    return rows.size();
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
    BitSet parted = new BitSet();
    for (Ruling r : Rulings.of(lines, tuning)) {
      parted.set(firstBelow(r));
    }
    List<Ruling> painted = painted(top, bottom, left, right);
    BitSet more = new BitSet();
    for (Ruling r : painted) {
      more.set(firstBelow(r));
    }
    more.andNot(parted);
    int inside = parted.get(Math.min(heads + 1, rows.size()), rows.size()).cardinality();
    int besides = more.get(Math.min(heads + 1, rows.size()), rows.size()).cardinality();
    boolean ruled = lines.count > 2 && inside >= besides;
    TreeSet<Float> at = new TreeSet<>();
    for (Ruling r : painted) {
      if (ruled) {
        lines.add(r.at(), r.from(), r.to());
      } else if (at.add(r.at())) {
        addBeside(lines, r.at());
      }
    }
    return Rulings.of(lines, tuning);
  }

  /** The upper and lower edges of fills that colour rows or cells. */
  private List<Ruling> painted(float top, float bottom, float left, float right) {
    List<Ruling> edges = new ArrayList<>();
    for (int i = 0; i < page.fills; i++) {
      int at = i * 4;
      if (page.fill[at + 1] > top
          && page.fill[at + 3] < bottom
          && (isColumnWide(i) || width(i, left, right) >= FILL_SHARE * (right - left))) {
        edges.add(new Ruling(page.fill[at + 1], page.fill[at], page.fill[at + 2]));
        edges.add(new Ruling(page.fill[at + 3], page.fill[at], page.fill[at + 2]));
      }
    }
    return edges;
  }

  /** Parts the row at the edge of a fill, but for the columns where another fill runs on. */
  private void addBeside(PageContent.Segments lines, float y) {
    for (int k = 0; k + 1 < edges.length; k++) {
      boolean open = true;
      for (int i = 0; open && i < page.fills; i++) {
        int at = i * 4;
        open =
            page.fill[at + 1] > y - tuning.minCellPt()
                || page.fill[at + 3] < y + tuning.minCellPt()
                || !isIn(i, k);
      }
      if (open) {
        lines.add(y, edges[k], edges[k + 1]);
      }
    }
  }

  /** Whether a fill is as wide as a column. */
  private boolean isIn(int fill, int column) {
    float slack = EDGE_SHARE * (edges[column + 1] - edges[column]);
    return Math.abs(page.fill[fill * 4] - edges[column]) < slack
        && Math.abs(page.fill[fill * 4 + 2] - edges[column + 1]) < slack;
  }

  /** Whether a fill colours a whole cell of a column, not a word. */
  private boolean isColumnWide(int fill) {
    for (int k = 0; k + 1 < edges.length; k++) {
      if (isIn(fill, k)) {
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
}
