package org.wsoa.extract.read.rtf;

/** What holds inside a group, and is as before when the group ends. */
final class RtfState implements Cloneable {
  /** Where text goes. */
  enum Destination {
    /** The body, a text box or a running header. */
    TEXT,
    /** Nowhere, and no group in it is looked at. */
    NOWHERE,
    /** Nowhere, but a group in it may be a text box. */
    SHAPE,
    /** The marker of a list entry. */
    MARKER,
    FONTS,
    COLOURS,
    STYLES
  }

  Destination destination = Destination.TEXT;
  boolean rowOfInnerTable;
  int bytesAfterUnicode = 1;

  int font;
  boolean bold;
  boolean struck;
  boolean doubleStruck;
  boolean hidden;
  boolean deleted;

  boolean inTable;
  int tableDepth;
  int style;
  int outlineLevel = -1;

  RtfState copy() {
    try {
      return (RtfState) clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Letters as they are without formatting. */
  void plainLetters(int defaultFont) {
    font = defaultFont;
    bold = false;
    struck = false;
    doubleStruck = false;
    hidden = false;
    deleted = false;
  }

  /** A paragraph as it is without formatting. */
  void plainParagraph() {
    inTable = false;
    tableDepth = 0;
    style = 0;
    outlineLevel = -1;
  }

  /** Number of tables that the paragraph stands in. */
  int depth() {
    return Math.max(tableDepth, inTable ? 1 : 0);
  }

  boolean isStruck() {
    return struck || doubleStruck;
  }
}
