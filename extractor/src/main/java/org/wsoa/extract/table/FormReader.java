package org.wsoa.extract.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.TextLine;

/**
 * Reads the rows of a table as fields: heading and value beside one another, once or more in a row;
 * a banner over all columns; both in one cell. Whether the table is a form at all, its caller
 * weighs by what was found.
 */
final class FormReader {
  /** A form has no more cells in a row than this. */
  private static final int MOST_COLUMNS = 8;

  /** A form has at least so many labels of different meanings. */
  private static final int LEAST_LABELS = 2;

  /** After so many rows of which hardly one begins with a label, the table is no form. */
  private static final int TELLING_ROWS = 20;

  /** Share of rows that must begin with a label. */
  private static final double LABEL_SHARE = 0.6;

  /** This many labels beside one another, and nothing else, are headings over columns. */
  private static final int FEW = 3;

  private final HeadingVocabulary vocabulary;

  FormReader(HeadingVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The fields of a table, in order; empty where its rows do not begin with labels.
   *
   * @param named whether a heading above names the action
   */
  Optional<List<Field>> read(LogicalTable table, boolean named) {
    Grid grid = table.grid();
    if (table.columnCount() < 2 || table.columnCount() > MOST_COLUMNS || !isForm(grid)) {
      return Optional.empty();
    }
    boolean acts = named;
    for (RawCell cell : table.cells()) {
      boolean labels = !isFull(grid, cell) && cell.column() == 1 && label(cell).opens();
      acts |= labels || inside(cell).filter(line -> line.label().opens()).isPresent();
    }
    if (isSideBySide(grid)) {
      return Optional.of(sideBySide(grid, acts));
    }
    Rows rows = new Rows(table, acts);
    for (int row = 1; row <= table.rowCount(); row++) {
      rows.take(row);
    }
    return Optional.of(rows.fields);
  }

  /** Whether most rows begin with labels, and different ones. */
  boolean isForm(Grid grid) {
    Labels labels = labels(grid);
    return labels.meanings().size() >= LEAST_LABELS && labels.prevail();
  }

  /** Whether a part of a table could be more of a form: be it but a row, or the rest of one. */
  boolean isMore(Grid grid) {
    return labels(grid).prevail();
  }

  /** Whether a row names the action that the form below it goes on with, over a page break. */
  boolean opens(Grid row, Grid below) {
    return row.columnCount() == 2
        && labels(row).prevail()
        && row.at(1, 1).filter(cell -> label(cell).opens()).isPresent()
        && below.at(1, 1).filter(cell -> !label(cell).opens()).isPresent()
        && isForm(below);
  }

  /**
   * The labels at the head of rows.
   *
   * @param rows how many rows begin with words
   * @param known how many of these with a label
   * @param meanings what those mean, each once
   * @param columns whether a row holds headings over columns
   */
  private record Labels(int rows, int known, Set<Meaning> meanings, boolean columns) {
    boolean prevail() {
      return !columns && known >= LABEL_SHARE * rows;
    }
  }

  private Labels labels(Grid grid) {
    int rows = 0;
    int known = 0;
    boolean columns = false;
    Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
    for (int row = 1; row <= grid.rowCount(); row++) {
      if (columns || (rows > TELLING_ROWS && known * 4 < rows)) {
        break; // most tables are none, and some are long
      }
      List<RawCell> cells = grid.row(row);
      if (cells.isEmpty() || cells.get(0).isEmpty() || cells.get(0).row() < row) {
        continue;
      }
      RawCell first = cells.get(0);
      FieldLabel label = inside(first).map(FieldLabel.Line::label).orElseGet(() -> label(first));
      if (isFull(grid, first) && !label.isExact()) {
        continue; // a banner
      }
      rows++;
      columns |= isOverColumns(cells);
      if (label.isKnown()) {
        known++;
        meanings.add(label.meaning());
      }
      for (RawCell cell : cells.subList(1, cells.size())) {
        inside(cell).ifPresent(line -> meanings.add(line.label().meaning()));
      }
    }
    return new Labels(rows, known, meanings, columns);
  }

  /** Whether the row's cells are headings over columns: three or more, all of them labels. */
  private boolean isOverColumns(List<RawCell> cells) {
    List<RawCell> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    if (filled.size() < FEW) {
      return false;
    }
    Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
    for (RawCell cell : filled) {
      FieldLabel label = label(cell);
      boolean alike = cell.bold() == filled.get(0).bold();
      if (!alike || !label.isExact() || !meanings.add(label.meaning())) {
        return false;
      }
    }
    return true;
  }

  /** Whether the cell is a label and nothing else. */
  boolean isLabel(RawCell cell) {
    return !cell.isEmpty() && label(cell).isExact();
  }

  private FieldLabel label(RawCell cell) {
    return FieldLabel.of(cell.text(), vocabulary);
  }

  /** A label and its value in one cell. */
  private Optional<FieldLabel.Line> inside(RawCell cell) {
    return cell.isEmpty()
        ? Optional.empty()
        : FieldLabel.line(cell.lines().get(0).text(), false, vocabulary)
            .filter(line -> line.label().isExact())
            .filter(line -> !line.rest().isEmpty() || cell.lines().size() > 1);
  }

  /** Whether the cell is the only one of its row with text, over all columns or beside blanks. */
  private static boolean isFull(Grid grid, RawCell cell) {
    return cell.column() == 1
        && (cell.lastColumn() == grid.columnCount()
            || grid.row(cell.row()).stream()
                .allMatch(other -> other.column() == 1 || other.isEmpty()));
  }

  /**
   * Whether each action is a column of its own: labels stand at the head of the rows only, and most
   * rows have two values or more.
   */
  private boolean isSideBySide(Grid grid) {
    int rows = 0;
    int plain = 0;
    for (int row = 1; row <= grid.rowCount(); row++) {
      List<RawCell> cells = grid.row(row);
      if (cells.size() > 2 && label(cells.get(0)).isKnown()) {
        rows++;
        boolean labels =
            cells.stream().skip(2).anyMatch(cell -> !cell.isEmpty() && label(cell).isKnown());
        plain += labels || cells.get(2).isEmpty() ? 0 : 1;
      }
    }
    return plain >= LEAST_LABELS && plain * 2 > rows;
  }

  private List<Field> sideBySide(Grid grid, boolean acts) {
    List<Field> fields = new ArrayList<>();
    for (int column = 2; column <= grid.columnCount(); column++) {
      for (int row = 1; row <= grid.rowCount(); row++) {
        RawCell heading = grid.at(row, 1).orElse(null);
        RawCell value = grid.at(row, column).orElse(null);
        if (heading == null || value == null || heading.equals(value)) {
          continue;
        }
        if (!heading.isEmpty()) {
          fields.add(Field.of(label(heading), heading, value));
        } else if (!value.isEmpty()) {
          fields.add(over(value, acts));
        }
      }
    }
    return fields;
  }

  /** What stands over an action without a label of its own. */
  private Field over(RawCell cell, boolean acts) {
    FieldLabel label = label(cell);
    if (label.opens() && !label.number().isEmpty()) {
      return Field.within(label, List.of(), cell).asBanner();
    }
    boolean priority = acts || BlockNumber.labelled(cell.text()).isPresent();
    FieldLabel banner = FieldLabel.of(priority ? "Priority" : "Action", vocabulary);
    return Field.within(banner, cell.lines(), cell).asBanner();
  }

  /** The rows of one table as they become fields. */
  private final class Rows {
    private final List<Field> fields = new ArrayList<>();
    private final LogicalTable table;
    private final Grid grid;
    private final boolean acts;

    /** Whether the last label stood alone over all columns, so that its value is below it. */
    private boolean awaiting;

    Rows(LogicalTable table, boolean acts) {
      this.table = table;
      this.grid = table.grid();
      this.acts = acts;
    }

    void take(int row) {
      List<RawCell> cells = grid.row(row);
      if (cells.stream().allMatch(RawCell::isEmpty)) {
        return;
      }
      RawCell first = cells.get(0);
      if (first.row() == row && isFull(grid, first) && full(first, row)) {
        return;
      }
      awaiting = false;
      if (first.isEmpty() || first.row() < row) {
        goOn(cells.subList(1, cells.size()), row);
        return;
      }
      for (int i = 0; i < cells.size(); i += 2) {
        RawCell cell = cells.get(i);
        Optional<FieldLabel.Line> inside = inside(cell);
        if (cell.isEmpty() && (i + 1 == cells.size() || cells.get(i + 1).isEmpty())) {
          continue;
        }
        if (inside.isPresent()) {
          within(cell, inside.get());
          i--;
        } else if (i + 1 < cells.size()) {
          fields.add(Field.of(label(cell), cell, cells.get(i + 1)));
        } else {
          goOn(List.of(cell), row);
        }
      }
    }

    /** A cell over the whole row: a label and value, a banner, or a value below its label. */
    private boolean full(RawCell cell, int row) {
      Optional<FieldLabel.Line> inside = inside(cell);
      FieldLabel label = label(cell);
      boolean numbers = label.opens() && !label.number().isEmpty();
      boolean wide = cell.lastColumn() == grid.columnCount() && table.columnCount() > 1;
      if (inside.isPresent()) {
        within(cell, inside.get());
        awaiting = false;
      } else if (label.isExact() && !numbers) {
        RawCell blank =
            new RawCell(1, 1, 1, 1, List.of(), cell.fill(), false, false, cell.places());
        fields.add(Field.of(label, cell, grid.row(row).size() > 1 ? grid.row(row).get(1) : blank));
        awaiting = wide && cell.columnSpan() > 1;
      } else if (numbers) {
        fields.add(Field.within(label, List.of(), cell).asBanner());
        awaiting = false;
      } else if (awaiting || row == table.rowCount()) {
        goOn(List.of(cell), row);
        awaiting = false;
      } else if (wide || cell.bold() || row == 1 || BlockNumber.opening(cell.text()).isPresent()) {
        fields.add(over(cell, acts));
        awaiting = false;
      } else {
        return false;
      }
      return true;
    }

    private void within(RawCell cell, FieldLabel.Line line) {
      List<TextLine> lines = new ArrayList<>();
      if (!line.rest().isEmpty()) {
        lines.add(TextLine.of(line.rest()));
      }
      lines.addAll(cell.lines().subList(1, cell.lines().size()));
      Field field = Field.within(line.label(), lines, cell);
      fields.add(line.label().opens() ? field.asBanner() : field);
    }

    /** Cells beside a blank label: more of the value above. */
    private void goOn(List<RawCell> cells, int row) {
      for (RawCell cell : cells) {
        if (!cell.isEmpty() && cell.row() == row && !fields.isEmpty()) {
          Field last = fields.remove(fields.size() - 1);
          fields.add(last.goingOn(cell.lines(), cell.places()));
        }
      }
    }
  }
}
