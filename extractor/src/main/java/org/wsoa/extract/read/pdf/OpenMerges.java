package org.wsoa.extract.read.pdf;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Merges the cells of an open table that can be seen to span rows although nothing is drawn: those
 * of the first columns, where a group of columns has texts in the same rows and blanks in the same
 * rows, beside rows of texts in the others.
 */
final class OpenMerges {
  /** So many texts must a column have in the same rows as the first if it stands apart from it. */
  private static final int LEAST_APART = 3;

  private final Grid grid;
  private final BitSet banners = new BitSet();
  private final int body;

  /** For each row of the grid the columns with text. */
  private final BitSet[] texts;

  /**
   * For each row of the grid the columns whose first line there follows the last one in the row
   * above as lines of one text do.
   */
  private final BitSet[] rests;

  /**
   * @param lines for each row of words the row of the grid that it stands in
   * @param heads how many rows of words hold headings
   * @param banners which rows of words lie over all columns
   */
  OpenMerges(Grid grid, RowBreaks breaks, int[] lines, int heads, BitSet banners) {
    this.grid = grid;
    body = lines[Math.min(heads, lines.length - 1)];
    texts = new BitSet[grid.rows()];
    rests = new BitSet[grid.rows()];
    Arrays.setAll(texts, line -> new BitSet());
    Arrays.setAll(rests, line -> new BitSet());
    float[] last = new float[grid.columns()];
    Arrays.fill(last, Float.NEGATIVE_INFINITY);
    for (int i = 0; i < lines.length; i++) {
      int line = lines[i];
      BitSet filled = breaks.filled(i);
      for (int k = filled.nextSetBit(0); k >= 0; k = filled.nextSetBit(k + 1)) {
        if (!texts[line].get(k)) {
          rests[line].set(k, breaks.baseline(i, k) - last[k] < breaks.line());
        }
        last[k] = breaks.baseline(i, k);
      }
      texts[line].or(filled);
      if (banners.get(i)) {
        this.banners.set(line);
      }
    }
  }

  /** Takes away the borders within merged cells. */
  void merge() {
    int columns = grid.columns();
    BitSet[] filled = new BitSet[columns];
    Arrays.setAll(filled, k -> new BitSet());
    int rows = 0;
    for (int row = body; row < texts.length; row++) {
      if (!banners.get(row) && !texts[row].isEmpty()) {
        rows++;
        for (int k = texts[row].nextSetBit(0); k >= 0; k = texts[row].nextSetBit(k + 1)) {
          filled[k].set(row);
        }
      }
    }
    int first = filled[0].cardinality();
    if (first == 0 || first == rows) {
      return;
    }
    BitSet group = group(filled);
    if (group.cardinality() < 2 || group.cardinality() == columns) {
      return;
    }
    for (int row = body + 1; row < texts.length; row++) {
      boolean goesOn = !banners.get(row) && !banners.get(row - 1) && !filled[0].get(row);
      if (goesOn && filled[0].previousSetBit(row) >= 0) {
        for (int k = group.nextSetBit(0); k >= 0; k = group.nextSetBit(k + 1)) {
          grid.across[row][k] = false;
        }
      }
    }
  }

  /**
   * The columns with texts in the same rows as the first: beside it, and apart if they are many.
   */
  private BitSet group(BitSet[] filled) {
    BitSet group = new BitSet();
    boolean beside = true;
    for (int k = 0; k < filled.length; k++) {
      beside &= reachesInto(filled, k);
      boolean same = filled[k].equals(filled[0]);
      group.set(k, beside || (same && filled[0].cardinality() >= LEAST_APART));
    }
    return group;
  }

  /**
   * Whether a column has texts where the first column has, and in fewer than half of the other rows
   * the rest of such a text.
   */
  private boolean reachesInto(BitSet[] filled, int column) {
    BitSet others = (BitSet) filled[column].clone();
    others.andNot(filled[0]);
    BitSet both = (BitSet) filled[column].clone();
    both.and(filled[0]);
    int blank = 0;
    int last = 0;
    for (BitSet texts : filled) {
      last = Math.max(last, texts.length());
    }
    for (int row = filled[0].nextSetBit(0); row < last; row++) {
      blank += filled[0].get(row) ? 0 : 1;
    }
    return both.equals(filled[0])
        && 2 * others.cardinality() < blank
        && others.stream().allMatch(row -> rests[row].get(column));
  }
}
