package org.wsoa.samples.write;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.wsoa.samples.content.Cell;
import org.wsoa.samples.content.Grid;

/**
 * Lays a table out over pages, row by row. A cell is open from its first row to its last; at a page
 * break each open cell is drawn down to the foot with the lines that fit, and goes on below the
 * repeated headings of the next page.
 */
final class PdfGrid {
  private static final float SIZE = 8;
  private static final float LEADING = 10;
  private static final float PAD = 3;
  private static final float ASCENT = 7.5f;

  /** How long a line may be that runs upwards. */
  private static final float TURNED_LENGTH = 66;

  /** How far above the base line a line goes through text. */
  private static final float STRIKE = 2.5f;

  /** The one letter that the text fonts lack. */
  private static final String TICK = "\u2713";

  /** A row is cut only where at least this many lines fit on either side. */
  private static final int CUT_LINES = 2;

  private final PdfPages pages;
  private final Grid grid;
  private final List<List<Grid.Placed>> rows;
  private final float[] edges;
  private final List<Open> open = new ArrayList<>();

  PdfGrid(PdfPages pages, Grid grid) {
    this.pages = pages;
    this.grid = grid;
    this.rows = grid.placed();
    this.edges = new float[grid.widths().size() + 1];
    float sum = grid.widths().stream().mapToInt(Integer::intValue).sum();
    edges[0] = PdfPages.MARGIN;
    for (int i = 0; i < grid.widths().size(); i++) {
      edges[i + 1] = edges[i] + grid.widths().get(i) * pages.width() / sum;
    }
  }

  /** A cell on its way down the page. */
  private static final class Open {
    final Cell cell;
    final float left;
    final float right;
    final int lastRow;
    final Deque<PdfText.Drawn> rest;
    float top;

    Open(Cell cell, float left, float right, int lastRow, List<PdfText.Drawn> lines, float top) {
      this.cell = cell;
      this.left = left;
      this.right = right;
      this.lastRow = lastRow;
      this.rest = new ArrayDeque<>(lines);
      this.top = top;
    }

    /** What it needs from its top downwards. */
    float height() {
      if (cell.look() == Cell.Look.TURNED) {
        return TURNED_LENGTH + 2 * PAD;
      }
      return rest.size() * LEADING + 2 * PAD;
    }
  }

  /** Draws the table from where the pages stand. */
  void draw() throws IOException {
    float start = 0;
    for (int r = 0; r <= Math.min(grid.headingRows(), rows.size() - 1); r++) {
      start += r < grid.headingRows() || !grid.splitRows() ? alone(r) : LEADING * CUT_LINES;
    }
    if (pages.y + start > pages.bottom()) {
      pages.next();
    }
    for (int r = 0; r < rows.size(); r++) {
      row(r);
    }
  }

  /** What a row would need without the spans that reach into it. */
  private float alone(int row) throws IOException {
    float most = LEADING + 2 * PAD;
    for (Grid.Placed placed : rows.get(row)) {
      if (placed.cell().rowSpan() == 1) {
        most = Math.max(most, opened(placed).height());
      }
    }
    return most;
  }

  private Open opened(Grid.Placed placed) throws IOException {
    Cell cell = placed.cell();
    float left = edges[placed.column()];
    float right = edges[placed.column() + cell.columnSpan()];
    float length = cell.look() == Cell.Look.TURNED ? TURNED_LENGTH : right - left - 2 * PAD;
    List<PdfText.Drawn> lines = PdfText.wrap(cell, font(cell), SIZE, length);
    return new Open(cell, left, right, placed.row() + cell.rowSpan() - 1, lines, pages.y);
  }

  private void row(int r) throws IOException {
    for (Grid.Placed placed : rows.get(r)) {
      open.add(opened(placed));
    }
    float need = need(r);
    while (pages.y + need > pages.bottom()) {
      if (grid.splitRows() && r >= grid.headingRows() && roomToCut(r)) {
        pages.y = pages.bottom();
      }
      turn(r);
      need = need(r);
    }
    pages.y += need;
    for (Open cell : open) {
      if (cell.lastRow == r) {
        segment(cell);
      }
    }
    open.removeIf(cell -> cell.lastRow == r);
  }

