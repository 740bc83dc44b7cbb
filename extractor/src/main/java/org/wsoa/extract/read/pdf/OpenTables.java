package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.BitSet;
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
  private static final Pattern FIGURE =
      Pattern.compile("[\\s(<>~+\\-–−€£$]*\\d[\\d\\s.,:%*()\\-–]*[%*]?|[-–—]|n/?a|N/?A");

  private static final int MAX_FOOTER_ROWS = 3;
  private static final float MAX_STEP_EM = 6f;
  private static final float SMALLER = 0.8f;
  private static final float MAX_FIGURE_SHARE = 0.5f;
  private static final float HIT_SHARE = 0.6f;

  private final PageContent page;
  private final List<Ruling> across;
  private final Tuning tuning;
  private final List<WordRow> rows;
  private final OpenHeadings headings;
  private final OpenForms forms;
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
   * @param form whether its rows are labels and values
   * @param bold whether its headings are bold
   */
  @SuppressWarnings("ArrayRecordComponent") // a holder; nobody compares two of them
  record Columns(float[] starts, float[] edges, float size, boolean form, boolean bold) {
    /** Whether the texts of a column begin at a place. */
    boolean beginsAt(float x) {
      for (float start : starts) {
        if (Math.abs(start - x) <= WordRow.SAME_START_PT) {
          return true;
        }
      }
      return false;
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
    this.headings = new OpenHeadings(page, rows, across);
    this.forms = new OpenForms(page, rows, headings);
  }

  /** The tables, from the top. */
  List<Grid> find() {
    int next = before.map(this::goOn).orElse(0);
    free = next;
    while (next < rows.size()) {
      Optional<OpenZone> form = forms.at(next, free).filter(this::isForm);
      if (form.isPresent()) {
        build(form.get(), forms.edges(form.get()), false);
        next = form.get().to;
        free = next;
        continue;
      }
      Optional<OpenZone> zone = headings.at(next, free);
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
    if (above.form()) {
      return 0; // its labels are looked for anew
    }
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
    OpenZone zone = new OpenZone(first, first, heads);
    grow(zone);
    trim(zone);
    if (zone.fits == 0) {
      return 0;
    }
    build(zone, above.edges(), above.bold());
    WordRow top = rows.get(zone.from);
    String text = top.words().get(0).text();
    boolean rest = !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    // else one text alone is a running head, most likely
    found.get(found.size() - 1).goesOn = rest && above.beginsAt(top.start());
    return zone.to;
  }

  /** Whether a row is a painted banner of the table that goes on below it. */
  private boolean opensPage(WordRow row, Columns above) {
    return headings.isShaded(row, above.starts())
        && headings.isBanner(row, above.starts(), above.size());
  }

  /** Whether the page begins with headings, be it under a banner that comes again with them. */
  private boolean comesAgain(int first, Columns above) {
    if (headings.isMarked(first)
        && !isOfBody(rows.get(first), above)
        && headings.at(first, free).isPresent()) {
      return true;
    }
    int last = Math.min(rows.size(), first + OpenHeadings.MAX_BANNER_ROWS + 1);
    for (int i = first + 1; i < last; i++) {
      if (headings.isMarked(i)
          && (rows.get(i).bold() || !above.bold())
          && headings.at(i, free).filter(zone -> isSame(above, zone)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a row, painted like others maybe, goes on in the columns and is no headings. */
  private static boolean isOfBody(WordRow row, Columns above) {
    List<WordRow.Chunk> chunks = row.chunks();
    return !row.bold()
        && (above.bold() || chunks.size() < above.starts().length)
        && chunks.stream().allMatch(chunk -> above.beginsAt(chunk.start()));
  }

  /** Takes the rows below the headings into the zone for as long as they keep its columns. */
  private void grow(OpenZone zone) {
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
      if (OpenHeadings.isHeads(row) && (i == zone.from || plain)) {
        return; // headings of another table
      }
      boolean crowns = i + 1 < rows.size() && plain && OpenHeadings.isHeads(rows.get(i + 1));
      if (crowns
          && row.chunks().size() < OpenHeadings.MIN_COLUMNS
          && (headings.isShaded(row, starts) || headings.isRuled(row, rows.get(i + 1), starts))) {
        return; // their banner
      }
      plain |= !row.bold();
      boolean over =
          headings.isBanner(row, starts, size)
              && (row.end() > starts[1] || headings.isBand(i, zone.body, starts));
      if (!over && fits(row, starts, size)) {
        zone.banners.or(pending);
        pending.clear();
        zone.fits++;
        zone.to = i + 1;
      } else if (headings.isBanner(row, starts, size)) {
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
  private void trim(OpenZone zone) {
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

  /** Whether enough labels have values, or more may stand on the next page or the one before. */
  private boolean isForm(OpenZone zone) {
    WordRow first = rows.get(zone.body);
    boolean low = first.top() > page.height / 2 && isFoot(zone.to, first.size());
    return zone.fits >= OpenForms.LEAST_PAIRS
        || goesOnFromBefore(zone)
        || (low && forms.isPainted(zone));
  }

  private static boolean fits(WordRow row, float[] starts, float size) {
    if (row.size() > OpenHeadings.LARGER * size || row.size() < SMALLER * size) {
      return false;
    }
    boolean outside = row.start() < starts[0] - WordRow.SAME_START_PT && row.end() > starts[1];
    if (outside && row.chunks().size() == 1) {
      return false; // a line of text between the page's margins
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

  private boolean isTable(OpenZone zone) {
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
    if (zone.fits == 0 && zone.heads.size() > OpenHeadings.MIN_COLUMNS && head.bold()) {
      // its rows stand on the next page
      return head.top() > page.height / 2 && isFoot(zone.to, head.size());
    }
    return zone.fits >= (headings.isMarked(zone.from) ? 1 : 3)
        && used >= Math.max(Math.min(2, inner), HIT_SHARE * inner)
        && figures < MAX_FIGURE_SHARE * texts;
  }

  /** Adds a table; the first row below it. */
  private int add(OpenZone zone) {
    Optional<Columns> above = before.filter(c -> goesOnFromBefore(zone));
    List<WordRow> own = rows.subList(zone.from, zone.to);
    build(
        zone,
        above
            .map(Columns::edges)
            .orElseGet(() -> new OpenColumns(own, zone.heads, drawn()).edges()),
        rows.get(zone.body - 1).bold());
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

  private boolean goesOnFromBefore(OpenZone zone) {
    return found.isEmpty() && before.filter(columns -> isSame(columns, zone)).isPresent();
  }

  /** Whether a zone has the columns of a table on the page before: its headings come again. */
  private static boolean isSame(Columns before, OpenZone zone) {
    boolean same = before.starts().length == zone.heads.size();
    for (int k = 0; same && k < before.starts().length; k++) {
      same = Math.abs(before.starts()[k] - zone.heads.get(k)[0]) <= WordRow.SAME_START_PT;
    }
    return same;
  }

  private void build(OpenZone zone, float[] edges, boolean bold) {
    float size = rows.get(zone.to - 1).size();
    Columns columns = new Columns(zone.starts(), edges, size, zone.form, bold);
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
      foots &= below.top() > foot && below.size() < OpenHeadings.LARGER * size && !below.bold();
    }
    return foots;
  }
}
