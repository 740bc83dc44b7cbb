package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wsoa.extract.read.pdf.Rulings.Ruling;

/** Finds rows of headings without vertical borders, with what is painted above them as a banner. */
final class OpenHeadings {
  private static final Pattern LETTER = Pattern.compile("\\p{L}|#");
  private static final int MAX_HEADING_LETTERS = 60;

  /** Two columns are a table only under bold headings that stand further apart than this. */
  private static final float PAIR_GAP_EM = 1.5f;

  private static final int MAX_HEADING_ROWS = 6;
  private static final float HEADING_STEP_EM = 1.5f;
  private static final float SUB_HEADING_STEP_EM = 3f;
  static final int MIN_COLUMNS = 3;
  static final int MAX_BANNER_ROWS = 2;
  static final float LARGER = 1.15f;

  private final PageContent page;
  private final List<WordRow> rows;
  private final List<Ruling> across;

  /**
   * @param rows the words outside ruled tables, from the top
   * @param across the horizontal borders of the page
   */
  OpenHeadings(PageContent page, List<WordRow> rows, List<Ruling> across) {
    this.page = page;
    this.rows = rows;
    this.across = across;
  }

  /**
   * The headings that a row may hold, with the rows that belong to them.
   *
   * @param at number of the row, from 0
   * @param free number of the first row that is in no table yet
   */
  Optional<OpenZone> at(int at, int free) {
    WordRow row = rows.get(at);
    List<float[]> heads = new ArrayList<>();
    for (WordRow.Chunk chunk : row.chunks()) {
      if (!LETTER.matcher(chunk.text()).find() || chunk.text().length() > MAX_HEADING_LETTERS) {
        return Optional.empty();
      }
      heads.add(new float[] {chunk.start(), chunk.end()});
    }
    boolean banner = at + 1 < rows.size() && isHeads(rows.get(at + 1));
    boolean pair = heads.size() == 2 && row.bold() && !banner;
    if (heads.size() < MIN_COLUMNS
        && !(pair && heads.get(1)[0] - heads.get(0)[1] > PAIR_GAP_EM * row.size())) {
      return Optional.empty();
    }
    int from = at;
    int to = at + 1;
    while (from > 0 && to - from < MAX_HEADING_ROWS && belongs(from, from - 1, row)) {
      if (!merge(heads, rows.get(from - 1))) {
        break;
      }
      from--;
    }
    while (to < rows.size() && to - from < MAX_HEADING_ROWS && belongs(to - 1, to, row)) {
      if (!merge(heads, rows.get(to))) {
        break;
      }
      to++;
    }
    OpenZone zone = new OpenZone(from, to, heads);
    crown(zone, free);
    return Optional.of(zone);
  }

  /**
   * Takes the rows right above the headings into the zone that are painted as its banners, or stand
   * between its borders.
   */
  void crown(OpenZone zone, int free) {
    float[] starts = zone.starts();
    int body = zone.body;
    while (zone.from > free && body - zone.from < MAX_HEADING_ROWS + MAX_BANNER_ROWS) {
      WordRow row = rows.get(zone.from - 1);
      WordRow below = rows.get(zone.from);
      boolean close = below.baseline() - row.baseline() <= SUB_HEADING_STEP_EM * below.size();
      boolean marked = isShaded(row, starts) || isRuled(row, below, starts);
      if (!close || !marked || !row.isAligned(starts)) {
        return;
      }
      zone.from--;
      zone.banners.set(zone.from);
    }
  }

  /** Whether a row next to a row of headings is part of it: close, and as bold or as coloured. */
  private boolean belongs(int near, int other, WordRow seed) {
    WordRow row = rows.get(other);
    float step = Math.abs(row.baseline() - rows.get(near).baseline());
    if (step > SUB_HEADING_STEP_EM * seed.size() || Math.abs(row.size() - seed.size()) > 0.5f) {
      return false;
    }
    int fill = fillAt(seed);
    int own = fillAt(row);
    boolean repainted =
        fill >= 0 && own >= 0 && fill != own && page.fillRgb[fill] != page.fillRgb[own];
    if (repainted) {
      return false;
    }
    if (step <= HEADING_STEP_EM * seed.size()) {
      return seed.bold() ? row.bold() : fill >= 0 && fill == own;
    }
    // a row of sub-headings has its own borders or padding; a lone text would be a banner
    boolean alike = fill >= 0 && own >= 0 && page.fillRgb[fill] == page.fillRgb[own];
    return row.chunks().size() > 1 && seed.bold() && row.bold() && alike;
  }

  private int fillAt(WordRow row) {
    return fillAt(row, row.start());
  }

