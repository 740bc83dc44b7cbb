package org.wsoa.extract.read.odf;

import java.util.ArrayList;
import java.util.List;
import org.wsoa.extract.read.Content;
import org.wsoa.extract.read.Content.LeftOut;
import org.wsoa.extract.read.Content.Paragraph;
import org.wsoa.extract.read.ParagraphText;
import org.wsoa.extract.read.Symbols;
import org.wsoa.extract.read.TextLine;
import org.wsoa.extract.read.TooLargeException;

/** Reads what stands in a body, a cell, a text box or a header, in order. */
final class OdtContent {
  private final OdfStyles styles;
  private final OdfLists lists;
  private final OdtTables tables;
  private boolean pictures;
  private boolean trackedChanges;
  private boolean hiddenRows;

  OdtContent(OdfStyles styles, Symbols symbols) {
    this.styles = styles;
    lists = new OdfLists(styles, symbols);
    tables = new OdtTables(styles, this);
  }

  boolean hasPictures() {
    return pictures;
  }

  boolean hasTrackedChanges() {
    return trackedChanges;
  }

  boolean hasHiddenRows() {
    return hiddenRows;
  }

  /** Notes that a hidden row was left out. */
  void meetHiddenRow() {
    hiddenRows = true;
  }

  /**
   * Reads a container of paragraphs, lists and tables.
   *
   * @throws TooLargeException when a table repeats cells beyond the limits
   */
  List<Content> read(OdfNode container) throws TooLargeException {
    List<Content> content = new ArrayList<>();
    blocks(container, content);
    return content;
  }

  private void blocks(OdfNode container, List<Content> content) throws TooLargeException {
    for (OdfNode block : container.children()) {
      block(block, content);
    }
  }

  private void block(OdfNode block, List<Content> content) throws TooLargeException {
    switch (block.name()) {
      case "text:p" -> paragraph(block, OdfLists.Marker.NONE, content);
      case "text:h" -> {
        boolean unnumbered = block.get("text:is-list-header").equals("true");
        OdfLists.Marker marker =
            unnumbered ? OdfLists.Marker.NONE : lists.heading(outlineLevel(block));
        paragraph(block, marker, content);
      }
      case "text:list" -> {
        String fallback = styles.attribute("paragraph", firstStyle(block), "style:list-style-name");
        list(block, lists.open(block, fallback), 1, content);
      }
      case "text:numbered-paragraph" -> {
        OdfLists.Open open = lists.open(block, "");
        OdfLists.Marker marker =
            lists.next(open, block.number("text:level", 1), block.number("text:start-value", -1));
        entry(block, open, marker, block.number("text:level", 1), content);
      }
      case "table:table" -> tables.read(block).ifPresent(content::add);
      case "text:tracked-changes" -> trackedChanges |= !block.children().isEmpty();
      case "text:section" -> {
        if (block.get("text:display").equals("none")) {
          content.add(new Paragraph(List.of(), "", 0, false, new LeftOut(hasText(block), false)));
        } else {
          blocks(block, content);
        }
      }
      case "office:annotation", "text:note" -> {
        // not part of the text
      }
      case "draw:frame", "draw:g", "draw:custom-shape", "draw:rect" -> {
        OdfText text = new OdfText(styles, OdfText.into(new ParagraphText()));
        OdfNode holder = OdfNode.element("text:p", new String[0]);
        holder.add(block);
        text.read(holder, OdfStyles.Look.UNSET);
        boxes(text, content);
      }
      default -> {
        if (block.name().startsWith("text:") && !block.name().endsWith("-source")) {
          blocks(block, content); // indexes, their bodies and titles
        }
      }
    }
  }

  private static boolean hasText(OdfNode node) {
    if (node.isCharacters()) {
      return !node.characters().isBlank();
    }
    for (OdfNode child : node.children()) {
      if (hasText(child)) {
        return true;
      }
    }
    return false;
  }

  private static int outlineLevel(OdfNode heading) {
    return Math.max(1, heading.number("text:outline-level", 1));
  }

  /** The style of the first paragraph of a list. */
  private static String firstStyle(OdfNode list) {
    for (OdfNode item : list.children()) {
      for (OdfNode block : item.children()) {
        if (block.is("text:p") || block.is("text:h")) {
          return block.get("text:style-name");
        }
      }
    }
    return "";
  }

  private void list(OdfNode list, OdfLists.Open open, int level, List<Content> content)
      throws TooLargeException {
    for (OdfNode item : list.children()) {
      if (item.is("text:list-item")) {
        boolean counts = item.child("text:p").exists() || item.child("text:h").exists();
        OdfLists.Marker marker =
            counts
                ? lists.next(open, level, item.number("text:start-value", -1))
                : OdfLists.Marker.NONE;
        entry(item, open, marker, level, content);
      } else if (item.is("text:list-header")) {
        entry(item, open, OdfLists.Marker.NONE, level, content);
      }
    }
  }

  /** The paragraphs of an entry; the first of them has the marker. */
  private void entry(
      OdfNode item, OdfLists.Open open, OdfLists.Marker marker, int level, List<Content> content)
      throws TooLargeException {
    OdfLists.Marker left = marker;
    for (OdfNode block : item.children()) {
      if (block.is("text:p") || block.is("text:h")) {
        paragraph(block, left, content);
        left = OdfLists.Marker.NONE;
      } else if (block.is("text:list")) {
        String own = block.get("text:style-name");
        OdfLists.Open inner =
            own.isEmpty() ? open : new OdfLists.Open(styles.list(own), open.counts());
        list(block, inner, level + 1, content);
      } else {
        block(block, content);
      }
    }
  }

  private void paragraph(OdfNode block, OdfLists.Marker marker, List<Content> content)
      throws TooLargeException {
    String style = block.get("text:style-name");
    ParagraphText text = new ParagraphText();
    OdfText reader = new OdfText(styles, OdfText.into(text));
    reader.read(block, styles.look("paragraph", style));
    pictures |= reader.hasPictures();
    List<TextLine> lines = text.lines(marker.text());
    String number = lines.isEmpty() && !marker.bullet() ? marker.text() : "";
    int level = block.is("text:h") ? outlineLevel(block) : styles.headingLevel(style);
    content.add(new Paragraph(lines, number, level, text.isBold(), text.leftOut()));
    boxes(reader, content);
  }

  private void boxes(OdfText reader, List<Content> content) throws TooLargeException {
    for (OdfNode box : reader.boxes()) {
      blocks(box, content);
    }
  }
}
