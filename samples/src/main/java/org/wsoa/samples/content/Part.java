package org.wsoa.samples.content;

import java.util.List;

/** A part of a plan, from the top of the document to its end. */
public sealed interface Part
    permits Grid, Part.Heading, Part.Paragraph, Part.Numbered, Part.Bulleted, Part.PageBreak {
  /**
   * A heading.
   *
   * @param level 1 for the title, 2 and 3 below it
   * @param text without number signs
   */
  record Heading(int level, String text) implements Part {}

  /**
   * A paragraph.
   *
   * @param text the whole paragraph
   */
  record Paragraph(String text) implements Part {}

  /**
   * A numbered list outside tables.
   *
   * @param entries without their numbers
   */
  record Numbered(List<String> entries) implements Part {
    /** Copies the entries. */
    public Numbered {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A list with bullets outside tables.
   *
   * @param entries without their bullets
   */
  record Bulleted(List<String> entries) implements Part {
    /** Copies the entries. */
    public Bulleted {
      entries = List.copyOf(entries);
    }
  }

  /** What follows begins on a new page, in the formats that have pages. */
  record PageBreak() implements Part {}
}
