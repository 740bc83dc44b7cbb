package org.wsoa.extract.read.docx;

import org.wsoa.extract.read.Fill;

/**
 * Makes a colour lighter or darker by its lightness in the HSL model, as themed colours are
 * (ISO/IEC 29500-1, 17.3.5, themeFillTint and themeFillShade).
 */
final class Lightness {
  private Lightness() {}

  /**
   * Lighter.
   *
   * @param kept share of the colour's darkness that is kept, 0 (white) to 1
   */
  static Fill tint(Fill colour, double kept) {
    double lightness = lightness(colour);
    return at(colour, lightness * kept + 1 - kept);
  }

  /**
   * Darker.
   *
   * @param kept share of the colour's lightness that is kept, 0 (black) to 1
   */
  static Fill shade(Fill colour, double kept) {
    return at(colour, lightness(colour) * kept);
  }

  private static double lightness(Fill colour) {
    return (max(colour) + min(colour)) / 2.0 / 255;
  }

  /** The colour of the same hue and saturation at another lightness (0 to 1). */
  private static Fill at(Fill colour, double lightness) {
    double old = lightness(colour);
    double range = (max(colour) - min(colour)) / 255.0;
    double saturation = range == 0 ? 0 : range / (1 - Math.abs(2 * old - 1));
    double wide = saturation * (1 - Math.abs(2 * lightness - 1));
    double low = lightness - wide / 2;
    return new Fill(
        channel(colour, colour.red(), low, wide),
        channel(colour, colour.green(), low, wide),
        channel(colour, colour.blue(), low, wide));
  }

  /** A channel keeps its place between the lowest and the highest: that is what hue means. */
  private static int channel(Fill colour, int value, double low, double wide) {
    int range = max(colour) - min(colour);
    double place = range == 0 ? 0 : (value - min(colour)) / (double) range;
    return (int) Math.round(255 * Math.min(1, Math.max(0, low + wide * place)));
  }

  private static int max(Fill colour) {
    return Math.max(colour.red(), Math.max(colour.green(), colour.blue()));
  }

  private static int min(Fill colour) {
    return Math.min(colour.red(), Math.min(colour.green(), colour.blue()));
  }
}
