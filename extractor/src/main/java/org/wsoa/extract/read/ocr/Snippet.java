package org.wsoa.extract.read.ocr;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * A piece of a page made ready for recognition: dark letters on white, whatever they were, with a
 * margin of white around.
 */
final class Snippet {
  private static final int MARGIN = 24;

  /** What differs less from its ground is grain. */
  private static final int GRAIN = 28;

  /** What is as dark as this is ink, of a ruling at least. */
  private static final int INK = 110;

  /** Letters may be paler: the headings of word processors are light blue, some words orange. */
  private static final int PALE = 190;

  /** The rim of a disc is blurred; it counts half. */
  private static final int SOLID = 150;

  /** A ruling's rest lies no further within than this: text keeps more distance. */
  static final int RIM = 8;

  private static final double ROW_SHARE = 0.5;
  private static final double COLUMN_SHARE = 0.75;

  /** Pixels of the piece's own left top corner in the picture it was cut from. */
  final int left;

  final int top;
  final int width;
  final int height;
  final int scale;
  private final byte[] grey;

  private Snippet(int left, int top, int width, int height, int scale, byte[] grey) {
    this.left = left;
    this.top = top;
    this.width = width;
    this.height = height;
    this.scale = scale;
    this.grey = grey;
  }

  /** Cuts out an area of at least one pixel; right and bottom are not part of it. */
  static Snippet cut(Picture picture, int left, int top, int right, int bottom, Ground ground) {
    int w = right - left;
    int h = bottom - top;
    int base = ground.light();
    long darker = 0;
    long lighter = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        int difference = picture.light(x, y) - base;
        darker += difference < -GRAIN ? -difference : 0;
        lighter += difference > GRAIN ? difference : 0;
      }
    }
    boolean inverted = lighter > darker && base < 200;
    int range = Math.max(1, inverted ? 255 - base : base);
    byte[] grey = new byte[w * h];
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        int difference = picture.light(left + x, top + y) - base;
        int ink = Math.max(0, inverted ? difference : -difference);
        grey[y * w + x] = (byte) (255 - Math.min(255, ink * 255 / range));
      }
    }
    Snippet snippet = new Snippet(left, top, w, h, 1, grey);
    snippet.dropBorders();
    return snippet;
  }

  /** Rows and columns at the rim that are mostly ink are what is left of a ruling. */
  private void dropBorders() {
    for (int k = 0; k < RIM; k++) {
      dropRow(k);
      dropRow(height - 1 - k);
      dropColumn(k);
      dropColumn(width - 1 - k);
    }
  }

  private void dropRow(int y) {
    if (y < 0 || y >= height) {
      return;
    }
    int ink = 0;
    for (int x = 0; x < width; x++) {
      ink += isInk(x, y) ? 1 : 0;
    }
    if (ink > ROW_SHARE * width) {
      Arrays.fill(grey, y * width, (y + 1) * width, (byte) 255);
    }
  }

  private void dropColumn(int x) {
    if (x < 0 || x >= width) {
      return;
    }
    int ink = 0;
    for (int y = 0; y < height; y++) {
      ink += isInk(x, y) ? 1 : 0;
    }
    if (ink > COLUMN_SHARE * height) {
      for (int y = 0; y < height; y++) {
        grey[y * width + x] = (byte) 255;
      }
    }
  }

  /** Whitens an area, given in pixels of the picture it was cut from. */
  void blank(double fromX, double fromY, double toX, double toY) {
    int x0 = (int) Math.max(0, fromX - left);
    int x1 = (int) Math.min(width, Math.ceil(toX - left));
    for (int y = (int) Math.max(0, fromY - top); y < Math.min(height, toY - top); y++) {
      if (x1 > x0) {
        Arrays.fill(grey, y * width + x0, y * width + x1, (byte) 255);
      }
    }
  }

  private boolean isInk(int x, int y) {
    return isDarker(x, y, INK);
  }

  private boolean isDarker(int x, int y, int limit) {
    return (grey[y * width + x] & 255) < limit;
  }

  /** Whether there is more on it than specks: three rows of ink, two pixels wide, in one place. */
  boolean isWritten() {
    for (int y = 1; y < height - 1; y++) {
      for (int x = 0; x < width - 1; x++) {
        if (isDarker(x, y, PALE)
            && isDarker(x + 1, y, PALE)
            && isDarker(x, y - 1, PALE)
            && isDarker(x + 1, y - 1, PALE)
            && isDarker(x, y + 1, PALE)
            && isDarker(x + 1, y + 1, PALE)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether an area is a disc or a square, the mark before an entry of a list, and no letter.
   *
   * @param em type size in pixels
   */
  boolean isBullet(int x0, int y0, int x1, int y1, double em) {
    int l = x1;
    int r = x0 - 1;
    int t = y1;
    int b = y0 - 1;
    int ink = 0;
    for (int y = Math.max(0, y0); y < Math.min(height, y1); y++) {
      for (int x = Math.max(0, x0); x < Math.min(width, x1); x++) {
        if (isDarker(x, y, SOLID)) {
          l = Math.min(l, x);
          r = Math.max(r, x);
          t = Math.min(t, y);
          b = Math.max(b, y);
          ink++;
        }
      }
    }
    int w = r - l + 1;
    int h = b - t + 1;
    return w > 0.12 * em
        && h > 0.12 * em
        && Math.max(w, h) < 0.55 * em
        && Math.abs(w - h) <= 0.25 * Math.max(w, h) + 1
        && ink > 0.68 * w * h;
  }

  /** The same piece with every pixel doubled. */
  Snippet doubled() {
    byte[] twice = new byte[grey.length * 4];
    for (int y = 0; y < height * 2; y++) {
      for (int x = 0; x < width * 2; x++) {
        twice[y * width * 2 + x] = grey[(y / 2) * width + x / 2];
      }
    }
    return new Snippet(left, top, width * 2, height * 2, scale * 2, twice);
  }

  /** As an image with the margin around. */
  BufferedImage image() {
    BufferedImage image =
        new BufferedImage(width + 2 * MARGIN, height + 2 * MARGIN, BufferedImage.TYPE_BYTE_GRAY);
    byte[] row = new byte[width + 2 * MARGIN];
    Arrays.fill(row, (byte) 255);
    for (int y = 0; y < height + 2 * MARGIN; y++) {
      boolean inside = y >= MARGIN && y < MARGIN + height;
      if (inside) {
        System.arraycopy(grey, (y - MARGIN) * width, row, MARGIN, width);
      } else {
        Arrays.fill(row, (byte) 255);
      }
      image.getRaster().setDataElements(0, y, row.length, 1, row);
    }
    return image;
  }

  /** The place in the page's picture of a place in {@link #image}, across. */
  double pageX(double x) {
    return left + (x - MARGIN) / scale;
  }

  /** The place in the page's picture of a place in {@link #image}, down. */
  double pageY(double y) {
    return top + (y - MARGIN) / scale;
  }

  /** The place in the snippet of a place in {@link #image}. */
  static int own(double place) {
    return (int) Math.round(place - MARGIN);
  }
}
