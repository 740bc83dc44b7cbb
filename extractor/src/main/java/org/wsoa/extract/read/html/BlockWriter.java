package org.wsoa.extract.read.html;

import java.util.ArrayList;
import java.util.List;
import org.wsoa.extract.read.Block;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.RawTable;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.extract.read.html.Content.Cell;
import org.wsoa.extract.read.html.Content.LeftOut;
import org.wsoa.extract.read.html.Content.Line;
import org.wsoa.extract.read.html.Content.Table;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Place;

/**
 * Turns a page's content into blocks and numbers its tables. A table in a table is one of its own,
 * right after the one around it; a table that only lays out others gives way to what it holds.
 */
final class BlockWriter {
  private final Diagnostics diagnostics;
  private final List<Block> blocks = new ArrayList<>();
  private int tables;

  BlockWriter(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The blocks of a page. */
  List<Block> write(Lines page) {
    add(page.parts(false));
    if (page.leftOut().hidden()) {
      diagnostics.info(DiagnosticCode.HIDDEN_TEXT, "hidden text outside the tables was left out");
    }
    if (page.leftOut().struck()) {
      diagnostics.info(
          DiagnosticCode.STRUCK_TEXT, "struck-through text outside the tables was left out");
    }
    return List.copyOf(blocks);
  }

  private void add(List<Content> parts) {
    for (Content part : parts) {
      if (part instanceof Line line) {
        blocks.add(new TextBlock(line.level(), line.line(), Place.inDocument()));
      } else if (part instanceof Table table) {
        add(table);
      }
    }
  }

  private void add(Table table) {
    if (table.cells().isEmpty()) {
      return;
    }
    if (table.isLayout()) {
      table.cells().forEach(cell -> add(cell.parts()));
      return;
    }
    tables++;
    int ordinal = tables;
    List<RawCell> cells = table.cells().stream().map(cell -> rawCell(cell, ordinal)).toList();
    blocks.add(
        new RawTable(
            table.rowCount(),
            table.columnCount(),
            cells,
            RawTable.Traits.flowing(),
            place(ordinal, 1, 1)));
    for (Cell cell : table.cells()) {
      cell.tables().forEach(this::add);
    }
  }

  private static Place place(int table, int row, int column) {
    return Place.inDocument().in(new Place.Cell(table, row, column));
  }

  private RawCell rawCell(Cell cell, int table) {
    Place place = place(table, cell.row(), cell.column());
    report(cell.leftOut(), place);
    List<Line> lines = cell.lines();
    return new RawCell(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        lines.stream().map(Line::line).toList(),
        cell.fill(),
        !lines.isEmpty() && lines.stream().allMatch(Line::bold),
        cell.header(),
        List.of(place));
  }

  private void report(LeftOut leftOut, Place cell) {
    if (leftOut.hidden()) {
      diagnostics.info(DiagnosticCode.HIDDEN_TEXT, "hidden text was left out", cell);
    }
    if (leftOut.struck()) {
      diagnostics.info(DiagnosticCode.STRUCK_TEXT, "struck-through text was left out", cell);
    }
  }
}
