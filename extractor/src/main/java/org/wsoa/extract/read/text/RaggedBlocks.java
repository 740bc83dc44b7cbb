package org.wsoa.extract.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsoa.extract.read.Block;
import org.wsoa.extract.read.RowKind;
import org.wsoa.extract.read.RowsTable;
import org.wsoa.extract.read.SheetRow;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.extract.read.TextLine;

/**
 * Cuts text whose lines have different numbers of cells into blocks.
 *
 * <ul>
 *   <li>A line of one cell is text, unless it stands right below a row of a table: then it is a row
 *       that lost its delimiters. A Markdown heading and a line all in bold are always text.
 *   <li>A table ends at text. A blank line ends it only where what follows is plainly another table
 *       ({@link RowKind#startsAnother}). Any other blank line may be a page break, and the table
 *       goes on.
 * </ul>
 */
final class RaggedBlocks {
  private final Lines lines;
  private final List<Block> blocks = new ArrayList<>();
  private RowsTable table = new RowsTable();
  private int tables;
  private boolean afterBlank;

  RaggedBlocks(Lines lines) {
    this.lines = lines;
  }

  /** All blocks, in order. */
  List<Block> cut() {
    Optional<Line> ahead = lines.next();
    while (ahead.isPresent()) {
      Line line = ahead.get();
      ahead = lines.next();
      take(line, ahead);
    }
    closeTable();
    return blocks;
  }

  private void take(Line line, Optional<Line> next) {
    switch (line.kind()) {
      case BLANK -> afterBlank = true;
      case LONE -> {
        if (line.isHeading() || afterBlank || table.isEmpty()) {
          text(line);
        } else {
          row(line);
        }
      }
      case ROW -> {
        if (afterBlank && !table.isEmpty()) {
          Optional<SheetRow> below =
              next.filter(follower -> follower.kind() == Line.Kind.ROW).map(Line::row);
          if (RowKind.startsAnother(line.row(), below, table.rows())) {
            closeTable();
          } else {
            table.addBreak();
          }
        }
        row(line);
      }
    }
  }

  private void row(Line line) {
    table.add(line.row());
    afterBlank = false;
  }

  private void text(Line line) {
    closeTable();
    for (TextLine text : line.row().cells().get(0).lines()) {
      blocks.add(new TextBlock(line.level(), text, line.row().place()));
    }
    afterBlank = false;
  }

  private void closeTable() {
    if (!table.isEmpty()) {
      tables++;
      blocks.add(table.build(tables, false, true));
      table = new RowsTable();
    }
  }
}
