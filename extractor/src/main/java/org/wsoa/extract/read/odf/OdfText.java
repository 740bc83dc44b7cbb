package org.wsoa.extract.read.odf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wsoa.extract.read.Content.LeftOut;
import org.wsoa.extract.read.ParagraphText;
import org.wsoa.extract.read.RaisedFigures;

/**
 * Reads what stands in a paragraph: white space as the standard folds it, without notes, comments,
 * hidden and struck-through text.
 */
final class OdfText {
  private static final int MOST_SPACES = 1000;

  private final OdfStyles styles;
  private final Sink sink;
  private final List<OdfNode> boxes = new ArrayList<>();
  private boolean pictures;
  private boolean afterSpace = true;

  /** Takes what is read. */
  interface Sink {
    /** Characters of one look, hidden and struck ones too. */
    void characters(String characters, OdfStyles.Look look);

    /** The author's end of a line. */
    void endLine();
  }

  OdfText(OdfStyles styles, Sink sink) {
    this.styles = styles;
    this.sink = sink;
  }

  /** A sink that fills a paragraph with what is shown. */
  static Sink into(ParagraphText text) {
    return new Sink() {
      @Override
      public void characters(String characters, OdfStyles.Look look) {
        if (!look.isHidden() && !look.isStruck()) {
          text.add(look.isRaised() ? RaisedFigures.of(characters) : characters, look.isBold());
        } else if (!characters.isBlank()) {
          text.leaveOut(new LeftOut(look.isHidden(), look.isStruck()));
        }
      }

      @Override
      public void endLine() {
        text.endLine();
      }
    };
  }

  /** The text boxes ({@code draw:text-box} or a shape with text) that hang on what was read. */
  List<OdfNode> boxes() {
    return List.copyOf(boxes);
  }

  /** Whether a picture or drawing was met. */
  boolean hasPictures() {
    return pictures;
  }

  /** Reads what stands in an element. */
  void read(OdfNode parent, OdfStyles.Look look) {
    for (OdfNode child : parent.children()) {
      if (child.isCharacters()) {
        fold(child.characters(), look);
      } else {
        element(child, look);
      }
    }
  }

  private void element(OdfNode child, OdfStyles.Look look) {
    switch (child.name()) {
      case "text:span" -> read(child, styles.look("text", child.get("text:style-name")).over(look));
      case "text:s" -> {
        int count = Math.max(0, Math.min(MOST_SPACES, child.number("text:c", 1)));
        sink.characters(" ".repeat(count), look);
      }
      case "text:tab" -> {
        sink.characters("\t", look);
        afterSpace = false;
      }
      case "text:line-break" -> {
        sink.endLine();
        afterSpace = false;
      }
      case "text:ruby" -> read(child.child("text:ruby-base"), look);
      case "text:note",
          "text:number",
          "text:script",
          "text:hidden-text",
          "text:tracked-changes",
          "office:annotation",
          "office:annotation-end" -> {
        // not part of what is shown in the line
      }
      case "text:hidden-paragraph" -> {
        // its condition would have to be calculated; the paragraph is read as shown
      }
      default -> {
        if (child.name().startsWith("draw:")) {
          drawing(child);
        } else {
          read(child, look);
        }
      }
    }
  }

  /** A frame or a shape; one that calls itself a watermark has no text of the document. */
  private void drawing(OdfNode shape) {
    if (shape.is("draw:a")) {
      read(shape, OdfStyles.Look.UNSET);
      return;
    }
    pictures = true;
    String name = shape.get("draw:name").toLowerCase(Locale.ROOT);
    if (name.contains("watermark") || shape.is("draw:object")) {
      return;
    }
    if (shape.child("text:p").exists() || shape.is("draw:text-box")) {
      boxes.add(shape);
      return;
    }
    for (OdfNode child : shape.children()) {
      if (child.name().startsWith("draw:")) {
        drawing(child);
      }
    }
  }

  /** White space folds into one space, and goes where a space is already. */
  private void fold(String characters, OdfStyles.Look look) {
    StringBuilder folded = new StringBuilder(characters.length());
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!space || !afterSpace) {
        folded.append(space ? ' ' : c);
      }
      afterSpace = space;
    }
    if (!folded.isEmpty()) {
      sink.characters(folded.toString(), look);
    }
  }
}
