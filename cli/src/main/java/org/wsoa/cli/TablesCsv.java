package org.wsoa.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.wsoa.cli.export.Harmless;
import org.wsoa.model.TableView;

/**
 * Tables as comma separated values (RFC 4180, lines ended by CR LF). A merged cell's text stands in
 * its first field, the others it covers are empty; tables are parted by an empty line.
 */
final class TablesCsv {
  private TablesCsv() {}

  static String write(List<TableView> tables) {
    StringWriter text = new StringWriter();
    for (TableView table : tables) {
      if (text.getBuffer().length() > 0) {
        text.write("\r\n");
      }
      CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
      for (String[] row : grid(table)) {
        csv.writeRecord(row);
      }
    }
    return text.toString();
  }

  private static String[][] grid(TableView table) {
    int rows = 0;
    int columns = 0;
    for (TableView.CellView cell : table.cells()) {
      rows = Math.max(rows, cell.row() + cell.rowSpan() - 1);
      columns = Math.max(columns, cell.column() + cell.columnSpan() - 1);
    }
    String[][] grid = new String[rows][columns];
    for (String[] row : grid) {
      Arrays.fill(row, "");
    }
    for (TableView.CellView cell : table.cells()) {
      grid[cell.row() - 1][cell.column() - 1] = Harmless.text(cell.text());
    }
    return grid;
  }
}
