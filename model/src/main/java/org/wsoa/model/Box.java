package org.wsoa.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A bounding box on a page.
 *
 * <p>This is the one convention for geometry in the whole project: units are points (1/72 inch),
 * the origin is the top left corner of the page as displayed (after its rotation), x grows to the
 * right and y grows down. Pages are counted from 1.
 *
 * @param x0 left edge
 * @param y0 top edge
 * @param x1 right edge, not left of {@code x0}
 * @param y1 bottom edge, not above {@code y0}
 */
public record Box(double x0, double y0, double x1, double y1) {
  /**
   * @throws IllegalArgumentException when a number is not finite or the box is inside out
   */
  public Box {
    if (!Double.isFinite(x0)
        || !Double.isFinite(y0)
        || !Double.isFinite(x1)
        || !Double.isFinite(y1)) {
      throw new IllegalArgumentException("not finite");
    }
    if (x1 < x0 || y1 < y0) {
      throw new IllegalArgumentException("inside out: " + x0 + "," + y0 + " to " + x1 + "," + y1);
    }
  }

  /** Width in points. */
  public double width() {
    return x1 - x0;
  }

  /** Height in points. */
  public double height() {
    return y1 - y0;
  }

  /** Middle between left and right edge. */
  public double centreX() {
    return (x0 + x1) / 2;
  }

  /** Middle between top and bottom edge. */
  public double centreY() {
    return (y0 + y1) / 2;
  }

  /** The smallest box around both. */
  public Box union(Box other) {
    return new Box(
        Math.min(x0, other.x0),
        Math.min(y0, other.y0),
        Math.max(x1, other.x1),
        Math.max(y1, other.y1));
  }

  /** Whether the point lies in the box or on its edge. */
  public boolean contains(double x, double y) {
    return x >= x0 && x <= x1 && y >= y0 && y <= y1;
  }

  /** The four edges, left, top, right, bottom, rounded to hundredths of a point. */
  @JsonValue
  public List<BigDecimal> edges() {
    return List.of(hundredths(x0), hundredths(y0), hundredths(x1), hundredths(y1));
  }

  /**
   * A box from its four edges.
   *
   * @throws IllegalArgumentException when there are not four
   */
  @JsonCreator
  public static Box ofEdges(List<Double> edges) {
    if (edges.size() != 4) {
      throw new IllegalArgumentException("a box has four edges, not " + edges.size());
    }
    return new Box(edges.get(0), edges.get(1), edges.get(2), edges.get(3));
  }

  private static BigDecimal hundredths(double points) {
    double scaled = points * 100;
    double whole = Math.rint(scaled);
    // far from the middle of two hundredths, no digit of the decimal form can change the answer
    if (Math.abs(scaled - whole) < 0.499 && Math.abs(whole) < 1e9) {
      return stripped(BigDecimal.valueOf((long) whole, 2));
    }
    return stripped(BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_EVEN));
  }

  private static BigDecimal stripped(BigDecimal rounded) {
    BigDecimal stripped = rounded.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
