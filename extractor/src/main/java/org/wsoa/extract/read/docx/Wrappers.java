package org.wsoa.extract.read.docx;

import java.util.ArrayList;
import java.util.List;

/** Elements that only stand around others, at any level: block, row, cell or run. */
final class Wrappers {
  private Wrappers() {}

  /**
   * An element's children, wrappers replaced by what they hold and deletions gone: content
   * controls, custom XML, smart tags, links and tracked changes, which are read as accepted. The
   * prompt of an unfilled content control is nobody's text.
   */
  static List<Node> unwrapped(Node parent, WordDocument document) {
    List<Node> found = new ArrayList<>(parent.children().size());
    collect(parent, document, found);
    return found;
  }

  private static void collect(Node parent, WordDocument document, List<Node> found) {
    for (Node child : parent.children()) {
      switch (child.name()) {
        case "w:sdt" -> {
          if (!Toggle.of(child.path("w:sdtPr", "w:showingPlcHdr")).isOn()) {
            collect(child.child("w:sdtContent"), document, found);
          }
        }
        case "w:customXml", "w:smartTag", "w:hyperlink", "w:fldSimple", "w:dir", "w:bdo" ->
            collect(child, document, found);
        case "w:ins", "w:moveTo" -> {
          document.meetTrackedChange();
          collect(child, document, found);
        }
        case "w:del", "w:moveFrom" -> document.meetTrackedChange();
        default -> found.add(child);
      }
    }
  }
}
