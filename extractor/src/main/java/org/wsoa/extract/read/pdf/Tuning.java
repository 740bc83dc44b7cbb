package org.wsoa.extract.read.pdf;

/**
 * The thresholds of this package, the unit in the name: Pt points, Em parts of the font size.
 *
 * @param maxRulingPt a filled rectangle no thicker than this is a ruling; cell borders of office
 *     programs go up to 3 pt, while the least high cell with text is about 6 pt
 * @param minRulingPt a line shorter than this is a dash, a tick, part of a letter
 * @param snapPt rulings no further apart are one; a border drawn once for each of two neighbouring
 *     cells differs by its own thickness
 * @param joinPt collinear rulings with no wider gap are one; borders drawn cell by cell leave gaps
 *     at the crossings
 * @param coverShare a side of a square counts as ruled where this share of it is
 * @param spaceEm a gap between glyphs that is a space; kerning stays below 0.15
 * @param wideEm a gap that sets two texts apart on one line, as two names in a cell
 * @param lineEm baselines no further apart are one line; superscripts are raised by about 0.35
 * @param wrapPt how much room a wrapped word may seem to have had, since widths are rounded
 */
record Tuning(
    double maxRulingPt,
    double minRulingPt,
    double snapPt,
    double joinPt,
    double coverShare,
    double spaceEm,
    double wideEm,
    double lineEm,
    double wrapPt) {
  /** The values in use. */
  static Tuning standard() {
    return new Tuning(3.0, 3.0, 2.5, 3.0, 0.6, 0.18, 1.6, 0.45, 0.6);
  }
}
