package org.wsoa.extract.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wsoa.extract.normalise.Ratings;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.normalise.Timings;
import org.wsoa.extract.read.Memo;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.table.HeadingVocabulary.Candidate;

/** Finds a table's heading rows and reads what its columns mean. */
public final class SectionReader {
  /** A cell whose best wording scores this or more looks like a heading. */
  private static final double HEADING_SCORE = 0.6;

  /** A cell whose best wording scores this or more is a heading and nothing else. */
  private static final double EXACT_SCORE = 0.9;

  /** Share of a row's filled cells that must look like headings. */
  private static final double HEADING_SHARE = 0.6;

  /** The same of a row that is set as headings are: plans have words of their own. */
  private static final double STYLED_SHARE = 0.34;

  /** A heading is rarely longer than this. */
  private static final int LONGEST_HEADING = 90;

  /** A row that tells a block's story has a number, its label, its text and a date, and no more. */
  private static final int STORY_CELLS = 4;

  /** A row with more texts than this is a row of the body and no banner with its number. */
  private static final int ROW_CELLS = 3;

  /** So many headings that leave no doubt make a row of headings, whatever the others say. */
  private static final int CERTAIN_HEADINGS = 4;

  private static final Pattern DIGITS = Pattern.compile("[\\d/.]*\\d[\\d/.]*");

  private final HeadingVocabulary vocabulary;
  private final ColumnReader columnReader;

  /** A reader with the given wordings. */
  public SectionReader(HeadingVocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.columnReader = new ColumnReader(vocabulary);
  }

  /** The wordings that headings are known by. */
  HeadingVocabulary vocabulary() {
    return vocabulary;
  }

  /**
   * The sections of a table, in order. Rows before the first heading are in no section's body; a
   * table without any heading row is one section without columns' meanings.
   */
  public List<Section> read(LogicalTable table) {
    Grid grid = table.grid();
    List<Integer> starts = new ArrayList<>();
    Memo<String, Double> scores = new Memo<>(this::headingScore);
    for (int row = 1; row <= table.rowCount(); row++) {
      if (isHeading(grid.row(row), row, grid::text, scores::of) && !countsOn(grid, row)) {
        starts.add(row);
      }
    }
    List<Section> sections = new ArrayList<>();
    int free = 1;
    for (int i = 0; i < starts.size(); i++) {
      int heading = starts.get(i);
      if (heading < free) {
        continue; // the second row of the heading before
      }
      List<Integer> headingRows = headingRows(grid, heading);
      int first = headingRows.get(headingRows.size() - 1) + 1;
      int next = nextStart(starts, i, first).orElse(table.rowCount() + 1);
      List<Heading> headings = headings(table, headingRows);
      int last = next - 1;
      List<Integer> bannersBelow =
          next <= table.rowCount() ? banners(grid, first, next) : List.of();
      List<Integer> banners = banners(grid, free, heading);
      last -= bannersBelow.size();
      sections.add(
          new Section(
              table,
              banners,
              headingRows,
              columnReader.read(headings, grid, first, last),
              first,
              last));
      free = last + 1;
    }
    if (sections.isEmpty()) {
      sections.add(
          new Section(
              table,
              List.of(),
              List.of(),
              columnReader.read(blanks(table.columnCount()), grid, 1, table.rowCount()),
              1,
              table.rowCount()));
    }
    return sections;
  }

  /**
   * A section without a heading of its own, read with the columns of one before it.
   *
   * @param columns the columns to read it with; columns beyond them are unknown
   */
  public static Section headless(LogicalTable table, List<Column> columns) {
    List<Column> own = new ArrayList<>();
    for (int index = 1; index <= table.columnCount(); index++) {
      own.add(
          index <= columns.size()
              ? columns.get(index - 1)
              : new Column(
                  index, "", Meaning.UNKNOWN, 0, "beyond the headings", Meaning.UNKNOWN, 0, false));
    }
    return new Section(table, List.of(), List.of(), own, 1, table.rowCount());
  }

  /** Whether the row is a heading row, by the share of its cells that a wording fits. */
  public boolean isHeading(Grid grid, int row) {
    return isHeading(grid.row(row), row, grid::text, this::headingScore);
  }

  /** The same of the cells that touch a row. */
  boolean isHeading(List<RawCell> cells, int row) {
    return isHeading(cells, row, cell -> Text.fold(cell.text()), this::headingScore);
  }

