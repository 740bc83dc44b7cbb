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
   */
  record Read(PageContent page, int words, List<Word> unsure, double scale, boolean grey) {
    /** Where a word stands on the page held straight. */
    Box box(Word word) {
      return new Box(
          word.left() * scale, word.top() * scale, word.right() * scale, word.bottom() * scale);
    }
  }

  /**
   * Reads a picture of a page.
   *
   * @throws IOException when Tesseract fails or takes too long
   */
  static Read read(Picture picture, Recogniser recogniser, Tuning tuning, int seconds)
      throws IOException {
    double scale = 72.0 / picture.dpi();
    PageContent page =
        new PageContent((float) (picture.width() * scale), (float) (picture.height() * scale));
    Scan scan = Scan.of(picture);
    return new ScanPage(scan, scale, page, tuning).read(recogniser, seconds);
  }

  private Read read(Recogniser recogniser, int seconds) throws IOException {
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
      for (GridCells.Area cell : GridCells.of(grid, inked, tuning)) {
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
    write(words);
    return new Read(
        page, words.size(), words.stream().filter(Word::isUnsure).toList(), scale, scan.isGrey());
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
