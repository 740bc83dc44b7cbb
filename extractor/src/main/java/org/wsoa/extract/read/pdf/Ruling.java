package org.wsoa.extract.read.pdf;

/**
 * A horizontal or vertical line that a page shows.
 *
 * @param horizontal whether it runs in x
 * @param at where it stands: y of a horizontal, x of a vertical one
 * @param from its left or upper end
 * @param to its right or lower end
 */
record Ruling(boolean horizontal, double at, double from, double to) {
  double length() {
    return to - from;
  }
}
