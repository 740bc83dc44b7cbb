package org.wsoa.extract.read.odf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsoa.extract.read.Fill;
import org.wsoa.extract.read.RaisedFigures;
import org.wsoa.extract.read.RichText;
import org.wsoa.extract.read.SheetData;
import org.wsoa.extract.read.TooLargeException;

/**
 * A sheet as stored. Rows and cells that repeat an empty one leave no trace when there are many of
 * them: that is how the format writes the rest of a sheet.
 */
final class OdsSheet {
  private static final int MOST_CELLS = 5_000_000;

  /** Cells, and characters in them, that a file may repeat without writing them. */
  private static final long MOST_REPEATED = 16_000_000;

  private static final int MOST_ROWS = 1 << 20;
  private static final int MOST_COLUMNS = 1 << 14;

  /** Empty rows or cells beyond this number are the rest of a sheet, whatever their style. */
  private static final int MOST_EMPTY = 100;

  private static final String CELL = "table-cell";

  private final OdfStyles styles;
  private final SheetData data = new SheetData();
  private final List<DefaultStyle> columnStyles = new ArrayList<>();
  private final Map<String, SheetData.Style> looks = new HashMap<>();
  private final boolean visible;
  private int rowIndex;
  private int columnIndex;
  private int cells;
  private long repeated;

  /** The cell style of columns, up to the last one that has it. */
  private record DefaultStyle(int end, String name) {}

  /**
   * Reads a sheet.
   *
   * @param table the {@code table:table}
   * @throws TooLargeException when it has, or repeats, too many cells
   */
  OdsSheet(OdfNode table, OdfStyles styles) throws TooLargeException {
    this.styles = styles;
    String style = table.get("table:style-name");
    visible =
        !styles.property("table", style, "style:table-properties", "table:display").equals("false");
    columns(table);
    rows(table);
  }

  boolean isVisible() {
    return visible;
  }

  SheetData data() {
    return data;
  }

  private void columns(OdfNode parent) {
    for (OdfNode child : parent.children()) {
      switch (child.name()) {
        case "table:table-column" -> {
          int repeats = OdtTables.repeats(child, "table:number-columns-repeated");
          int end = (int) Math.min(MOST_COLUMNS, (long) columnIndex + repeats);
          if (OdtTables.isHidden(child)) {
            data.hiddenColumns.set(columnIndex, end);
          }
          columnStyles.add(new DefaultStyle(end, child.get("table:default-cell-style-name")));
          columnIndex = end;
        }
        case "table:table-columns", "table:table-column-group", "table:table-header-columns" ->
            columns(child);
        default -> {
          // no column
        }
      }
    }
  }

  private void rows(OdfNode parent) throws TooLargeException {
    for (OdfNode child : parent.children()) {
      switch (child.name()) {
        case "table:table-row" -> row(child);
        case "table:table-rows", "table:table-row-group", "table:table-header-rows" -> rows(child);
        default -> {
          // no row
        }
      }
    }
  }

  private void row(OdfNode row) throws TooLargeException {
    int repeats = OdtTables.repeats(row, "table:number-rows-repeated");
    int end = (int) Math.min(MOST_ROWS, (long) rowIndex + repeats);
    List<SheetData.Cell> found = cells(row);
    boolean text = found.stream().anyMatch(cell -> !cell.text().runs().isEmpty());
    if (!found.isEmpty() && (text || repeats <= MOST_EMPTY)) {
      boolean hidden = OdtTables.isHidden(row);
      for (int i = rowIndex; i < end; i++) {
        cells += found.size();
        if (cells > MOST_CELLS) {
          throw new TooLargeException("a sheet has too many cells");
        }
        if (i > rowIndex) {
          found.forEach(cell -> repeated += weight(cell.text()));
        }
        if (repeated > MOST_REPEATED) {
          throw new TooLargeException("a sheet repeats too many cells");
        }
        data.rows.add(new SheetData.Row(i, hidden, found));
      }
    }
    rowIndex = end;
  }

  private static long weight(RichText text) {
    return 1 + text.runs().stream().mapToLong(run -> run.text().length()).sum();
  }

