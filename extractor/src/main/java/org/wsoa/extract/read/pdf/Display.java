package org.wsoa.extract.read.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * From a page's user space to the page as displayed: cropped, rotated, y down from the top left.
 */
final class Display {
  private final double left;
  private final double bottom;
  private final double right;
  private final double top;
  private final int rotation;

  Display(PDPage page) {
    PDRectangle crop = page.getCropBox();
    this.left = crop.getLowerLeftX();
    this.bottom = crop.getLowerLeftY();
    this.right = crop.getUpperRightX();
    this.top = crop.getUpperRightY();
    this.rotation = Math.floorMod(page.getRotation(), 360);
  }

  /** Width of the page as displayed, in points. */
  double width() {
    return isSideways() ? top - bottom : right - left;
  }

  /** Height of the page as displayed, in points. */
  double height() {
    return isSideways() ? right - left : top - bottom;
  }

  private boolean isSideways() {
    return rotation == 90 || rotation == 270;
  }

  /** x as displayed of a point in user space. */
  double x(double userX, double userY) {
    return switch (rotation) {
      case 90 -> userY - bottom;
      case 180 -> right - userX;
      case 270 -> top - userY;
      default -> userX - left;
    };
  }

  /** y as displayed of a point in user space. */
  double y(double userX, double userY) {
    return switch (rotation) {
      case 90 -> userX - left;
      case 180 -> userY - bottom;
      case 270 -> right - userX;
      default -> top - userY;
    };
  }
}
