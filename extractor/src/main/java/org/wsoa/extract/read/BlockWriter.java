package org.wsoa.extract.read;

import java.util.ArrayList;
import java.util.List;
import org.wsoa.extract.read.Content.Cell;
import org.wsoa.extract.read.Content.LeftOut;
import org.wsoa.extract.read.Content.Paragraph;
import org.wsoa.extract.read.Content.Table;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Place;

/**
 * Turns a body's content into blocks and numbers its tables.
 *
 * <p>A table in a table is a table of its own, right after the one around it, and none of its text
 * is in the cell that it stands in. But a table that only lays out others gives way to what it
 * holds, and one of a single column is just a frame around lines of the cell.
 */
public final class BlockWriter {
  private final Diagnostics diagnostics;
  private final List<Block> blocks = new ArrayList<>();
  private LeftOut leftOutOfText = LeftOut.NOTHING;
  private int tables;

  /**
   * A writer for one document.
   *
   * @param diagnostics takes word of text that was left out
   */
  public BlockWriter(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The blocks of a body. */
  public List<Block> write(List<Content> body) {
    return write(body, LeftOut.NOTHING);
  }

  /**
   * The blocks of a body.
   *
   * @param leftOut what was left out of its text outside tables, beside what its paragraphs say
   */
  public List<Block> write(List<Content> body, LeftOut leftOut) {
    leftOutOfText = leftOut;
    add(body);
    if (leftOutOfText.hidden()) {
      diagnostics.info(DiagnosticCode.HIDDEN_TEXT, "hidden text outside the tables was left out");
    }
    if (leftOutOfText.struck()) {
      diagnostics.info(
          DiagnosticCode.STRUCK_TEXT, "struck-through text outside the tables was left out");
    }
    return List.copyOf(blocks);
  }

  private void add(List<Content> content) {
    for (Content part : content) {
      if (part instanceof Paragraph paragraph) {
        leftOutOfText = leftOutOfText.and(paragraph.leftOut());
        for (TextLine line : paragraph.lines()) {
          blocks.add(new TextBlock(paragraph.level(), line, Place.inDocument()));
        }
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
      table.cells().forEach(cell -> add(cell.content()));
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
    List<TextLine> lines = cell.lines();
    List<Paragraph> paragraphs = cell.paragraphs();
    LeftOut leftOut = cell.leftOut();
    boolean bold = true;
    boolean anyText = false;
    for (Paragraph paragraph : paragraphs) {
      leftOut = leftOut.and(paragraph.leftOut());
      if (!paragraph.lines().isEmpty()) {
        anyText = true;
        bold &= paragraph.bold();
      }
    }
    report(leftOut, place);
    return new RawCell(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        lines,
        cell.fill(),
        anyText && bold,
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
