package org.wsoa.extract.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.wsoa.extract.normalise.Text;
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
 */
record SectionRow(Section section, Grid grid, int number, List<Entry> entries) {
  /** A cell of the row with the column that it was read in. */
  record Entry(Column column, RawCell cell) {
    /** The cell's text, folded. */
    String text() {
      return Text.fold(cell.text());
    }
  }

  /** The row; its cells are gathered once, for they are asked for a dozen times. */
  static SectionRow of(Section section, Grid grid, int number) {
    List<Entry> entries = new ArrayList<>();
    for (RawCell cell : grid.row(number)) {
      entries.add(new Entry(section.columns().get(cell.column() - 1), cell));
    }
    return new SectionRow(section, grid, number, entries);
  }

  /** The cells with text that touch the row. */
  List<Entry> filled() {
    return entries.stream().filter(entry -> !entry.cell().isEmpty()).toList();
  }

  /** The cells in the columns of a meaning, from left to right. */
  List<Entry> in(Meaning first, Meaning... others) {
    EnumSet<Meaning> meanings = EnumSet.of(first, others);
    List<Entry> found = new ArrayList<>();
    for (Entry entry : entries) {
      if (meanings.contains(entry.column().meaning())) {
        found.add(entry);
      }
    }
    return found;
  }

  /** The first cell in a column of the meaning. */
  Optional<Entry> first(Meaning meaning) {
    return in(meaning).stream().findFirst();
  }

  /** The first cell with text in a column of the meaning. */
  Optional<Entry> firstFilled(Meaning meaning) {
    return in(meaning).stream().filter(entry -> !entry.cell().isEmpty()).findFirst();
  }

  /** Whether the cell begins in this row. */
  boolean opens(RawCell cell) {
    return cell.row() == number;
  }
}