  private static boolean isHeading(
      List<RawCell> cells,
      int row,
      Function<RawCell, String> textOf,
      ToDoubleFunction<String> headingScore) {
    List<String> read = new ArrayList<>();
    for (RawCell cell : cells) {
      if (cell.isEmpty()) {
        continue;
      }
      if (cell.row() != row) {
        return false; // a heading cell never begins above its row
      }
      read.add(textOf.apply(cell));
    }
    List<String> texts = MonthLetters.without(read);
    int prose = Math.toIntExact(texts.stream().filter(SectionReader::isProse).count());
    if (texts.size() - prose < HEADING_SHARE * texts.size()) {
      return false;
    }
    double share = isStyled(cells) ? STYLED_SHARE : HEADING_SHARE;
    double most = texts.size() * (1 - share);
    int fitting = 0;
    int exact = 0;
    int states = 0;
    boolean labelled =
        texts.size() <= STORY_CELLS && texts.stream().limit(2).anyMatch(RowLabels::isLabel);
    List<String> others = new ArrayList<>();
    // the short ones first: they cost the least, and most rows of a body are told by them
    texts.sort(Comparator.comparingInt(String::length));
    for (String text : texts.subList(0, texts.size() - prose)) {
      double score = headingScore.applyAsDouble(text);
      if (score >= HEADING_SCORE) {
        fitting++;
        exact += score >= EXACT_SCORE ? 1 : 0;
        states += score >= EXACT_SCORE && Ratings.isStatus(text) ? 1 : 0;
      } else {
        others.add(text);
        if (others.size() + prose > most
            && (prose > 0 || !others.stream().allMatch(Timings::isDate))) {
          return false; // a row of the body, long before its end
        }
      }
    }
    if (fitting < 2 || exact == states || (labelled && exact < CERTAIN_HEADINGS)) {
      return false; // prose, a story row with its date, or a row of a key
    }
    if (exact - states < 2 && others.stream().anyMatch(Timings::isDate)) {
      return false; // an action with its date, whose owner or state reads like a heading
    }
    // dated columns beside headings that leave no doubt (rule 10)
    boolean dated = prose == 0 && exact == fitting && others.stream().allMatch(Timings::isDate);
    return (fitting >= share * texts.size() || dated)
        && !texts.stream().allMatch(Ratings::isStatus);
  }

  /** Whether the row goes on counting where the row of texts above it does: one more action. */
  private static boolean countsOn(Grid grid, int row) {
    return row > 1
        && isNumber(grid, row)
        && isNumber(grid, row - 1)
        && grid.row(row - 1).stream().filter(cell -> !cell.isEmpty()).count() > ROW_CELLS;
  }

  private static boolean isNumber(Grid grid, int row) {
    return grid.at(row, 1).filter(cell -> BlockNumber.isNumber(grid.text(cell))).isPresent();
  }

  /** Whether a wording fits a text as the heading of one column. */
  boolean isHeadingText(String text) {
    return headingScore(Text.fold(text)) >= HEADING_SCORE;
  }

  /** Whether a text is too long to be a heading. */
  static boolean isProse(String text) {
    return text.length() > LONGEST_HEADING;
  }

  /** Whether every cell with text is set as headings are: bold, or a header cell of the format. */
  private static boolean isStyled(List<RawCell> cells) {
    return cells.stream().allMatch(cell -> cell.isEmpty() || cell.bold() || cell.header());
  }

  /** How well the best wording fits; 0 for a date or a number, be it a wording too. */
  private double headingScore(String text) {
    if (DIGITS.matcher(text).matches()) {
      return 0;
    }
    double score = vocabulary.best(text).map(Candidate::score).orElse(0.0);
    return score >= HEADING_SCORE && Timings.isDate(text) ? 0 : score;
  }

  /** The first of the starts after this one that is no row of its own heading. */
  private static Optional<Integer> nextStart(List<Integer> starts, int index, int from) {
    return starts.subList(index + 1, starts.size()).stream()
        .filter(start -> start >= from)
        .findFirst();
  }

  /** The heading row, and a second one below it where the first groups columns. */
  private List<Integer> headingRows(Grid grid, int row) {
    int deepest = row;
    boolean groups = false;
    for (RawCell cell : grid.row(row)) {
      if (!cell.isEmpty()) {
        deepest = Math.max(deepest, cell.lastRow());
        groups |= cell.columnSpan() > 1;
      }
    }
    if (deepest == row && row < grid.rowCount() && isSubHeading(grid, row, groups)) {
      deepest = row + 1;
    }
    List<Integer> rows = new ArrayList<>();
    for (int i = row; i <= Math.min(deepest, row + 2); i++) {
      rows.add(i);
    }
    return rows;
  }

