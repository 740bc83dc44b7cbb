package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what was stamped on the pages after they were made, be it over a table: a text painted last
 * on its page, or one that says "page", that stands at the same place on the next page with a
 * number that has gone up as the pages have. What is painted first is as likely the table's own:
 * the number of an issue goes up from page to page too.
 */
final class Stamps {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
  private static final Pattern PAGE = Pattern.compile("\\bpage\\s*\\d", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPACES = Pattern.compile(" +");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{3}");
  private static final int LAST_RUNS = 3;
  private static final int MAX_LETTERS = 80;
  private static final float SAME_PLACE_PT = 4;
  private static final float GAP_EM = 2;

  /**
   * A text as painted.
   *
   * @param from its first letter
   * @param to the letter behind its last
   * @param box where it stands, on the page as displayed
   */
  @SuppressWarnings("ArrayRecordComponent") // a holder; nobody compares two of them
  record Run(int from, int to, String text, float[] box) {}

  private Stamps() {}

  /** What may be a stamp on a page. */
  static List<Run> candidates(PageContent page) {
    List<Run> runs = new ArrayList<>();
    int begin = 0;
    for (int g = 1; g <= page.glyphs; g++) {
      if (g == page.glyphs || !goesOn(page, g - 1, g)) {
        add(page, begin, g, runs);
        begin = g;
      }
    }
    List<Run> outer = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      String text = runs.get(i).text();
      boolean worded = i >= runs.size() - LAST_RUNS && LETTERS.matcher(text).find();
      boolean bare = i == runs.size() - 1 && NUMBER.matcher(text).matches();
      if (bare || (worded && NUMBER.matcher(text).find()) || PAGE.matcher(text).find()) {
        outer.add(runs.get(i));
      }
    }
    return outer;
  }

  private static boolean goesOn(PageContent page, int g, int next) {
    float em = page.size[g];
    float gap = page.start(next) - page.end(g);
    return page.direction[g] == page.direction[next]
        && Math.abs(page.lower(g) - page.lower(next)) < 1
        && gap > -0.5f * em
        && gap < GAP_EM * em;
  }

  private static void add(PageContent page, int from, int to, List<Run> runs) {
    boolean blank = true;
    boolean figure = false;
    for (int g = from; g < to && !figure; g++) {
      blank &= page.has(g, PageContent.BLANK) || page.has(g, PageContent.DROPPED);
      figure = Character.isDigit(page.text[g].codePointAt(0));
    }
    if (blank) {
      return;
    }
    if (!figure || to - from > MAX_LETTERS) {
      runs.add(new Run(from, to, "", PathBuilder.nothing()));
      return;
    }
    StringBuilder text = new StringBuilder();
    float[] box = PathBuilder.nothing();
    for (int g = from; g < to; g++) {
      if (page.has(g, PageContent.DROPPED)) {
        continue;
      }
      boolean apart = g > from && page.start(g) - page.end(g - 1) > 0.17f * page.size[g];
      text.append(apart && !page.has(g, PageContent.BLANK) ? " " : "").append(page.text[g]);
      PathBuilder.grow(box, page.x0[g], page.y0[g]);
      PathBuilder.grow(box, page.x1[g], page.y1[g]);
    }
    runs.add(new Run(from, to, SPACES.matcher(text.toString().strip()).replaceAll(" "), box));
  }

  /**
   * Of the candidates of a page those that come again on another page.
   *
   * @param pages how many pages the other one stands behind
   */
  static List<Run> shared(List<Run> own, List<Run> others, int pages) {
    List<Run> shared = new ArrayList<>();
    for (Run run : own) {
      for (Run other : others) {
        if (isSame(run, other, pages)) {
          shared.add(run);
          break;
        }
      }
    }
    return shared;
  }

  private static boolean isSame(Run run, Run other, int pages) {
    boolean starts = Math.abs(run.box()[0] - other.box()[0]) < SAME_PLACE_PT;
    boolean ends = Math.abs(run.box()[2] - other.box()[2]) < SAME_PLACE_PT;
    return (starts || ends)
        && Math.abs(run.box()[1] - other.box()[1]) < SAME_PLACE_PT
        && NUMBER
            .matcher(run.text())
            .replaceAll("#")
            .equals(NUMBER.matcher(other.text()).replaceAll("#"))
        && counts(run.text(), other.text(), pages);
  }

  /** Whether a number goes up as the pages do. */
  static boolean counts(String text, String other, int pages) {
    Matcher one = NUMBER.matcher(text);
    Matcher two = NUMBER.matcher(other);
    while (one.find() && two.find()) {
      if (Integer.parseInt(two.group()) - Integer.parseInt(one.group()) == pages) {
        return true;
      }
    }
    return false;
  }

  /** Takes a stamp off its page. */
  static void drop(PageContent page, Run run) {
    for (int g = run.from(); g < run.to(); g++) {
      page.flags[g] |= PageContent.DROPPED;
    }
  }
}