  /** The height of a row: the most that a cell ending in it still needs. */
  private float need(int r) {
    float most = LEADING + 2 * PAD;
    for (Open cell : open) {
      if (cell.lastRow == r) {
        most = Math.max(most, cell.height() - (pages.y - cell.top));
      }
    }
    return most;
  }

  /** Whether a cut here leaves lines enough of the row's longest cell above and below it. */
  private boolean roomToCut(int r) {
    int above = fitting(pages.bottom() - pages.y);
    int longest = 0;
    for (Open cell : open) {
      if (cell.lastRow == r && cell.top == pages.y) {
        longest = Math.max(longest, cell.rest.size());
      }
    }
    return above >= CUT_LINES && longest - above >= CUT_LINES;
  }

  private static int fitting(float height) {
    return (int) Math.max(0, Math.floor((height - 2 * PAD) / LEADING));
  }

  /** Draws what is open down to here, and goes on below the headings of a new page. */
  private void turn(int r) throws IOException {
    for (Open cell : open) {
      if (cell.top < pages.y) {
        segment(cell);
      }
    }
    pages.next();
    if (r >= grid.headingRows() && grid.headingRows() > 0) {
      List<Open> waiting = new ArrayList<>(open);
      open.clear();
      for (int h = 0; h < grid.headingRows(); h++) {
        row(h);
      }
      open.addAll(waiting);
    }
    for (Open cell : open) {
      cell.top = pages.y;
    }
  }

  /** Draws a cell from its top to where the pages stand, with the lines that fit. */
  private void segment(Open cell) throws IOException {
    float height = pages.y - cell.top;
    float width = cell.right - cell.left;
    Color fill = Color.decode("#" + Tints.of(grid, cell.lastRow, cell.cell, "FFFFFF"));
    if (!fill.equals(Color.WHITE)) {
      pages.fill(fill, cell.left, cell.top, width, height);
    }
    if (cell.cell.look() == Cell.Look.TURNED) {
      turned(cell);
      return;
    }
    Color ink = cell.cell.look() == Cell.Look.BANNER ? Color.WHITE : Color.BLACK;
    int lines = Math.min(cell.rest.size(), fitting(height + 0.01f));
    for (int i = 0; i < lines; i++) {
      PdfText.Drawn line = cell.rest.removeFirst();
      float base = cell.top + PAD + ASCENT + i * LEADING;
      if (!line.marker().isEmpty()) {
        pages.text(font(cell.cell), SIZE, ink, cell.left + PAD, base, line.marker());
      }
      if (!line.text().isEmpty()) {
        float x = cell.left + PAD + line.indent();
        pages.text(font(cell.cell), SIZE, ink, x, base, line.text());
        if (line.struck()) {
          pages.rule(x, base - STRIKE, PdfText.width(font(cell.cell), SIZE, line.text()));
        }
      }
    }
    rules(cell, width, height);
  }

  private void rules(Open cell, float width, float height) throws IOException {
    boolean heading = cell.cell.look() == Cell.Look.HEADING;
    switch (grid.rules()) {
      case BOXES -> pages.frame(cell.left, cell.top, width, height);
      case ROWS -> {
        pages.rule(cell.left, cell.top, width);
        pages.rule(cell.left, cell.top + height, width);
      }
      case HEAD -> {
        if (heading) {
          pages.rule(cell.left, cell.top, width);
        }
        if (heading || cell.lastRow == rows.size() - 1) {
          pages.rule(cell.left, cell.top + height, width);
        }
      }
      case ZEBRA, NONE -> {}
    }
  }

  /** Draws the lines of a heading from the foot of its cell upwards, and its frame. */
  private void turned(Open cell) throws IOException {
    float base = cell.left + PAD + ASCENT;
    for (PdfText.Drawn line : cell.rest) {
      pages.upwards(font(cell.cell), SIZE, base, pages.y - PAD, line.text());
      base += LEADING;
    }
    cell.rest.clear();
    pages.frame(cell.left, cell.top, cell.right - cell.left, pages.y - cell.top);
  }

  private PDFont font(Cell cell) {
    if (!cell.lines().isEmpty()
        && cell.lines().stream().allMatch(line -> TICK.equals(line.text()))) {
      return pages.ticks;
    }
    return cell.look() == Cell.Look.BODY ? pages.plain : pages.bold;
  }
}
