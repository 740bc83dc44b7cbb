package org.wsoa.extract.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.Memo;
import org.wsoa.extract.read.SheetRow;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Place;

/** The lines of a text, one after the other, with their marks understood. */
final class Lines {
  private static final int DEEPEST = 6;
  private static final SheetRow NO_ROW = new SheetRow(Place.inDocument(), List.of());
  private static final Line BLANK = new Line(Line.Kind.BLANK, 0, NO_ROW);

  private final Tokenizer records;
  private final char delimiter;
  private final Diagnostics diagnostics;

  /** Cells that say the same share their text: it is looked through once and kept once. */
  private final Function<String, Markup> markup = Memo.ofShortTexts(Markup::of);

  Lines(String text, char delimiter, Diagnostics diagnostics) {
    this.records = new Tokenizer(text, delimiter);
    this.delimiter = delimiter;
    this.diagnostics = diagnostics;
  }

  /** The next line, if there is one. */
  Optional<Line> next() {
    while (records.hasNext()) {
      Fields next = records.next();
      if (!rulesTable(next)) {
        return Optional.of(line(next));
      }
    }
    return Optional.empty();
  }

  /** All that is left, as rows of sheets: behind an empty line, another width is another sheet. */
  List<List<SheetRow>> sheets() {
    List<List<SheetRow>> sheets = new ArrayList<>();
    List<SheetRow> rows = new ArrayList<>();
    int width = 0;
    boolean parted = false;
    while (records.hasNext()) {
      Fields next = records.next();
      if (rulesTable(next)) {
        continue;
      }
      boolean empty = next.cells().size() == 1 && next.isBlank();
      if (parted && !empty && next.cells().size() != width && width > 0) {
        sheets.add(rows);
        rows = new ArrayList<>();
      }
      parted = empty;
      width = empty ? width : next.cells().size();
      rows.add(saysNothing(next) ? NO_ROW : row(Place.onLine(next.line()), next.cells()));
    }
    sheets.add(rows);
    return sheets;
  }

  /** Whether it is the rule below the head of a table, which parts nothing. */
  private static boolean rulesTable(Fields next) {
    return next.cells().size() > 1 && Rules.isRule(next.cells());
  }

  private static boolean saysNothing(Fields next) {
    return next.isBlank() || Rules.isRule(next.cells()) || Delimiters.isDeclaration(next);
  }

  private Line line(Fields next) {
    if (saysNothing(next)) {
      return BLANK;
    }
    List<String> cells = withoutFrame(next.cells());
    Place place = Place.onLine(next.line());
    if (cells.size() > 1) {
      return new Line(Line.Kind.ROW, 0, row(place, cells));
    }
    String text = cells.get(0);
    int level = level(text);
    SheetRow row = row(place, List.of(level > 0 ? headed(text, level) : text));
    if (row.isBlank()) {
      return BLANK;
    }
    boolean heading = level == 0 && row.cells().get(0).bold();
    return new Line(Line.Kind.LONE, heading ? DEEPEST : level, row);
  }

  /** A Markdown table's row without the pipes at its ends. */
  private List<String> withoutFrame(List<String> cells) {
    int last = cells.size() - 1;
    boolean framed = delimiter == '|' && last > 1 && cells.get(0).isBlank();
    if (!framed) {
      return cells;
    }
    return cells.subList(1, cells.get(last).isBlank() ? last : last + 1);
  }

  private static int level(String text) {
    int level = 0;
    while (level < text.length() && text.charAt(level) == '#') {
      level++;
    }
    boolean heading =
        level > 0
            && level <= DEEPEST
            && level < text.length()
            && Character.isWhitespace(text.charAt(level));
    return heading ? level : 0;
  }

  /** A heading's words, without the marks before them and those that may close it. */
  private static String headed(String text, int level) {
    String words = text.substring(level).strip();
    int end = words.length();
    while (end > 0 && words.charAt(end - 1) == '#') {
      end--;
    }
    boolean closed = end < words.length() && (end == 0 || words.charAt(end - 1) == ' ');
    return closed ? words.substring(0, end) : words;
  }

  private SheetRow row(Place place, List<String> raw) {
    List<SheetRow.Cell> cells = new ArrayList<>(raw.size());
    for (int i = 0; i < raw.size(); i++) {
      Markup cell = markup.apply(raw.get(i));
      if (cell.struck()) {
        diagnostics.info(
            DiagnosticCode.STRUCK_TEXT, "text that is struck through was left out", place);
      }
      cells.add(new SheetRow.Cell(i + 1, 1, 1, cell.lines(), cell.fill(), cell.bold(), 0));
    }
    return new SheetRow(place, cells);
  }
}
