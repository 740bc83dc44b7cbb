package org.wsoa.extract.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsoa.extract.read.Content;
import org.wsoa.extract.read.Content.Paragraph;
import org.wsoa.extract.read.TextLine;
import org.wsoa.extract.read.docx.Numbering.Marker;

/** Reads what stands in a body, a cell, a text box or a header, in order. */
final class ContentReader {
  private final WordDocument document;
  private final RunReader runs;
  private final TableReader tables;

  ContentReader(WordDocument document) {
    this.document = document;
    runs = new RunReader(document);
    tables = new TableReader(document, this);
  }

  /**
   * Reads a container of paragraphs and tables.
   *
   * @param table run properties that the style of the table around it gives
   */
  List<Content> read(Node container, RunFormat table) {
    List<Content> content = new ArrayList<>();
    BoxedText joined = new BoxedText();
    for (Node block : Wrappers.unwrapped(container, document)) {
      switch (block.name()) {
        case "w:p" -> joined = paragraph(block, table, joined, content);
        case "w:tbl" -> content.add(tables.read(block));
        case "w:altChunk", "w:subDoc" -> document.meetForeignPart();
        default -> {
          // properties and bookmarks
        }
      }
    }
    if (joined.hasText()) {
      content.add(finished(joined, Marker.NONE, 0));
    }
    return content;
  }

  /**
   * Reads a paragraph.
   *
   * @param text text of the paragraphs before that run on into this one
   * @return the text that runs on into the next one
   */
  private BoxedText paragraph(Node p, RunFormat table, BoxedText text, List<Content> content) {
    Node pPr = p.child("w:pPr");
    Styles styles = document.styles();
    String style = styles.idOr(pPr.child("w:pStyle").val(), "paragraph");
    runs.read(p, styles.run(style), table, text);
    if (runsOn(pPr)) {
      return text;
    }
    Marker marker = Marker.NONE;
    if (text.hasText() || !isHidden(pPr)) {
      marker = document.numbering().next(ListRef.of(pPr).over(styles.list(style)), style);
    }
    Optional<Integer> stated = Styles.outline(pPr);
    content.add(finished(text, marker, stated.orElseGet(() -> styles.headingLevel(style))));
    for (Node box : text.boxes()) {
      content.addAll(read(box, RunFormat.UNSET));
    }
    return new BoxedText();
  }

  private static Paragraph finished(BoxedText text, Marker marker, int level) {
    List<TextLine> lines = text.lines(marker.text());
    String number = lines.isEmpty() && !marker.bullet() ? marker.text() : "";
    return new Paragraph(lines, number, level, text.isBold(), text.leftOut());
  }

  /**
   * Whether the next paragraph goes on in this one: its end is deleted or hidden for that purpose,
   * or it is only a large first letter.
   */
  private boolean runsOn(Node pPr) {
    Node mark = pPr.child("w:rPr");
    boolean deleted = mark.child("w:del").exists() || mark.child("w:moveFrom").exists();
    if (deleted || mark.child("w:ins").exists() || mark.child("w:moveTo").exists()) {
      document.meetTrackedChange();
    }
    return deleted
        || Toggle.of(mark.child("w:specVanish")).isOn()
        || isDropCap(pPr.child("w:framePr").get("w:dropCap"));
  }

  private static boolean isDropCap(String kind) {
    return kind.equals("drop") || kind.equals("margin");
  }

  private static boolean isHidden(Node pPr) {
    return Toggle.of(pPr.path("w:rPr", "w:vanish")).isOn();
  }
}
