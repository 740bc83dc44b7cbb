package org.wsoa.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsoa.extract.read.Block;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.Fill;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.extract.read.RawTable;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.extract.read.TextLine;
import org.wsoa.model.Box;
import org.wsoa.model.Place;

/**
 * A table for a test, written row by row: cells stand between {@code |}. {@code ^} is the cell
 * above going on, {@code <} the cell to the left, {@code .} a square that no cell covers; {@code
 * #00b050} before a text (or alone) is the cell's fill; {@code //} ends a line.
 */
public final class Tables {
  private static final double COLUMN_PT = 100;
  private static final double ROW_PT = 20;

  private final List<String> rows;
  private boolean spans = true;
  private boolean slides;
  private int page;
  private boolean sideways;
  private RawTable.Cut top = RawTable.Cut.UNSAID;
  private RawTable.Cut bottom = RawTable.Cut.UNSAID;
  private List<Integer> breaks = List.of();
  private List<Double> edges = List.of();
  private List<Place> openCells = List.of();

  private Tables(List<String> rows) {
    this.rows = rows;
  }

  /** A table of a format that can merge cells and has no pages, as DOCX is. */
  public static Tables of(String... rows) {
    return new Tables(List.of(rows));
  }

  /** A table of a format whose rows are lines: no spans, and cells may have slid. */
  public static Tables ragged(String... rows) {
    Tables table = of(rows);
    table.spans = false;
    table.slides = true;
    return table;
  }

  /** On a page, each column 100 pt wide. */
  public Tables onPage(int number) {
    page = number;
    return this;
  }

  /** Where its columns begin and end on the page, in points. */
  public Tables edges(double... offsets) {
    List<Double> given = new ArrayList<>();
    for (double offset : offsets) {
      given.add(offset);
    }
    edges = given;
    return this;
  }

  /** Its page is shown on its side: columns run down, rows from right to left. */
  public Tables sideways() {
    sideways = true;
    return this;
  }

  /** What the file says of its first row. */
  public Tables top(RawTable.Cut cut) {
    top = cut;
    return this;
  }

  /** What the file says of its last row. */
  public Tables bottom(RawTable.Cut cut) {
    bottom = cut;
    return this;
  }

  /** The cell, a square of the last row, alone lacks its closing ruling. */
  public Tables openBelow(int row, int column) {
    openCells = List.of(place(row, column, 1, 1));
    return this;
  }

  /** A blank line stands before the row, counted from 1. */
  public Tables breakBefore(int row) {
    breaks = List.of(row);
    return this;
  }

  /** The table as a reader would give it. */
  public RawTable raw() {
    String[][] squares = new String[rows.size()][];
    int columns = 0;
    for (int r = 0; r < squares.length; r++) {
      squares[r] = rows.get(r).split("\\|", -1);
      columns = Math.max(columns, squares[r].length);
    }
    List<RawCell> cells = new ArrayList<>();
    for (int r = 0; r < squares.length; r++) {
      for (int c = 0; c < squares[r].length; c++) {
        String text = squares[r][c].strip();
        if (!text.equals("^") && !text.equals("<") && !text.equals(".")) {
          cells.add(cell(squares, r, c));
        }
      }
    }
    RawTable.Traits traits = new RawTable.Traits(spans, slides, top, bottom, breaks, openCells);
    return new RawTable(squares.length, columns, cells, traits, place(1, 1, 1, 1));
  }

  private RawCell cell(String[][] squares, int r, int c) {
    int columnSpan = 1;
    while (is(squares, r, c + columnSpan, "<")) {
      columnSpan++;
    }
    int rowSpan = 1;
    while (is(squares, r + rowSpan, c, "^")) {
      rowSpan++;
    }
    String text = squares[r][c].strip();
    Optional<Fill> fill = Optional.empty();
    if (text.startsWith("#")) {
      fill = Optional.of(Fill.ofRgb(Integer.parseInt(text.substring(1, 7), 16)));
      text = text.substring(7).strip();
    }
    List<TextLine> lines = new ArrayList<>();
    for (String line : text.split("//", -1)) {
      if (!line.isBlank()) {
        lines.add(TextLine.of(line.strip()));
      }
    }
    Place place = place(r + 1, c + 1, rowSpan, columnSpan);
    return new RawCell(
        r + 1, c + 1, rowSpan, columnSpan, lines, fill, false, false, List.of(place));
  }

  private static boolean is(String[][] squares, int r, int c, String mark) {
    return r < squares.length && c < squares[r].length && squares[r][c].strip().equals(mark);
  }

  private Place place(int row, int column, int rowSpan, int columnSpan) {
    if (slides) {
      return Place.onLine(row);
    }
    if (page == 0) {
      return Place.inDocument();
    }
    double x0 = edge(column - 1);
    double x1 = edge(column - 1 + columnSpan);
    double y0 = 50 + (row - 1) * ROW_PT;
    double y1 = y0 + rowSpan * ROW_PT;
    Box box = sideways ? new Box(700 - y1, x0, 700 - y0, x1) : new Box(x0, y0, x1, y1);
    return Place.onPage(page, box);
  }

  private double edge(int index) {
    return edges.isEmpty() ? 30 + index * COLUMN_PT : edges.get(index);
  }

  /** The table as the only one of a document, its parts joined. */
  public LogicalTable logical() {
    return stitch(raw()).tables().get(0);
  }

  /** The sections of the table as the only one of a document. */
  public List<Section> sections() {
    return sectionReader().read(logical());
  }

  /** A line of text between tables. */
  public static TextBlock text(String words) {
    return new TextBlock(0, TextLine.of(words), Place.inDocument());
  }

  /** A heading between tables. */
  public static TextBlock heading(int level, String words) {
    return new TextBlock(level, TextLine.of(words), Place.inDocument());
  }

  /** The blocks as a document, its tables stitched. */
  public static Flow stitch(Block... blocks) {
    return stitch(new Diagnostics(), blocks);
  }

  /** The blocks as a document, its tables stitched, and what there was to tell. */
  public static Flow stitch(Diagnostics diagnostics, Block... blocks) {
    RawDocument document = new RawDocument(List.of(blocks), List.of(), Optional.empty());
    return new Stitcher(sectionReader()).stitch(document, diagnostics);
  }

  private static SectionReader sectionReader() {
    return new SectionReader(HeadingVocabulary.load());
  }

  /** A table's rows, cells between {@code |}; marks as in the builder. */
  static List<String> shown(LogicalTable table) {
    Grid grid = table.grid();
    List<String> lines = new ArrayList<>();
    for (int row = 1; row <= table.rowCount(); row++) {
      List<String> squares = new ArrayList<>();
      for (int column = 1; column <= table.columnCount(); column++) {
        squares.add(square(grid, row, column));
      }
      lines.add(String.join("|", squares));
    }
    return lines;
  }

  private static String square(Grid grid, int row, int column) {
    Optional<RawCell> cell = grid.at(row, column);
    if (cell.isEmpty()) {
      return ".";
    }
    if (cell.get().row() < row) {
      return "^";
    }
    return cell.get().column() < column ? "<" : cell.get().text().replace("\n", "//");
  }
}
