package org.wsoa.extract.read.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.wsoa.extract.read.RichText;
import org.wsoa.extract.read.SheetData;
import org.wsoa.extract.read.TextLine;
import org.wsoa.extract.read.TooLargeException;

/** Reads a sheet's part as a stream: cells that have nothing to show leave no trace. */
final class SheetParser extends PartHandler {
  private static final String FORMATS = "conditionalFormatting";
  private static final int MOST_CELLS = 5_000_000;
  private static final int MOST_COLUMNS = SpreadsheetVersion.EXCEL2007.getMaxColumns();
  private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();

  private final SharedTexts texts;
  private final Styles styles;
  private final SheetData sheet = new SheetData();
  private final ConditionalFormats formats = new ConditionalFormats();
  private final RichTextParser inline = new RichTextParser();
  private final StringBuilder value = new StringBuilder();
  private List<SheetData.Cell> cells = new ArrayList<>();
  private String type = "n";
  private boolean hidden;
  private boolean inInline;
  private boolean inFormats;
  private boolean inValue;
  private int row = -1;
  private int column = -1;
  private int style;
  private int count;

  SheetParser(SharedTexts texts, Styles styles) {
    this.texts = texts;
    this.styles = styles;
  }

  /** What was read. */
  SheetData sheet() {
    return sheet;
  }

  /** Formulas of conditional formats that were not understood. */
  Set<String> unreadFormats() {
    return formats.unread();
  }

  @Override
  void start(String name, Attributes attributes) throws IOException {
    if (inInline) {
      inline.start(name, attributes);
      return;
    }
    inFormats |= name.equals(FORMATS);
    if (inFormats) {
      formats.start(name, attributes);
      return;
    }
    switch (name) {
      case "col" -> column(attributes);
      case "row" -> {
        row = number(attributes, "r", row + 2) - 1;
        hidden = isOn(attributes, "hidden");
        column = -1;
        cells = new ArrayList<>();
      }
      case "c" -> cell(attributes);
      case "is" -> {
        inInline = true;
        inline.begin();
      }
      case "v",
          "oddHeader",
          "oddFooter",
          "evenHeader",
          "evenFooter",
          "firstHeader",
          "firstFooter" -> {
        inValue = true;
        value.setLength(0);
      }
      case "mergeCell" -> region(attributes.value("ref"));
      default -> {}
    }
  }

  @Override
  void end(String name) throws IOException {
    if (inFormats) {
      formats.end(name);
      inFormats = !name.equals(FORMATS);
      return;
    }
    switch (name) {
      case "is" -> inInline = false;
      case "v" -> inValue = false;
      case "c" -> endCell();
      case "worksheet" -> formats.paint(sheet, styles::conditional);
      case "row" -> sheet.rows.add(new SheetData.Row(row, hidden, List.copyOf(cells)));
      case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter" -> {
        inValue = false;
        for (TextLine line : HeaderText.lines(value.toString())) {
          if (!sheet.furniture.contains(line)) {
            sheet.furniture.add(line);
          }
        }
      }
      default -> {
        if (inInline) {
          inline.end(name);
        }
      }
    }
  }

  @Override
  void characters(char[] letters, int offset, int length) {
    if (inInline) {
      inline.characters(letters, offset, length);
    } else if (inValue) {
      value.append(letters, offset, length);
    } else if (inFormats) {
      formats.characters(letters, offset, length);
    }
  }

  private void column(Attributes attributes) {
    if (isOn(attributes, "hidden")) {
      int first = Math.max(1, number(attributes, "min", 1));
      int last = Math.min(MOST_COLUMNS, number(attributes, "max", first));
      if (last >= first) {
        sheet.hiddenColumns.set(first - 1, last);
      }
    }
  }

  private void cell(Attributes attributes) throws IOException {
    String address = attributes.value("r");
    column = address == null ? column + 1 : columnOf(address);
    String named = attributes.value("t");
    type = named == null ? "n" : named;
    style = number(attributes, "s", 0);
    value.setLength(0);
    inline.begin();
    if (column < 0 || column >= MOST_COLUMNS || row >= MOST_ROWS || row < 0) {
      throw new IOException("no such cell: " + address);
    }
  }

  private void endCell() throws IOException {
    RichText text = type.equals("inlineStr") ? inline.end() : stored();
    SheetData.Style look = styles.get(style).look();
    if (text.runs().isEmpty() && look.fill().isEmpty() && !look.ruled()) {
      return;
    }
    if (++count > MOST_CELLS) {
      throw new TooLargeException("a sheet has too many cells");
    }
    cells.add(new SheetData.Cell(column, look, text));
  }

  private RichText stored() {
    if (value.isEmpty()) {
      return RichText.plain("");
    }
    String raw = value.toString();
    return switch (type) {
      case "s" -> texts.get((int) numberOf(raw, -1));
      case "b" -> RichText.plain(raw.equals("0") ? "FALSE" : "TRUE");
      case "n" -> {
        double number = numberOf(raw, Double.NaN);
        yield RichText.plain(Double.isNaN(number) ? raw : styles.display(number, style));
      }
      default -> RichText.plain(Escapes.decode(raw));
    };
  }

  /** A merged range such as {@code A1:C2}; one that is none is passed over. */
  private void region(@Nullable String reference) {
    int colon = reference == null ? -1 : reference.indexOf(':');
    if (reference == null || colon < 0) {
      return;
    }
    CellReference first = new CellReference(reference.substring(0, colon));
    CellReference last = new CellReference(reference.substring(colon + 1));
    boolean sound =
        first.getRow() >= 0
            && first.getCol() >= 0
            && last.getRow() >= first.getRow()
            && last.getCol() >= first.getCol();
    if (sound && (last.getRow() > first.getRow() || last.getCol() > first.getCol())) {
      sheet.regions.add(
          new SheetData.Region(first.getRow(), first.getCol(), last.getRow(), last.getCol()));
    }
  }

  /** Column of an address such as {@code AB12}, from 0. */
  private static int columnOf(String address) {
    int column = 0;
    for (int i = 0; i < address.length() && column <= MOST_COLUMNS; i++) {
      char c = address.charAt(i);
      if (c < 'A' || c > 'Z') {
        break;
      }
      column = column * 26 + (c - 'A' + 1);
    }
    return column - 1;
  }

  private static boolean isOn(Attributes attributes, String name) {
    String flag = attributes.value(name);
    return flag != null && (flag.equals("1") || flag.equals("true"));
  }

  private static int number(Attributes attributes, String name, int otherwise) {
    String number = attributes.value(name);
    return number == null ? otherwise : (int) numberOf(number, otherwise);
  }

  private static double numberOf(String text, double otherwise) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
