package org.wsoa.extract.read;

import java.util.ArrayList;
import java.util.List;
import org.wsoa.extract.read.Content.LeftOut;

/** The text of a paragraph while its runs are read. */
public class ParagraphText {
  private final List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
  private boolean anyText;
  private boolean anyLight;
  private LeftOut leftOut = LeftOut.NOTHING;

  /** No text yet. */
  public ParagraphText() {}

  /** Adds text that is shown. */
  public final void add(String text, boolean bold) {
    lines.get(lines.size() - 1).append(text);
    if (!text.isBlank()) {
      anyText = true;
      anyLight |= !bold;
    }
  }

  /** Ends the line. */
  public final void endLine() {
    lines.add(new StringBuilder());
  }

  /** Notes that text was left out. */
  public final void leaveOut(LeftOut what) {
    leftOut = leftOut.and(what);
  }

  /** Whether any text is shown. */
  public final boolean hasText() {
    return anyText;
  }

  /** Whether there is text and all of it is bold. */
  public final boolean isBold() {
    return anyText && !anyLight;
  }

  /** What was left out. */
  public final LeftOut leftOut() {
    return leftOut;
  }

  /** Its lines that have text, the marker beside the first of them. */
  public final List<TextLine> lines(String marker) {
    List<TextLine> clean = new ArrayList<>(lines.size());
    for (StringBuilder line : lines) {
      String text = CleanText.shown(line);
      if (!text.isEmpty()) {
        clean.add(new TextLine(clean.isEmpty() ? marker : "", text));
      }
    }
    return clean;
  }
}
