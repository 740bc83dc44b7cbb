package org.wsoa.extract.read.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * How large a page is as displayed: turned, and within its crop box.
 *
 * @param width from left to right, in points
 * @param height from top to bottom, in points
 */
public record PageSize(double width, double height) {
  static PageSize of(PDPage page) {
    PDRectangle crop = page.getCropBox();
    boolean lying = page.getRotation() % 180 != 0;
    return lying
        ? new PageSize(crop.getHeight(), crop.getWidth())
        : new PageSize(crop.getWidth(), crop.getHeight());
  }

  /** Whether there is anything to be displayed. */
  boolean isEmpty() {
    return !(width > 0 && height > 0);
  }
}
