package org.wsoa.extract.read.odf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsoa.extract.read.Content.Table;
import org.wsoa.extract.read.Fill;
import org.wsoa.extract.read.TableGrid;
import org.wsoa.extract.read.TooLargeException;

/** Reads the tables of a text. */
final class OdtTables {
  /** Far wider than any page. */
  private static final int MOST_COLUMNS = 1000;

  /** Elements that a file may repeat without writing them. */
  private static final int MOST_REPEATED = 1_000_000;

  private final OdfStyles styles;
  private final OdtContent contents;
  private long repeated;

  OdtTables(OdfStyles styles, OdtContent contents) {
    this.styles = styles;
    this.contents = contents;
  }

  /** A row and whether it stands in the heading that each page repeats. */
  private record Row(OdfNode node, boolean header) {}

  /** Reads a table; none where it is hidden. */
  Optional<Table> read(OdfNode table) throws TooLargeException {
    String style = table.get("table:style-name");
    if (styles
        .property("table", style, "style:table-properties", "table:display")
        .equals("false")) {
      contents.meetHiddenRow();
      return Optional.empty();
    }
    List<Row> rows = new ArrayList<>();
    collect(table, false, rows);
    TableGrid grid = new TableGrid();
    Optional<Fill> ofTable = styles.fill("table", style);
    for (int i = 0; i < rows.size(); i++) {
      row(i, rows.get(i), ofTable, rows.size(), grid);
    }
    return Optional.of(grid.table(rows.size(), List.of()));
  }

  private void collect(OdfNode parent, boolean header, List<Row> rows) throws TooLargeException {
    for (OdfNode child : parent.children()) {
      switch (child.name()) {
        case "table:table-header-rows" -> collect(child, true, rows);
        case "table:table-rows", "table:table-row-group" -> collect(child, header, rows);
        case "table:table-row" -> {
          if (isHidden(child)) {
            contents.meetHiddenRow();
          } else {
            rows.add(new Row(child, header));
            for (int n = repeats(child, "table:number-rows-repeated"); n > 1; n--) {
              repeat(child);
              rows.add(new Row(child, header));
            }
          }
        }
        default -> {
          // columns, and what is no row
        }
      }
    }
  }

  /** Whether a row or a column is said not to be shown. */
  static boolean isHidden(OdfNode line) {
    return switch (line.get("table:visibility")) {
      case "collapse", "filter" -> true;
      default -> false;
    };
  }

  /** How often an element stands; at least once. */
  static int repeats(OdfNode element, String attribute) {
    return Math.max(1, element.number(attribute, 1));
  }

  /** Counts what stands more often than it is written. */
  private void repeat(OdfNode element) throws TooLargeException {
    repeated += size(element);
    if (repeated > MOST_REPEATED) {
      throw new TooLargeException("tables repeat more than " + MOST_REPEATED + " elements");
    }
  }

  private static long size(OdfNode element) {
    long size = 1;
    for (OdfNode child : element.children()) {
      size += size(child);
    }
    return size;
  }

  private void row(int index, Row row, Optional<Fill> ofTable, int rowCount, TableGrid grid)
      throws TooLargeException {
    Optional<Fill> ofRow =
        styles.fill("table-row", row.node().get("table:style-name")).or(() -> ofTable);
    int column = 0;
    for (OdfNode cell : row.node().children()) {
      boolean covered = cell.is("table:covered-table-cell");
      if (!covered && !cell.is("table:table-cell")) {
        continue;
      }
      int repeats = repeats(cell, "table:number-columns-repeated");
      for (int n = 0; n < repeats && column < MOST_COLUMNS; n++) {
        if (n > 0) {
          repeat(cell);
        }
        int span = covered ? 1 : Math.min(MOST_COLUMNS, spanned(cell, "columns"));
        if (!covered) {
          TableGrid.Draft draft =
              grid.add(
                  index,
                  column,
                  column + span,
                  contents.read(cell),
                  fill(cell).or(() -> ofRow),
                  row.header());
          draft.growTo(Math.min(rowCount, index + spanned(cell, "rows")) - 1);
        }
        column++;
      }
    }
  }

  private Optional<Fill> fill(OdfNode cell) {
    return styles.fill("table-cell", cell.get("table:style-name"));
  }

  private static int spanned(OdfNode cell, String what) {
    return Math.max(1, Math.min(1 << 20, cell.number("table:number-" + what + "-spanned", 1)));
  }
}
