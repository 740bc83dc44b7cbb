package org.wsoa.extract.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.wsoa.extract.read.TextLine;
import org.wsoa.extract.read.docx.Content.LeftOut;

/** The text of a paragraph while its runs are read. */
final class ParagraphText {
  private final List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
  private final List<Node> boxes = new ArrayList<>();
  private boolean anyText;
  private boolean anyLight;
  private LeftOut leftOut = LeftOut.NOTHING;

  /** Adds text that is shown. */
  void add(String text, boolean bold) {
    lines.get(lines.size() - 1).append(text);
    if (!text.isBlank()) {
      anyText = true;
      anyLight |= !bold;
    }
  }

  /** Ends the line. */
  void endLine() {
    lines.add(new StringBuilder());
  }

  /** Adds a text box ({@code w:txbxContent}) that hangs on the paragraph. */
  void addBox(Node box) {
    boxes.add(box);
  }

  /** Notes that text was left out. */
  void leaveOut(LeftOut what) {
    leftOut = leftOut.and(what);
  }

  boolean hasText() {
    return anyText;
  }

  boolean isBold() {
    return anyText && !anyLight;
  }

  LeftOut leftOut() {
    return leftOut;
  }

  List<Node> boxes() {
    return List.copyOf(boxes);
  }

  /** Its lines that have text, the marker beside the first of them. */
  List<TextLine> lines(String marker) {
    List<TextLine> clean = new ArrayList<>(lines.size());
    for (StringBuilder line : lines) {
      String text = CleanText.clean(line);
      if (!text.isEmpty()) {
        clean.add(new TextLine(clean.isEmpty() ? marker : "", text));
      }
    }
    return clean;
  }
}
