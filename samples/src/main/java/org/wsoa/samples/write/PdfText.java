package org.wsoa.samples.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.wsoa.samples.content.Cell;

/** Wraps text to a width. */
final class PdfText {
  private static final float THOUSAND = 1000f;

  private PdfText() {}

  /**
   * A line as it is drawn.
   *
   * @param marker drawn at the left edge; "" for none
   * @param indent where the text begins, in points from the left edge
   * @param text the words that fit
   * @param struck whether a line goes through them
   */
  record Drawn(String marker, float indent, String text, boolean struck) {}

  /** The width of a text in points. */
  static float width(PDFont font, float size, String text) throws IOException {
    return font.getStringWidth(text) * size / THOUSAND;
  }

  /** The lines of a cell, list markers hanging in front of their entries. */
  static List<Drawn> wrap(Cell cell, PDFont font, float size, float width) throws IOException {
    List<Drawn> out = new ArrayList<>();
    List<String> markers = cell.markers();
    for (int i = 0; i < markers.size(); i++) {
      String marker = markers.get(i).trim();
      float indent = marker.isEmpty() ? 0 : width(font, size, "00.");
      String shown = marker;
      for (String line : wrap(cell.lines().get(i).text(), font, size, width - indent)) {
        out.add(new Drawn(shown, indent, line, cell.lines().get(i).struck()));
        shown = "";
      }
    }
    return out;
  }

  /** The lines of a text. A line may end at a space, or behind a hyphen or a slash in a word. */
  static List<String> wrap(String text, PDFont font, float size, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces(text)) {
      String longer = line + piece;
      if (line.length() > 0 && width(font, size, longer.stripTrailing()) > width) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add(line.toString().strip());
    return lines;
  }

  /** The text cut behind each space, and behind each hyphen or slash between two letters. */
  private static List<String> pieces(String text) {
    List<String> out = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inWord =
          i > 0
              && i + 1 < text.length()
              && Character.isLetter(text.charAt(i - 1))
              && Character.isLetter(text.charAt(i + 1));
      if (c == ' ' || ((c == '-' || c == '/') && inWord)) {
        out.add(text.substring(begin, i + 1));
        begin = i + 1;
      }
    }
    out.add(text.substring(begin));
    return out;
  }
}
