package org.wsoa.extract.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.table.Column;
import org.wsoa.extract.table.Grid;
import org.wsoa.extract.table.Meaning;
import org.wsoa.extract.table.Section;

/**
 * A body row of a section, seen through the meanings of its columns.
 *
 * @param section the section
 * @param grid the squares of its table
 * @param number the row in the table, from 1
 * @param entries the cells that touch the row, from left to right, each once, in its first column
 * @param filled those of them that have text
 */
record SectionRow(Section section, Grid grid, int number, List<Entry> entries, List<Entry> filled) {
  /**
   * A cell of the row with the column that it was read in.
   *
   * @param text the cell's text, folded
   */
  record Entry(Column column, RawCell cell, String text) {
    /** The cell's text with the list markers that its format keeps apart, folded. */
    String marked() {
      return ActionText.of(cell);
    }
  }

  /** The row; its cells are gathered once, for they are asked for a dozen times. */
  static SectionRow of(Section section, Grid grid, int number) {
    List<Entry> entries = new ArrayList<>();
    List<Entry> filled = new ArrayList<>();
    for (RawCell cell : grid.row(number)) {
      Column column = section.columns().get(cell.column() - 1);
      Entry entry = new Entry(column, cell, grid.text(cell));
      entries.add(entry);
      if (!cell.isEmpty()) {
        filled.add(entry);
      }
    }
    return new SectionRow(section, grid, number, entries, filled);
  }

  /** The cells in the columns of one of the meanings, from left to right. */
  List<Entry> in(Meaning... meanings) {
    List<Entry> found = new ArrayList<>(1);
    for (Entry entry : entries) {
      for (Meaning meaning : meanings) {
        if (entry.column().meaning() == meaning) {
          found.add(entry);
        }
      }
    }
    return found;
  }

  /** The first cell in a column of the meaning. */
  Optional<Entry> first(Meaning meaning) {
    return first(entries, meaning);
  }

  /** The first cell with text in a column of the meaning. */
  Optional<Entry> firstFilled(Meaning meaning) {
    return first(filled, meaning);
  }

  private static Optional<Entry> first(List<Entry> entries, Meaning meaning) {
    for (Entry entry : entries) {
      if (entry.column().meaning() == meaning) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** Whether the cell begins in this row. */
  boolean opens(RawCell cell) {
    return cell.row() == number;
  }
}
