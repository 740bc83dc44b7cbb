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

  /** Whether a row could name columns: at least two cells, all short, none a sentence, no gap. */
  public static boolean readsAsHeader(SheetRow row) {
    int filled = 0;
    for (SheetRow.Cell cell : row.cells()) {
      String text = cell.text();
      if (!text.isEmpty()) {
        filled++;
        if (text.length() > LABEL_CHARS || text.endsWith(".")) {
          return false;
        }
      }
    }
    return filled >= 2 && filled >= row.extent() - 1;
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
   * Whether another table begins after a gap: the header comes again below a row of its own, or a
   * header comes that is none of this table's and nothing like the rows above it.
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
    if (!readsAsHeader(first)) {
      return false;
    }
    for (int i = Math.max(1, table.size() - HEADER_DEPTH); i < table.size(); i++) {
      if (readsAsHeader(table.get(i)) && table.get(i).extent() == first.extent()) {
        return false;
      }
    }
    return true;
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
