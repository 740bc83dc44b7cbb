package org.wsoa.extract.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.wsoa.extract.normalise.Ratings;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.normalise.Timings;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.table.BlockNumber;
import org.wsoa.extract.table.Column;
import org.wsoa.extract.table.LogicalTable;
import org.wsoa.extract.table.Meaning;
import org.wsoa.extract.table.Section;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Precision;

/**
 * Puts the cells of ragged rows where their content fits (rule 4 of the contract): an outcome that
 * has slid into the date column is still an outcome. The cells of a row keep their order, whole
 * cells move, and a cell that may stand where it is stays.
 */
final class SlideRepair {
  /** What a step to another column costs; content that contradicts its column costs more. */
  private static final double STEP_COST = 0.4;

  /** A cell that fits its column this badly makes its row worth a look. */
  private static final double MISFIT = -2;

  private static final int PROSE_WORDS = 6;

  /** A time in words has no more of them than this. */
  private static final int SPELL_WORDS = 8;

  /** A word of more letters than this is written small in no name or role. */
  private static final int SMALL_WORD = 3;

  private SlideRepair() {}

  /**
   * The sections of one table with their ragged rows repaired; the same sections where cells cannot
   * have slid.
   *
   * @param sections sections of one and the same table
   */
  static List<Section> repair(List<Section> sections, Diagnostics diagnostics) {
    if (sections.isEmpty() || !sections.get(0).table().slides()) {
      return sections;
    }
    LogicalTable table = sections.get(0).table();
    List<List<RawCell>> rows = rows(table);
    for (Section section : sections) {
      for (int row : section.bodyRows()) {
        rows.set(row, repairRow(section, rows.get(row), diagnostics));
      }
    }
    LogicalTable repaired =
        new LogicalTable(
            table.number(),
            table.rowCount(),
            table.columnCount(),
            rows.stream().flatMap(List::stream).toList(),
            table.spans(),
            true,
            table.parts());
    return sections.stream().map(section -> within(repaired, section)).toList();
  }

  /** The cells of each row, at its number. */
  private static List<List<RawCell>> rows(LogicalTable table) {
    List<List<RawCell>> rows = new ArrayList<>();
    for (int row = 0; row <= table.rowCount(); row++) {
      rows.add(new ArrayList<>());
    }
    for (RawCell cell : table.cells()) {
      rows.get(cell.row()).add(cell);
    }
    return rows;
  }

  private static Section within(LogicalTable table, Section section) {
    return new Section(
        table,
        section.bannerRows(),
        section.headingRows(),
        section.columns(),
        section.firstRow(),
        section.lastRow());
  }

  private static List<RawCell> repairRow(
      Section section, List<RawCell> cells, Diagnostics diagnostics) {
    List<RawCell> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    List<Content> contents =
        filled.stream()
            .map(cell -> new Content(section.table().grid().text(cell), filled.size() == 1))
            .toList();
    boolean misfit = false;
    for (int i = 0; i < filled.size(); i++) {
      Column column = section.columns().get(filled.get(i).column() - 1);
      boolean headless = column.meaning() == Meaning.UNKNOWN && column.heading().isEmpty();
      misfit |= headless || contents.get(i).fit(column.meaning()) <= MISFIT;
    }
    if (!misfit || Banners.looksLikeLabel(filled) || isHeadingLike(filled, contents)) {
      return cells;
    }
    int[] columns = place(section, filled, contents);
    List<RawCell> moved = new ArrayList<>();
    boolean changed = false;
    for (int i = 0; i < filled.size(); i++) {
      RawCell cell = filled.get(i);
      if (columns[i] == cell.column()) {
        moved.add(cell);
        continue;
      }
      changed = true;
      RawCell there = at(cell, columns[i]);
      moved.add(there);
      Column column = section.columns().get(columns[i] - 1);
      diagnostics.warning(
          DiagnosticCode.SHIFTED_CELL,
          "A cell was read in the column \""
              + column.heading()
              + "\", where its content fits: "
              + Text.fold(cell.text()),
          cell.places().get(0));
    }
    if (!changed) {
      return cells;
    }
    for (RawCell cell : cells) {
      boolean free = moved.stream().noneMatch(other -> other.column() == cell.column());
      if (cell.isEmpty() && free) {
        moved.add(cell);
      }
    }
    return moved;
  }

  /** A lone text at the head of a row: a banner, unless a date says that it is an outcome. */
  private static boolean isHeadingLike(List<RawCell> filled, List<Content> contents) {
    return filled.size() == 1
        && filled.get(0).column() == 1
        && !contents.get(0).date()
        && !contents.get(0).dated();
  }

