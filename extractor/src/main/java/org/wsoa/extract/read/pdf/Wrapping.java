package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.wsoa.extract.read.CleanText;
import org.wsoa.extract.read.TextLine;

/**
 * Lines of the page to lines of the author. A line break is a wrap where the next word would not
 * have fitted, else the author made it; a list marker opens a line in any case.
 */
final class Wrapping {
  /** Padding of a cell is rarely more than this; text further in is centred or indented. */
  private static final double MOST_PADDING_PT = 6;

  /** Width of a space, in parts of the font size. */
  private static final double SPACE_EM = 0.25;

  /** Lines further apart than this part of the font size have a blank line between them. */
  private static final double BLANK_LINE_EM = 2.1;

  private final Tuning tuning;

  Wrapping(Tuning tuning) {
    this.tuning = tuning;
  }

  /**
   * Joins wrapped lines.
   *
   * @param lines from the top down
   * @param left left edge of the cell or column
   * @param right its right edge
   */
  List<TextLine> lines(List<LineRun> lines, double left, double right) {
    List<TextLine> joined = new ArrayList<>();
    if (lines.isEmpty()) {
      return joined;
    }
    double first = lines.stream().mapToDouble(LineRun::x0).min().orElse(left);
    double padding = Math.max(0, Math.min(first - left, MOST_PADDING_PT));
    double widest = lines.stream().mapToDouble(LineRun::x1).max().orElse(right);
    double limit = Math.max(right - padding, widest);
    boolean list = lines.stream().filter(line -> !line.marker().isEmpty()).count() > 0;
    StringBuilder text = new StringBuilder(lines.get(0).text());
    String marker = lines.get(0).marker();
    for (int i = 1; i < lines.size(); i++) {
      LineRun line = lines.get(i);
      LineRun previous = lines.get(i - 1);
      boolean wrapped = isWrap(previous, line, limit);
      if (!line.marker().isEmpty() && list && opensEntry(line, lines, wrapped)) {
        add(joined, marker, text);
        marker = line.marker();
        text = new StringBuilder(line.text());
      } else if (wrapped) {
        glue(text, whole(line));
      } else {
        add(joined, marker, text);
        marker = "";
        text = new StringBuilder(whole(line));
      }
    }
    add(joined, marker, text);
    return joined;
  }

  private static String whole(LineRun line) {
    return line.marker().isEmpty() ? line.text() : line.marker() + " " + line.text();
  }

  private static void add(List<TextLine> lines, String marker, StringBuilder text) {
    String clean = CleanText.line(text.toString());
    if (!clean.isEmpty()) {
      lines.add(new TextLine(marker, clean));
    } else if (!marker.isEmpty()) {
      lines.add(TextLine.of(marker));
    }
  }

  /**
   * Whether a marker at the head of a line opens an entry. A bullet always does; a number does
   * where the author broke the line, or where the lines below it hang, further in.
   */
  private static boolean opensEntry(LineRun line, List<LineRun> lines, boolean wrapped) {
    if (!wrapped || "•▪◦●○■□‣⁃➢➤✓✔".contains(line.marker())) {
      return true;
    }
    double slack = 0.2 * line.fontSize();
    return lines.stream()
        .filter(other -> other.marker().isEmpty())
        .anyMatch(other -> other.x0() > line.x0() + slack);
  }

  private boolean isWrap(LineRun previous, LineRun line, double limit) {
    double apart = line.baseline() - previous.baseline();
    if (apart > BLANK_LINE_EM * Math.max(previous.fontSize(), line.fontSize())) {
      return false;
    }
    double room = limit - previous.x1() - SPACE_EM * previous.fontSize();
    return line.firstWord() > room - tuning.wrapPt();
  }

  /**
   * Puts a wrapped line behind the text: without a space behind a hyphen, dash or slash in a word.
   */
  private static void glue(StringBuilder text, String line) {
    int end = text.length() - 1;
    if (end >= 0 && text.charAt(end) == '\u00AD') {
      text.setLength(end);
    } else if (end > 0 && "-‐‑–—/".indexOf(text.charAt(end)) >= 0 && text.charAt(end - 1) != ' ') {
      // the word goes on
    } else {
      text.append(' ');
    }
    text.append(line);
  }
}