  /**
   * Whether the row below has headings under groups only. Where it names each column that this row
   * leaves blank, half of its texts need be wordings.
   */
  private boolean isSubHeading(Grid grid, int row, boolean groups) {
    boolean named = namesBlanks(grid, row);
    int filled = 0;
    int fitting = 0;
    for (RawCell cell : grid.row(row + 1)) {
      if (cell.isEmpty()) {
        continue;
      }
      filled++;
      String text = grid.text(cell);
      boolean heading =
          headingScore(text) >= HEADING_SCORE
              || (ColumnContents.wordCount(text) <= 4 && Timings.inHeading(text).isPresent());
      boolean under =
          grid.at(row, cell.column())
              .map(above -> above.columnSpan() > 1 || above.isEmpty())
              .orElse(true);
      boolean opens =
          cell.column() < grid.columnCount()
              && grid.at(row, cell.column() + 1).map(RawCell::isEmpty).orElse(true);
      if (!(heading || named) || !(under || opens)) {
        return false;
      }
      fitting += heading ? 1 : 0;
    }
    return filled >= 2
        && fitting * 2 >= filled
        && (groups || !isHeading(grid, row + 1) || leavesBlank(grid, row));
  }

  /** Whether this row leaves columns blank, and the row below names each of them in a few words. */
  private static boolean namesBlanks(Grid grid, int row) {
    boolean blanks = false;
    for (int column = 1; column <= grid.columnCount(); column++) {
      if (isBlank(grid, row, column)) {
        Optional<RawCell> below = grid.at(row + 1, column).filter(cell -> !cell.isEmpty());
        if (below.isEmpty() || isProse(grid.text(below.get()))) {
          return false;
        }
        blanks = true;
      }
    }
    return blanks;
  }

  /** Whether the row below leaves columns blank that this heading row names. */
  private static boolean leavesBlank(Grid grid, int row) {
    return grid.row(row).stream()
        .filter(cell -> !cell.isEmpty())
        .anyMatch(cell -> grid.at(row + 1, cell.column()).map(RawCell::isEmpty).orElse(true));
  }

  /** Each column's heading: the texts of the heading rows over it, from top to bottom. */
  private static List<Heading> headings(LogicalTable table, List<Integer> headingRows) {
    Grid grid = table.grid();
    int last = headingRows.get(headingRows.size() - 1);
    List<Heading> headings = new ArrayList<>();
    for (int column = 1; column <= grid.columnCount(); column++) {
      List<String> parts = new ArrayList<>();
      RawCell above = null;
      for (int row : headingRows) {
        RawCell cell = grid.at(row, column).orElse(null);
        if (row < last && !table.spans() && isBlank(cell) && !isBlank(grid, last, column)) {
          cell = groupToTheLeft(grid, row, last, column);
        }
        if (cell == null || cell.equals(above)) {
          continue;
        }
        above = cell;
        String text = grid.text(cell);
        if (!text.isEmpty()
            && !(cell.columnSpan() > 1 && cell.column() != column && headingRows.size() == 1)) {
          parts.add(text);
        }
      }
      headings.add(Heading.of(parts));
    }
    return headings;
  }

  /** Without spans a group heading stands over the first of its columns only. */
  private static @Nullable RawCell groupToTheLeft(Grid grid, int row, int last, int column) {
    for (int left = column - 1; left >= 1 && !isBlank(grid, last, left); left--) {
      if (!isBlank(grid, row, left)) {
        return grid.at(row, left).orElse(null);
      }
    }
    return null;
  }

  private static boolean isBlank(Grid grid, int row, int column) {
    return isBlank(grid.at(row, column).orElse(null));
  }

  private static boolean isBlank(@Nullable RawCell cell) {
    return cell == null || cell.isEmpty();
  }

  /** The banner rows that end right above a heading: one text, or a number and a text. */
  private static List<Integer> banners(Grid grid, int from, int heading) {
    List<Integer> rows = new ArrayList<>();
    for (int row = heading - 1; row >= from && row >= heading - 3; row--) {
      List<RawCell> filled = grid.row(row).stream().filter(cell -> !cell.isEmpty()).toList();
      boolean numbered =
          filled.size() == 2 && BlockNumber.opening(filled.get(0).text()).isPresent();
      boolean opens = filled.size() == 1 && filled.get(0).column() == 1;
      boolean begins = filled.stream().allMatch(cell -> cell.row() == cell.lastRow());
      if (!begins || !(numbered || opens) || RowLabels.story(filled.get(0)).isPresent()) {
        break;
      }
      rows.add(0, row);
    }
    return rows;
  }

  private static List<Heading> blanks(int count) {
    return Collections.nCopies(count, Heading.of(List.of()));
  }
}