  /** The fill painted last under the text of a row that begins at a place; -1 for none. */
  int fillAt(WordRow row, float start) {
    float y = (row.top() + row.bottom()) / 2;
    for (int i = page.fills - 1; i >= 0; i--) {
      int at = i * 4;
      if (page.fill[at + 1] < y
          && page.fill[at + 3] > y
          && page.fill[at] < start + 1
          && page.fill[at + 2] > start) {
        return i;
      }
    }
    return -1;
  }

  /** Adds a row's texts to the headings above or below them; false where one bridges two. */
  private static boolean merge(List<float[]> heads, WordRow row) {
    List<float[]> merged = new ArrayList<>();
    for (float[] head : heads) {
      merged.add(head.clone());
    }
    for (WordRow.Chunk chunk : row.chunks()) {
      float[] own = null;
      for (float[] head : merged) {
        if (chunk.start() < head[1] && chunk.end() > head[0]) {
          if (own != null) {
            return false;
          }
          own = head;
        }
      }
      if (own == null) {
        merged.add(new float[] {chunk.start(), chunk.end()});
      } else {
        own[0] = Math.min(own[0], chunk.start());
        own[1] = Math.max(own[1], chunk.end());
      }
    }
    merged.sort(Comparator.comparingDouble(head -> head[0]));
    heads.clear();
    heads.addAll(merged);
    return true;
  }

  static boolean isHeads(WordRow row) {
    return row.bold() && row.chunks().size() >= MIN_COLUMNS;
  }

  /** A bold or shaded text over the columns, from the table's left edge. */
  boolean isBanner(WordRow row, float[] starts, float size) {
    return row.chunks().size() == 1
        && Math.abs(row.start() - starts[0]) < 2 * size
        && row.size() < LARGER * size
        && (row.bold() || isShaded(row, starts));
  }

  /**
   * Whether a text that may be no wider than its column is a banner nevertheless: the paint under
   * it holds nothing else, and is not that of the table's rows.
   *
   * @param at number of the row, from 0
   * @param body number of the table's first row below its headings
   */
  boolean isBand(int at, int body, float[] starts) {
    WordRow row = rows.get(at);
    int fill = fillAt(row);
    if (fill < 0 || !isShaded(row, starts)) {
      return false;
    }
    for (int i = body; i < rows.size(); i++) {
      WordRow other = rows.get(i);
      boolean within =
          other.bottom() > page.fill[fill * 4 + 1] && other.top() < page.fill[fill * 4 + 3];
      boolean texts = other.chunks().size() > Math.min(2, starts.length - 1);
      int own = texts ? fillAt(other) : -1;
      boolean same = own >= 0 && page.fillRgb[own] == page.fillRgb[fill];
      if (same || (within && other.chunks().size() > 1)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a bold text stands by itself between two borders of the table below it. */
  boolean isRuled(WordRow row, WordRow below, float[] starts) {
    return row.bold()
        && row.chunks().size() == 1
        && isBorder(row.top() - row.size(), row.top() + 1, starts)
        && isBorder(row.bottom() - 1, below.top() + 1, starts);
  }

  /** Whether a border over the table's width stands between two heights. */
  private boolean isBorder(float from, float to, float[] starts) {
    return across.stream()
        .anyMatch(
            r ->
                r.at() > from
                    && r.at() < to
                    && r.from() <= starts[0]
                    && r.to() > starts[starts.length - 1]);
  }

  boolean isShaded(WordRow row, float[] starts) {
    int fill = fillAt(row);
    if (fill < 0 || page.fill[fill * 4 + 3] - page.fill[fill * 4 + 1] > 6 * row.size()) {
      return false;
    }
    float left = page.fill[fill * 4];
    float right = page.fill[fill * 4 + 2];
    for (int i = 0; i < page.fills; i++) {
      // each of the row's cells may be painted for itself
      boolean beside =
          Math.abs(page.fill[i * 4 + 1] - page.fill[fill * 4 + 1]) < 1
              && Math.abs(page.fill[i * 4 + 3] - page.fill[fill * 4 + 3]) < 1
              && page.fillRgb[i] == page.fillRgb[fill];
      left = beside ? Math.min(left, page.fill[i * 4]) : left;
      right = beside ? Math.max(right, page.fill[i * 4 + 2]) : right;
    }
    return left <= starts[0] && right > starts[starts.length - 1];
  }

  /** Whether a row is set apart as headings are, by bold type or a fill. */
  boolean isMarked(int row) {
    return rows.get(row).bold() || fillAt(rows.get(row)) >= 0;
  }
}
