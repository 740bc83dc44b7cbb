package org.wsoa.extract.read.pdf;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Says where the rows of an open table part by their text and the white between lines alone.
 *
 * <p>A row is named by its number, from 0; a break stands below the row that it is named by.
 */
final class RowBreaks {
  private static final float MORE_GAP_EM = 0.2f;
  private static final int LEAST_ANEW = 3;
  private static final int LEAST_BESIDE = 2;
  private static final Pattern ITEM = Pattern.compile("[^\\p{L}\\p{N}£$€<>~]|[(]?\\w{1,2}[.)]");
  private static final float SAME_STEP_EM = 0.1f;
  static final float LINE_EM = 1.6f;
  private static final float MEAN_REF_LETTERS = 7;
  private static final float TOPPED_SHARE = 0.8f;
  private static final int NONE = -1;
  private static final int LEAST_KEYS = 4;
  private static final float KEY_SHARE = 0.85f;

  private final List<WordRow> rows;
  private final int heads;
  private final BitSet banners;
  private final BitSet covered;
  private final float[] edges;
  private final float em;
  private final BitSet[] filled;

  /** For each row the baseline of its words in each column: cells side by side may interleave. */
  private final float[][] baselines;

  private final float leading;

  /**
   * @param rows the table's rows of words
   * @param heads how many of them hold its headings
   * @param banners which of them lie over all columns
   * @param covered below which of them a border is drawn
   * @param edges the table's left edge, the gutters, and its right edge
   */
  RowBreaks(List<WordRow> rows, int heads, BitSet banners, BitSet covered, float[] edges) {
    this.rows = rows;
    this.heads = heads;
    this.banners = banners;
    this.covered = covered;
    this.edges = edges;
    this.em = rows.get(rows.size() - 1).size();
    this.filled = new BitSet[rows.size()];
    this.baselines = new float[rows.size()][edges.length - 1];
    for (int i = 0; i < filled.length; i++) {
      filled[i] = new BitSet();
      for (Line word : rows.get(i).words()) {
        int column = columnOf((word.start() + word.end()) / 2);
        if (!filled[i].get(column)) {
          filled[i].set(column);
          baselines[i][column] = word.baseline();
        }
      }
    }
    this.leading = leading();
  }

  /** The columns in which a row has words. */
  BitSet filled(int row) {
    return filled[row];
  }

  /** The column that a place stands in, from 0. */
  int columnOf(float x) {
    int column = 0;
    while (column + 2 < edges.length && x > edges[column + 1]) {
      column++;
    }
    return column;
  }

  /** Whether no two lines stand as close as lines of one cell do: each row is a single line. */
  boolean isLoose() {
    return leading > LINE_EM * em;
  }

