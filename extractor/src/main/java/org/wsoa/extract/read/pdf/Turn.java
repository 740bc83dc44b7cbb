package org.wsoa.extract.read.pdf;

import org.wsoa.model.Box;

/**
 * How a page is held to be read: a page whose text runs up, down or on its head is turned until it
 * runs to the right, and boxes are turned back to the page as displayed.
 *
 * @param way reading direction of most letters as displayed: 0 right, 1 up, 2 on its head, 3 down
 * @param width width of the page as displayed, in points
 * @param height height of the page as displayed
 */
record Turn(int way, float width, float height) {
  /** A box of the page as held, as a box of the page as displayed. */
  Box shown(double x0, double y0, double x1, double y1) {
    return switch (way) {
      case 1 -> new Box(y0, height - x1, y1, height - x0);
      case 2 -> new Box(width - x1, height - y1, width - x0, height - y0);
      case 3 -> new Box(width - y1, x0, width - y0, x1);
      default -> new Box(x0, y0, x1, y1);
    };
  }

  /** Holds a page so that most of its text runs to the right. */
  static Turn hold(PageContent page) {
    int[] letters = new int[5];
    for (int g = 0; g < page.glyphs; g++) {
      letters[page.direction[g]] += page.has(g, PageContent.DROPPED) ? 0 : 1;
    }
    int way = 0;
    for (int d = 1; d < 4; d++) {
      way = letters[d] > letters[way] ? d : way;
    }
    Turn turn = new Turn(way, page.width, page.height);
    if (way != 0) {
      turn.apply(page);
    }
    return turn;
  }

  /**
   * Turns a page that is held to be read as it is displayed; {@link #hold} then holds it again.
   *
   * @param way reading direction of its text as displayed
   */
  static Turn show(PageContent page, int way) {
    if (way != 0) {
      new Turn((4 - way) % 4, page.width, page.height).apply(page);
    }
    return new Turn(way, page.width, page.height);
  }

  private void apply(PageContent page) {
    for (int g = 0; g < page.glyphs; g++) {
      float[] box = held(page.x0[g], page.y0[g], page.x1[g], page.y1[g]);
      page.x0[g] = box[0];
      page.y0[g] = box[1];
      page.x1[g] = box[2];
      page.y1[g] = box[3];
      if (page.direction[g] != PageContent.SLANTED) {
        page.direction[g] = (byte) Math.floorMod(page.direction[g] - way, 4);
      }
    }
    for (int f = 0; f < page.fills; f++) {
      int at = f * 4;
      float[] box = held(page.fill[at], page.fill[at + 1], page.fill[at + 2], page.fill[at + 3]);
      System.arraycopy(box, 0, page.fill, at, 4);
    }
    PageContent.Segments across = page.across;
    PageContent.Segments down = page.down;
    page.across = new PageContent.Segments();
    page.down = new PageContent.Segments();
    for (int i = 0; i < across.count; i++) {
      add(page, held(across.from[i], across.at[i], across.to[i], across.at[i]), way == 2);
    }
    for (int i = 0; i < down.count; i++) {
      add(page, held(down.at[i], down.from[i], down.at[i], down.to[i]), way != 2);
    }
    if (way != 2) {
      page.width = height;
      page.height = width;
    }
  }

  private static void add(PageContent page, float[] line, boolean across) {
    if (across) {
      page.across.add(line[1], line[0], line[2]);
    } else {
      page.down.add(line[0], line[1], line[3]);
    }
  }

  private float[] held(float x0, float y0, float x1, float y1) {
    return switch (way) {
      case 1 -> new float[] {height - y1, x0, height - y0, x1};
      case 2 -> new float[] {width - x1, height - y1, width - x0, height - y0};
      default -> new float[] {y0, width - x1, y1, width - x0};
    };
  }
}
