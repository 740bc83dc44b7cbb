package org.wsoa.extract.read;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What rows look like, judged by their shape alone: no word of any language is known here. */
public final class RowKind {
  /** More characters than this are no heading. */
  static final int HEADING_CHARS = 150;

  private static final int LABEL_CHARS = 60;
  private static final int LABEL_WORDS = 12;
  private static final int HEADER_DEPTH = 3;

  private RowKind() {}

  /** Whether a text is short and does not end as a sentence or a lead-in does. */
  public static boolean readsAsHeading(String text) {
    if (text.isEmpty() || text.length() > HEADING_CHARS || text.indexOf('\n') >= 0) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    return last != '.' && last != ':' && last != ';' && last != ',' && last != '?';
  }

  /**
   * Whether a row could name columns: at least two cells, no gap, each of a few words, without
   * numbers. Rows of data have dates.
   *
   * @param mostChars longest name
   * @param mostWords most words of a name
   */
  private static boolean couldNameColumns(SheetRow row, int mostChars, int mostWords) {
    int filled = 0;
    for (SheetRow.Cell cell : row.cells()) {
      String text = cell.text();
      if (text.isEmpty()) {
        continue;
      }
      filled++;
      if (text.length() > mostChars || text.endsWith(".") || words(text) > mostWords) {
        return false;
      }
    }
    return filled >= 2 && filled >= row.extent() - 1;
  }

  /** Number of words; more than any limit when there is a digit. */
  private static int words(String text) {
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        return Integer.MAX_VALUE;
      }
      words += c == ' ' || c == '\n' ? 1 : 0;
    }
    return words;
  }

  private static boolean isHeader(SheetRow row) {
    return couldNameColumns(row, 40, 5);
  }

  /** Whether a row says much the same as one of the first rows of a table: its header again. */
  public static boolean repeatsHeader(SheetRow row, List<SheetRow> table) {
    if (row.filled() < 3) {
      return false;
    }
    for (int i = 0; i < Math.min(HEADER_DEPTH, table.size()); i++) {
      if (table.get(i).filled() >= 3 && isAlike(row, table.get(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether another table begins after a gap: the header comes again below a row of its own; or a
   * row of labels comes that reaches less or further than the rows above; or one that reads as a
   * header, below rows that do not.
   *
   * @param first the first row after the gap
   * @param second the row right below it, if there is one
   * @param table the rows before the gap; at least one
   */
  public static boolean startsAnother(
      SheetRow first, Optional<SheetRow> second, List<SheetRow> table) {
    if (repeatsHeader(first, table)) {
      return false;
    }
    if (second.isPresent() && repeatsHeader(second.get(), table)) {
      return true;
    }
    if (!couldNameColumns(first, LABEL_CHARS, LABEL_WORDS)) {
      return false;
    }
    int extent = 0;
    boolean headers = false;
    int from = table.size() == 1 ? 0 : Math.max(1, table.size() - HEADER_DEPTH);
    for (SheetRow row : table.subList(from, table.size())) {
      extent = Math.max(extent, row.extent());
      headers |= isHeader(row);
    }
    return extent != first.extent() || (isHeader(first) && !headers);
  }

  private static boolean isAlike(SheetRow one, SheetRow other) {
    Set<String> words = new HashSet<>();
    for (SheetRow.Cell cell : other.cells()) {
      words.add(cell.text().toLowerCase(Locale.ROOT));
    }
    int same = 0;
    for (SheetRow.Cell cell : one.cells()) {
      same +=
          !cell.lines().isEmpty() && words.contains(cell.text().toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return same >= 3 && same * 2 >= one.filled();
  }
}
