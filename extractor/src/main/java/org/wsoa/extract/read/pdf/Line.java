package org.wsoa.extract.read.pdf;

/**
 * A line of type, in its own reading direction: {@code start} and {@code end} run along it, {@code
 * top} and {@code bottom} across, in points.
 *
 * @param text its words, trimmed; runs of spaces as found
 * @param marker list marker at its head, apart from the text, else empty
 * @param tight whether the marker is a number that stands no further from the text than a word: a
 *     list's only where the text hangs from it or the numbers go on
 * @param textStart where the text after the marker begins
 * @param firstWord width of the first word of the text, with what no line may begin with behind it
 * @param space width of the space behind that; infinite where nothing follows
 * @param size type size
 * @param spaceAfter whether the file sets a space at its end
 * @param bold whether all of it is bold
 * @param mark marked-content number of its first letter, or -1
 * @param artifact whether all of it is tagged as an artifact
 */
@SuppressWarnings("ArrayRecordComponent") // a holder; nobody compares two of them
record Line(
    String text,
    String marker,
    boolean tight,
    float start,
    float end,
    float top,
    float bottom,
    float textStart,
    float firstWord,
    float space,
    float size,
    boolean spaceAfter,
    boolean bold,
    int mark,
    boolean artifact,
    float[] box) {
  /** The same line with its marker as part of its text. */
  Line flat() {
    return new Line(
        marker + " " + text,
        "",
        false,
        start,
        end,
        top,
        bottom,
        start,
        textStart - start,
        space,
        size,
        spaceAfter,
        bold,
        mark,
        artifact,
        box);
  }

  /** Its words with its marker before them. */
  String flatText() {
    return marker.isEmpty() ? text : text.isEmpty() ? marker : marker + " " + text;
  }

  /** Where its type stands. */
  float baseline() {
    return bottom - 0.22f * size;
  }
}
