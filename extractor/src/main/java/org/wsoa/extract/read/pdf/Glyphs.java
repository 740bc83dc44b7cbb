package org.wsoa.extract.read.pdf;

import java.util.Arrays;

/**
 * The glyphs of a page in the order they were painted, as parallel arrays: a page has thousands,
 * and an object for each would cost more than reading them. Indices from 0.
 */
final class Glyphs {
  /** The text runs in a direction that is none of the four: a watermark, an ornament. */
  static final int SKEWED = -1;

  private static final int FIRST_CAPACITY = 1024;

  private int size;
  private String[] text = new String[FIRST_CAPACITY];
  private float[] x0 = new float[FIRST_CAPACITY];
  private float[] y0 = new float[FIRST_CAPACITY];
  private float[] x1 = new float[FIRST_CAPACITY];
  private float[] y1 = new float[FIRST_CAPACITY];
  private float[] baseline = new float[FIRST_CAPACITY];
  private float[] fontSize = new float[FIRST_CAPACITY];
  private short[] direction = new short[FIRST_CAPACITY];
  private boolean[] bold = new boolean[FIRST_CAPACITY];
  private int[] mark = new int[FIRST_CAPACITY];

  /** Number of glyphs. */
  int size() {
    return size;
  }

  /**
   * Adds a glyph.
   *
   * @param letters what it stands for; a ligature stands for several letters
   * @param degrees direction that the text runs in, clockwise: 0, 90, 180, 270 or {@link #SKEWED}
   * @param base where its line stands: y for text that runs in x, x for text that runs in y
   * @param markedContent its marked-content identifier; -1 for none
   */
  void add(
      String letters,
      double left,
      double top,
      double right,
      double bottom,
      double base,
      double height,
      int degrees,
      boolean heavy,
      int markedContent) {
    if (size == text.length) {
      grow();
    }
    text[size] = letters;
    x0[size] = (float) left;
    y0[size] = (float) top;
    x1[size] = (float) right;
    y1[size] = (float) bottom;
    baseline[size] = (float) base;
    fontSize[size] = (float) height;
    direction[size] = (short) degrees;
    bold[size] = heavy;
    mark[size] = markedContent;
    size++;
  }

  private void grow() {
    int capacity = size * 2;
    text = Arrays.copyOf(text, capacity);
    x0 = Arrays.copyOf(x0, capacity);
    y0 = Arrays.copyOf(y0, capacity);
    x1 = Arrays.copyOf(x1, capacity);
    y1 = Arrays.copyOf(y1, capacity);
    baseline = Arrays.copyOf(baseline, capacity);
    fontSize = Arrays.copyOf(fontSize, capacity);
    direction = Arrays.copyOf(direction, capacity);
    bold = Arrays.copyOf(bold, capacity);
    mark = Arrays.copyOf(mark, capacity);
  }

  String text(int glyph) {
    return text[glyph];
  }

  float x0(int glyph) {
    return x0[glyph];
  }

  float y0(int glyph) {
    return y0[glyph];
  }

  float x1(int glyph) {
    return x1[glyph];
  }

  float y1(int glyph) {
    return y1[glyph];
  }

  float baseline(int glyph) {
    return baseline[glyph];
  }

  /** Height of the font as displayed, in points. */
  float fontSize(int glyph) {
    return fontSize[glyph];
  }

  int direction(int glyph) {
    return direction[glyph];
  }

  boolean bold(int glyph) {
    return bold[glyph];
  }

  /** Marked-content identifier; -1 for none. */
  int mark(int glyph) {
    return mark[glyph];
  }

  float centreX(int glyph) {
    return (x0[glyph] + x1[glyph]) / 2;
  }

  float centreY(int glyph) {
    return (y0[glyph] + y1[glyph]) / 2;
  }

  boolean isSpace(int glyph) {
    return text[glyph].isBlank();
  }

  /**
   * The same glyphs on a page turned so that text of the direction runs upright.
   *
   * @param turn from the page as displayed to the page turned
   */
  Glyphs turned(Turn turn) {
    Glyphs upright = new Glyphs();
    for (int i = 0; i < size; i++) {
      Rect box = turn.apply(new Rect(x0[i], y0[i], x1[i], y1[i]));
      int degrees =
          direction[i] == SKEWED ? SKEWED : Math.floorMod(direction[i] - turn.degrees(), 360);
      boolean sideways = direction[i] == 90 || direction[i] == 270;
      Rect foot =
          turn.apply(
              sideways
                  ? new Rect(baseline[i], y0[i], baseline[i], y1[i])
                  : new Rect(x0[i], baseline[i], x1[i], baseline[i]));
      double base = degrees == 90 || degrees == 270 ? foot.x0() : foot.y0();
      upright.add(
          text[i],
          box.x0(),
          box.y0(),
          box.x1(),
          box.y1(),
          base,
          fontSize[i],
          degrees,
          bold[i],
          mark[i]);
    }
    return upright;
  }

  /** The direction of most glyphs; 0 where there are none. */
  int mainDirection() {
    int[] counts = new int[4];
    for (int i = 0; i < size; i++) {
      if (direction[i] >= 0 && !isSpace(i)) {
        counts[direction[i] / 90]++;
      }
    }
    int best = 0;
    for (int quarter = 1; quarter < counts.length; quarter++) {
      best = counts[quarter] > counts[best] ? quarter : best;
    }
    return best * 90;
  }
}
