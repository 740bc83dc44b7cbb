package org.wsoa.extract.read.docx;

import java.util.Locale;
import org.wsoa.extract.read.Content.LeftOut;
import org.wsoa.extract.read.RaisedFigures;

/** Reads the runs of paragraphs. */
final class RunReader {
  /** A tab, as it counts in a {@link org.wsoa.extract.read.TextLine}. */
  private static final String TAB = "  ";

  private final WordDocument document;
  private final Fields fields = new Fields();

  RunReader(WordDocument document) {
    this.document = document;
  }

  /**
   * Reads the runs of a paragraph.
   *
   * @param paragraph run properties of its style
   * @param table run properties that its table's style gives it
   * @param text takes what is read
   */
  void read(Node p, RunFormat paragraph, RunFormat table, BoxedText text) {
    inline(p, paragraph, table, text);
    fields.endParagraph();
  }

  private void inline(Node parent, RunFormat paragraph, RunFormat table, BoxedText text) {
    for (Node child : Wrappers.unwrapped(parent, document)) {
      switch (child.name()) {
        case "w:r" -> run(child, paragraph, table, text);
        case "m:t" -> {
          if (fields.showsText()) {
            text.add(child.text(), false);
          }
        }
        default -> {
          if (child.name().startsWith("m:")) {
            inline(child, paragraph, table, text);
          }
        }
      }
    }
  }

  private void run(Node run, RunFormat paragraph, RunFormat table, BoxedText text) {
    Styles styles = document.styles();
    Node rPr = run.child("w:rPr");
    String styleId = rPr.child("w:rStyle").val();
    RunFormat format =
        RunFormat.effective(
            RunFormat.of(rPr),
            styleId.isEmpty() ? RunFormat.UNSET : styles.run(styleId),
            paragraph,
            table,
            styles.documentDefaults());
    LeftOut leftOut =
        new LeftOut(format.hidden().isOn(), format.struck().isOn() || format.doubleStruck().isOn());
    for (Node part : run.children()) {
      part(part, format, leftOut, paragraph, table, text);
    }
  }

  private void part(
      Node part,
      RunFormat format,
      LeftOut leftOut,
      RunFormat paragraph,
      RunFormat table,
      BoxedText text) {
    switch (part.name()) {
      case "w:fldChar" -> add(fields.take(part), format, leftOut, text);
      case "w:t" ->
          add(document.symbols().look(format.font(), characters(part)), format, leftOut, text);
      case "w:sym" -> add(symbol(part), format, leftOut, text);
      case "w:tab", "w:ptab" -> add(TAB, format, leftOut, text);
      case "w:noBreakHyphen" -> add("-", format, leftOut, text);
      case "w:cr" -> endLine(text);
      case "w:br" -> {
        switch (part.get("w:type")) {
          case "page", "column" -> add(" ", format, leftOut, text);
          default -> endLine(text);
        }
      }
      case "w:ruby" -> inline(part.child("w:rubyBase"), paragraph, table, text);
      case "w:drawing", "w:pict", "w:object" -> {
        document.meetPicture();
        if (fields.showsText() && !leftOut.hidden()) {
          boxes(part, text);
        }
      }
      default -> {
        // properties, instructions, deleted text, marks of notes and comments
      }
    }
  }

  private void endLine(BoxedText text) {
    if (fields.showsText()) {
      text.endLine();
    }
  }

  private void add(String shown, RunFormat format, LeftOut leftOut, BoxedText text) {
    if (shown.isEmpty() || !fields.showsText()) {
      return;
    }
    if (!leftOut.hidden() && !leftOut.struck()) {
      text.add(format.isRaised() ? RaisedFigures.of(shown) : shown, format.bold().isOn());
    } else if (!shown.isBlank()) {
      text.leaveOut(leftOut);
    }
  }

  /** The text of a {@code w:t}: white space at its ends counts only where the file says so. */
  private static String characters(Node t) {
    return t.get("xml:space").equals("preserve") ? t.text() : t.text().strip();
  }

  private String symbol(Node sym) {
    int code = -1;
    try {
      code = Integer.parseInt(sym.get("w:char").strip(), 16);
    } catch (NumberFormatException none) {
      return "";
    }
    return code > 0 && code <= 0xFFFF
        ? document.symbols().look(sym.get("w:font"), (char) code)
        : "";
  }

  /**
   * Collects the text boxes of a drawing. Text that is bent along a path is a watermark or an
   * ornament, and so is a shape that calls itself a watermark.
   */
  private static void boxes(Node drawing, BoxedText text) {
    for (Node child : drawing.children()) {
      if (child.is("w:txbxContent")) {
        text.addBox(child);
      } else if (!isWatermark(child)) {
        boxes(child, text);
      }
    }
  }

  private static boolean isWatermark(Node shape) {
    String warp = shape.path("wps:bodyPr", "a:prstTxWarp").get("prst");
    return (!warp.isEmpty() && !warp.equals("textNoShape"))
        || shape.child("v:textpath").exists()
        || namesWatermark(shape.get("id"))
        || namesWatermark(shape.child("wp:docPr").get("name"));
  }

  private static boolean namesWatermark(String name) {
    return name.toLowerCase(Locale.ROOT).contains("watermark");
  }
}
