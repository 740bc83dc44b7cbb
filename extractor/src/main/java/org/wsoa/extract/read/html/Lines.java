package org.wsoa.extract.read.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wsoa.extract.read.CleanText;
import org.wsoa.extract.read.Content;
import org.wsoa.extract.read.Content.LeftOut;
import org.wsoa.extract.read.Fill;
import org.wsoa.extract.read.TextLine;

/** The lines of a page or a cell while it is read. White space is folded as a browser does. */
final class Lines {
  private final List<Content> parts = new ArrayList<>();
  private final Set<Optional<Fill>> fillsOfText = new HashSet<>();
  private final Set<Fill> fills = new HashSet<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder instead = new StringBuilder();
  private LeftOut leftOut = LeftOut.NOTHING;
  private String mark = "";
  private boolean anyBold;
  private boolean anyLight;

  /**
   * Adds text to the line.
   *
   * @param words as in the source
   * @param kept whether its white space counts
   * @param level of the heading that it stands in, or 0
   * @param fill the background that an element around it has within the cell
   */
  void add(String words, boolean kept, boolean bold, int level, Optional<Fill> fill) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
      if (kept && c == '\n') {
        end(level);
      } else if (kept || !space) {
        text.append(c);
      } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
    if (!words.isBlank()) {
      anyBold |= bold;
      anyLight |= !bold;
      fillsOfText.add(fill);
    }
  }

  /** Ends the line, if there is one. */
  void end(int level) {
    String line = CleanText.line(text.toString());
    text.setLength(0);
    if (!line.isEmpty()) {
      parts.add(paragraph(new TextLine(mark, line), level, anyBold && !anyLight));
      mark = "";
      anyBold = false;
      anyLight = false;
    }
  }

  /** The next line is the first of a list entry. */
  void mark(String listMark) {
    mark = listMark;
  }

  /** The list entry is at its end: a mark that no line bears is dropped, but see {@link #parts}. */
  void endMark() {
    if (!mark.isEmpty() && Character.isLetterOrDigit(mark.charAt(0))) {
      instead(mark);
    }
    mark = "";
  }

  /** Words that stand for the cell's text where it has none. */
  void instead(String words) {
    instead.append(instead.isEmpty() ? "" : " ").append(words);
  }

  /** Adds a table. */
  void add(Content.Table table) {
    end(0);
    parts.add(table);
  }

  /** Notes the background of an element. */
  void fill(Fill fill) {
    fills.add(fill);
  }

  void leaveOut(LeftOut what) {
    leftOut = leftOut.and(what);
  }

  LeftOut leftOut() {
    return leftOut;
  }

  /** All of it; without any, the numbers or pictures' words that stand for it. */
  List<Content> parts(boolean cell) {
    end(0);
    String other = CleanText.line(instead.toString());
    if (cell && parts.isEmpty() && !other.isEmpty()) {
      return List.of(paragraph(TextLine.of(other), 0, false));
    }
    return parts;
  }

  /** The one background that lies under all of the text, or under nothing. */
  Optional<Fill> innerFill() {
    if (fillsOfText.isEmpty()) {
      return fills.size() == 1 ? Optional.of(fills.iterator().next()) : Optional.empty();
    }
    return fillsOfText.size() == 1 ? fillsOfText.iterator().next() : Optional.empty();
  }

  private static Content paragraph(TextLine line, int level, boolean bold) {
    return new Content.Paragraph(List.of(line), "", level, bold, LeftOut.NOTHING);
  }
}
