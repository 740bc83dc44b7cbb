package org.wsoa.extract.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands side by side in a sheet and has nothing to do with one another: above the first table
 * a title to the left and the key to the ratings some columns away, or a key to the right of the
 * table itself. They are read one after the other.
 */
final class SheetSides {
  /** So many cells that touch one another make a row of a table. */
  private static final int TABLE_CELLS = 3;

  /** So many blank columns lie at least between the two in the rows above a table. */
  private static final int GAP = 2;

  /** Who leads, or when it was updated, is said in fewer characters than a plan's title. */
  private static final int LONGEST_LABEL = 30;

  /** A key has as many colours at least; a title and a heading below it have two. */
  static final int FEWEST_COLOURS = 3;

  /** A key has at most this many rows, its title among them. */
  private static final int MOST_ROWS = 9;

  private SheetSides() {}

  /**
   * The rows with what stands to the right below the head of what stands to the left: from its
   * first blank row on, else right above the table. The same rows where nothing stands there.
   */
  static List<SheetRow> unfold(List<SheetRow> rows) {
    int table = firstOfTable(rows);
    int key = keyBeside(rows);
    int from = key > 0 ? key : besideHead(rows.subList(0, table));
    if (from == 0) {
      return rows;
    }
    List<SheetRow> left = new ArrayList<>();
    List<SheetRow> right = new ArrayList<>();
    for (SheetRow row : rows.subList(0, key > 0 ? rows.size() : table)) {
      List<SheetRow.Cell> own = new ArrayList<>();
      List<SheetRow.Cell> beside = new ArrayList<>();
      for (SheetRow.Cell cell : row.cells()) {
        if (cell.column() < from) {
          own.add(cell);
        } else {
          beside.add(cell.inColumn(cell.column() - from + 1));
        }
      }
      left.add(new SheetRow(row.place(), own, row.ruled() && !own.isEmpty()));
      SheetRow moved = new SheetRow(row.place(), beside, row.ruled());
      if (moved.hasFill() || !moved.isBlank()) {
        right.add(moved);
      }
    }
    left.addAll(rows.subList(left.size(), rows.size()));
    int head = 0;
    while (head < table && left.get(head).isBlank()) {
      head++; // as a sheet may begin
    }
    while (head < table && !left.get(head).isBlank()) {
      head++;
    }
    SheetRow blank = new SheetRow(rows.get(0).place(), List.of());
    List<SheetRow> unfolded = new ArrayList<>(left.subList(0, head));
    unfolded.add(blank);
    unfolded.addAll(right);
    unfolded.add(blank);
    unfolded.addAll(left.subList(head, left.size()));
    return unfolded;
  }

  /** The first row that begins with as many cells as a table has; 0 where there is none. */
  private static int firstOfTable(List<SheetRow> rows) {
    for (int i = 0; i < rows.size(); i++) {
      int texts = 0;
      int right = rightPart(rows.get(i));
      for (SheetRow.Cell cell : rows.get(i).cells()) {
        boolean together = right == 0 || cell.column() < right;
        texts += together && !cell.lines().isEmpty() ? 1 : 0;
      }
      if (texts >= TABLE_CELLS) {
        return i;
      }
    }
    return 0;
  }

  /**
   * The first column of what stands beside other text in these rows; 0 where nothing does. Beside a
   * short text, which may be the label of it, it has to be a key.
   */
  private static int besideHead(List<SheetRow> head) {
    int beside = 0;
    int besideTitle = 0;
    for (SheetRow row : head) {
      int from = rightPart(row);
      if (from > 0) {
        beside = beside == 0 ? from : Math.min(beside, from);
        if (row.first().text().length() > LONGEST_LABEL) {
          besideTitle = besideTitle == 0 ? from : Math.min(besideTitle, from);
        }
      }
    }
    return beside > 0 && colours(head, beside) >= FEWEST_COLOURS ? beside : besideTitle;
  }

  /** How many fills there are from a column on. */
  private static int colours(List<SheetRow> rows, int from) {
    Set<Fill> fills = new HashSet<>();
    for (SheetRow row : rows) {
      for (SheetRow.Cell cell : row.cells()) {
        if (cell.column() >= from) {
          cell.fill().ifPresent(fills::add);
        }
      }
    }
    return fills.size();
  }

  /** The column where the second part of a row begins, behind a text and a gap; 0 for none. */
  private static int rightPart(SheetRow row) {
    int end = 0;
    boolean any = false;
    for (SheetRow.Cell cell : row.cells()) {
      if (says(cell)) {
        if (any && cell.column() - end > GAP) {
          return cell.column();
        }
        any |= !cell.lines().isEmpty();
        end = cell.column() + cell.columnSpan() - 1;
      }
    }
    return 0;
  }

  /** The first column of a key to the right of all else, behind a blank column; 0 for none. */
  private static int keyBeside(List<SheetRow> rows) {
    BitSet used = new BitSet();
    for (SheetRow row : rows) {
      for (SheetRow.Cell cell : row.cells()) {
        if (says(cell)) {
          used.set(cell.column(), cell.column() + cell.columnSpan());
        }
      }
    }
    int blank = used.isEmpty() ? 0 : used.previousClearBit(used.length() - 1);
    if (blank <= 0 || used.previousSetBit(blank) < 0) {
      return 0;
    }
    int count = 0;
    for (SheetRow row : rows) {
      count += row.extent() > blank ? 1 : 0;
    }
    boolean key = count <= MOST_ROWS && colours(rows, blank + 1) >= FEWEST_COLOURS;
    return key ? blank + 1 : 0;
  }

  /** Whether a cell has words or a colour. */
  private static boolean says(SheetRow.Cell cell) {
    return !cell.lines().isEmpty() || cell.fill().isPresent();
  }
}
