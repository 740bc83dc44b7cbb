package org.wsoa.cli.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture of blocks, lines and words, ready for SVG. All lengths are in CSS pixels from the top
 * left corner, to a tenth, so that the same plan is drawn by the same bytes.
 *
 * @param lines drawn first
 * @param blocks drawn over them
 * @param words drawn last
 */
public record Drawing(
    double width, double height, List<Line> lines, List<Block> blocks, List<Words> words) {
  /** Letters have no room in less. */
  private static final double ROOM = 13;

  /** Copies the lists. */
  public Drawing {
    lines = List.copyOf(lines);
    blocks = List.copyOf(blocks);
    words = List.copyOf(words);
  }

  /**
   * A line.
   *
   * @param style {@code axis} or {@code grid}
   */
  public record Line(double x1, double y1, double x2, double y2, String style) {}

  /**
   * A rectangle for those that stand in one way.
   *
   * @param tip what a pointer over it tells
   */
  public record Block(
      double x, double y, double width, double height, Standing standing, String tip) {
    /** Whether there is room for the letter. */
    public boolean lettered() {
      return width >= ROOM && height >= ROOM && !standing.letter().isEmpty();
    }
  }

  /**
   * A text.
   *
   * @param y of its base line
   * @param anchor {@code start}, {@code middle} or {@code end}
   * @param style {@code name}, {@code mark}, {@code year}, {@code number} or {@code tick}
   */
  public record Words(double x, double y, String anchor, String style, String text) {}

  /** Puts a drawing together. */
  static final class Builder {
    private final List<Line> lines = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Words> words = new ArrayList<>();

    void line(double x1, double y1, double x2, double y2, String style) {
      lines.add(new Line(round(x1), round(y1), round(x2), round(y2), style));
    }

    void block(double x, double y, double width, double height, Standing standing, String tip) {
      blocks.add(new Block(round(x), round(y), round(width), round(height), standing, tip));
    }

    void words(double x, double y, String anchor, String style, String text) {
      words.add(new Words(round(x), round(y), anchor, style, text));
    }

    Drawing build(double width, double height) {
      return new Drawing(round(width), round(height), lines, blocks, words);
    }

    private static double round(double length) {
      return BigDecimal.valueOf(length).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }
  }
}
