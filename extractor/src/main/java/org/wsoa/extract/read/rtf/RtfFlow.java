package org.wsoa.extract.read.rtf;

import java.util.ArrayList;
import java.util.List;
import org.wsoa.extract.read.CleanText;
import org.wsoa.extract.read.Content;
import org.wsoa.extract.read.Content.LeftOut;
import org.wsoa.extract.read.Content.Paragraph;
import org.wsoa.extract.read.FlowBuilder;
import org.wsoa.extract.read.ParagraphText;
import org.wsoa.extract.read.TextLine;
import org.wsoa.extract.read.TooLargeException;

/** Text that runs from paragraph to paragraph: the body, a text box, a header. */
final class RtfFlow {
  private final RtfTables tables;
  private final FlowBuilder builder = new FlowBuilder();
  private final List<Paragraph> boxes = new ArrayList<>();
  private final StringBuilder marker = new StringBuilder();
  private ParagraphText text = new ParagraphText();

  RtfFlow(RtfTables tables) {
    this.tables = tables;
  }

  /** Text of the paragraph that is open. */
  void add(String characters, RtfState state) {
    if (state.hidden || state.deleted || state.isStruck()) {
      if (!characters.isBlank() && !state.deleted) {
        text.leaveOut(new LeftOut(state.hidden, !state.hidden));
      }
    } else {
      text.add(characters, state.bold);
    }
  }

  /** Text of the list marker of the paragraph that is open. */
  void addMarker(String characters) {
    marker.append(characters);
  }

  void endLine() {
    text.endLine();
  }

  /** Adds the text of a box that hangs on the paragraph that is open. */
  void addBox(List<Content> box) {
    for (Content part : box) {
      if (part instanceof Paragraph paragraph) {
        boxes.add(paragraph);
      } else if (part instanceof Content.Table table) {
        table.cells().forEach(cell -> addBox(cell.content()));
      }
    }
  }

  /**
   * Ends the paragraph.
   *
   * @param depth number of tables that it stands in
   */
  void endParagraph(RtfState state, int depth) throws TooLargeException {
    String shown = CleanText.shown(marker);
    List<TextLine> lines = text.lines(shown);
    boolean counted = shown.chars().anyMatch(Character::isLetterOrDigit);
    int level = state.outlineLevel >= 0 ? outline(state) : tables.headingLevel(state.style);
    builder.add(
        new Paragraph(
            lines, lines.isEmpty() && counted ? shown : "", level, text.isBold(), text.leftOut()),
        depth);
    for (Paragraph box : boxes) {
      builder.add(box, depth);
    }
    boxes.clear();
    marker.setLength(0);
    text = new ParagraphText();
  }

  private static int outline(RtfState state) {
    return state.outlineLevel < 9 ? state.outlineLevel + 1 : 0;
  }

  /** Ends a cell, and the paragraph that ends with it. */
  void endCell(RtfState state, int depth) throws TooLargeException {
    endParagraph(state, depth);
    builder.endCell(depth);
  }

  void endRow(RtfState state, int depth, RtfRow row) throws TooLargeException {
    if (text.hasText()) {
      endParagraph(state, depth);
    }
    builder.endRow(depth, row.shape());
  }

  /** All of it; nothing can be added any more. */
  List<Content> finish(RtfState state) throws TooLargeException {
    if (text.hasText() || !boxes.isEmpty()) {
      endParagraph(state, state.depth());
    }
    return builder.finish();
  }
}
