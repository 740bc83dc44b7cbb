package org.wsoa.extract.read.ocr;

/**
 * A rectangle in a picture, in pixels.
 *
 * @param left left edge
 * @param top upper edge
 * @param right right edge
 * @param bottom lower edge
 */
public record Area(double left, double top, double right, double bottom) {
  /** Whether the other lies within, give or take so many pixels. */
  boolean holds(Area other, double slack) {
    return other.left >= left - slack
        && other.top >= top - slack
        && other.right <= right + slack
        && other.bottom <= bottom + slack;
  }
}
