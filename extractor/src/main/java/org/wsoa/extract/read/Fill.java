package org.wsoa.extract.read;

/**
 * A cell's background colour, in sRGB.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Fill(int red, int green, int blue) {
  /**
   * @throws IllegalArgumentException when a channel is out of range
   */
  public Fill {
    if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
      throw new IllegalArgumentException("no colour: " + red + "," + green + "," + blue);
    }
  }

  /**
   * A colour from 24 bits.
   *
   * @param rgb red in the high byte
   */
  public static Fill ofRgb(int rgb) {
    return new Fill((rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255);
  }

  /** As CSS spells it: {@code #92d050}. */
  public String hex() {
    int rgb = (red << 16) | (green << 8) | blue;
    return "#" + Integer.toHexString(0x1000000 | rgb).substring(1);
  }
}
