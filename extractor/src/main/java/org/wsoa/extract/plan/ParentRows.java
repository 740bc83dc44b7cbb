package org.wsoa.extract.plan;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wsoa.extract.plan.SectionRow.Entry;
import org.wsoa.extract.table.Column;
import org.wsoa.extract.table.Grid;
import org.wsoa.extract.table.Meaning;
import org.wsoa.extract.table.Section;

/**
 * Rows of a table numbered as an outline that are no actions but what the actions below them are
 * parts of: {@code 1} and {@code 1.1} over {@code 1.1.1}. They name nobody but owners, and no date.
 *
 * @param names what each such row is called, by its number in the table
 */
record ParentRows(Map<Integer, Named> names) {
  /** A priority's number, or that of an issue in it. */
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})?");

  private static final Set<Meaning> ITS_OWN =
      EnumSet.of(
          Meaning.REF, Meaning.ACTION, Meaning.OWNER, Meaning.ACCOUNTABLE, Meaning.SUPPORTING);

  /**
   * What a row is called.
   *
   * @param number without a dot at its end
   */
  record Named(String number, Entry title) {}

  /** The rows of a section; none where it has no column of numbers beside its actions. */
  static ParentRows of(Section section) {
    Map<Integer, Named> names = new HashMap<>();
    Optional<Column> refs = section.column(Meaning.REF);
    if (refs.isEmpty() || section.has(Meaning.PRIORITY, Meaning.ISSUE)) {
      return new ParentRows(names);
    }
    Grid grid = section.table().grid();
    String above = "";
    for (int row : section.bodyRows()) {
      String number = number(grid, row, refs.get());
      if (number.startsWith(above + ".") && NUMBER.matcher(above).matches()) {
        name(SectionRow.of(section, grid, row - 1), above)
            .ifPresent(named -> names.put(row - 1, named));
      }
      above = number;
    }
    return new ParentRows(names);
  }

  /** What stands in a row's number cell, without a dot at its end. */
  private static String number(Grid grid, int row, Column refs) {
    String text = grid.at(row, refs.index()).map(grid::text).orElse("");
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private static Optional<Named> name(SectionRow row, String number) {
    List<Entry> filled = row.filled();
    return filled.stream().allMatch(entry -> ITS_OWN.contains(entry.column().meaning()))
        ? row.firstFilled(Meaning.ACTION)
            .filter(title -> row.opens(title.cell()))
            .map(title -> new Named(number, title))
        : Optional.empty();
  }

  /** What the row is called; empty where it is none of them. */
  Optional<Named> in(SectionRow row) {
    return Optional.ofNullable(names.get(row.number()));
  }
}
