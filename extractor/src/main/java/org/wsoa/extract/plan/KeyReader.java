package org.wsoa.extract.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsoa.extract.normalise.RatingKeys;
import org.wsoa.extract.normalise.RatingKeys.KeyCell;
import org.wsoa.extract.normalise.Ratings;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.extract.table.Grid;
import org.wsoa.extract.table.LogicalTable;
import org.wsoa.extract.table.Meaning;
import org.wsoa.extract.table.Section;
import org.wsoa.model.Colour;
import org.wsoa.model.RatingScale;
import org.wsoa.model.ScaleSubject;

/**
 * Finds the document's rating keys: small tables whose cells are colours by their fill, their
 * letters or their words, or that stand below a text about a RAG or BRAG rating; else lines of
 * text.
 */
final class KeyReader {
  /** A key has at least this many entries. */
  private static final int FEWEST = 2;

  /** A key has at most this many entries. */
  private static final int MOST = 8;

  /** Text above a table that is as near as this still speaks of it. */
  private static final int NEAR = 3;

  private static final Pattern SCALE = Pattern.compile("\\b(B?RAGG?)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern LETTER = Pattern.compile("\\((?:B|R|A|G|Gr|Y|W|P)\\)\\s*$");

  /** Any letter behind a colour's word: {@code Blue (C)}. */
  private static final Pattern CODE = Pattern.compile("\\s*\\(\\p{L}\\)$");

  private static final Pattern OUTCOME = Pattern.compile("(?i)\\b(?:outcomes?|impact)\\b");
  private static final Pattern ACTION = Pattern.compile("(?i)\\bactions?\\b");

  List<RatingScale> read(DocumentView document) {
    List<RatingScale> scales = new ArrayList<>();
    List<TextBlock> above = new ArrayList<>();
    for (DocumentView.Item item : document.items()) {
      if (item instanceof DocumentView.Text text) {
        above.add(text.block());
      } else if (item instanceof DocumentView.Table table) {
        List<TextBlock> near = above.subList(Math.max(0, above.size() - NEAR), above.size());
        List<RatingScale> beside = beside(table);
        scales.addAll(beside);
        if (beside.isEmpty()) {
          scale(table, near).or(() -> part(table, near)).ifPresent(scales::add);
        }
        above.clear();
      }
    }
    if (scales.isEmpty()) {
      scales.addAll(told(document.texts()));
    }
    return scales.isEmpty() ? told(document.furniture()) : scales;
  }

  /** The keys in lines of text. */
  private static List<RatingScale> told(List<TextBlock> lines) {
    List<RatingScale> scales = new ArrayList<>();
    for (KeyLines key : KeyLines.of(lines)) {
      List<KeyCell> cells =
          key.entries().stream().map(entry -> new KeyCell(entry, Optional.empty())).toList();
      if (cells.size() >= FEWEST && cells.size() <= MOST) {
        List<TextBlock> near = lines.subList(Math.max(0, key.behind() - NEAR), key.behind());
        scales.add(new RatingScale(subject(near, cells), RatingKeys.entries(cells, "")));
      }
    }
    return scales;
  }

  private static Optional<RatingScale> scale(DocumentView.Table table, List<TextBlock> near) {
    Section first = table.sections().get(0).section();
    int heading = first.headingRows().isEmpty() ? 1 : first.headingRows().get(0);
    boolean opens = heading - first.bannerRows().size() > 1;
    boolean known =
        table.sections().stream()
            .anyMatch(
                section ->
                    section.kind() != TableKind.OTHER
                        || section.section().has(Meaning.RISK, Meaning.OWNER)
                        || scores(section.section())
                        || holdsFigures(section.section()));
    if (known && !opens) {
      return Optional.empty();
    }
    // a key may stand right on top of another table, as one with it
    LogicalTable part = known ? rows(table.table(), 1, heading - 1) : table.table();
    String name = "";
    for (TextBlock block : near) {
      Matcher matcher = SCALE.matcher(block.line().text());
      while (matcher.find()) {
        name = matcher.group(1).toUpperCase(Locale.ROOT);
      }
    }
    List<KeyCell> cells = cells(part, known ? Optional.empty() : Optional.of(first));
    if (cells.size() < FEWEST || cells.size() > MOST || !isKey(part, cells, known ? "" : name)) {
      return Optional.empty();
    }
    List<RatingScale.Entry> entries = RatingKeys.entries(cells, name);
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new RatingScale(subject(near, cells), entries));
  }

