package org.wsoa.extract.read.text;

import java.util.HashMap;
import java.util.Map;

/**
 * What parts the cells of a text.
 *
 * @param delimiter the character
 * @param rectangular whether a spreadsheet saved the text: none of its records has one cell only,
 *     and (nearly) all have the same number, or all between two empty lines, which part its sheets
 */
record Delimiters(char delimiter, boolean rectangular) {
  private static final int SAMPLE_CHARS = 1 << 20;
  private static final String DECLARED = "sep=";

  /**
   * What Excel's own {@code sep=;} line says. Else a tab where at least two lines have one and no
   * other delimiter is far more regular, because prose has none; a pipe where lines begin with one
   * (a Markdown table); a semicolon or a comma only where most lines have the same number of them
   * and few are followed by a space, because prose is full of commas. Failing all, a tab, so that
   * each line is one cell.
   */
  static Delimiters find(String text) {
    String sample = text.length() > SAMPLE_CHARS ? text.substring(0, SAMPLE_CHARS) : text;
    if (sample.startsWith(DECLARED) && sample.length() > DECLARED.length()) {
      return Tally.of(sample, sample.charAt(DECLARED.length())).found();
    }
    Tally tab = Tally.of(sample, '\t');
    boolean tabbed = tab.parted() > 1 || (tab.parted() == 1 && tab.filled() <= 2);
    if (tabbed && tab.parted() * 4 >= tab.lines()) {
      return tab.found(); // no other could have four times as many
    }
    Tally pipe = Tally.of(sample, '|');
    Tally best = Tally.of(sample, ',').orBetter(Tally.of(sample, ';')).orBetter(pipe);
    if (tabbed && !(tab.parted() * 4 < best.modal() && best.share() > 0.9)) {
      return tab.found();
    }
    if (pipe.framed() > 1) {
      return new Delimiters('|', false);
    }
    return best.isTable() ? best.found() : tab.found();
  }

  /**
   * How lines use a delimiter.
   *
   * @param filled records that are not blank
   * @param parted those that have the delimiter
   * @param modal those that have the commonest number of cells above one
   * @param width that number
   * @param framed those that begin with the delimiter
   * @param spaced delimiters that a space follows
   * @param all delimiters
   * @param lines lines of the text, of which no other delimiter has more records
   * @param sheets whether all records between two empty lines have the same number of cells
   */
  private record Tally(
      char delimiter,
      int filled,
      int parted,
      int modal,
      int width,
      int framed,
      int spaced,
      int all,
      int lines,
      boolean sheets) {
    static Tally of(String text, char delimiter) {
      int filled = 0;
      int parted = 0;
      int framed = 0;
      int modal = 0;
      int width = 0;
      int spaced = 0;
      int all = 0;
      int before = 0;
      boolean sheets = true;
      Map<Integer, Integer> byWidth = new HashMap<>();
      Tokenizer records = new Tokenizer(text, delimiter);
      while (records.hasNext()) {
        Fields next = records.next();
        int size = next.cells().size();
        if (isDeclaration(next) || (size == 1 && next.isBlank())) {
          before = 0;
          continue;
        }
        sheets &= before == 0 || before == size;
        before = size;
        filled++;
        if (size > 1) {
          parted++;
          framed += next.cells().get(0).isBlank() ? 1 : 0;
          int count = byWidth.merge(size, 1, Integer::sum);
          width = count > modal ? size : width;
          modal = Math.max(modal, count);
        }
        for (int i = 1; i < size; i++) {
          all++;
          spaced += next.cells().get(i).startsWith(" ") ? 1 : 0;
        }
      }
      return new Tally(
          delimiter, filled, parted, modal, width, framed, spaced, all, records.line(), sheets);
    }

    double share() {
      return filled == 0 ? 0 : (double) modal / filled;
    }

    Delimiters found() {
      boolean saved = parted > 0 && parted == filled && (share() >= 0.9 || sheets);
      return new Delimiters(delimiter, saved);
    }

    Tally orBetter(Tally other) {
      boolean more = other.modal > modal || (other.modal == modal && other.width > width);
      return other.isTable() && (more || !isTable()) ? other : this;
    }

    /** Whether it parts cells, not clauses. */
    boolean isTable() {
      boolean even = modal > 2 && width > 2 && share() > 0.95;
      return modal > 1 && share() > 0.6 && (even || spaced * 2 < all);
    }
  }

  /** Whether a record is the line by which Excel is told the delimiter. */
  static boolean isDeclaration(Fields first) {
    return first.line() == 1 && first.cells().size() <= 2 && first.cells().get(0).equals(DECLARED);
  }
}
