package org.wsoa.cli.correct;

import tools.jackson.databind.JsonNode;

/** Values and pointers in messages: short, and without anything that could steer a terminal. */
final class Words {
  private static final int LONGEST = 80;
  private static final int LONGEST_MESSAGE = 240;

  private Words() {}

  /** A text on one line, cut where it is long. */
  static String shown(String text) {
    return cut(text, LONGEST);
  }

  /** What others say of a file, which may quote it. */
  static String quoted(String message) {
    return cut(message, LONGEST_MESSAGE);
  }

  private static String cut(String text, int length) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().limit(length).map(Words::harmless).forEach(shown::appendCodePoint);
    return shown + (text.codePointCount(0, text.length()) > length ? "…" : "");
  }

  private static int harmless(int point) {
    // half a surrogate pair is no character that could be written
    boolean half = Character.getType(point) == Character.SURROGATE;
    return Character.isISOControl(point) ? ' ' : half ? '?' : point;
  }

  /** A value: a text in quotes, a number as it is, of anything else what it is. */
  static String shown(JsonNode value) {
    if (value.isString()) {
      return '"' + shown(value.stringValue()) + '"';
    }
    return value.isObject() ? "an object" : value.isArray() ? "a list" : shown(value.toString());
  }
}