  /**
   * The cheapest order-keeping choice of columns, by dynamic programming over cells and columns.
   */
  private static int[] place(Section section, List<RawCell> filled, List<Content> contents) {
    int columns = section.columns().size();
    int count = filled.size();
    double[][] best = new double[count + 1][columns + 1];
    int[][] from = new int[count + 1][columns + 1];
    for (int i = 1; i <= count; i++) {
      Arrays.fill(best[i], Double.NEGATIVE_INFINITY);
      RawCell cell = filled.get(i - 1);
      for (int column = i; column <= columns; column++) {
        int previous = 0;
        for (int before = i - 1; before < column; before++) {
          if (best[i - 1][before] > best[i - 1][previous] || before == i - 1) {
            previous = before;
          }
        }
        double worth =
            best[i - 1][previous]
                + contents.get(i - 1).fit(meaning(section, column))
                - STEP_COST * Math.min(1, Math.abs(column - cell.column()))
                - 0.05 * Math.abs(column - cell.column());
        best[i][column] = worth;
        from[i][column] = previous;
      }
    }
    int last = count;
    for (int column = count; column <= columns; column++) {
      if (best[count][column] > best[count][last]) {
        last = column;
      }
    }
    int[] chosen = new int[count];
    for (int i = count; i >= 1; i--) {
      chosen[i - 1] = last;
      last = from[i][last];
    }
    return chosen;
  }

  private static Meaning meaning(Section section, int column) {
    return section.columns().get(column - 1).meaning();
  }

  /**
   * What a cell's text is. Each question is asked when a column's meaning raises it, and once only,
   * however many columns the text is tried in: most texts stand where they belong, and show it in
   * the first answer.
   */
  private static final class Content {
    private final String text;
    private final boolean alone;
    private final boolean prose;
    private final Answer date = new Answer(Timings::isDate);
    private final Answer dated = new Answer(text -> Timings.leading(text).isPresent());
    private final Answer status = new Answer(Ratings::isStatus);
    private final Answer spell = new Answer(Content::isSpell);

    /**
     * That of one text.
     *
     * @param text folded
     * @param alone whether no other cell of the row is filled
     */
    Content(String text, boolean alone) {
      this.text = text;
      this.alone = alone;
      this.prose = text.split(" ", -1).length >= PROSE_WORDS;
    }

    /** Whether the whole text is a date. */
    boolean date() {
      return date.to(text);
    }

    /** Whether it begins with a date and goes on. */
    boolean dated() {
      return dated.to(text);
    }

    /** Whether the whole text is a status. */
    boolean status() {
      return status.to(text);
    }

    /** Whether it is a time without a date ({@code Within ten days}), or with a state before it. */
    boolean spell() {
      return spell.to(text);
    }

    private static boolean isSpell(String text) {
      return text.split(" ", -1).length <= SPELL_WORDS
          && Timings.parse(text)
              .filter(t -> t.precision() == Precision.UNKNOWN || Ratings.isStatus(text))
              .isPresent();
    }

    /** How well it suits a column: from -3 to 2. */
    double fit(Meaning meaning) {
      return switch (meaning) {
        case DUE, START, ORIGINAL_DUE, CURRENT_DUE ->
            date() ? 2 : spell() ? 0.5 : prose || dated() || status() ? -3 : 0;
        case STATUS -> status() ? 2 : date() ? -2 : dated() ? -3 : prose ? -0.5 : 0;
        case IMPACT -> status() ? 2 : date() ? -2 : prose || dated() ? -3 : 0;
        case OUTCOME, OUTPUT -> dated() ? 2 : isDateOrStatus() ? -2 : prose ? 1 : 0.3;
        case ACTION -> dated() ? alone ? -2 : -0.5 : isDateOrStatus() ? -2 : prose ? 1 : 0;
        case OWNER, ACCOUNTABLE, SUPPORTING ->
            isDateOrStatus() || dated() ? -3 : isCapitalised() ? 1 : prose ? -2 : 0.3;
        case REF -> BlockNumber.isNumber(text) ? 1 : -2;
        case ISSUE, RECOMMENDATION -> isDateOrStatus() ? -3 : dated() ? -1 : 0.5;
        case STRATEGY, PRIORITY -> isDateOrStatus() || dated() ? -2 : 0.3;
        case PROGRESS -> isDateOrStatus() ? -0.5 : 0.3;
        case UNKNOWN -> -1;
        default -> 0;
      };
    }

    private boolean isDateOrStatus() {
      return date() || status();
    }

    /** Whether it is written as names and roles are: {@code Ann Moss}, {@code Head of Sheds}. */
    private boolean isCapitalised() {
      for (String word : text.split(" ", -1)) {
        if (word.length() > SMALL_WORD && Character.isLowerCase(word.charAt(0))) {
          return false;
        }
      }
      return true;
    }
  }

  /** The answer to a question about a text, found when it is first wanted. */
  private static final class Answer {
    private final Predicate<String> question;
    private Optional<Boolean> answer = Optional.empty();

    Answer(Predicate<String> question) {
      this.question = question;
    }

    boolean to(String text) {
      if (answer.isEmpty()) {
        answer = Optional.of(question.test(text));
      }
      return answer.get();
    }
  }

  private static RawCell at(RawCell cell, int column) {
    return new RawCell(
        cell.row(),
        column,
        cell.rowSpan(),
        1,
        cell.lines(),
        cell.fill(),
        cell.bold(),
        cell.header(),
        cell.places());
  }
}
