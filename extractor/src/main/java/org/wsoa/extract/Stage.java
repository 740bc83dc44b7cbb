package org.wsoa.extract;

/** A step on the way from a page's content to its meaning, of which a picture can be drawn. */
public enum Stage {
  /** The letters, by the direction they are read in, with those that are left out. */
  GLYPHS,
  /** The borders that tables are looked for in. */
  RULINGS,
  /** The cells of stitched tables, with row and column, spans and what page breaks cut. */
  CELLS,
  /** The tables, with their number and the parts of stitched ones. */
  TABLES,
  /** The headings, with what their columns were taken for, how sure that is and what else fits. */
  HEADERS
}
