package org.wsoa.extract.read.xlsx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.BoolPtg;
import org.apache.poi.ss.formula.ptg.ConcatPtg;
import org.apache.poi.ss.formula.ptg.IntPtg;
import org.apache.poi.ss.formula.ptg.NumberPtg;
import org.apache.poi.ss.formula.ptg.ParenthesisPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.RefPtg;
import org.apache.poi.ss.formula.ptg.StringPtg;
import org.apache.poi.ss.formula.ptg.ValueOperatorPtg;

/**
 * A formula of a conditional format: comparisons of cells with texts and numbers, and the functions
 * that look into texts. What asks for the day, for ranges or for other sheets is not understood:
 * the first would give another plan tomorrow, the others are no marks of a status.
 *
 * <p>POI reads the formula. Its own evaluation wants the whole workbook as objects, and knows
 * functions that ask for the day.
 */
final class CellFormula {
  private static final int LONGEST = 500;

  private static final Map<String, IntPredicate> COMPARISONS =
      Map.of(
          "=", order -> order == 0,
          "<>", order -> order != 0,
          "<", order -> order < 0,
          "<=", order -> order <= 0,
          ">", order -> order > 0,
          ">=", order -> order >= 0);

  private static final Map<String, Function<List<Object>, Object>> FUNCTIONS =
      Map.ofEntries(
          Map.entry("AND", values -> values.stream().allMatch(CellFormula::isTrue)),
          Map.entry("OR", values -> values.stream().anyMatch(CellFormula::isTrue)),
          Map.entry("NOT", values -> !isTrue(values.get(0))),
          Map.entry("ISERROR", values -> values.get(0) == Failure.FAILURE),
          Map.entry("ISNUMBER", values -> values.get(0) instanceof Double),
          Map.entry("ISTEXT", values -> isText(values.get(0))),
          Map.entry("ISBLANK", values -> text(values.get(0)).isEmpty()),
          Map.entry("EXACT", values -> text(values.get(0)).equals(text(values.get(1)))),
          Map.entry("SEARCH", values -> find(folded(values.get(0)), folded(values.get(1)))),
          Map.entry("FIND", values -> find(text(values.get(0)), text(values.get(1)))),
          Map.entry("LEFT", values -> left(text(values.get(0)), length(values))),
          Map.entry("RIGHT", values -> right(text(values.get(0)), length(values))),
          Map.entry("LEN", values -> (double) text(values.get(0)).length()),
          Map.entry("TRIM", values -> text(values.get(0)).strip()),
          Map.entry("UPPER", values -> text(values.get(0)).toUpperCase(Locale.ROOT)),
          Map.entry("LOWER", values -> folded(values.get(0))));

  private final List<Ptg> tokens;

  private CellFormula(List<Ptg> tokens) {
    this.tokens = tokens;
  }

  /** The value of a function that finds nothing. */
  private enum Failure {
    FAILURE
  }

  /** What a sheet's cells hold. */
  interface Cells {
    /**
     * The text of a cell as displayed; an empty one where there is none.
     *
     * @param row from 0
     * @param column from 0
     */
    String text(int row, int column);
  }

  /**
   * Reads a formula.
   *
   * @param formula without an equals sign before it
   * @return none when it is not understood
   */
  static Optional<CellFormula> parse(String formula) {
    if (formula.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      Ptg[] tokens = FormulaParser.parse(formula, null, FormulaType.CELL, -1);
      return Arrays.stream(tokens).allMatch(CellFormula::isKnown)
          ? Optional.of(new CellFormula(List.of(tokens)))
          : Optional.empty();
    } catch (FormulaParseException | IllegalStateException | NullPointerException e) {
      // a name or another sheet, which POI looks up in a workbook
      return Optional.empty();
    }
  }

  /**
   * Whether it holds.
   *
   * @param down rows from the cell that the formula is written for to the one in question
   * @param right columns likewise
   */
  boolean holds(Cells cells, int down, int right) {
    return isTrue(value(cells, down, right));
  }

  /**
   * Whether a text stands to its value as an operator says.
   *
   * @param comparison as formulas write it: {@code <>}
   */
  boolean compares(String text, String comparison, Cells cells, int down, int right) {
    return isTrue(compared(comparison, typed(text), value(cells, down, right)));
  }

