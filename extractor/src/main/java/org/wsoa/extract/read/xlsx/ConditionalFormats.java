package org.wsoa.extract.read.xlsx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.wsoa.extract.read.Fill;
import org.wsoa.extract.read.RichText;
import org.wsoa.extract.read.SheetData;

/**
 * The conditional formats of a sheet (ISO/IEC 29500-1, 18.3.1.18), and the fills that its cells
 * have by them. Trackers that let people choose a status from a list are painted in this way.
 * Scales of colours, bars and icons tell how large a number is, and are passed over.
 */
final class ConditionalFormats {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Kinds that say in a formula of truth when they hold. */
  private static final Set<String> BY_FORMULA =
      Set.of(
          "expression",
          "containsText",
          "notContainsText",
          "beginsWith",
          "endsWith",
          "containsBlanks",
          "notContainsBlanks");

  private static final String BY_VALUE = "cellIs";

  private static final Map<String, String> OPERATORS =
      Map.of(
          "equal", "=",
          "notEqual", "<>",
          "lessThan", "<",
          "lessThanOrEqual", "<=",
          "greaterThan", ">",
          "greaterThanOrEqual", ">=");

  private final List<Rule> rules = new ArrayList<>();
  private final Set<String> unread = new TreeSet<>();
  private final StringBuilder formula = new StringBuilder();
  private List<SheetData.Region> areas = List.of();
  private boolean inFormula;
  private @Nullable Rule open;

  /**
   * A rule.
   *
   * @param operator as formulas write it, for one that compares the cell itself; else empty
   * @param priority the lowest goes first
   * @param look number of the differential format; -1 for none
   * @param last whether no further rule is asked where it holds
   * @param formula when it holds, or what the cell is compared with; empty until it is read
   */
  private record Rule(
      List<SheetData.Region> areas,
      String operator,
      int priority,
      int look,
      boolean last,
      Optional<CellFormula> formula) {
    Rule with(CellFormula condition) {
      return new Rule(areas, operator, priority, look, last, Optional.of(condition));
    }

    /** Top row of all areas together: the formula is written for the cell at their corner. */
    int top() {
      return areas.stream().mapToInt(SheetData.Region::top).min().orElse(0);
    }

    int left() {
      return areas.stream().mapToInt(SheetData.Region::left).min().orElse(0);
    }
  }

  /** An element of a sheet's part begins. */
  void start(String name, Attributes attributes) {
    switch (name) {
      case "conditionalFormatting" -> areas = areas(attributes.value("sqref"));
      case "cfRule" -> open = rule(attributes);
      case "formula" -> {
        inFormula = true;
        formula.setLength(0);
      }
      default -> {}
    }
  }

  /** Letters between them. */
  void characters(char[] letters, int offset, int length) {
    if (inFormula) {
      formula.append(letters, offset, length);
    }
  }

  /** An element ends. */
  void end(String name) {
    if (name.equals("formula")) {
      inFormula = false;
      if (open != null && open.formula().isEmpty()) {
        Optional<CellFormula> read = CellFormula.parse(formula.toString().strip());
        if (read.isPresent()) {
          open = open.with(read.get());
        } else if (open.look() >= 0) {
          unread.add(formula.toString().strip());
        }
      }
    } else if (name.equals("cfRule")) {
      if (open != null && open.formula().isPresent()) {
        rules.add(open);
      }
      open = null;
    }
  }

  /** Formulas that were not understood, in the order of their letters. */
  Set<String> unread() {
    return Collections.unmodifiableSet(unread);
  }

