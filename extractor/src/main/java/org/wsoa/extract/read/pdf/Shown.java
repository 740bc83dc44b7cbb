package org.wsoa.extract.read.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * From a page's own points (origin bottom left, y up, before it is turned) to points as displayed:
 * {@code x' = ax + cy + e}, {@code y' = bx + dy + f}.
 *
 * @param width of the page as displayed
 * @param height of the page as displayed
 */
record Shown(float a, float b, float c, float d, float e, float f, float width, float height) {
  static Shown of(PDPage page) {
    PDRectangle crop = page.getCropBox();
    float left = crop.getLowerLeftX();
    float low = crop.getLowerLeftY();
    float w = crop.getWidth();
    float h = crop.getHeight();
    return switch (Math.floorMod(page.getRotation(), 360) / 90) {
      case 1 -> new Shown(0, 1, 1, 0, -low, -left, h, w);
      case 2 -> new Shown(-1, 0, 0, 1, left + w, -low, w, h);
      case 3 -> new Shown(0, -1, -1, 0, low + h, left + w, h, w);
      default -> new Shown(1, 0, 0, -1, -left, low + h, w, h);
    };
  }

  float x(double x, double y) {
    return (float) (a * x + c * y + e);
  }

  float y(double x, double y) {
    return (float) (b * x + d * y + f);
  }
}
