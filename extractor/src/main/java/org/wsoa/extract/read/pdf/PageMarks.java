package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.wsoa.model.Box;

/**
 * What was made of the letters and lines of one page, as displayed. Numbers are points from its top
 * left corner.
 *
 * @param number page from 1
 * @param glyphs its letters in the order of painting, blanks too
 * @param rulings the borders that tables are looked for in
 */
public record PageMarks(int number, List<Glyph> glyphs, List<Ruling> rulings) {
  /** Copies the lists. */
  public PageMarks {
    glyphs = List.copyOf(glyphs);
    rulings = List.copyOf(rulings);
  }

  /** How a letter was read. */
  public enum Use {
    /** It runs to the right. */
    RIGHT,
    /** It runs up. */
    UP,
    /** It stands on its head. */
    ON_ITS_HEAD,
    /** It runs down. */
    DOWN,
    /** It runs at a slant. */
    SLANTED,
    /** Part of a line that runs through all pages. */
    RUNNING,
    /** Hidden, painted twice, struck through, stamped over the page: not read. */
    DROPPED
  }

  /** A letter. Floats, since there are many. */
  public record Glyph(float left, float top, float right, float bottom, Use use) {}

  /** A border: a line from one point to another, to its right or below it. */
  public record Ruling(double x0, double y0, double x1, double y1) {
    /** Whether it runs from left to right. */
    public boolean isAcross() {
      return x1 - x0 >= y1 - y0;
    }
  }

  /** The marks of a page that has been laid out, which is held to be read as the turn says. */
  static PageMarks of(PageContent page, int number, Turn turn, Tuning tuning) {
    List<Glyph> glyphs = new ArrayList<>(page.glyphs);
    for (int g = 0; g < page.glyphs; g++) {
      if (Float.isFinite(page.x0[g] + page.y0[g] + page.x1[g] + page.y1[g])) {
        Box box = turn.shown(page.x0[g], page.y0[g], page.x1[g], page.y1[g]);
        glyphs.add(
            new Glyph(
                (float) box.x0(),
                (float) box.y0(),
                (float) box.x1(),
                (float) box.y1(),
                use(page, g, turn)));
      }
    }
    List<Ruling> rulings = new ArrayList<>();
    for (Rulings.Ruling across : Rulings.of(page.across, tuning)) {
      rulings.add(ruling(turn, across.from(), across.at(), across.to(), across.at()));
    }
    for (Rulings.Ruling down : Rulings.of(page.down, tuning)) {
      rulings.add(ruling(turn, down.at(), down.from(), down.at(), down.to()));
    }
    return new PageMarks(number, glyphs, rulings);
  }

  private static Ruling ruling(Turn turn, double x0, double y0, double x1, double y1) {
    Box box = turn.shown(x0, y0, x1, y1);
    return new Ruling(box.x0(), box.y0(), box.x1(), box.y1());
  }

  private static Use use(PageContent page, int glyph, Turn turn) {
    if (page.has(glyph, PageContent.DROPPED)) {
      return Use.DROPPED;
    }
    if (page.has(glyph, PageContent.RUNNING)) {
      return Use.RUNNING;
    }
    byte direction = page.direction[glyph];
    if (direction == PageContent.SLANTED) {
      return Use.SLANTED;
    }
    return switch ((direction + turn.way()) % 4) {
      case 1 -> Use.UP;
      case 2 -> Use.ON_ITS_HEAD;
      case 3 -> Use.DOWN;
      default -> Use.RIGHT;
    };
  }
}
