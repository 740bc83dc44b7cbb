package org.wsoa.extract.read.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsoa.extract.read.Fill;
import org.wsoa.model.Box;

/** Paths as displayed: what of them is a ruling or a coloured area. */
final class PathReader {
  /** Points nearer than this are on one line. */
  private static final double STRAIGHT_PT = 0.3;

  private final PageContent content;
  private final Tuning tuning;
  private final List<List<double[]>> subpaths = new ArrayList<>();
  private final Point2D.Double current = new Point2D.Double();
  private boolean curved;

  PathReader(PageContent content, Tuning tuning) {
    this.content = content;
    this.tuning = tuning;
  }

  void setCurrent(double userX, double userY) {
    current.setLocation(userX, userY);
  }

  Point2D current() {
    return current;
  }

  void moveTo(double x, double y) {
    List<double[]> subpath = new ArrayList<>();
    subpath.add(new double[] {x, y});
    subpaths.add(subpath);
  }

  void lineTo(double x, double y) {
    if (subpaths.isEmpty()) {
      moveTo(x, y);
    } else {
      subpaths.get(subpaths.size() - 1).add(new double[] {x, y});
    }
  }

  void curveTo(double x, double y) {
    curved = true;
    lineTo(x, y);
  }

  void rectangle(double ax, double ay, double bx, double by) {
    moveTo(ax, ay);
    lineTo(bx, ay);
    lineTo(bx, by);
    lineTo(ax, by);
    close();
  }

  void close() {
    if (!subpaths.isEmpty()) {
      List<double[]> subpath = subpaths.get(subpaths.size() - 1);
      subpath.add(subpath.get(0));
    }
  }

  void clear() {
    subpaths.clear();
    curved = false;
  }

  /** The box around the whole path. */
  Optional<Rect> bounds() {
    return subpaths.stream().map(PathReader::box).reduce(Rect::union);
  }

  private static Rect box(List<double[]> subpath) {
    double[] first = subpath.get(0);
    Rect box = new Rect(first[0], first[1], first[0], first[1]);
    for (double[] point : subpath) {
      box = box.union(new Rect(point[0], point[1], point[0], point[1]));
    }
    return box;
  }

  /** Each straight piece in x or y is a ruling. */
  void stroke(Rect clip) {
    if (curved) {
      return; // a rounded frame, a drawing
    }
    for (List<double[]> subpath : subpaths) {
      for (int i = 1; i < subpath.size(); i++) {
        double[] a = subpath.get(i - 1);
        double[] b = subpath.get(i);
        if (Math.abs(a[1] - b[1]) <= STRAIGHT_PT || Math.abs(a[0] - b[0]) <= STRAIGHT_PT) {
          ruling(Rect.around(a[0], a[1], b[0], b[1]), clip);
        }
      }
    }
  }

  /** A thin area is a ruling, a frame of two rectangles is four, any other is a fill. */
  void fill(Optional<Fill> colour, Rect clip) {
    if (curved) {
      return;
    }
    if (subpaths.size() == 2) {
      Rect outer = box(subpaths.get(0));
      Rect inner = box(subpaths.get(1));
      if (isFrame(outer, inner)) {
        frame(outer, inner, clip);
        return;
      }
      if (isFrame(inner, outer)) {
        frame(inner, outer, clip);
        return;
      }
    }
    for (List<double[]> subpath : subpaths) {
      Rect box = box(subpath);
      Rect seen = box.intersect(clip);
      if (seen.isEmpty()) {
        continue;
      }
      if (Math.min(seen.width(), seen.height()) <= tuning.maxRulingPt()) {
        ruling(seen, clip);
      } else if (isRectangle(subpath, box)) {
        colour.ifPresent(
            fill ->
                content.fills.add(
                    new PaintedFill(new Box(seen.x0(), seen.y0(), seen.x1(), seen.y1()), fill)));
      }
    }
  }

  private boolean isFrame(Rect outer, Rect inner) {
    double thick = tuning.maxRulingPt() + STRAIGHT_PT;
    return inner.x0() - outer.x0() >= 0
        && inner.x0() - outer.x0() <= thick
        && outer.x1() - inner.x1() >= 0
        && outer.x1() - inner.x1() <= thick
        && inner.y0() - outer.y0() >= 0
        && inner.y0() - outer.y0() <= thick
        && outer.y1() - inner.y1() >= 0
        && outer.y1() - inner.y1() <= thick
        && inner.width() < outer.width() + STRAIGHT_PT;
  }

  private void frame(Rect outer, Rect inner, Rect clip) {
    ruling(new Rect(outer.x0(), outer.y0(), outer.x1(), inner.y0()), clip);
    ruling(new Rect(outer.x0(), inner.y1(), outer.x1(), outer.y1()), clip);
    ruling(new Rect(outer.x0(), outer.y0(), inner.x0(), outer.y1()), clip);
    ruling(new Rect(inner.x1(), outer.y0(), outer.x1(), outer.y1()), clip);
  }

  private static boolean isRectangle(List<double[]> subpath, Rect box) {
    for (double[] point : subpath) {
      boolean onX = Math.abs(point[0] - box.x0()) <= 1.5 || Math.abs(point[0] - box.x1()) <= 1.5;
      boolean onY = Math.abs(point[1] - box.y0()) <= 1.5 || Math.abs(point[1] - box.y1()) <= 1.5;
      if (!onX || !onY) {
        return false;
      }
    }
    return subpath.size() >= 4;
  }

  private void ruling(Rect line, Rect clip) {
    Rect seen = line.intersect(clip);
    if (seen.isEmpty() || Math.max(seen.width(), seen.height()) < tuning.minRulingPt()) {
      return;
    }
    if (seen.width() >= seen.height()) {
      content.rulings.add(new Ruling(true, seen.centreY(), seen.x0(), seen.x1()));
    } else {
      content.rulings.add(new Ruling(false, seen.centreX(), seen.y0(), seen.y1()));
    }
  }
}
