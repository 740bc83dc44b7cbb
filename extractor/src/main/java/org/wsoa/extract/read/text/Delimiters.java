package org.wsoa.extract.read.text;

import java.util.HashMap;
import java.util.Map;

/**
 * What parts the cells of a text.
 *
 * @param delimiter the character
 * @param rectangular whether a spreadsheet saved the text: (nearly) every record has the same
 *     number of cells, and none has one cell only
 */
record Delimiters(char delimiter, boolean rectangular) {
  private static final int SAMPLE_CHARS = 1 << 20;

  /**
   * Tab where at least two lines have one and no other delimiter is far more regular, because prose
   * has none; a pipe where lines begin with one (a Markdown table) or most have the same number; a
   * semicolon or a comma only where most lines have the same number of them, because prose is full
   * of commas. Failing all, a tab, so that each line is one cell.
   */
  static Delimiters find(String text) {
    String sample = text.length() > SAMPLE_CHARS ? text.substring(0, SAMPLE_CHARS) : text;
    Tally tab = Tally.of(sample, '\t');
    Tally pipe = Tally.of(sample, '|');
    Tally semicolon = Tally.of(sample, ';');
    Tally comma = Tally.of(sample, ',');
    Tally regular = semicolon.isMoreRegularThan(comma) ? semicolon : comma;
    regular = pipe.isMoreRegularThan(regular) ? pipe : regular;
    boolean tabbed = tab.parted() > 1 || (tab.parted() == 1 && tab.filled() <= 2);
    if (tabbed && !(tab.parted() * 4 < regular.modal() && regular.share() > 0.9)) {
      return tab.found();
    }
    if (pipe.framed() > 1) {
      return new Delimiters('|', false);
    }
    return regular.modal() > 1 && regular.share() > 0.6 ? regular.found() : tab.found();
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

    Delimiters found() {
      return new Delimiters(delimiter, parted > 0 && parted == filled && share() >= 0.9);
    }

    boolean isMoreRegularThan(Tally other) {
      return modal > other.modal;
    }
  }
}
