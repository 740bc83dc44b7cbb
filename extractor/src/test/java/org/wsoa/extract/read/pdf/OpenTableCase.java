package org.wsoa.extract.read.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.RawTable;
import org.wsoa.extract.read.RejectedException;

/** Draws tables without vertical borders and shows what was read of them. */
abstract class OpenTableCase {
  static final Color PAINT = Color.LIGHT_GRAY;

  /** Where the columns begin, in points. */
  float[] columns = {20, 60, 220, 300};

  Paper paper;

  @BeforeEach
  void open() throws IOException {
    paper = new Paper();
  }

  @AfterEach
  void close() throws IOException {
    paper.close();
  }

  /** Sets one line of type, its texts where the columns begin; an empty text is left out. */
  final void row(float y, PDType1Font font, String... texts) throws IOException {
    for (int k = 0; k < texts.length; k++) {
      if (!texts[k].isEmpty()) {
        paper.text(columns[k], y, texts[k], font, 10, 0);
      }
    }
  }

  final void headings(float y) throws IOException {
    row(y, Paper.BOLD, "No.", "What we do", "Who", "When");
  }

  /** Paints the table's width around the lines of type whose base lines are given. */
  final void paint(float first, float last) throws IOException {
    paper.fill(15, first - 12, 385, last + 8, PAINT);
  }

  final List<RawTable> tables() throws IOException, RejectedException {
    return paper.read(new Diagnostics()).blocks().stream()
        .filter(RawTable.class::isInstance)
        .map(RawTable.class::cast)
        .toList();
  }

  /** The cells with text as {@code row,column text}, with a plus where they span others. */
  static List<String> cells(RawTable table) {
    List<String> cells = new ArrayList<>();
    for (RawCell cell : table.cells()) {
      if (!cell.text().isEmpty()) {
        String span = cell.rowSpan() + cell.columnSpan() > 2 ? "+" : "";
        cells.add(cell.row() + "," + cell.column() + span + " " + cell.text());
      }
    }
    return cells;
  }
}