  /** From a line to the next in a cell, at most; further apart, there is white between them. */
  float line() {
    return leading + MORE_GAP_EM * em;
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
  BitSet gaps() {
    BitSet gaps = new BitSet();
    for (int i = heads; i + 1 < rows.size(); i++) {
      if (step(i) > line()) {
        gaps.set(i);
      }
    }
    return gaps;
  }

  /**
   * Where columns begin anew although another goes on: a cell over several rows fills the white
   * between them.
   *
   * @param all the rows below which columns do
   * @param few those of them below which only some do, while the others' cells go on
   */
  record Restarts(BitSet all, BitSet few) {
    static Restarts none() {
      return new Restarts(new BitSet(), new BitSet());
    }
  }

  /** The rows below which columns begin anew after white although another goes on. */
  Restarts restarts(BitSet gaps) {
    float line = line();
    int own = most();
    float[] last = new float[edges.length - 1];
    Arrays.fill(last, Float.NaN);
    Restarts restarts = new Restarts(new BitSet(), new BitSet());
    for (int i = heads; i < rows.size() && !isLoose(); i++) {
      int anew = 0;
      int on = 0;
      int items = 0;
      boolean passed = false;
      for (int k = 0; k < last.length; k++) {
        if (filled[i].get(k)) {
          float step = baselines[i][k] - last[k];
          anew += step > line ? 1 : 0;
          on += step <= line ? 1 : 0;
          items += step > line && isItem(i, k) ? 1 : 0;
        } else {
          passed |= isPassing(i, k, last[k]);
        }
      }
      for (int k = filled[i].nextSetBit(0); k >= 0; k = filled[i].nextSetBit(k + 1)) {
        last[k] = baselines[i][k];
      }
      boolean most = anew >= LEAST_ANEW && anew > 2 * on && 2 * anew >= own;
      boolean some = passed && on == 0 && anew - items >= LEAST_BESIDE;
      if ((most || some) && i > heads && !gaps.get(i - 1) && !banners.get(i)) {
        restarts.all.set(i - 1);
        restarts.few.set(i - 1, !most);
      }
    }
    return restarts;
  }

  /** Whether a column's text has a line above a row and goes on in one below it. */
  private boolean isPassing(int row, int column, float above) {
    for (int i = row + 1; i < rows.size() && !banners.get(i); i++) {
      if (filled[i].get(column)) {
        return baselines[i][column] - above <= line();
      }
    }
    return false;
  }

  /** Whether a row's text in a column is an item of a list: its white may part items only. */
  private boolean isItem(int row, int column) {
    for (Line word : rows.get(row).words()) {
      if (columnOf((word.start() + word.end()) / 2) == column) {
        return !word.marker().isEmpty() || ITEM.matcher(word.text()).matches();
      }
    }
    return false;
  }

  /** The rows below which the text alone says that a row of the table ends. */
  BitSet ofText(BitSet gaps) {
    BitSet breaks = new BitSet();
    boolean short0 = isShort(0);
    boolean topped = short0 && isTopped(gaps);
    boolean drawnInside = false;
    for (int i = heads; i + 1 < rows.size(); i++) {
      drawnInside |= !banners.get(i) && !banners.get(i + 1) && covered.get(i);
    }
    int own = most();
    int key = gaps.isEmpty() ? key() : NONE;
    for (int i = heads; i + 1 < rows.size(); i++) {
      BitSet next = filled[i + 1];
      boolean starts = next.get(0) && next.cardinality() > 1;
      if (key >= 0) {
        boolean begins = next.get(0) || next.get(key) || anew(i + 1) >= LEAST_ANEW;
        breaks.set(i, !drawnInside && begins && 2 * restsOfTexts(i + 1) < next.cardinality());
      } else if (topped) {
        boolean gap = gaps.get(i) && next.cardinality() > 1;
        breaks.set(i, next.get(0) || gap);
      } else if (gaps.isEmpty() || isLoose()) {
        boolean row = starts && 2 * next.cardinality() >= own && restsOfTexts(i + 1) == 0;
        breaks.set(i, !drawnInside && row);
      } else {
        breaks.set(i, gaps.get(i));
      }
    }
    return breaks;
  }

  /**
   * The column that tells where rows begin if nothing else does: its texts are single lines, and
   * beside each of them texts begin, not go on. Of several the one with the most texts; {@link
   * #NONE} where no column is like that, or the first column has as many.
   */
  private int key() {
    int best = NONE;
    int firsts = 0;
    for (int i = heads; i < rows.size(); i++) {
      boolean first = i == heads || !filled[i - 1].get(0);
      firsts += filled[i].get(0) && first && !banners.get(i) ? 1 : 0;
    }
    int most = Math.max(LEAST_KEYS - 1, firsts);
    for (int k = 1; k + 1 < edges.length; k++) {
      int texts = 0;
      int lines = 0;
      int begun = 0;
      for (int i = heads; i < rows.size(); i++) {
        if (filled[i].get(k) && !banners.get(i)) {
          boolean first = i == heads || banners.get(i - 1);
          lines++;
          texts += first || !filled[i - 1].get(k) ? 1 : 0;
          begun += first || 2 * restsOfTexts(i) < filled[i].cardinality() ? 1 : 0;
        }
      }
      if (texts > most && texts >= KEY_SHARE * lines && begun >= KEY_SHARE * lines) {
        best = k;
        most = texts;
      }
    }
    return best;
  }

  /** In how many columns a row of words begins a text with a blank above it. */
  private int anew(int i) {
    BitSet anew = (BitSet) filled[i].clone();
    anew.andNot(filled[i - 1]);
    return anew.cardinality();
  }

  /**
   * In how many columns a row of words begins in lower case below another: there it is the rest of
   * a text. Beside a cell over several rows that may be so where a row begins.
   */
  private int restsOfTexts(int i) {
    int rests = 0;
    for (int k = 0; k + 1 < edges.length; k++) {
      rests += filled[i].get(k) && filled[i - 1].get(k) && beginsLower(i, k) ? 1 : 0;
    }
    return rests;
  }

  /** Whether a row's text in a column begins in lower case. */
  boolean beginsLower(int row, int column) {
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

  /** The baseline of a row's words in a column that it has words in. */
  float baseline(int row, int column) {
    return baselines[row][column];
  }

  /** From one row of words to the next, in points: in the columns that both have words in. */
  float step(int i) {
    float step = Float.POSITIVE_INFINITY;
    for (int k = filled[i].nextSetBit(0); k >= 0; k = filled[i].nextSetBit(k + 1)) {
      if (filled[i + 1].get(k)) {
        step = Math.min(step, baselines[i + 1][k] - baselines[i][k]);
      }
    }
    boolean shared = step < Float.POSITIVE_INFINITY;
    return shared ? step : rows.get(i + 1).baseline() - rows.get(i).baseline();
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
      boolean begins = i + 1 == heads || gaps.get(i) || banners.get(i) || covered.get(i);
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