  /** Two keys side by side, of which one is headed as that of outcomes or impact. */
  private static List<RatingScale> beside(DocumentView.Table table) {
    Grid grid = table.table().grid();
    List<RawCell> heads = grid.row(1).stream().filter(cell -> !cell.isEmpty()).toList();
    boolean other =
        table.sections().stream().allMatch(section -> section.kind() == TableKind.OTHER);
    if (!other || heads.size() < 2) {
      return List.of();
    }
    boolean first = OUTCOME.matcher(heads.get(0).text()).find();
    Optional<RawCell> second =
        heads.stream().filter(head -> OUTCOME.matcher(head.text()).find() != first).findFirst();
    if (second.isEmpty() || second.get().column() == 1) {
      return List.of();
    }
    int column = second.get().column();
    List<RatingScale> scales = new ArrayList<>();
    for (boolean left : new boolean[] {true, false}) {
      int from = left ? 1 : column;
      int to = left ? column - 1 : grid.columnCount();
      LogicalTable half = cut(table.table(), 2, grid.rowCount(), from, to);
      List<KeyCell> cells = cells(half, Optional.empty());
      if (cells.size() >= FEWEST && cells.size() <= MOST && isKey(half, cells, "")) {
        ScaleSubject subject = first == left ? ScaleSubject.OUTCOME : ScaleSubject.ACTION;
        scales.add(new RatingScale(subject, RatingKeys.entries(cells, "")));
      }
    }
    return scales.size() == 2 ? scales : List.of();
  }

  /** A key that stands right above or below another table, as one with it. */
  private static Optional<RatingScale> part(DocumentView.Table table, List<TextBlock> near) {
    for (DocumentView.Understood understood : table.sections()) {
      Section section = understood.section();
      if (understood.kind() == TableKind.OTHER
          && table.sections().size() > 1
          && section.has(Meaning.KEY_RATING, Meaning.DEFINITION)) {
        LogicalTable body = rows(table.table(), section.firstRow(), section.lastRow());
        List<KeyCell> cells = cells(body, Optional.empty());
        if (cells.size() >= FEWEST && cells.size() <= MOST && isKey(body, cells, "")) {
          return Optional.of(new RatingScale(subject(near, cells), RatingKeys.entries(cells, "")));
        }
      }
    }
    return Optional.empty();
  }

  /** Some rows of a table, as a table. */
  private static LogicalTable rows(LogicalTable table, int from, int to) {
    return cut(table, from, to, 1, table.columnCount());
  }

  /** What stands wholly in some rows and columns of a table, as a table. */
  private static LogicalTable cut(
      LogicalTable table, int firstRow, int lastRow, int firstColumn, int lastColumn) {
    List<RawCell> cells =
        table.cells().stream()
            .filter(cell -> cell.row() >= firstRow && cell.lastRow() <= lastRow)
            .filter(cell -> cell.column() >= firstColumn && cell.lastColumn() <= lastColumn)
            .map(cell -> cell.at(cell.row() - firstRow + 1, cell.column() - firstColumn + 1))
            .toList();
    return new LogicalTable(
        table.number(),
        lastRow - firstRow + 1,
        lastColumn - firstColumn + 1,
        cells,
        table.spans(),
        table.slides(),
        table.parts());
  }

  /** Whether it says how large something is, and not what scores mean. */
  private static boolean scores(Section section) {
    return section.has(Meaning.RISK_SCORE) && !section.has(Meaning.KEY_RATING, Meaning.DEFINITION);
  }

  /** Whether it rates indicators, with their figures beside them, instead of saying what does. */
  private static boolean holdsFigures(Section section) {
    return section.has(Meaning.BASELINE, Meaning.TARGET, Meaning.FIGURE)
        && !section.has(Meaning.KEY_RATING, Meaning.DEFINITION);
  }

  /**
   * The key's entries: each filled cell, or each row where a name and a description stand side by
   * side.
   */
  private static List<KeyCell> cells(LogicalTable logical, Optional<Section> section) {
    Grid grid = logical.grid();
    List<KeyCell> cells = new ArrayList<>();
    List<KeyCell> upright = upright(grid);
    if (!upright.isEmpty()) {
      return upright;
    }
    boolean paired = isPaired(grid, logical.rowCount());
    // a key of one row, in words that head columns elsewhere, is no heading
    Optional<Section> heading =
        section.filter(s -> !s.headingRows().isEmpty() && s.firstRow() <= s.lastRow());
    int first = heading.map(Section::firstRow).orElse(1);
    boolean headed =
        heading.isPresent()
            || section.filter(s -> s.has(Meaning.KEY_RATING, Meaning.DEFINITION)).isPresent();
    for (int row = first; row <= logical.rowCount(); row++) {
      List<RawCell> filled =
          grid.row(row).stream()
              .filter(cell -> !cell.isEmpty() || RatingCells.paint(cell).isPresent())
              .filter(cell -> !isTitle(cell, logical))
              .toList();
      if (sideBySide(filled)) {
        for (int i = 0; i < filled.size(); i += 2) {
          RawCell patch = filled.get(i);
          String description = Text.fold(filled.get(i + 1).text());
          cells.add(new KeyCell(Text.fold(patch.text()), description, RatingCells.paint(patch)));
        }
      } else if ((paired || headed) && filled.size() >= 2) {
        RawCell description = filled.get(filled.size() - 1);
        Optional<Colour> fill =
            filled.stream().map(RatingCells::paint).flatMap(Optional::stream).findFirst();
        cells.add(new KeyCell(name(filled), Text.fold(description.text()), fill));
      } else {
        for (RawCell cell : filled) {
          if (cell.row() == row && !cell.isEmpty()) {
            cells.add(new KeyCell(Text.fold(cell.text()), RatingCells.paint(cell)));
          }
        }
      }
    }
    return cells;
  }

