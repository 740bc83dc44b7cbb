package org.wsoa.extract.read.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts delimited text into records in one pass, its time linear in the text.
 *
 * <p>A cell is quoted only when it begins with a quote and its closing quote stands right before a
 * delimiter or a line's end; all other quotes are text. RFC 4180 readers stumble over those, and
 * plans are full of them.
 *
 * <pre>
 *   at "risk" of | "two            | "open      | "say ""no"""
 *   text as is   |  lines" quoted  | text as is | say "no"
 *
 *              not a quote
 *            +-------------> PLAIN ---- delimiter or line end ----> cell
 *   START ---+                  ^
 *            |                  | a quote before anything else, or the end of the text:
 *            +-----> QUOTED ----+ read again from START as PLAIN
 *              quote   |  ^
 *                      |  +-- "" stands for a quote
 *                      +----- quote, then delimiter or line end ----> cell
 * </pre>
 *
 * <p>A failed QUOTED has run no further than the next lone quote, at which the next quoted cell
 * could begin at the earliest, so no character is read more than twice.
 */
final class Tokenizer {
  private final String text;
  private final char delimiter;
  private int at;
  private int line = 1;
  private int nextDelimiter = -1;
  private int nextLf = -1;
  private int nextCr = -1;

  /**
   * A tokenizer at the beginning of a text.
   *
   * @param delimiter what parts two cells
   */
  Tokenizer(String text, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
  }

  /** Whether there is another record. */
  boolean hasNext() {
    return at < text.length();
  }

  /** The next record; only after {@link #hasNext()}. */
  Fields next() {
    int begin = line;
    List<String> cells = new ArrayList<>();
    boolean more = true;
    while (more) {
      cells.add(cell());
      more = at < text.length() && text.charAt(at) == delimiter;
      if (more) {
        at++;
      }
    }
    endLine();
    return new Fields(begin, cells);
  }

  /** Number of the line that the next record begins on, from 1. */
  int line() {
    return line;
  }

  private String cell() {
    if (at < text.length() && text.charAt(at) == '"') {
      int close = closingQuote();
      if (close > 0) {
        String inner = text.substring(at + 1, close);
        countLines(inner);
        at = close + 1;
        return inner.indexOf('"') < 0 ? inner : inner.replace("\"\"", "\"");
      }
    }
    int begin = at;
    at = Math.min(nextDelimiter(), Math.min(nextLf(), nextCr()));
    return text.substring(begin, at);
  }

  private int nextDelimiter() {
    nextDelimiter = next(delimiter, nextDelimiter);
    return nextDelimiter;
  }

  private int nextLf() {
    nextLf = next('\n', nextLf);
    return nextLf;
  }

  private int nextCr() {
    nextCr = next('\r', nextCr);
    return nextCr;
  }

  /** Where a character stands next, from here on; what was found before holds until passed. */
  private int next(char c, int known) {
    if (known >= at) {
      return known;
    }
    int found = text.indexOf(c, at);
    return found < 0 ? text.length() : found;
  }

  /** Index of the quote that closes the cell, or -1 when the cell is not quoted. */
  private int closingQuote() {
    int i = text.indexOf('"', at + 1);
    while (i >= 0) {
      if (i + 1 == text.length() || endsCell(i + 1)) {
        return i;
      }
      if (text.charAt(i + 1) != '"') {
        return -1;
      }
      i = text.indexOf('"', i + 2);
    }
    return -1;
  }

  private boolean endsCell(int index) {
    char c = text.charAt(index);
    return c == delimiter || c == '\n' || c == '\r';
  }

  private void endLine() {
    if (at < text.length()) {
      boolean pair =
          text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
      at += pair ? 2 : 1;
      line++;
    }
  }

  private void countLines(String inner) {
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == inner.length() || inner.charAt(i + 1) != '\n'))) {
        line++;
      }
    }
  }
}
