package org.wsoa.extract.read.odf;

import org.wsoa.extract.read.CleanText;
import org.wsoa.extract.read.SheetData;
import org.wsoa.extract.read.TextLine;

/** The headers and footers of sheets; page numbers and sheet names are no words of theirs. */
final class OdsFurniture {
  private final OdfNode pages;
  private final OdfStyles styles;

  OdsFurniture(OdfNode stylesPart) {
    pages = stylesPart.child("office:master-styles");
    styles = new OdfStyles(stylesPart, stylesPart);
  }

  /**
   * Adds to a sheet the lines of its pages.
   *
   * @param master name of the master page
   */
  void add(String master, SheetData sheet) {
    for (OdfNode page : pages.children()) {
      if (page.get("style:name").equals(master)) {
        for (OdfNode part : page.children()) {
          boolean running =
              part.name().startsWith("style:header") || part.name().startsWith("style:footer");
          if (running && !part.get("style:display").equals("false")) {
            lines(part, sheet);
          }
        }
      }
    }
  }

  private void lines(OdfNode part, SheetData sheet) {
    for (OdfNode child : part.children()) {
      if (!child.is("text:p")) {
        lines(child, sheet); // left, middle and right region
        continue;
      }
      StringBuilder text = new StringBuilder();
      new OdfText(styles, OdsSheet.plain(text)).read(withoutFields(child), OdfStyles.Look.UNSET);
      for (TextLine line : CleanText.lines(text.toString())) {
        boolean words = line.text().chars().anyMatch(Character::isLetterOrDigit);
        if (words && !sheet.furniture.contains(line)) {
          sheet.furniture.add(line);
        }
      }
    }
  }

  private static OdfNode withoutFields(OdfNode node) {
    if (node.isCharacters()) {
      return node;
    }
    OdfNode copy = OdfNode.element(node.name(), new String[0]);
    for (OdfNode child : node.children()) {
      switch (child.name()) {
        case "text:page-number", "text:page-count", "text:sheet-name", "text:date", "text:time" -> {
          // of the page, not of the plan
        }
        case "text:s" -> copy.add(OdfNode.characters(" "));
        default -> copy.add(withoutFields(child));
      }
    }
    return copy;
  }
}
