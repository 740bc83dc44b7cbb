package org.wsoa.extract.read.pdf;

/**
 * A rectangle that may be empty, unlike a {@link org.wsoa.model.Box}: what is left of a clip.
 *
 * @param x0 left edge in points
 * @param y0 top edge
 * @param x1 right edge; left of {@code x0} for an empty one
 * @param y1 bottom edge; above {@code y0} for an empty one
 */
record Rect(double x0, double y0, double x1, double y1) {
  /** The smallest rectangle around two points. */
  static Rect around(double ax, double ay, double bx, double by) {
    return new Rect(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  }

  Rect intersect(Rect other) {
    return new Rect(
        Math.max(x0, other.x0),
        Math.max(y0, other.y0),
        Math.min(x1, other.x1),
        Math.min(y1, other.y1));
  }

  Rect union(Rect other) {
    return new Rect(
        Math.min(x0, other.x0),
        Math.min(y0, other.y0),
        Math.max(x1, other.x1),
        Math.max(y1, other.y1));
  }

  boolean isEmpty() {
    return x1 < x0 || y1 < y0;
  }

  double width() {
    return x1 - x0;
  }

  double height() {
    return y1 - y0;
  }

  double centreX() {
    return (x0 + x1) / 2;
  }

  double centreY() {
    return (y0 + y1) / 2;
  }

  boolean contains(double x, double y) {
    return x >= x0 && x <= x1 && y >= y0 && y <= y1;
  }
}
