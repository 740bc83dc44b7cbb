package org.wsoa.extract.read.text;

import java.util.HashMap;
import java.util.Map;

/** Finds what parts the cells of a text. */
final class Delimiters {
  private static final int SAMPLE_CHARS = 1 << 20;

  private Delimiters() {}

  /**
   * Tab where at least two lines have one and no other delimiter is far more regular, because prose
   * has none; a pipe where lines begin with one (a Markdown table) or most have the same number; a
   * semicolon or a comma only where most lines have the same number of them, because prose is full
   * of commas. Failing all, a tab, so that each line is one cell.
   */
  static char find(String text) {
    String sample = text.length() > SAMPLE_CHARS ? text.substring(0, SAMPLE_CHARS) : text;
    Tally tab = Tally.of(sample, '\t');
    Tally pipe = Tally.of(sample, '|');
    Tally semicolon = Tally.of(sample, ';');
    Tally comma = Tally.of(sample, ',');
    Tally regular = semicolon.isMoreRegularThan(comma) ? semicolon : comma;
    regular = pipe.isMoreRegularThan(regular) ? pipe : regular;
    boolean tabbed = tab.parted() > 1 || (tab.parted() == 1 && tab.filled() <= 2);
    if (tabbed && !(tab.parted() * 4 < regular.modal() && regular.share() > 0.9)) {
      return '\t';
    }
    if (pipe.framed() > 1) {
      return '|';
    }
    return regular.modal() > 1 && regular.share() > 0.6 ? regular.delimiter() : '\t';
  }

  /**
   * How lines use a delimiter.
   *
   * @param filled records that are not blank
   * @param parted those that have the delimiter
   * @param modal those that have it the most usual number of times, at least once
   * @param framed those that begin with it
   */
  private record Tally(char delimiter, int filled, int parted, int modal, int framed) {
    static Tally of(String text, char delimiter) {
      int filled = 0;
      int parted = 0;
      int framed = 0;
      int modal = 0;
      Map<Integer, Integer> byWidth = new HashMap<>();
      Tokenizer records = new Tokenizer(text, delimiter);
      while (records.hasNext()) {
        Fields next = records.next();
        if (next.isBlank() && next.cells().size() == 1) {
          continue;
        }
        filled++;
        if (next.cells().size() > 1) {
          parted++;
          framed += next.cells().get(0).isBlank() ? 1 : 0;
          modal = Math.max(modal, byWidth.merge(next.cells().size(), 1, Integer::sum));
        }
      }
      return new Tally(delimiter, filled, parted, modal, framed);
    }

    double share() {
      return filled == 0 ? 0 : (double) modal / filled;
    }

    boolean isMoreRegularThan(Tally other) {
      return modal > other.modal;
    }
  }
}
