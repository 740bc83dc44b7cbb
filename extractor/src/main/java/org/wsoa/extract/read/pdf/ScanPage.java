package org.wsoa.extract.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wsoa.extract.read.ocr.Area;
import org.wsoa.extract.read.ocr.Picture;
import org.wsoa.extract.read.ocr.Recogniser;
import org.wsoa.extract.read.ocr.Rule;
import org.wsoa.extract.read.ocr.Scan;
import org.wsoa.extract.read.ocr.Word;
import org.wsoa.model.Box;

/** Makes of a page's picture what is otherwise made of its content stream. */
final class ScanPage {
  /** From the top of {@code d} to the foot of {@code p}, as a share of the type size. */
  private static final float LINE_EM = 0.95f;

  private static final float ASCENT = 0.75f;
  private static final float DESCENT = 0.22f;

  /** Sizes this near to the page's usual one are that: the measure of a short line is rough. */
  private static final float SAME_SIZE = 0.18f;

  private static final int WAYS = 4;

  /** Of fewer letters nothing can be told. */
  private static final int FEW_LETTERS = 12;

  /** At least so many letters of an upright page are read without doubt. */
  private static final double SURE_SHARE = 0.6;

  /** How many times more letters another way to hold the page must give. */
  private static final double CLEARLY = 1.5;

  private final Scan scan;
  private final double scale;
  private final PageContent page;
  private final Tuning tuning;

  private ScanPage(Scan scan, double scale, PageContent page, Tuning tuning) {
    this.scan = scan;
    this.scale = scale;
    this.page = page;
    this.tuning = tuning;
  }

  /**
   * Words and how surely they were read.
   *
   * @param page what the page shows
   * @param words how many words were read
   * @param unsure those of them that Tesseract doubts
   * @param scale points in a pixel
   * @param grey whether it was scanned without colours
   * @param turn how the page had to be held
   * @param sure letters of the words that Tesseract does not doubt
   * @param letters letters of all words
   */
  record Read(
      PageContent page,
      int words,
      List<Word> unsure,
      double scale,
      boolean grey,
      Turn turn,
      int sure,
      int letters) {
    /** Where a word stands on the page as displayed, but straight. */
    Box box(Word word) {
      return turn.shown(
          word.left() * scale, word.top() * scale, word.right() * scale, word.bottom() * scale);
    }

    /** Whether the page was held as it must be: letters on their side are hardly ever read. */
    private boolean isUpright() {
      return letters >= FEW_LETTERS && sure >= SURE_SHARE * letters;
    }
  }

  /**
   * Reads a picture of a page. Where hardly a word can be told, the page may lie on its side or
   * stand on its head: of all ways to hold it, the one counts that most letters are read with.
   *
   * @param way the reading direction of the text, as in {@link Turn}, that is tried first
   * @param seconds how long all of it may take
   * @throws IOException when Tesseract fails or takes too long
   */
  static Read read(Picture picture, Recogniser recogniser, Tuning tuning, int way, int seconds)
      throws IOException {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    Read best = read(picture, way, recogniser, tuning, seconds);
    for (int turn = 1; turn < WAYS && !best.isUpright(); turn++) {
      int left = (int) ((end - System.nanoTime()) / 1_000_000_000L);
      if (left > 0) {
        Read other = read(picture, (way + turn) % WAYS, recogniser, tuning, left);
        best = other.sure() > CLEARLY * best.sure() ? other : best;
      }
    }
    return best;
  }

  private static Read read(
      Picture picture, int way, Recogniser recogniser, Tuning tuning, int seconds)
      throws IOException {
    Picture held = picture.held(way);
    double scale = 72.0 / held.dpi();
    PageContent page =
        new PageContent((float) (held.width() * scale), (float) (held.height() * scale));
    Scan scan = Scan.of(held);
    return new ScanPage(scan, scale, page, tuning).read(way, recogniser, seconds);
  }

