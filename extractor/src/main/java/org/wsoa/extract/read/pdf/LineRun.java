package org.wsoa.extract.read.pdf;

/**
 * A line of text as it stands on the page.
 *
 * @param text its words, parted by one space, or two where a wide gap sets them apart
 * @param x0 where its first glyph begins, along the line
 * @param x1 where its last glyph ends
 * @param baseline where it stands, across the line
 * @param fontSize the largest font size in it, in points
 * @param firstWord width of its first word
 * @param textIndent where the text behind a list marker begins; {@code x0} without a marker
 * @param marker the list marker that opens it; empty for none
 * @param bold whether all of it is bold
 * @param top upper edge of its glyphs
 * @param bottom lower edge of its glyphs
 * @param mark marked-content identifier of its first glyph; -1 for none
 */
record LineRun(
    String text,
    double x0,
    double x1,
    double baseline,
    double fontSize,
    double firstWord,
    double textIndent,
    String marker,
    boolean bold,
    double top,
    double bottom,
    int mark) {
  Rect box() {
    return new Rect(x0, top, x1, bottom);
  }
}
