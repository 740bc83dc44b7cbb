package org.wsoa.extract.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a sheet, or text that a spreadsheet saved, into text blocks and tables.
 *
 * <p>A row with text in its first cell only is <em>lone</em>: a heading or a paragraph, a banner
 * over the rows below it, or a row that happens to have one value. Which, is told so:
 *
 * <pre>
 *              has it a border (or a fill), in a sheet whose tables have borders?
 *                       yes /                            \ no such sheet
 *     a row of the table that it touches            is there a table right above?
 *                                                    no /              \ yes
 *     (a sheet with borders, this row without:       text       its text labels other rows too?
 *      text, always)                                             yes /          \ no
 *                                                            a row      does another table begin below?
 *                                                                        yes /         \ no
 *                                                                         text          a row (banner)
 * </pre>
 *
 * <p>Another table begins below when the header comes again, when the rows below are wider than the
 * table, or as {@link RowKind#startsAnother} says. Lone rows at the end are text. A blank row ends
 * the table only where another one begins; otherwise it is noted as a break. Not thread-safe; one
 * for each document.
 */
public final class SheetBlocks {
  /** A hundred times a long plan's; a sheet painted to its last row and column has more. */
  private static final long MOST_SQUARES = 2_000_000;

  /** Empty rows with borders beyond this number are the end of a table, not a template's lines. */
  private static final int MOST_EMPTY = 20;

  private static final int AHEAD = 3;

  private final boolean spans;
  private final List<Block> blocks = new ArrayList<>();
  private final List<SheetRow> empties = new ArrayList<>();
  private final List<SheetRow> lone = new ArrayList<>();
  private List<SheetRow> rows = List.of();
  private Set<String> labels = Set.of();
  private HeadingLevels levels = new HeadingLevels(List.of());
  private RowsTable table = new RowsTable();
  private boolean bordered;
  private boolean afterBlank;
  private int openUntil;
  private int tables;

  /**
   * Blocks of one document.
   *
   * @param spans whether the format can merge cells
   */
  public SheetBlocks(boolean spans) {
    this.spans = spans;
  }

  /**
   * The blocks of one sheet, in order; tables are numbered through all sheets of the document.
   *
   * @param sheet its rows, blank ones among them
   * @throws TooLargeException when a table has too many squares
   */
  public List<Block> cut(List<SheetRow> sheet) throws TooLargeException {
    rows = SheetSides.unfold(sheet);
    blocks.clear();
    labels = labels();
    bordered = hasBorderedTable();
    levels = new HeadingLevels(rows);
    openUntil = 0;
    int i = 0;
    while (i < rows.size()) {
      boolean inTable = i < openUntil || !(table.isEmpty() || afterBlank);
      int patches = inTable ? 0 : patches(i);
      if (patches >= SheetSides.FEWEST_COLOURS) {
        key(i, i + patches);
        i += patches;
      } else {
        take(i);
        i++;
      }
    }
    closeLone(rows.size());
    closeTable();
    return List.copyOf(blocks);
  }

  /**
   * How many rows from one on are no more than a cell each, one below the other, alike but for
   * their colours, no two of which are the same: a key to what the colours say.
   */
  private int patches(int from) {
    Set<Fill> fills = new HashSet<>();
    int to = from;
    while (to < rows.size() && rows.get(to).filled() == 1) {
      SheetRow.Cell cell = rows.get(to).first();
      SheetRow.Cell first = rows.get(from).first();
      boolean alike =
          cell.column() == first.column()
              && cell.columnSpan() == 1
              && cell.bold() == first.bold()
              && cell.sizePt() == first.sizePt();
      if (!alike || cell.fill().isEmpty() || !fills.add(cell.fill().get())) {
        break;
      }
      to++;
    }
    return to - from;
  }

  /** A table of one column. */
  private void key(int from, int to) throws TooLargeException {
    closeLone(from);
    closeTable();
    for (SheetRow row : rows.subList(from, to)) {
      add(new SheetRow(row.place(), List.of(row.first().inColumn(1)), row.ruled()));
    }
    closeTable();
  }

  private void take(int i) throws TooLargeException {
    SheetRow row = rows.get(i);
    boolean covered = i < openUntil;
    for (SheetRow.Cell cell : row.cells()) {
      openUntil = Math.max(openUntil, i + cell.rowSpan());
    }
    if (row.isBlank() && !covered) {
      blank(i, row);
    } else if (!covered && (isLone(row) || isApart(i, row))) {
      lone(i, row);
    } else {
      closeLone(i);
      goOn(i, row);
    }
  }

  private void blank(int i, SheetRow row) throws TooLargeException {
    if (row.ruled() && !table.isEmpty() && lone.isEmpty() && empties.size() < MOST_EMPTY) {
      empties.add(row);
    } else {
      closeLone(i);
      empties.clear();
      afterBlank = true;
    }
  }

  private void lone(int i, SheetRow row) throws TooLargeException {
    boolean unattached = table.isEmpty() || afterBlank;
    boolean text = bordered ? !row.ruled() && (unattached || !row.hasFill()) : unattached;
    if (text) {
      closeLone(i);
      text(row);
    } else {
      if (table.isEmpty() && lone.isEmpty()) {
        afterBlank = false;
      }
      lone.add(row);
    }
  }

  /**
   * Places the lone rows right above row {@code i}, or at the end of a part of the sheet: labels
   * that come first end the table above; the others, where it ends, belong to what follows.
   */
  private void closeLone(int i) throws TooLargeException {
    if (lone.isEmpty()) {
      return;
    }
    List<SheetRow> above = List.copyOf(lone);
    lone.clear();
    boolean followed = i < rows.size() && !rows.get(i).isBlank() && !isLone(rows.get(i));
    if (table.isEmpty() && !followed) {
      for (SheetRow row : above) {
        text(row);
      }
      return;
    }
    boolean ends = !table.isEmpty() && (!followed || afterBlank || anotherBegins(i));
    int own = 0;
    while (own < above.size() && (!ends || isLabel(above.get(own)))) {
      add(above.get(own));
      own++;
    }
    for (SheetRow row : above.subList(own, above.size())) {
      if (!bordered) {
        text(row);
      } else {
        if (followed && ends) {
          closeTable();
          ends = false;
        }
        add(row);
      }
    }
  }

  private boolean isLabel(SheetRow row) {
    return !afterBlank && labels.contains(row.first().text());
  }

  /** A row of a table: of the one above, or of a new one. */
  private void goOn(int i, SheetRow row) throws TooLargeException {
    if (afterBlank && !table.isEmpty()) {
      if (RowKind.startsAnother(row, rowAfter(i), table.rows())) {
        closeTable();
      } else {
        table.addBreak();
      }
    }
    add(row);
  }

  private void add(SheetRow row) {
    for (SheetRow empty : empties) {
      table.add(empty);
    }
    empties.clear();
    table.add(row);
    afterBlank = false;
  }

  private void text(SheetRow row) throws TooLargeException {
    closeTable();
    SheetRow.Cell cell = row.first();
    int level = levels.level(cell, blocks.isEmpty());
    level = cell.sizePt() == 0 && isNumbered(cell.text()) && followsNumbered() ? 0 : level;
    level = cell.sizePt() == 0 && isLabelled(cell.text()) && followsHeading() ? 0 : level;
    for (TextLine line : cell.lines()) {
      blocks.add(new TextBlock(level, line, row.place()));
    }
    afterBlank = false;
  }

  /** Whether a text is a label without a number, and its value: it tells of the heading above. */
  private static boolean isLabelled(String text) {
    int colon = text.indexOf(": ");
    return colon > 0 && text.substring(0, colon).chars().noneMatch(Character::isDigit);
  }

  private boolean followsHeading() {
    int last = blocks.size() - 1;
    return last >= 0 && blocks.get(last) instanceof TextBlock text && text.isHeading();
  }

  /**
   * Where nothing but the words tells headings, two numbered texts in a row are a list: a heading
   * has something below it. The first of them is made a list entry too.
   */
  private boolean followsNumbered() {
    int last = blocks.size() - 1;
    if (last >= 0 && blocks.get(last) instanceof TextBlock text && isNumbered(text.line().text())) {
      blocks.set(last, new TextBlock(0, text.line(), text.place()));
      return true;
    }
    return false;
  }

  private static boolean isNumbered(String text) {
    int end = 0;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end > 0
        && end + 1 < text.length()
        && (text.charAt(end) == '.' || text.charAt(end) == ')')
        && text.charAt(end + 1) == ' ';
  }

  private void closeTable() throws TooLargeException {
    empties.clear();
    if (!table.isEmpty()) {
      if (table.squares() > MOST_SQUARES) {
        throw new TooLargeException("a table has more than " + MOST_SQUARES + " squares");
      }
      tables++;
      blocks.add(table.build(tables, spans, false));
      table = new RowsTable();
    }
    afterBlank = false;
  }

  private boolean anotherBegins(int i) {
    int below = 0;
    for (int k = i; k < Math.min(i + AHEAD, rows.size()) && !isLone(rows.get(k)); k++) {
      below = Math.max(below, rows.get(k).extent());
    }
    SheetRow first = rows.get(i);
    if (RowKind.repeatsHeader(first, table.rows())) {
      return true;
    }
    Optional<SheetRow> second = rowAfter(i);
    if (bordered) {
      return second.isPresent() && RowKind.repeatsHeader(second.get(), table.rows());
    }
    return below > table.extent() || RowKind.startsAnother(first, second, table.rows());
  }

  private Optional<SheetRow> rowAfter(int i) {
    return i + 1 < rows.size() ? Optional.of(rows.get(i + 1)) : Optional.empty();
  }

  private static boolean isLone(SheetRow row) {
    if (row.filled() != 1) {
      return false;
    }
    SheetRow.Cell only = row.first();
    for (SheetRow.Cell cell : row.cells()) {
      if (cell.fill().isPresent() && !cell.fill().equals(only.fill())) {
        return false;
      }
    }
    return only.column() == 1 && only.rowSpan() == 1;
  }

  /**
   * Whether a row with one value, not in the first column, stands outside tables: above the first
   * of them, and not right above a row with more (then it heads a group of columns).
   */
  private boolean isApart(int i, SheetRow row) {
    boolean outside = bordered ? !row.ruled() : table.isEmpty();
    boolean below = i + 1 < rows.size() && rows.get(i + 1).filled() > 1;
    return outside && row.filled() == 1 && !below && !hasPatch(row) && !isMore(i, row);
  }

  /** Whether a row has more of what stands right above it in the table, under a label. */
  private boolean isMore(int i, SheetRow row) {
    return i > 0
        && !table.isEmpty()
        && !afterBlank
        && !rows.get(i - 1).ruled()
        && rows.get(i - 1).cells().stream()
            .anyMatch(cell -> !cell.lines().isEmpty() && cell.column() == row.first().column());
  }

  /** Whether a colour stands before the text, as in a key of patches. */
  private static boolean hasPatch(SheetRow row) {
    SheetRow.Cell only = row.first();
    SheetRow.Cell patch = row.cells().get(0);
    return patch.lines().isEmpty() && patch.fill().isPresent() && !patch.fill().equals(only.fill());
  }

  private boolean hasBorderedTable() {
    for (SheetRow row : rows) {
      if (row.ruled() && row.filled() > 1) {
        return true;
      }
    }
    return false;
  }

  /** The texts of lone rows that stand in the first cell of another row too. */
  private Set<String> labels() {
    Map<String, Integer> counts = new HashMap<>();
    for (SheetRow row : rows) {
      if (isLone(row)) {
        counts.put(row.first().text(), 0);
      }
    }
    Set<String> found = new HashSet<>();
    if (counts.isEmpty()) {
      return found;
    }
    for (SheetRow row : rows) {
      String first = row.isBlank() ? "" : row.first().text();
      Integer count = counts.computeIfPresent(first, (text, before) -> before + 1);
      if (count != null && count > 1) {
        found.add(first);
      }
    }
    return found;
  }
}
