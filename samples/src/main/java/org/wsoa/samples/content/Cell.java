package org.wsoa.samples.content;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A cell of a {@link Grid}. Changed by its {@code with}-like methods, each of which gives a new
 * cell: {@code text("Owner").down(2)}.
 *
 * @param lines what it says; none for an empty cell
 * @param fill background as six hexadecimal digits, upper case, or "" for none
 * @param look body, heading, turned heading or banner
 * @param rowSpan rows it covers, from 1
 * @param columnSpan columns it covers, from 1
 * @param month for a date cell of a workbook; its one line is that month as {@code Oct-22}
 */
public record Cell(
    List<Line> lines,
    String fill,
    Look look,
    int rowSpan,
    int columnSpan,
    Optional<YearMonth> month) {
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM-yy", Locale.UK);

  /** How a cell is drawn. */
  public enum Look {
    /** Plain text. */
    BODY,
    /** Bold on a pale tint: a column's heading. */
    HEADING,
    /** A column's heading whose text runs upwards, where the format can turn it. */
    TURNED,
    /** Bold, white on a dark tint: a banner over a table or inside it. */
    BANNER
  }

  /** Checks the spans and the fill. */
  public Cell {
    lines = List.copyOf(lines);
    if (rowSpan < 1 || columnSpan < 1) {
      throw new IllegalArgumentException("spans count from 1: " + rowSpan + ", " + columnSpan);
    }
    if (!fill.isEmpty() && (fill.length() != 6 || !fill.equals(fill.toUpperCase(Locale.ROOT)))) {
      throw new IllegalArgumentException("not a fill: " + fill);
    }
  }

  /** A cell with these lines, or an empty one. */
  public static Cell text(String... lines) {
    return of(Line.Mark.NONE, lines);
  }

  /** A cell with one list with bullets. */
  public static Cell bullets(String... entries) {
    return of(Line.Mark.BULLET, entries);
  }

  /** A cell with one numbered list. */
  public static Cell numbers(String... entries) {
    return of(Line.Mark.NUMBER, entries);
  }

  /** A cell with one line that is struck through. */
  public static Cell struck(String line) {
    return new Cell(
        List.of(new Line(line, Line.Mark.NONE, true)), "", Look.BODY, 1, 1, Optional.empty());
  }

  /** A date cell: a real date in a workbook, {@code Oct-22} elsewhere. */
  public static Cell month(int year, int month) {
    YearMonth value = YearMonth.of(year, month);
    // The United Kingdom's own short September is Sept; workbooks write Sep.
    String shown = MONTH.format(value).replace("Sept", "Sep");
    return new Cell(
        List.of(new Line(shown, Line.Mark.NONE)), "", Look.BODY, 1, 1, Optional.of(value));
  }

  private static Cell of(Line.Mark mark, String... lines) {
    List<Line> list = new ArrayList<>();
    for (String line : lines) {
      list.add(new Line(line, mark));
    }
    return new Cell(list, "", Look.BODY, 1, 1, Optional.empty());
  }

  /** The same with the other cell's lines below its own. */
  public Cell then(Cell more) {
    List<Line> all = new ArrayList<>(lines);
    all.addAll(more.lines);
    return new Cell(all, fill, look, rowSpan, columnSpan, month);
  }

  /** The same with a background. */
  public Cell filled(String colour) {
    return new Cell(lines, colour, look, rowSpan, columnSpan, month);
  }

  /** The same as a column's heading. */
  public Cell heading() {
    return new Cell(lines, fill, Look.HEADING, rowSpan, columnSpan, month);
  }

  /** The same as a column's heading whose text runs upwards. */
  public Cell turned() {
    return new Cell(lines, fill, Look.TURNED, rowSpan, columnSpan, month);
  }

  /** The same as a banner. */
  public Cell banner() {
    return new Cell(lines, fill, Look.BANNER, rowSpan, columnSpan, month);
  }

  /** The same over so many rows. */
  public Cell down(int rows) {
    return new Cell(lines, fill, look, rows, columnSpan, month);
  }

  /** The same over so many columns. */
  public Cell across(int columns) {
    return new Cell(lines, fill, look, rowSpan, columns, month);
  }

  /**
   * The list markers as text, one for each line: {@code "• "}, {@code "2. "} or "".
   *
   * @return as many as there are lines
   */
  public List<String> markers() {
    List<String> out = new ArrayList<>();
    int number = 0;
    for (Line line : lines) {
      number = line.mark() == Line.Mark.NUMBER ? number + 1 : 0;
      out.add(
          switch (line.mark()) {
            case NONE -> "";
            case BULLET -> "\u2022 ";
            case NUMBER -> number + ". ";
          });
    }
    return List.copyOf(out);
  }
}
