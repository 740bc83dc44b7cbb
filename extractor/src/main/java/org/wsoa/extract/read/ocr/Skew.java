package org.wsoa.extract.read.ocr;

/**
 * How far a page lies askew. Rows of type and rulings make the sums of its rows jump; they jump
 * most when the page is held straight.
 */
public final class Skew {
  private static final double MAX_DEGREES = 3;
  private static final double STEP_DEGREES = 0.1;
  private static final double FINE_DEGREES = 0.01;

  /** How many times more must speak for text that runs up or down. */
  private static final double CLEARLY = 1.5;

  private static final int COARSE_WIDTH = 900;
  private static final int FINE_WIDTH = 1800;

  /** A cell of the page counts by how much darker it is than the lightest, from this on. */
  private static final int MIN_DARK = 40;

  private final int[] xs;
  private final int[] ys;
  private final int[] dark;
  private final int count;
  private final int step;
  private final int width;
  private final int height;

  private Skew(Picture picture, int columns) {
    step = Math.max(1, picture.width() / columns);
    width = picture.width() / step;
    height = picture.height() / step;
    int[] x = new int[width * height];
    int[] y = new int[x.length];
    int[] d = new int[x.length];
    int n = 0;
    for (int j = 0; j < height; j++) {
      for (int i = 0; i < width; i++) {
        int sum = 0;
        for (int v = 0; v < step; v++) {
          for (int u = 0; u < step; u++) {
            sum += picture.light(i * step + u, j * step + v);
          }
        }
        int darkness = 255 - sum / (step * step);
        if (darkness >= MIN_DARK) {
          x[n] = i;
          y[n] = j;
          d[n++] = darkness;
        }
      }
    }
    xs = x;
    ys = y;
    dark = d;
    count = n;
  }

  /**
   * The angle that the page has been turned by, in radians, clockwise as seen, within three degrees
   * either way; 0 for a page that shows none.
   */
  public static double of(Picture picture) {
    return fine(picture, coarse(picture));
  }

  /**
   * The same of a page that need not be held to be read: its text may run up or down, and then the
   * angle shows in columns.
   */
  public static double ofAnyWay(Picture picture) {
    Picture held = picture.held(1);
    Found level = coarse(picture);
    Found upright = coarse(held);
    return upright.score() > CLEARLY * level.score() ? fine(held, upright) : fine(picture, level);
  }

  /** An angle in degrees, and how much speaks for it: nothing where a page shows none. */
  private record Found(double degrees, double score) {}

  private static Found coarse(Picture picture) {
    if (picture.width() < 50 || picture.height() < 50) {
      return new Found(0, 0);
    }
    Skew skew = new Skew(picture, COARSE_WIDTH);
    double degrees = skew.best(0, MAX_DEGREES, STEP_DEGREES);
    return new Found(degrees, skew.score(degrees) * skew.step * skew.step);
  }

  private static double fine(Picture picture, Found about) {
    if (about.score() == 0) {
      return 0;
    }
    Skew skew = new Skew(picture, FINE_WIDTH);
    return Math.toRadians(skew.best(about.degrees(), STEP_DEGREES, FINE_DEGREES));
  }

  private double best(double middle, double range, double step) {
    int steps = (int) Math.round(range / step);
    double best = middle;
    double most = score(middle);
    for (int i = 1; i <= steps; i++) {
      for (int side = -1; side <= 1; side += 2) {
        double angle = middle + side * i * step;
        double score = score(angle);
        if (score > most) {
          most = score;
          best = angle;
        }
      }
    }
    return best;
  }

  private double score(double degrees) {
    double slope = Math.tan(Math.toRadians(degrees));
    int margin = (int) (width * Math.tan(Math.toRadians(MAX_DEGREES + 1))) + 2;
    long[] rows = new long[height + 2 * margin];
    for (int i = 0; i < count; i++) {
      rows[margin + (int) Math.round(ys[i] - slope * xs[i])] += dark[i];
    }
    double sum = 0;
    for (int r = 1; r < rows.length; r++) {
      double jump = rows[r] - rows[r - 1];
      sum += jump * jump;
    }
    return sum;
  }
}
