package org.wsoa.extract.read.ocr;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * A page as pixels, in sRGB, row by row from the top left corner. Nobody writes to it once it is
 * made.
 */
public final class Picture {
  private static final int WHITE = 0xFFFFFF;

  private final int width;
  private final int height;
  private final int[] rgb;
  private final int dpi;

  /**
   * Pixels of any kind of image; what is transparent is read as it lies.
   *
   * @param dpi pixels to the inch
   */
  public static Picture of(BufferedImage image, int dpi) {
    int[] rgb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    return new Picture(image.getWidth(), image.getHeight(), rgb, dpi);
  }

  private Picture(int width, int height, int[] rgb, int dpi) {
    this.width = width;
    this.height = height;
    this.rgb = rgb;
    this.dpi = dpi;
  }

  /** Pixels from left to right. */
  public int width() {
    return width;
  }

  /** Pixels from top to bottom. */
  public int height() {
    return height;
  }

  /** Pixels to the inch. */
  public int dpi() {
    return dpi;
  }

  /** Pixels in so many points. */
  double pixels(double points) {
    return points * dpi / 72;
  }

  /** Whether no pixel has a colour: it was scanned in greys or in black and white. */
  boolean isGrey() {
    for (int pixel : rgb) {
      if (((pixel >> 8) & 255) != (pixel & 255) || ((pixel >> 16) & 255) != (pixel & 255)) {
        return false;
      }
    }
    return true;
  }

  /** Red, green and blue of a pixel, red in the high byte. */
  int rgb(int x, int y) {
    return rgb[y * width + x] & WHITE;
  }

  /** Lightness of a pixel from 0, black, to 255, white (the weights of ITU-R BT.601). */
  int light(int x, int y) {
    return light(rgb[y * width + x]);
  }

  static int light(int rgb) {
    return (77 * ((rgb >> 16) & 255) + 151 * ((rgb >> 8) & 255) + 28 * (rgb & 255)) >> 8;
  }

  /** Lightness of all pixels, row by row. */
  byte[] light() {
    byte[] light = new byte[rgb.length];
    for (int i = 0; i < rgb.length; i++) {
      light[i] = (byte) light(rgb[i]);
    }
    return light;
  }

  /** Lightness of all pixels, column by column. */
  byte[] lightByColumn() {
    byte[] light = new byte[rgb.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        light[x * height + y] = (byte) light(rgb[y * width + x]);
      }
    }
    return light;
  }

  /**
   * The picture turned about its middle, in the same frame; what comes in at the corners is white.
   *
   * @param radians angle, clockwise as seen
   */
  public Picture turned(double radians) {
    double sin = Math.sin(radians);
    double cos = Math.cos(radians);
    double midX = (width - 1) / 2.0;
    double midY = (height - 1) / 2.0;
    int[] out = new int[rgb.length];
    Arrays.fill(out, WHITE);
    for (int y = 0; y < height; y++) {
      double fromX = midX + sin * (y - midY) - cos * midX;
      double fromY = midY + cos * (y - midY) + sin * midX;
      for (int x = 0; x < width; x++) {
        double sx = fromX + cos * x;
        double sy = fromY - sin * x;
        if (sx >= 0 && sy >= 0 && sx < width - 1 && sy < height - 1) {
          out[y * width + x] = between(sx, sy);
        }
      }
    }
    return new Picture(width, height, out, dpi);
  }

  /**
   * The picture turned by quarters until text that runs one way runs to the right.
   *
   * @param way reading direction of the text as displayed: 0 right, 1 up, 2 on its head, 3 down
   */
  public Picture held(int way) {
    if (way == 0) {
      return this;
    }
    boolean lying = way != 2;
    int across = lying ? height : width;
    int[] out = new int[rgb.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int toX = way == 1 ? height - 1 - y : way == 2 ? width - 1 - x : y;
        int toY = way == 1 ? x : way == 2 ? height - 1 - y : width - 1 - x;
        out[toY * across + toX] = rgb[y * width + x];
      }
    }
    return new Picture(across, lying ? width : height, out, dpi);
  }

  private int between(double x, double y) {
    int x0 = (int) x;
    int y0 = (int) y;
    int fx = (int) ((x - x0) * 256);
    int fy = (int) ((y - y0) * 256);
    int at = y0 * width + x0;
    int mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int upper = ((rgb[at] >> shift) & 255) * (256 - fx) + ((rgb[at + 1] >> shift) & 255) * fx;
      int lower =
          ((rgb[at + width] >> shift) & 255) * (256 - fx)
              + ((rgb[at + width + 1] >> shift) & 255) * fx;
      mixed |= ((upper * (256 - fy) + lower * fy) >> 16) << shift;
    }
    return mixed;
  }
}
