package org.wsoa.extract.read.docx;

import org.wsoa.extract.read.Symbols;

/** What the text of one document leans on, and what was met on the way through it. */
final class WordDocument {
  private final Styles styles;
  private final Numbering numbering;
  private final Shading shading;
  private final Symbols symbols;
  private boolean trackedChanges;
  private boolean hiddenRows;
  private boolean pictures;
  private boolean foreignParts;

  WordDocument(Styles styles, Numbering numbering, Shading shading, Symbols symbols) {
    this.styles = styles;
    this.numbering = numbering;
    this.shading = shading;
    this.symbols = symbols;
  }

  Styles styles() {
    return styles;
  }

  Numbering numbering() {
    return numbering;
  }

  Shading shading() {
    return shading;
  }

  Symbols symbols() {
    return symbols;
  }

  /** Notes that a tracked change was met. */
  void meetTrackedChange() {
    trackedChanges = true;
  }

  /** Notes that a hidden row was left out. */
  void meetHiddenRow() {
    hiddenRows = true;
  }

  /** Notes that a picture or drawing was met. */
  void meetPicture() {
    pictures = true;
  }

  /** Notes that another document is to be put in, which is not read. */
  void meetForeignPart() {
    foreignParts = true;
  }

  boolean hasTrackedChanges() {
    return trackedChanges;
  }

  boolean hasHiddenRows() {
    return hiddenRows;
  }

  boolean hasPictures() {
    return pictures;
  }

  boolean hasForeignParts() {
    return foreignParts;
  }
}
