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

  private OpenMerges() {}

  /**
   * Takes away the borders within merged cells.
   *
   * @param texts for each row of the grid the columns with text
   * @param rests for each row of the grid the columns whose first line there follows the last one
   *     in the row above as lines of one text do
   * @param body the first row of the grid below its headings
   * @param banners rows of the grid that are banners
   */
  static void merge(Grid grid, BitSet[] texts, BitSet[] rests, int body, BitSet banners) {
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
    BitSet group = group(filled, rests);
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
  private static BitSet group(BitSet[] filled, BitSet[] rests) {
    BitSet group = new BitSet();
    boolean beside = true;
    for (int k = 0; k < filled.length; k++) {
      beside &= reachesInto(filled, rests, k);
      boolean same = filled[k].equals(filled[0]);
      group.set(k, beside || (same && filled[0].cardinality() >= LEAST_APART));
    }
    return group;
  }

  /**
   * Whether a column has texts where the first column has, and in fewer than half of the other rows
   * the rest of such a text.
   */
  private static boolean reachesInto(BitSet[] filled, BitSet[] rests, int column) {
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
