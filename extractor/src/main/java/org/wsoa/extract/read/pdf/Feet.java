package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the running lines at the foot of pages: from the lowest line up, what stands at the same
 * place with the same words on the next page, its numbers aside. A table without borders that fills
 * its page would take such a line for its last row. Heads are left alone: there a table's own
 * headings come again.
 */
final class Feet {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
  private static final int MAX_LINES = 3;

  /** A line this long is no short cell that happens to come again. */
  private static final int MIN_LETTERS = 12;

  private static final float SAME_PLACE_PT = 2;

  /**
   * A line at a page's foot.
   *
   * @param glyphs its letters, from the left
   * @param text without spaces
   */
  @SuppressWarnings("ArrayRecordComponent") // a holder; nobody compares two of them
  record Foot(int[] glyphs, String text, float left, float bottom) {}

  private Feet() {}

  /** The lowest lines of a page as displayed, from the lowest up. */
  static List<Foot> candidates(PageContent page, Tuning tuning) {
    float zone = (1 - tuning.furnitureZoneShare()) * page.height;
    List<Integer> low = new ArrayList<>();
    for (int g = 0; g < page.glyphs; g++) {
      boolean level = page.y0[g] > zone && page.direction[g] == 0;
      if (level && !page.has(g, PageContent.DROPPED) && !page.has(g, PageContent.BLANK)) {
        low.add(g);
      }
    }
    low.sort(Comparator.<Integer>comparingDouble(g -> -page.y1[g]).thenComparing(g -> page.x0[g]));
    List<Foot> feet = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= low.size() && feet.size() < MAX_LINES; i++) {
      if (i == low.size()
          || page.y1[low.get(begin)] - page.y1[low.get(i)] > page.size[low.get(begin)] / 2) {
        feet.add(foot(page, low.subList(begin, i)));
        begin = i;
      }
    }
    return feet;
  }

  private static Foot foot(PageContent page, List<Integer> letters) {
    int[] glyphs =
        letters.stream()
            .sorted(Comparator.<Integer>comparingDouble(g -> page.x0[g]).thenComparing(g -> g))
            .mapToInt(g -> g)
            .toArray();
    StringBuilder text = new StringBuilder();
    float bottom = 0;
    for (int g : glyphs) {
      text.append(page.text[g]);
      bottom = Math.max(bottom, page.y1[g]);
    }
    return new Foot(glyphs, text.toString(), page.x0[glyphs[0]], bottom);
  }

  /**
   * Of the lowest lines of a page those that come again on another page.
   *
   * @param pages how many pages the other one stands behind
   */
  static List<Foot> shared(List<Foot> own, List<Foot> others, int pages) {
    int same = 0;
    while (same < Math.min(own.size(), others.size())
        && isSame(own.get(same), others.get(same), pages)) {
      same++;
    }
    return own.subList(0, same);
  }

  private static boolean isSame(Foot foot, Foot other, int pages) {
    return Math.abs(foot.bottom() - other.bottom()) < SAME_PLACE_PT
        && Math.abs(foot.left() - other.left()) < SAME_PLACE_PT
        && bare(foot).equals(bare(other))
        && (foot.text().equals(other.text())
            ? isLong(foot)
            : Stamps.counts(foot.text(), other.text(), pages));
  }

  private static String bare(Foot foot) {
    return NUMBER.matcher(foot.text()).replaceAll("#");
  }

  private static boolean isLong(Foot foot) {
    return foot.text().chars().filter(Character::isLetter).count() >= MIN_LETTERS;
  }

  /** Marks lines of a page as running ones. */
  static void mark(PageContent page, List<Foot> feet) {
    for (Foot foot : feet) {
      Arrays.stream(foot.glyphs()).forEach(g -> page.flags[g] |= PageContent.RUNNING);
    }
  }
}