  private Object value(Cells cells, int down, int right) {
    Deque<Object> stack = new ArrayDeque<>();
    for (Ptg token : tokens) {
      if (token instanceof StringPtg string) {
        stack.push(string.getValue());
      } else if (token instanceof IntPtg number) {
        stack.push((double) number.getValue());
      } else if (token instanceof NumberPtg number) {
        stack.push(number.getValue());
      } else if (token instanceof BoolPtg truth) {
        stack.push(truth.getValue());
      } else if (token instanceof RefPtg cell) {
        int row = cell.getRow() + (cell.isRowRelative() ? down : 0);
        int column = cell.getColumn() + (cell.isColRelative() ? right : 0);
        stack.push(typed(cells.text(row, column)));
      } else if (token instanceof AbstractFunctionPtg function) {
        stack.push(called(function, stack));
      } else if (token instanceof ValueOperatorPtg operator) {
        Object second = stack.pop();
        Object first = stack.pop();
        stack.push(
            operator instanceof ConcatPtg
                ? text(first) + text(second)
                : compared(sign(operator), first, second));
      }
    }
    return stack.pop();
  }

  private static Object called(AbstractFunctionPtg function, Deque<Object> stack) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < function.getNumberOfOperands(); i++) {
      values.add(stack.pop());
    }
    Collections.reverse(values);
    boolean asks = function.getName().startsWith("IS");
    return !asks && values.contains(Failure.FAILURE)
        ? Failure.FAILURE
        : FUNCTIONS.getOrDefault(function.getName(), none -> Failure.FAILURE).apply(values);
  }

  private static boolean isKnown(Ptg token) {
    if (token instanceof AbstractFunctionPtg function) {
      return FUNCTIONS.containsKey(function.getName());
    }
    return token instanceof StringPtg
        || token instanceof IntPtg
        || token instanceof NumberPtg
        || token instanceof BoolPtg
        || token instanceof RefPtg
        || token instanceof ParenthesisPtg
        || token instanceof ConcatPtg
        || (token instanceof ValueOperatorPtg operator && COMPARISONS.containsKey(sign(operator)));
  }

  /** How formulas write an operator. */
  private static String sign(ValueOperatorPtg operator) {
    return operator.toFormulaString(new String[] {"", ""});
  }

  /** As Excel compares: texts without regard to case, a number before any text. */
  private static Object compared(String comparison, Object first, Object second) {
    if (first == Failure.FAILURE || second == Failure.FAILURE) {
      return Failure.FAILURE;
    }
    int order;
    if (first instanceof Double one && second instanceof Double two) {
      order = one.compareTo(two);
    } else if (first instanceof Double || second instanceof Double) {
      order = first instanceof Double ? -1 : 1;
    } else {
      order = folded(first).compareTo(folded(second));
    }
    return COMPARISONS.getOrDefault(comparison, none -> false).test(order);
  }

  private static Object find(String what, String where) {
    int at = where.indexOf(what);
    return at < 0 ? Failure.FAILURE : (Object) (at + 1.0);
  }

  private static int length(List<Object> values) {
    return values.size() > 1 && values.get(1) instanceof Double number ? number.intValue() : 1;
  }

  private static String left(String text, int length) {
    return text.substring(0, Math.max(0, Math.min(length, text.length())));
  }

  private static String right(String text, int length) {
    return text.substring(text.length() - left(text, length).length());
  }

  private static boolean isTrue(Object value) {
    return value == Boolean.TRUE || (value instanceof Double number && number != 0);
  }

  private static boolean isText(Object value) {
    return value instanceof String string && !string.isEmpty();
  }

  private static String folded(Object value) {
    return text(value).toLowerCase(Locale.ROOT);
  }

  private static String text(Object value) {
    return value instanceof String string ? string : "";
  }

  /** What is displayed as a number or a percentage is one; it has the digits that are shown. */
  private static Object typed(String displayed) {
    String text = displayed.strip();
    boolean share = text.endsWith("%");
    double number = Values.decimal(share ? text.substring(0, text.length() - 1) : text, Double.NaN);
    if (Double.isNaN(number)) {
      return text;
    }
    return share ? number / 100 : number;
  }
}
