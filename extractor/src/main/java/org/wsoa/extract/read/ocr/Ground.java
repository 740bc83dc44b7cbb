package org.wsoa.extract.read.ocr;

import java.util.OptionalInt;

/**
 * The colour that most of an area has: its ground, behind whatever is written on it.
 *
 * @param rgb red in the high byte
 */
record Ground(int rgb) {
  /** Pixels whose lightness is this near to the most frequent one belong to the ground. */
  private static final int NEAR = 10;

  /** Paper is grainy and yellowed, and JPEG bleeds: what differs less from it has no colour. */
  private static final int NO_COLOUR = 14;

  /** Steps in which colours are told, so that grain gives no two greens. */
  private static final int STEP = 8;

  /** The ground of an area of at least one pixel; right and bottom are not part of it. */
  static Ground of(Picture picture, int left, int top, int right, int bottom) {
    int[] lights = new int[256];
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        lights[picture.light(x, y)]++;
      }
    }
    int peak = peak(lights);
    int[][] channels = new int[3][256];
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        int rgb = picture.rgb(x, y);
        if (Math.abs(Picture.light(rgb) - peak) <= NEAR) {
          channels[0][(rgb >> 16) & 255]++;
          channels[1][(rgb >> 8) & 255]++;
          channels[2][rgb & 255]++;
        }
      }
    }
    return new Ground(
        (median(channels[0]) << 16) | (median(channels[1]) << 8) | median(channels[2]));
  }

  private static int peak(int[] lights) {
    int best = 255;
    long most = -1;
    for (int middle = 255; middle >= 0; middle--) {
      long sum = 0;
      for (int l = Math.max(0, middle - NEAR / 2); l <= Math.min(255, middle + NEAR / 2); l++) {
        sum += lights[l];
      }
      if (sum > most) {
        most = sum;
        best = middle;
      }
    }
    return best;
  }

  private static int median(int[] counts) {
    long all = 0;
    for (int count : counts) {
      all += count;
    }
    long below = 0;
    int value = 0;
    while (value < 255 && (below += counts[value]) * 2 < all) {
      value++;
    }
    return value;
  }

  int light() {
    return Picture.light(rgb);
  }

  /** The colour as it would be on white paper; absent where it is the paper's own. */
  OptionalInt fillOn(Ground paper) {
    int fill = 0;
    int away = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int white = Math.max(1, (paper.rgb() >> shift) & 255);
      int value = Math.min(255, ((rgb >> shift) & 255) * 255 / white);
      away = Math.max(away, 255 - value);
      int step = Math.min(255, (value + STEP / 2) / STEP * STEP);
      fill |= step << shift;
    }
    return away <= NO_COLOUR ? OptionalInt.empty() : OptionalInt.of(fill);
  }
}
