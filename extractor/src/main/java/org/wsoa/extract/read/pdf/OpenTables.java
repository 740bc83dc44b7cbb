package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wsoa.extract.read.pdf.Rulings.Ruling;

/**
 * Finds tables of prose without vertical borders: a row of headings, and below it lines of type
 * that begin where the headings begin and leave the same gutters white. Each table becomes a grid,
 * as if its borders were drawn.
 */
final class OpenTables {
  private static final Pattern LETTER = Pattern.compile("\\p{L}|#");
  private static final Pattern FIGURE =
      Pattern.compile("[\\s(<>~+\\-–−€£$]*\\d[\\d\\s.,:%*()\\-–]*[%*]?|[-–—]|n/?a|N/?A");
  private static final int MIN_COLUMNS = 3;
  private static final int MAX_HEADING_LETTERS = 60;

  /** Two columns are a table only under bold headings that stand further apart than this. */
  private static final float PAIR_GAP_EM = 1.5f;

  private static final int MAX_HEADING_ROWS = 6;
  private static final int MAX_BANNER_ROWS = 2;
  private static final int MAX_FOOTER_ROWS = 3;
  private static final float HEADING_STEP_EM = 1.5f;
  private static final float SUB_HEADING_STEP_EM = 3f;
  private static final float MAX_STEP_EM = 6f;
  private static final float LARGER = 1.15f;
  private static final float SMALLER = 0.8f;
  private static final float MAX_FIGURE_SHARE = 0.5f;
  private static final float HIT_SHARE = 0.6f;

  private final PageContent page;
  private final List<Ruling> across;
  private final Tuning tuning;
  private final List<WordRow> rows;
  private final Optional<Columns> before;
  private final List<Grid> found = new ArrayList<>();

  /** The first row that is in no table yet. */
  private int free;

  private Optional<Columns> last = Optional.empty();

  /**
   * The columns of a table that may go on on the next page.
   *
   * @param starts where the texts of each column begin
   * @param edges the table's left edge, the gutters, and its right edge
   * @param size its type size
   */
  @SuppressWarnings("ArrayRecordComponent") // a holder; nobody compares two of them
  record Columns(float[] starts, float[] edges, float size) {}

  /** Rows of a page that are one table: headings, then body. */
  private static final class Zone {
    int from;
    final int body;
    final List<float[]> heads;
    final BitSet banners = new BitSet();
    int to;
    int fits;

    Zone(int from, int body, List<float[]> heads) {
      this.from = from;
      this.body = body;
      this.heads = heads;
      this.to = body;
    }

    float[] starts() {
      float[] starts = new float[heads.size()];
      for (int k = 0; k < starts.length; k++) {
        starts[k] = heads.get(k)[0];
      }
      return starts;
    }
  }

  /**
   * @param words the words outside ruled tables
   * @param across the horizontal borders of the page
   * @param before the table at the foot of the page before, if it may go on here
   */
  OpenTables(
      PageContent page,
      List<Line> words,
      List<Ruling> across,
      Optional<Columns> before,
      Tuning tuning) {
    this.before = before;
    this.page = page;
    this.across = across;
    this.tuning = tuning;
    this.rows = WordRow.of(words);
  }

  /** The tables, from the top. */
  List<Grid> find() {
    int next = before.map(this::goOn).orElse(0);
    free = next;
    while (next < rows.size()) {
      Optional<Zone> zone = heading(next);
      zone.ifPresent(this::grow);
      zone.ifPresent(this::trim);
      if (zone.isPresent() && isTable(zone.get())) {
        next = Math.max(next + 1, add(zone.get()));
        free = next;
      } else {
        next++;
      }
    }
    return found;
  }

  /** The columns of the last table where nothing but a footer stands below it. */
  Optional<Columns> last() {
    return last;
  }

  /** Reads what goes on of the table of the page before; the first row that is not part of it. */
  private int goOn(Columns above) {
    int first = 0;
    float head = tuning.furnitureZoneShare() * page.height;
    while (first < rows.size()
        && !fits(rows.get(first), above.starts(), above.size())
        && !opensPage(rows.get(first), above)) {
      if (rows.get(first).bottom() > head) {
        return 0;
      }
      first++;
    }
    if (first == rows.size() || comesAgain(first, above)) {
      return 0;
    }
    List<float[]> heads = new ArrayList<>();
    for (int k = 0; k < above.starts().length; k++) {
      heads.add(new float[] {above.starts()[k], above.edges()[k + 1]});
    }
    Zone zone = new Zone(first, first, heads);
    grow(zone);
    trim(zone);
    if (zone.fits == 0) {
      return 0;
    }
    build(zone, above.edges());
    return zone.to;
  }

  /** Whether a row is a painted banner of the table that goes on below it. */
  private boolean opensPage(WordRow row, Columns above) {
    return isShaded(row, above.starts()) && isBanner(row, above.starts(), above.size());
  }

