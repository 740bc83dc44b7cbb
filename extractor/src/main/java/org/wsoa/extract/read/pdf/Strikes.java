package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds text that is struck through: a line at half the height of small letters that runs from one
 * end of a text to the other. Underlines stand lower, and a border goes on where no letters are.
 */
final class Strikes {
  private static final float HIGHEST_EM = 0.42f;
  private static final float LOWEST_EM = 0.12f;
  private static final float COVER_SHARE = 0.8f;
  private static final float DESCENT_EM = 0.22f;
  private static final float SLACK_EM = 0.3f;

  private final PageContent page;

  private Strikes(PageContent page) {
    this.page = page;
  }

  /**
   * Marks struck letters as left out and takes the lines off the page; the page is held to be read.
   *
   * @return for each struck text its box: left, top, right, bottom, on the page as held
   */
  static List<float[]> drop(PageContent page) {
    return new Strikes(page).drop();
  }

  private List<float[]> drop() {
    List<float[]> found = new ArrayList<>();
    PageContent.Segments lines = page.across;
    if (lines.count == 0) {
      return found;
    }
    int[][] atHeight = atHeight();
    PageContent.Segments kept = new PageContent.Segments();
    for (int i = 0; i < lines.count; i++) {
      float[] box = strike(atHeight, lines.at[i], lines.from[i], lines.to[i]);
      if (box[2] > box[0]) {
        found.add(box);
      } else {
        kept.add(lines.at[i], lines.from[i], lines.to[i]);
      }
    }
    page.across = kept;
    return found;
  }

  /** For each point of the page's height the letters that a line there may strike. */
  private int[][] atHeight() {
    int[][] slots = new int[(int) page.height + 2][];
    int[] count = new int[slots.length];
    boolean[] used = new boolean[slots.length];
    for (int i = 0; i < page.across.count; i++) {
      used[slot(page.across.at[i], slots.length)] = true;
    }
    for (int g = 0; g < page.glyphs; g++) {
      if (page.direction[g] == 0 && !page.has(g, PageContent.BLANK)) {
        int from = slot(base(g) - HIGHEST_EM * page.size[g], slots.length);
        int to = slot(base(g) - LOWEST_EM * page.size[g], slots.length);
        for (int s = from; s <= to; s++) {
          if (!used[s]) {
            continue;
          }
          if (slots[s] == null) {
            slots[s] = new int[8];
          } else if (count[s] == slots[s].length) {
            slots[s] = Arrays.copyOf(slots[s], 2 * count[s]);
          }
          slots[s][count[s]++] = g;
        }
      }
    }
    for (int s = 0; s < slots.length; s++) {
      slots[s] = slots[s] == null ? new int[0] : Arrays.copyOf(slots[s], count[s]);
    }
    return slots;
  }

  private static int slot(float y, int length) {
    return Math.max(0, Math.min(length - 1, (int) y));
  }

  private float base(int g) {
    return page.y1[g] - DESCENT_EM * page.size[g];
  }

  /** The box of the letters that a line strikes; empty where it strikes none. */
  private float[] strike(int[][] atHeight, float y, float from, float to) {
    float[] box = PathBuilder.nothing();
    int[] near = atHeight[slot(y, atHeight.length)];
    float covered = 0;
    float em = 0;
    int[] struck = new int[near.length];
    int count = 0;
    for (int g : near) {
      if (isStruck(g, y, from, to)) {
        struck[count++] = g;
        covered += page.x1[g] - page.x0[g];
        em = Math.max(em, page.size[g]);
        PathBuilder.grow(box, page.x0[g], page.y0[g]);
        PathBuilder.grow(box, page.x1[g], page.y1[g]);
      }
    }
    boolean runs =
        count > 0
            && covered >= COVER_SHARE * (to - from) - 0.3f * em * count
            && box[0] - from < SLACK_EM * em
            && to - box[2] < SLACK_EM * em
            && covered >= 0.5f * (to - from);
    if (!runs) {
      return PathBuilder.nothing();
    }
    for (int k = 0; k < count; k++) {
      page.flags[struck[k]] |= PageContent.DROPPED;
    }
    return box;
  }

  private boolean isStruck(int g, float y, float from, float to) {
    float up = base(g) - y;
    float middle = page.centreX(g);
    return up > LOWEST_EM * page.size[g]
        && up < HIGHEST_EM * page.size[g]
        && middle > from
        && middle < to;
  }
}
