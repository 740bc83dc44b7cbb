package org.wsoa.extract.read.pdf;

/**
 * Makes letters of the bullets that browsers draw before the items of a list: small filled circles
 * close to the left of a text, as high as the middle of its small letters.
 */
final class Discs {
  private static final float MIN_EM = 0.15f;
  private static final float MAX_EM = 0.6f;
  private static final float GAP_EM = 2.5f;

  /** More circles than any list has items are dots of a drawing. */
  private static final int MOST = 500;

  private Discs() {}

  /** Adds a bullet to the page's letters for each circle that is one. */
  static void place(PageContent page) {
    int letters = page.glyphs;
    int discs = page.discs.count;
    for (int i = 0; i < discs && discs <= MOST; i++) {
      float middle = page.discs.at[i];
      float left = page.discs.from[i];
      float right = page.discs.to[i];
      int next = textBehind(page, letters, middle, right);
      float em = next < 0 ? 0 : page.size[next];
      if (right - left > MIN_EM * em && right - left < MAX_EM * em) {
        page.addGlyph(
            "\u2022",
            left,
            page.y0[next],
            right,
            page.y1[next],
            em,
            0,
            page.flags[next],
            page.mark[next]);
      }
    }
  }

  /** The nearest letter to the right at that height; -1 where a circle stands before none. */
  private static int textBehind(PageContent page, int letters, float y, float x) {
    int nearest = -1;
    for (int g = 0; g < letters; g++) {
      boolean beside = page.y0[g] < y && page.y1[g] > y && page.x0[g] >= x;
      if (beside
          && page.direction[g] == 0
          && !page.has(g, PageContent.BLANK)
          && page.x0[g] - x < GAP_EM * page.size[g]
          && (nearest < 0 || page.x0[g] < page.x0[nearest])) {
        nearest = g;
      }
    }
    return nearest;
  }
}