  /**
   * Gives the cells of a sheet the fills that they have by the rules.
   *
   * @param fills fill of a differential format by number
   */
  void paint(SheetData sheet, IntFunction<Optional<Fill>> fills) {
    if (rules.isEmpty()) {
      return;
    }
    NavigableMap<Integer, Map<Integer, String>> texts = texts(sheet);
    CellFormula.Cells cells =
        (row, column) -> texts.getOrDefault(row, Map.of()).getOrDefault(column, "");
    Map<Square, Fill> painted = new HashMap<>();
    Set<Square> done = new HashSet<>();
    rules.sort(Comparator.comparingInt(Rule::priority));
    for (Rule rule : rules) {
      Optional<Fill> fill = fills.apply(rule.look());
      if (fill.isEmpty() && !rule.last()) {
        continue;
      }
      for (Square square : squares(texts, rule)) {
        if (!done.contains(square) && holds(rule, square, cells)) {
          fill.ifPresent(colour -> painted.putIfAbsent(square, colour));
          if (rule.last()) {
            done.add(square);
          }
        }
      }
    }
    sheet.rows.replaceAll(row -> painted(row, painted));
  }

  private static boolean holds(Rule rule, Square square, CellFormula.Cells cells) {
    int down = square.row() - rule.top();
    int right = square.column() - rule.left();
    CellFormula condition = rule.formula().orElseThrow();
    return rule.operator().isEmpty()
        ? condition.holds(cells, down, right)
        : condition.compares(
            cells.text(square.row(), square.column()), rule.operator(), cells, down, right);
  }

  /** The cells that a rule is for, of those that leave a trace. */
  private static List<Square> squares(
      NavigableMap<Integer, Map<Integer, String>> texts, Rule rule) {
    List<Square> found = new ArrayList<>();
    for (SheetData.Region area : rule.areas()) {
      texts
          .subMap(area.top(), true, area.bottom(), true)
          .forEach(
              (row, cells) ->
                  cells.keySet().stream()
                      .filter(column -> column >= area.left() && column <= area.right())
                      .forEach(column -> found.add(new Square(row, column))));
    }
    return found;
  }

  /** Texts of the cells by row and column. */
  private static NavigableMap<Integer, Map<Integer, String>> texts(SheetData sheet) {
    NavigableMap<Integer, Map<Integer, String>> texts = new TreeMap<>();
    for (SheetData.Row row : sheet.rows) {
      Map<Integer, String> cells = new TreeMap<>();
      for (SheetData.Cell cell : row.cells()) {
        StringBuilder text = new StringBuilder();
        for (RichText.Run run : cell.text().runs()) {
          text.append(run.text());
        }
        cells.put(cell.column(), text.toString());
      }
      texts.put(row.index(), cells);
    }
    return texts;
  }

  private static SheetData.Row painted(SheetData.Row row, Map<Square, Fill> painted) {
    List<SheetData.Cell> cells = new ArrayList<>(row.cells());
    cells.replaceAll(
        cell -> {
          Fill fill = painted.get(new Square(row.index(), cell.column()));
          return fill == null
              ? cell
              : new SheetData.Cell(cell.column(), cell.style().filled(fill), cell.text());
        });
    return new SheetData.Row(row.index(), row.hidden(), List.copyOf(cells));
  }

  private @Nullable Rule rule(Attributes attributes) {
    String type = attributes.value("type");
    boolean byValue = BY_VALUE.equals(type);
    String operator = byValue ? OPERATORS.get(String.valueOf(attributes.value("operator"))) : "";
    if (areas.isEmpty()
        || operator == null
        || !(byValue || BY_FORMULA.contains(String.valueOf(type)))) {
      return null;
    }
    return new Rule(
        areas,
        operator,
        (int) Values.decimal(attributes.value("priority"), Integer.MAX_VALUE),
        (int) Values.decimal(attributes.value("dxfId"), -1),
        attributes.value("stopIfTrue") != null && Values.isOn(attributes.value("stopIfTrue")),
        Optional.empty());
  }

  /** Ranges such as {@code F5:F40 H5}; none where they are malformed. */
  private static List<SheetData.Region> areas(@Nullable String references) {
    if (references == null || references.isBlank()) {
      return List.of();
    }
    try {
      return SPACES
          .splitAsStream(references.strip())
          .map(CellRangeAddress::valueOf)
          .filter(area -> area.getFirstRow() <= area.getLastRow())
          .map(
              area ->
                  new SheetData.Region(
                      area.getFirstRow(),
                      area.getFirstColumn(),
                      area.getLastRow(),
                      area.getLastColumn()))
          .toList();
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }

  private record Square(int row, int column) {}
}
