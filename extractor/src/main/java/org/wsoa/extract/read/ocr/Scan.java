package org.wsoa.extract.read.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** One page's picture, held straight, and what can be told of it without reading a letter. */
public final class Scan {
  /** A smaller angle moves nothing by as much as a pixel in the width of a table's column. */
  private static final double LEAST_SKEW = Math.toRadians(0.03);

  /** From the middle of a ruling to where a cell's ground begins. */
  private static final double INSET_PT = 0.8;

  /** How far a straight line may be from its mean height. */
  private static final double DRIFT_PT = 0.4;

  /** The share of a drawn line that grain may make as light as the paper. */
  private static final double MAX_GAPS = 0.03;

  private final Picture picture;
  private final double skew;
  private final Ground paper;

  private Scan(Picture picture, double skew) {
    this.picture = picture;
    this.skew = skew;
    this.paper = paper(picture);
  }

  /** Takes a picture and holds it straight. */
  public static Scan of(Picture picture) {
    double skew = Skew.of(picture);
    return Math.abs(skew) < LEAST_SKEW
        ? new Scan(picture, 0)
        : new Scan(picture.turned(-skew), skew);
  }

  /** The angle that the page had been turned by, in radians, clockwise as seen. */
  public double skew() {
    return skew;
  }

  /** Whether it was scanned in greys or in black and white, so that fills have no colour. */
  public boolean isGrey() {
    return picture.isGrey();
  }

  /** The rulings, as they lie once the page is straight. */
  public List<Rule> rules() {
    return RuleFinder.find(picture);
  }

  /**
   * Whether a line across is drawn in one go: the strokes of letters in a row leave the paper
   * between them.
   *
   * @param at its height, in pixels of the page held straight
   * @param from where it begins
   * @param to where it ends
   */
  public boolean isSolid(double at, double from, double to) {
    int begin = Math.max(0, (int) Math.ceil(from));
    int end = Math.min(picture.width() - 1, (int) Math.floor(to));
    int[] lights = new int[Math.max(0, end - begin + 1)];
    for (int k = 0; k < lights.length; k++) {
      lights[k] = darkest(begin + k, at);
    }
    int[] sorted = lights.clone();
    Arrays.sort(sorted);
    int pale = sorted.length == 0 ? 0 : (sorted[sorted.length / 2] + paper.light()) / 2;
    long gaps = Arrays.stream(lights).filter(light -> light > pale).count();
    return gaps <= MAX_GAPS * lights.length;
  }

  /** How light the page is where a line that drifts a little crosses a column of pixels. */
  private int darkest(int x, double y) {
    int drift = Math.max(1, (int) Math.round(picture.pixels(DRIFT_PT)));
    int middle = (int) Math.round(y);
    int darkest = 255;
    for (int row = middle - drift; row <= middle + drift; row++) {
      if (row >= 0 && row < picture.height()) {
        darkest = Math.min(darkest, picture.light(x, row));
      }
    }
    return darkest;
  }

  /** The fill of a cell, red in the high byte; absent where it has the paper's colour. */
  public OptionalInt fill(Area cell) {
    Area inner = inner(cell);
    return isEmpty(inner) ? OptionalInt.empty() : ground(inner).fillOn(paper);
  }

  /**
   * Reads cells, and what lies outside all of them.
   *
   * @param cells areas within borders
   * @param tables the tables that they belong to: what lies outside is read as one
   * @param tesseract reads
   * @param seconds how long all of it may take
   * @throws IOException when Tesseract fails or takes too long
   */
  public List<Word> words(List<Area> cells, List<Area> tables, Recogniser tesseract, int seconds)
      throws IOException {
    List<Snippet> snippets = new ArrayList<>();
    for (Area cell : cells) {
      Area inner = inner(cell);
      if (!isEmpty(inner)) {
        Snippet snippet = snippet(inner, ground(inner));
        for (Area table : tables) {
          if (inner.holds(table, 0)) {
            blank(snippet, table);
          }
        }
        if (snippet.isWritten()) {
          snippets.add(snippet);
        }
      }
    }
    Area all = new Area(0, 0, picture.width(), picture.height());
    Snippet rest = snippet(all, paper);
    for (Area table : tables) {
      blank(rest, table);
    }
    return tesseract.read(snippets, rest, picture.dpi(), seconds);
  }

  private void blank(Snippet snippet, Area table) {
    double rim = picture.pixels(2);
    snippet.blank(table.left() - rim, table.top() - rim, table.right() + rim, table.bottom() + rim);
  }

  private Area inner(Area cell) {
    double inset = picture.pixels(INSET_PT);
    return new Area(
        Math.max(0, Math.round(cell.left() + inset)),
        Math.max(0, Math.round(cell.top() + inset)),
        Math.min(picture.width(), Math.round(cell.right() - inset)),
        Math.min(picture.height(), Math.round(cell.bottom() - inset)));
  }

  private static boolean isEmpty(Area area) {
    return area.right() - area.left() < 8 || area.bottom() - area.top() < 8;
  }

  private Ground ground(Area area) {
    return Ground.of(
        picture, (int) area.left(), (int) area.top(), (int) area.right(), (int) area.bottom());
  }

  private Snippet snippet(Area area, Ground ground) {
    return Snippet.cut(
        picture,
        (int) area.left(),
        (int) area.top(),
        (int) area.right(),
        (int) area.bottom(),
        ground);
  }

  /** The paper: the commonest colour of the page, or white where that is no paper's. */
  private static Ground paper(Picture picture) {
    Ground ground = Ground.of(picture, 0, 0, picture.width(), picture.height());
    return ground.light() >= 170 ? ground : new Ground(0xFFFFFF);
  }
}
