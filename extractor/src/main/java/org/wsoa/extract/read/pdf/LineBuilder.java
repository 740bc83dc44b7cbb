package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Glyphs to lines: first bucketed by baseline, then sorted along the line, so that the order is
 * total whatever order they were painted in.
 */
final class LineBuilder {
  /** A glyph painted twice no further apart than this part of its size is one bold glyph. */
  private static final double TWICE_EM = 0.12;

  private static final Pattern BULLET =
      Pattern.compile("([•▪◦●○■□‣⁃➢➤✓✔]|[-–](?= )|o(?= ))\\s*(.*)");
  private static final Pattern NUMBER =
      Pattern.compile("(\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)])\\s+(\\S.*)");

  private final Tuning tuning;

  LineBuilder(Tuning tuning) {
    this.tuning = tuning;
  }

  /**
   * The lines of upright text, from the top down.
   *
   * @param chosen indices of glyphs that run in the direction 0
   */
  List<LineRun> lines(Glyphs glyphs, List<Integer> chosen) {
    return lines(glyphs, chosen, new Axes(glyphs, 0));
  }

  /**
   * The lines of text in any of the four directions, in the order in which they are read. Their
   * coordinates run along and across the text.
   */
  List<LineRun> lines(Glyphs glyphs, List<Integer> chosen, int direction) {
    return lines(glyphs, chosen, new Axes(glyphs, direction));
  }

  private List<LineRun> lines(Glyphs glyphs, List<Integer> chosen, Axes axes) {
    List<Integer> order = new ArrayList<>(chosen);
    order.removeIf(glyphs::isSpace);
    order.sort(Comparator.comparingDouble(axes::across).thenComparing(Comparator.naturalOrder()));
    List<LineRun> lines = new ArrayList<>();
    int start = 0;
    while (start < order.size()) {
      int end = start + 1;
      double base = axes.across(order.get(start));
      while (end < order.size()
          && axes.across(order.get(end)) - base
              <= tuning.lineEm() * size(glyphs, order, start, end)) {
        end++;
      }
      lines.add(line(glyphs, new ArrayList<>(order.subList(start, end)), axes));
      start = end;
    }
    return lines;
  }

  private static double size(Glyphs glyphs, List<Integer> order, int start, int end) {
    return Math.max(glyphs.fontSize(order.get(start)), glyphs.fontSize(order.get(end)));
  }

  private LineRun line(Glyphs glyphs, List<Integer> ofLine, Axes axes) {
    ofLine.sort(Comparator.comparingDouble(axes::from).thenComparing(Comparator.naturalOrder()));
    StringBuilder text = new StringBuilder();
    double size = 0;
    double baseline = 0;
    boolean bold = true;
    double top = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    double firstWordEnd = Double.NaN;
    double secondWord = Double.NaN;
    int previous = -1;
    double end = 0;
    for (int glyph : ofLine) {
      double fontSize = glyphs.fontSize(glyph);
      if (fontSize > size) {
        size = fontSize;
        baseline = axes.across(glyph);
      }
      if (previous >= 0) {
        boolean twice =
            glyphs.text(glyph).equals(glyphs.text(previous))
                && axes.from(glyph) - axes.from(previous) <= TWICE_EM * fontSize;
        if (twice) {
          continue;
        }
        double gap = axes.from(glyph) - end;
        if (gap > tuning.wideEm() * fontSize) {
          text.append("  ");
        } else if (gap > tuning.spaceEm() * fontSize) {
          text.append(' ');
        }
        if (gap > tuning.spaceEm() * fontSize && Double.isNaN(firstWordEnd)) {
          firstWordEnd = end;
          secondWord = axes.from(glyph);
        }
      }
      text.append(glyphs.text(glyph));
      bold &= glyphs.bold(glyph);
      top = Math.min(top, axes.top(glyph));
      bottom = Math.max(bottom, axes.bottom(glyph));
      end = previous < 0 ? axes.to(glyph) : Math.max(end, axes.to(glyph));
      previous = glyph;
    }
    double from = axes.from(ofLine.get(0));
    String whole = text.toString().strip();
    String marker = "";
    double indent = from;
    Matcher bullet = BULLET.matcher(whole);
    Matcher number = NUMBER.matcher(whole);
    if (bullet.matches()) {
      marker = bullet.group(1);
    } else if (number.matches()) {
      marker = number.group(1);
    }
    if (!marker.isEmpty()) {
      whole = whole.substring(marker.length()).strip();
      indent = Double.isNaN(secondWord) ? from : secondWord;
    }
    return new LineRun(
        whole,
        from,
        end,
        baseline,
        size,
        (Double.isNaN(firstWordEnd) ? end : firstWordEnd) - from,
        indent,
        marker,
        bold,
        top,
        bottom,
        glyphs.mark(ofLine.get(0)));
  }

  /** Reads glyphs along and across a direction of text, so that one code serves all four. */
  private record Axes(Glyphs glyphs, int direction) {
    double from(int glyph) {
      return switch (direction) {
        case 90 -> glyphs.y0(glyph);
        case 180 -> -glyphs.x1(glyph);
        case 270 -> -glyphs.y1(glyph);
        default -> glyphs.x0(glyph);
      };
    }

    double to(int glyph) {
      return switch (direction) {
        case 90 -> glyphs.y1(glyph);
        case 180 -> -glyphs.x0(glyph);
        case 270 -> -glyphs.y0(glyph);
        default -> glyphs.x1(glyph);
      };
    }

    double across(int glyph) {
      return switch (direction) {
        case 90, 180 -> -glyphs.baseline(glyph);
        default -> glyphs.baseline(glyph);
      };
    }

    double top(int glyph) {
      return switch (direction) {
        case 90 -> -glyphs.x1(glyph);
        case 180 -> -glyphs.y1(glyph);
        case 270 -> glyphs.x0(glyph);
        default -> glyphs.y0(glyph);
      };
    }

    double bottom(int glyph) {
      return switch (direction) {
        case 90 -> -glyphs.x0(glyph);
        case 180 -> -glyphs.y0(glyph);
        case 270 -> glyphs.x1(glyph);
        default -> glyphs.y1(glyph);
      };
    }
  }
}