  /** Whether the page begins with headings, be it under a banner that comes again with them. */
  private boolean comesAgain(int first, Columns above) {
    if (isMarked(first) && heading(first).isPresent()) {
      return true;
    }
    int last = Math.min(rows.size(), first + MAX_BANNER_ROWS + 1);
    for (int i = first + 1; i < last; i++) {
      if (isMarked(i) && heading(i).filter(zone -> isSame(above, zone)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The headings that a row may hold, with the rows that belong to them. */
  private Optional<Zone> heading(int at) {
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
    Zone zone = new Zone(from, to, heads);
    crown(zone);
    return Optional.of(zone);
  }

  /** Takes the rows right above the headings into the zone that are painted as its banners. */
  private void crown(Zone zone) {
    float[] starts = zone.starts();
    int body = zone.body;
    while (zone.from > free && body - zone.from < MAX_HEADING_ROWS + MAX_BANNER_ROWS) {
      WordRow row = rows.get(zone.from - 1);
      WordRow below = rows.get(zone.from);
      boolean close = below.baseline() - row.baseline() <= SUB_HEADING_STEP_EM * below.size();
      if (!close || !isShaded(row, starts) || !row.isAligned(starts)) {
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
    if (step <= HEADING_STEP_EM * seed.size()) {
      return seed.bold() ? row.bold() : fill >= 0 && fill == own;
    }
    // a row of sub-headings has its own borders or padding; a lone text would be a banner
    boolean alike = fill >= 0 && own >= 0 && page.fillRgb[fill] == page.fillRgb[own];
    return row.chunks().size() > 1 && seed.bold() && row.bold() && alike;
  }

  private int fillAt(WordRow row) {
    float y = (row.top() + row.bottom()) / 2;
    for (int i = page.fills - 1; i >= 0; i--) {
      int at = i * 4;
      if (page.fill[at + 1] < y
          && page.fill[at + 3] > y
          && page.fill[at] < row.start() + 1
          && page.fill[at + 2] > row.start()) {
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

  /** Takes the rows below the headings into the zone for as long as they keep its columns. */
  private void grow(Zone zone) {
    float[] starts = zone.starts();
    float size = 0;
    boolean plain = false;
    BitSet pending = new BitSet();
    for (int i = zone.body; i < rows.size(); i++) {
      WordRow row = rows.get(i);
      size = size == 0 ? row.size() : size;
      if (i > zone.from
          && row.baseline() - rows.get(i - 1).baseline() > MAX_STEP_EM * size
          && !isClosedBelow(row, starts)) {
        return;
      }
      if (isHeads(row) && (i == zone.from || plain)) {
        return; // headings of another table
      }
      boolean crowns = i + 1 < rows.size() && plain && isHeads(rows.get(i + 1));
      if (crowns && row.chunks().size() < MIN_COLUMNS && isShaded(row, starts)) {
        return; // their banner
      }
      plain |= !row.bold();
      boolean over = row.end() > starts[1] && isBanner(row, starts, size);
      if (!over && fits(row, starts, size)) {
        zone.banners.or(pending);
        pending.clear();
        zone.fits++;
        zone.to = i + 1;
      } else if (isBanner(row, starts, size)) {
        pending.set(i);
      } else {
        return;
      }
    }
  }

  /**
   * Leaves the lines below the border that closes a ruled table out of it: a paragraph begins at
   * its left edge, or where its first column does.
   */
  private void trim(Zone zone) {
    float[] starts = zone.starts();
    int closed = zone.to;
    while (closed > zone.body + 1 && rows.get(closed - 1).chunks().size() == 1) {
      closed--;
      WordRow row = rows.get(closed);
      boolean opens = row.start() <= starts[0] + WordRow.SAME_START_PT;
      if (opens && isClosedBelow(rows.get(closed - 1), starts) && !isClosedBelow(row, starts)) {
        zone.to = closed;
      }
    }
  }

  private static boolean isHeads(WordRow row) {
    return row.bold() && row.chunks().size() >= MIN_COLUMNS;
  }

  /** Whether a border below a row runs over the table's width: the row is within the table. */
  private boolean isClosedBelow(WordRow row, float[] starts) {
    for (Ruling r : across) {
      if (r.at() > row.bottom() - 1
          && r.at() < row.bottom() + 2 * row.size()
          && r.from() < starts[0] + 1
          && r.to() > starts[starts.length - 1]) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(WordRow row, float[] starts, float size) {
    if (row.size() > LARGER * size || row.size() < SMALLER * size) {
      return false;
    }
    int crossed = 0;
    int hits = 0;
    boolean begins = false;
    for (int k = 0; k < starts.length; k++) {
      boolean hit = row.startsAt(starts[k]);
      hits += hit && k > 0 ? 1 : 0;
      crossed += k > 0 && row.crosses(starts[k]) ? 1 : 0;
      float indent = row.start() - starts[k];
      begins |= indent > -WordRow.SAME_START_PT && indent < 2.5f * size;
    }
    if (crossed > 0 && row.chunks().size() > 1 && row.isAligned(starts)) {
      return true; // texts over several columns each
    }
    if (crossed > 0) {
      return crossed <= (starts.length - 1) / 3 && hits > 0 && crossed <= hits;
    }
    return hits > 0 || begins;
  }

  /** A bold or shaded text over the columns, from the table's left edge. */
  private boolean isBanner(WordRow row, float[] starts, float size) {
    return row.chunks().size() == 1
        && Math.abs(row.start() - starts[0]) < 2 * size
        && row.size() < LARGER * size
        && (row.bold() || isShaded(row, starts));
  }

  private boolean isShaded(WordRow row, float[] starts) {
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

  private boolean isTable(Zone zone) {
    int inner = zone.heads.size() - 1;
    int[] hits = new int[inner];
    int figures = 0;
    int texts = 0;
    for (int i = zone.body; i < zone.to; i++) {
      WordRow row = rows.get(i);
      if (zone.banners.get(i)) {
        continue;
      }
      for (int k = 0; k < inner; k++) {
        hits[k] += row.startsAt(zone.heads.get(k + 1)[0]) ? 1 : 0;
      }
      List<WordRow.Chunk> chunks = row.chunks();
      for (WordRow.Chunk chunk : chunks) {
        texts++;
        figures += FIGURE.matcher(chunk.text()).matches() ? 1 : 0;
      }
    }
    if (inner == 1 && (hits[0] < 2 || zone.fits < 2)) {
      return false;
    }
    int used = 0;
    for (int count : hits) {
      used += count > 0 ? 1 : 0;
    }
    if (zone.fits > 0 && goesOnFromBefore(zone)) {
      return true;
    }
    WordRow head = rows.get(zone.from);
    if (zone.fits == 0 && zone.heads.size() > MIN_COLUMNS && head.bold()) {
      // its rows stand on the next page
      return head.top() > page.height / 2 && isFoot(zone.to, head.size());
    }
    return zone.fits >= (isMarked(zone.from) ? 1 : 3)
        && used >= Math.max(Math.min(2, inner), HIT_SHARE * inner)
        && figures < MAX_FIGURE_SHARE * texts;
  }

  /** Whether a row is set apart as headings are, by bold type or a fill. */
  private boolean isMarked(int row) {
    return rows.get(row).bold() || fillAt(rows.get(row)) >= 0;
  }

  /** Adds a table; the first row below it. */
  private int add(Zone zone) {
    Optional<Columns> above = before.filter(c -> goesOnFromBefore(zone));
    List<WordRow> own = rows.subList(zone.from, zone.to);
    build(
        zone,
        above
            .map(Columns::edges)
            .orElseGet(() -> new OpenColumns(own, zone.heads, drawn()).edges()));
    return zone.to;
  }

  /** The borders, and the upper edges of fills: both say how wide a table is. */
  private List<Ruling> drawn() {
    PageContent.Segments lines = new PageContent.Segments();
    for (int i = 0; i < page.fills; i++) {
      lines.add(page.fill[i * 4 + 1], page.fill[i * 4], page.fill[i * 4 + 2]);
    }
    List<Ruling> drawn = new ArrayList<>(across);
    drawn.addAll(Rulings.of(lines, tuning));
    return drawn;
  }

  private boolean goesOnFromBefore(Zone zone) {
    return found.isEmpty() && before.filter(columns -> isSame(columns, zone)).isPresent();
  }

  /** Whether a zone has the columns of a table on the page before: its headings come again. */
  private static boolean isSame(Columns before, Zone zone) {
    boolean same = before.starts().length == zone.heads.size();
    for (int k = 0; same && k < before.starts().length; k++) {
      same = Math.abs(before.starts()[k] - zone.heads.get(k)[0]) <= WordRow.SAME_START_PT;
    }
    return same;
  }

  private void build(Zone zone, float[] edges) {
    float size = rows.get(zone.to - 1).size();
    Columns columns = new Columns(zone.starts(), edges, size);
    BitSet banners = zone.banners.get(zone.from, zone.to);
    List<WordRow> own = rows.subList(zone.from, zone.to);
    found.add(
        new OpenRows(page, own, zone.body - zone.from, banners, across, columns, tuning).grid());
    last = isFoot(zone.to, size) ? Optional.of(columns) : Optional.empty();
  }

  /** Whether nothing but a footer stands from a row on. */
  private boolean isFoot(int from, float size) {
    float foot = (1 - tuning.furnitureZoneShare()) * page.height;
    boolean foots = rows.size() - from <= MAX_FOOTER_ROWS;
    for (WordRow below : rows.subList(from, rows.size())) {
      foots &= below.top() > foot && below.size() < LARGER * size && !below.bold();
    }
    return foots;
  }
}
