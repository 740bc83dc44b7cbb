package org.wsoa.extract.read.pdf;

import java.util.Arrays;

/**
 * What one page paints, in arrays: letters, lines and backgrounds, in points as displayed (origin
 * top left, y down) until {@link Turn} holds the page to be read, in the order of painting.
 */
final class PageContent {
  /** The letter is set in bold. */
  static final byte BOLD = 1;

  /** The letter is not to be seen. */
  static final byte HIDDEN = 2;

  /** The letter is marked as an artifact: page furniture. */
  static final byte ARTIFACT = 4;

  /** The letter is left out of all reading: painted twice, or part of a watermark. */
  static final byte DROPPED = 8;

  /** Of a running line at the foot of the page. */
  static final byte RUNNING = 16;

  /** Nothing but white space: told once, since it is asked of each letter again and again. */
  static final byte BLANK = 32;

  /** Reading direction of letters that run at a slant. */
  static final byte SLANTED = 4;

  float width;
  float height;

  int glyphs;
  float[] x0 = new float[4096];
  float[] y0 = new float[4096];
  float[] x1 = new float[4096];
  float[] y1 = new float[4096];
  float[] size = new float[4096];
  byte[] direction = new byte[4096];
  byte[] flags = new byte[4096];
  int[] mark = new int[4096];
  String[] text = new String[4096];

  Segments across = new Segments();
  Segments down = new Segments();

  /** Small filled circles: the height of the middle, the left and the right end. */
  Segments discs = new Segments();

  int fills;
  float[] fill = new float[256];
  int[] fillRgb = new int[64];
  int images;

  /** Part of the page's area that its pictures cover, counted twice where they overlap. */
  float pictured;

  PageContent(float width, float height) {
    this.width = width;
    this.height = height;
  }

  void addGlyph(
      String letters,
      float left,
      float top,
      float right,
      float bottom,
      float em,
      int way,
      int flag,
      int mcid) {
    if (glyphs == x0.length) {
      int more = glyphs * 2;
      x0 = Arrays.copyOf(x0, more);
      y0 = Arrays.copyOf(y0, more);
      x1 = Arrays.copyOf(x1, more);
      y1 = Arrays.copyOf(y1, more);
      size = Arrays.copyOf(size, more);
      direction = Arrays.copyOf(direction, more);
      flags = Arrays.copyOf(flags, more);
      mark = Arrays.copyOf(mark, more);
      text = Arrays.copyOf(text, more);
    }
    int i = glyphs++;
    x0[i] = left;
    y0[i] = top;
    x1[i] = right;
    y1[i] = bottom;
    size[i] = em;
    direction[i] = (byte) way;
    flags[i] = (byte) (letters.isBlank() ? flag | BLANK : flag & ~BLANK);
    mark[i] = mcid;
    text[i] = letters;
  }

  void addFill(float left, float top, float right, float bottom, int rgb) {
    if (fills == fillRgb.length) {
      fillRgb = Arrays.copyOf(fillRgb, fills * 2);
      fill = Arrays.copyOf(fill, fills * 8);
    }
    int at = fills * 4;
    fill[at] = left;
    fill[at + 1] = top;
    fill[at + 2] = right;
    fill[at + 3] = bottom;
    fillRgb[fills++] = rgb;
  }

  boolean has(int glyph, int flag) {
    return (flags[glyph] & flag) != 0;
  }

  /** Start of the letter in its own reading direction. */
  float start(int i) {
    return switch (direction[i]) {
      case 1 -> -y1[i];
      case 2 -> -x1[i];
      case 3 -> y0[i];
      default -> x0[i];
    };
  }

  /** End of the letter in its own reading direction. */
  float end(int i) {
    return switch (direction[i]) {
      case 1 -> -y0[i];
      case 2 -> -x0[i];
      case 3 -> y1[i];
      default -> x1[i];
    };
  }

  /** Upper edge of the letter as its reader holds it. */
  float upper(int i) {
    return switch (direction[i]) {
      case 1 -> x0[i];
      case 2 -> -y1[i];
      case 3 -> -x1[i];
      default -> y0[i];
    };
  }

  /** Lower edge of the letter as its reader holds it. */
  float lower(int i) {
    return switch (direction[i]) {
      case 1 -> x1[i];
      case 2 -> -y0[i];
      case 3 -> -x0[i];
      default -> y1[i];
    };
  }

  float centreX(int i) {
    return (x0[i] + x1[i]) / 2;
  }

  float centreY(int i) {
    return (y0[i] + y1[i]) / 2;
  }

  /** Lines that run one way: for each its position across, and where it begins and ends. */
  static final class Segments {
    int count;
    float[] at = new float[256];
    float[] from = new float[256];
    float[] to = new float[256];

    void add(float position, float begin, float end) {
      if (count == at.length) {
        at = Arrays.copyOf(at, count * 2);
        from = Arrays.copyOf(from, count * 2);
        to = Arrays.copyOf(to, count * 2);
      }
      at[count] = position;
      from[count] = Math.min(begin, end);
      to[count++] = Math.max(begin, end);
    }
  }
}
