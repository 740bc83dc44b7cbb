package org.wsoa.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsoa.extract.read.RawCell;

/**
 * Turns a table whose columns are headed by priorities, {@code Priority 1: …} beside {@code
 * Priority 2: …}, into one with a row for each cell below them: what is to be done for its
 * priority.
 */
public final class PriorityColumns {
  private final HeadingVocabulary vocabulary;

  /** One that knows what a priority is called by the wordings of the reader given. */
  public PriorityColumns(SectionReader sectionReader) {
    this.vocabulary = sectionReader.vocabulary();
  }

  /** The table with a column of priorities and one of actions; empty where it is no such table. */
  public Optional<LogicalTable> read(LogicalTable table) {
    Grid grid = table.grid();
    List<RawCell> headings = grid.row(1);
    boolean priorities =
        table.columnCount() > 1
            && headings.size() == table.columnCount()
            && headings.stream()
                .allMatch(
                    cell ->
                        cell.columnSpan() == 1
                            && FieldLabel.namesPriority(grid.text(cell), vocabulary));
    if (!priorities) {
      return Optional.empty();
    }
    List<Field> fields = new ArrayList<>();
    for (RawCell heading : headings) {
      fields.add(field("Priority", heading).asBanner());
      for (int row = heading.lastRow() + 1; row <= table.rowCount(); row++) {
        RawCell cell = grid.at(row, heading.column()).orElse(null);
        if (cell != null
            && !cell.isEmpty()
            && cell.row() == row
            && cell.column() == heading.column()) {
          fields.add(field("Action", cell));
        }
      }
    }
    return FieldTable.of(List.of(fields), table.number(), table.parts()).stream().findFirst();
  }

  private Field field(String label, RawCell cell) {
    return Field.within(FieldLabel.of(label, vocabulary), cell.lines(), cell);
  }
}
