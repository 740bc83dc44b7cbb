package org.wsoa.extract.read.pdf;

/**
 * Every threshold of the PDF reader, its unit in its name: points ({@code Pt}), multiples of the
 * type size ({@code Em}), or a share from 0 to 1 ({@code Share}).
 *
 * @param maxRulingPt a filled rectangle no thicker than this is a line, not a background: borders
 *     are drawn up to 2 points thick, and no row of text is as low
 * @param minRulingPt a shorter line is a tick or part of a drawing, no border
 * @param snapPt lines closer than this are one line: double borders and the two borders of
 *     neighbouring cells lie within it, and the lowest row of type does not
 * @param joinPt dashes and pieces of a border with gaps up to this are one border
 * @param minCellPt a lower or narrower cell cannot hold text
 * @param edgeShare part of a cell's side that must be drawn for it to be a side
 * @param wordGapEm a wider gap between letters parts words where the file sets no space: letters of
 *     a word stand closer than a seventh of the size, even with tracking, and a thin space is wider
 * @param wideGapEm a gap this wide parts two names, not two words: justified type stretches a space
 *     to about one em
 * @param sameLineShare part of the lower letter's height by which two letters overlap on one line:
 *     a superscript overlaps nearly wholly, lines set solid do not overlap
 * @param wrapSlackPt a word that would have missed the edge by no more than this did not fit
 * @param paragraphGapEm extra white between two lines that parts paragraphs
 * @param fakeBoldEm the same letter painted again within this distance is one letter made bold
 * @param headingScale type this much larger than the text is a heading's
 * @param watermarkScale type this much larger than the page's text that lies over borders is a mark
 * @param furnitureZoneShare part of the page's height at its head and foot where running lines
 *     stand
 * @param maxSegments a page with more lines than this is a drawing or a map: its lines are left out
 */
record Tuning(
    float maxRulingPt,
    float minRulingPt,
    float snapPt,
    float joinPt,
    float minCellPt,
    float edgeShare,
    float wordGapEm,
    float wideGapEm,
    float sameLineShare,
    float wrapSlackPt,
    float paragraphGapEm,
    float fakeBoldEm,
    float headingScale,
    float watermarkScale,
    float furnitureZoneShare,
    int maxSegments) {
  private static final float SCAN_WRAP_SLACK_PT = 2.5f;

  /** The values in use. */
  static final Tuning STANDARD =
      new Tuning(
          2.6f, 3f, 2.2f, 3f, 3.5f, 0.6f, 0.17f, 1.3f, 0.5f, 0.6f, 0.45f, 0.12f, 1.12f, 2.5f, 0.14f,
          6000);

  /**
   * The same for what was recognised: boxes are those of ink, not of type, so that a word seems
   * narrower than the room it needs.
   */
  Tuning forScans() {
    return new Tuning(
        maxRulingPt,
        minRulingPt,
        snapPt,
        joinPt,
        minCellPt,
        edgeShare,
        wordGapEm,
        wideGapEm,
        sameLineShare,
        SCAN_WRAP_SLACK_PT,
        paragraphGapEm,
        fakeBoldEm,
        headingScale,
        watermarkScale,
        furnitureZoneShare,
        maxSegments);
  }
}
