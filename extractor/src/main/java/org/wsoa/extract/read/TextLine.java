package org.wsoa.extract.read;

import java.util.Objects;

/**
 * A line that the author ended: a paragraph, a list entry, or the part before a line break. A line
 * that was only wrapped to fit its column is no line of its own; the reader has joined it, at a
 * hyphen, dash or slash without a space.
 *
 * <p>The text is NFC, without tags, soft hyphens or zero-width characters, and trimmed. Runs of
 * spaces stand as found, because two or more can part two names; tabs count as two spaces.
 *
 * @param marker the list marker that the format keeps apart from the text ({@code 1.}, {@code •});
 *     empty where there is none, or where the marker is part of the text
 * @param text the words
 */
public record TextLine(String marker, String text) {
  /** Checks that nothing is missing. */
  public TextLine {
    Objects.requireNonNull(marker, "marker");
    Objects.requireNonNull(text, "text");
  }

  /** The text with its marker put back before it, as a reader sees it. */
  public String marked() {
    return marker.isEmpty() ? text : marker + " " + text;
  }

  /** A line without a marker. */
  public static TextLine of(String text) {
    return new TextLine("", text);
  }
}
