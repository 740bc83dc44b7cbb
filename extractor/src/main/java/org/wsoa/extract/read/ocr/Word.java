package org.wsoa.extract.read.ocr;

/**
 * A word as recognised; places in pixels of the picture.
 *
 * @param text its letters, not empty
 * @param left left edge
 * @param top upper edge of its ink
 * @param right right edge
 * @param bottom lower edge of its ink
 * @param baseline where its line of type stands
 * @param size height of its line from the top of {@code d} to the foot of {@code p}
 * @param confidence 0 to 100
 * @param line number of its line within its snippet
 */
public record Word(
    String text,
    double left,
    double top,
    double right,
    double bottom,
    double baseline,
    double size,
    int confidence,
    int line) {
  private static final int SURE = 60;

  /** Whether Tesseract doubts it. */
  public boolean isUnsure() {
    return confidence < SURE;
  }
}