  private List<SheetData.Cell> cells(OdfNode row) throws TooLargeException {
    List<SheetData.Cell> found = new ArrayList<>();
    int column = 0;
    for (OdfNode cell : row.children()) {
      boolean covered = cell.is("table:covered-table-cell");
      if (!covered && !cell.is("table:table-cell")) {
        continue;
      }
      int repeats = OdtTables.repeats(cell, "table:number-columns-repeated");
      int end = (int) Math.min(MOST_COLUMNS, (long) column + repeats);
      if (!covered) {
        RichText text = text(cell, styles.look(CELL, styleName(cell, row, column)));
        boolean kept = !text.runs().isEmpty() || repeats <= MOST_EMPTY;
        for (int i = column; i < end && kept; i++) {
          SheetData.Style style = look(styleName(cell, row, i));
          if (!text.runs().isEmpty() || style.fill().isPresent() || style.ruled()) {
            repeated += i > column ? weight(text) : 0;
            found.add(new SheetData.Cell(i, style, text));
          }
        }
        region(cell, column);
      }
      column = end;
    }
    return found;
  }

  private void region(OdfNode cell, int column) {
    int across = cell.number("table:number-columns-spanned", 1);
    int down = cell.number("table:number-rows-spanned", 1);
    if (across < 1 || down < 1 || (across == 1 && down == 1)) {
      return;
    }
    int right = (int) Math.min(MOST_COLUMNS, (long) column + across) - 1;
    int bottom = (int) Math.min(MOST_ROWS, (long) rowIndex + down) - 1;
    data.regions.add(new SheetData.Region(rowIndex, column, bottom, right));
  }

  private String styleName(OdfNode cell, OdfNode row, int column) {
    String own = cell.get("table:style-name");
    if (!own.isEmpty()) {
      return own;
    }
    String ofRow = row.get("table:default-cell-style-name");
    if (!ofRow.isEmpty()) {
      return ofRow;
    }
    for (DefaultStyle style : columnStyles) {
      if (column < style.end()) {
        return style.name();
      }
    }
    return "";
  }

  private SheetData.Style look(String name) {
    return looks.computeIfAbsent(
        name,
        key -> {
          OdfStyles.Look look = styles.look(CELL, key);
          Optional<Fill> fill = styles.fill(CELL, key);
          return new SheetData.Style(
              fill, look.isBold(), look.isStruck(), isRuled(key), styles.sizePt(CELL, key));
        });
  }

  /** As of XLSX: a border at a side, or above and below. */
  private boolean isRuled(String style) {
    return has(style, "left") || has(style, "right") || (has(style, "top") && has(style, "bottom"));
  }

  private boolean has(String style, String side) {
    String group = "style:table-cell-properties";
    String own = styles.property(CELL, style, group, "fo:border-" + side);
    String border = own.isEmpty() ? styles.property(CELL, style, group, "fo:border") : own;
    return !border.isEmpty() && !border.equals("none") && !border.equals("hidden");
  }

  /** A sink that gathers all characters. */
  static OdfText.Sink plain(StringBuilder text) {
    return new OdfText.Sink() {
      @Override
      public void characters(String characters, OdfStyles.Look look) {
        text.append(characters);
      }

      @Override
      public void endLine() {
        text.append('\n');
      }
    };
  }

  /** The text as displayed; where a program has saved none, the value. */
  private RichText text(OdfNode cell, OdfStyles.Look look) {
    Runs runs = new Runs();
    boolean any = false;
    for (OdfNode paragraph : cell.children()) {
      if (paragraph.is("text:p") || paragraph.is("text:h")) {
        if (any) {
          runs.endLine();
        }
        any = true;
        new OdfText(styles, runs).read(paragraph, look);
      }
    }
    return any ? new RichText(runs.found) : RichText.plain(value(cell));
  }

  private static String value(OdfNode cell) {
    return switch (cell.get("office:value-type")) {
      case "string" -> cell.get("office:string-value");
      case "date" -> cell.get("office:date-value");
      case "boolean" -> cell.get("office:boolean-value");
      default -> cell.get("office:value");
    };
  }

  /** Gathers runs; hidden ones are left out. */
  private static final class Runs implements OdfText.Sink {
    private final List<RichText.Run> found = new ArrayList<>();

    @Override
    public void characters(String characters, OdfStyles.Look look) {
      if (look.isHidden() || characters.isEmpty()) {
        return;
      }
      RichText.Look unstruck = look.isBold() ? RichText.Look.BOLD : RichText.Look.LIGHT;
      RichText.Look shown = look.isStruck() ? RichText.Look.STRUCK : unstruck;
      String letters = look.isRaised() ? RaisedFigures.of(characters) : characters;
      found.add(new RichText.Run(letters, shown, 0));
    }

    @Override
    public void endLine() {
      found.add(new RichText.Run("\n", RichText.Look.LIGHT, 0));
    }
  }
}