  /** Whether a cell over all columns stands above the pairs: {@code RAG status}. */
  private static boolean isTitle(RawCell cell, LogicalTable table) {
    return cell.row() == 1
        && table.rowCount() > 1
        && table.columnCount() > 1
        && cell.columnSpan() == table.columnCount();
  }

  /** Whether a row holds several pairs: each a coloured cell, and what it means on plain ground. */
  private static boolean sideBySide(List<RawCell> filled) {
    boolean pairs = filled.size() > 2 && filled.size() % 2 == 0;
    for (int i = 0; pairs && i < filled.size(); i++) {
      pairs = RatingCells.paint(filled.get(i)).isPresent() == (i % 2 == 0);
    }
    return pairs;
  }

  /** The entries of a key whose colours stand in a first row, and what they mean below each. */
  private static List<KeyCell> upright(Grid grid) {
    List<KeyCell> cells = new ArrayList<>();
    if (grid.rowCount() != 2) {
      return List.of();
    }
    for (RawCell above : grid.row(1)) {
      Optional<RawCell> below =
          grid.at(2, above.column()).filter(cell -> cell.row() == 2 && !cell.isEmpty());
      boolean word = Ratings.colourWord(Text.fold(above.text())).isPresent();
      boolean blank = above.isEmpty() && RatingCells.paint(above).isEmpty();
      if (blank != below.isEmpty() || !(word || above.isEmpty())) {
        return List.of();
      }
      below.ifPresent(
          cell ->
              cells.add(
                  new KeyCell(
                      Text.fold(above.text()),
                      Text.fold(cell.text()),
                      RatingCells.paint(above).or(() -> RatingCells.paint(cell)))));
    }
    return cells.size() > 2 ? cells : List.of();
  }

  /** Whether rows are pairs, however many columns of a sheet they are merged over. */
  private static boolean isPaired(Grid grid, int rows) {
    int pairs = 0;
    for (int row = 1; row <= rows; row++) {
      List<RawCell> cells = grid.row(row);
      long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
      boolean patch =
          !cells.isEmpty() && cells.get(0).isEmpty() && RatingCells.paint(cells.get(0)).isPresent();
      filled += patch ? 1 : 0; // a colour is a name without words
      if (filled > 2) {
        return false;
      }
      pairs += filled == 2 ? 1 : 0;
    }
    return pairs >= 2 && pairs * 2 > rows;
  }

  /**
   * What a row calls its rating: its first cell, with a letter that stands in one of its own. A
   * colour's word behind a letter goes first.
   */
  private static String name(List<RawCell> filled) {
    String name = Text.fold(filled.get(0).text());
    for (RawCell cell : filled.subList(1, filled.size() - 1)) {
      String other = Text.fold(cell.text());
      if (other.length() == 1) {
        return name + " (" + other + ")";
      }
      if (name.length() == 1 && Ratings.colourWord(other).isPresent()) {
        return other + " (" + name + ")";
      }
    }
    return name;
  }

  private static boolean isKey(LogicalTable table, List<KeyCell> cells, String name) {
    Set<Colour> fills = new HashSet<>();
    int told = 0;
    for (KeyCell cell : cells) {
      cell.fill().ifPresent(fills::add);
      boolean letter = LETTER.matcher(cell.name()).find();
      String word = CODE.matcher(cell.name()).replaceAll("");
      told += letter || Ratings.colourWord(word).isPresent() ? 1 : 0;
    }
    boolean coloured = fills.size() >= FEWEST && fills.size() * 2 >= cells.size();
    boolean lettered = told >= FEWEST && told * 2 >= cells.size();
    boolean announced = !name.isEmpty() && (table.rowCount() == 1 || table.columnCount() == 1);
    return coloured || lettered || announced;
  }

  /** What the scale rates: by the nearest text above that names it, else by its own words. */
  private static ScaleSubject subject(List<TextBlock> near, List<KeyCell> cells) {
    for (int i = near.size() - 1; i >= 0; i--) {
      if (near.get(i).isHeading()) {
        String heading = near.get(i).line().text();
        if (OUTCOME.matcher(heading).find()) {
          return ScaleSubject.OUTCOME;
        }
        if (ACTION.matcher(heading).find()) {
          return ScaleSubject.ACTION;
        }
      }
    }
    long impacts = cells.stream().filter(cell -> OUTCOME.matcher(cell.name()).find()).count();
    if (impacts * 2 > cells.size()) {
      return ScaleSubject.OUTCOME;
    }
    for (int i = near.size() - 1; i >= 0; i--) {
      String text = near.get(i).line().text();
      boolean outcome = OUTCOME.matcher(text).find();
      boolean action = ACTION.matcher(text).find();
      if (outcome != action) {
        return outcome ? ScaleSubject.OUTCOME : ScaleSubject.ACTION;
      }
    }
    return ScaleSubject.ACTION;
  }
}