  private Read read(int way, Recogniser recogniser, int seconds) throws IOException {
    for (Rule rule : scan.rules()) {
      (rule.across() ? page.across : page.down)
          .add(points(rule.at()), points(rule.from()), points(rule.to()));
    }
    List<Area> cells = new ArrayList<>();
    List<Area> tables = new ArrayList<>();
    List<Rulings.Ruling> across = Rulings.of(page.across, tuning);
    for (Grid grid : GridFinder.find(across, Rulings.of(page.down, tuning), tuning)) {
      boolean[] inked = new boolean[grid.rows() * grid.columns()];
      Arrays.fill(inked, true);
      for (GridCells.Area cell : GridCells.of(grid, inked, area -> true, tuning)) {
        float left = grid.xs[cell.column()];
        float top = grid.ys[cell.row()];
        float right = grid.xs[cell.lastColumn() + 1];
        float bottom = grid.ys[cell.lastRow() + 1];
        Area area = pixels(left, top, right, bottom);
        cells.add(area);
        scan.fill(area).ifPresent(rgb -> page.addFill(left, top, right, bottom, rgb));
      }
      tables.add(pixels(grid.left(), grid.top(), grid.right(), grid.bottom()));
    }
    List<Word> words = scan.words(cells, tables, recogniser, seconds);
    page.across = withoutStrokes(page.across, words, scan, scale);
    write(words);
    List<Word> unsure = words.stream().filter(Word::isUnsure).toList();
    int letters = letters(words);
    return new Read(
        page,
        words.size(),
        unsure,
        scale,
        scan.isGrey(),
        Turn.show(page, way),
        letters - letters(unsure),
        letters);
  }

  /**
   * Lines across without those that begin and end within words, at the height of their letters, or
   * with words and have gaps: the strokes of letters, which stand as close as a line. One that
   * strikes words through begins and ends with them and has none.
   *
   * @param scale points in a pixel of the words
   */
  static PageContent.Segments withoutStrokes(
      PageContent.Segments lines, List<Word> words, Scan scan, double scale) {
    PageContent.Segments kept = new PageContent.Segments();
    for (int i = 0; i < lines.count; i++) {
      double at = lines.at[i] / scale;
      double from = lines.from[i] / scale;
      double to = lines.to[i] / scale;
      boolean inside = stands(words, from, at, 0.5) && stands(words, to, at, 0.5);
      boolean written = stands(words, from, at, -0.5) && stands(words, to, at, -0.5);
      if (!inside && (!written || scan.isSolid(at, from, to))) {
        kept.add(lines.at[i], lines.from[i], lines.to[i]);
      }
    }
    return kept;
  }

  /**
   * Whether a place is at the height of a word's letters and between its ends.
   *
   * @param inset so many letters from the ends; negative for beyond them
   */
  private static boolean stands(List<Word> words, double x, double y, double inset) {
    return words.stream()
        .anyMatch(
            word -> {
              double rim = inset * (word.right() - word.left()) / word.text().length();
              return y > word.top()
                  && y < word.bottom()
                  && x > word.left() + rim
                  && x < word.right() - rim;
            });
  }

  private static int letters(List<Word> words) {
    return words.stream().mapToInt(word -> word.text().length()).sum();
  }

  private float points(double pixels) {
    return (float) (pixels * scale);
  }

  private Area pixels(float left, float top, float right, float bottom) {
    return new Area(left / scale, top / scale, right / scale, bottom / scale);
  }

  private void write(List<Word> words) {
    float usual = usualSize(words);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      float em = size(word, usual);
      if (i > 0 && words.get(i - 1).line() == word.line()) {
        add(" ", points(words.get(i - 1).right()), points(word.left()), word, em);
      }
      // Tesseract says where words stand, not letters: they get equal parts of it.
      int[] letters = word.text().codePoints().toArray();
      float left = points(word.left());
      float step = (points(word.right()) - left) / letters.length;
      for (int k = 0; k < letters.length; k++) {
        add(Character.toString(letters[k]), left + k * step, left + (k + 1) * step, word, em);
      }
    }
  }

  private void add(String letter, float left, float right, Word word, float em) {
    float base = points(word.baseline());
    page.addGlyph(letter, left, base - ASCENT * em, right, base + DESCENT * em, em, 0, 0, -1);
  }

  private float em(Word word) {
    return points(word.size()) / LINE_EM;
  }

  /** The type size of most letters, in points. */
  private float usualSize(List<Word> words) {
    int all = 0;
    int[] letters = new int[200];
    for (Word word : words) {
      letters[Math.min(letters.length - 1, Math.round(em(word) * 4))] += word.text().length();
      all += word.text().length();
    }
    int below = 0;
    int half = 0;
    while (half < letters.length - 1 && (below += letters[half]) * 2 < all) {
      half++;
    }
    return Math.max(1, half / 4f);
  }

  private float size(Word word, float usual) {
    float own = em(word);
    return Math.abs(own - usual) <= SAME_SIZE * usual ? usual : Math.max(1, Math.round(own));
  }
}
