package org.wsoa.extract.plan;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsoa.extract.plan.SectionRow.Entry;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.table.BlockNumber;
import org.wsoa.extract.table.Column;
import org.wsoa.extract.table.Grid;
import org.wsoa.extract.table.Meaning;
import org.wsoa.extract.table.Section;

/**
 * Codes that open the issues or the actions of a section with nothing but a space behind them
 * ({@code F1 Waits are long}). One such text proves nothing ({@code KS2 results fell}); a column of
 * them, all of the same letters and each with a number of its own, does. So do plain numbers that
 * open all issues ({@code 1. Waits are long}); in an action they may be a list's.
 *
 * @param byCell the code of each cell, with the text behind it
 */
record ColumnCodes(IdentityHashMap<RawCell, BlockNumber> byCell) {
  private static final Pattern OPENING =
      Pattern.compile(
          "((\\p{Lu}{1,3}-?)\\d{1,3}(?:\\.\\d{1,3})*[a-z]?)\\s+([\\p{Lu}'\u2018\u201c\"].*)",
          Pattern.DOTALL);

  private static final Pattern NUMBERED =
      Pattern.compile("(\\d{1,2})()[.):]\\s*(\\p{Lu}.*)", Pattern.DOTALL);

  /** No codes. */
  static final ColumnCodes NONE = new ColumnCodes(new IdentityHashMap<>());

  /** The codes of a section. */
  static ColumnCodes of(Section section) {
    IdentityHashMap<RawCell, BlockNumber> codes = new IdentityHashMap<>();
    for (Column column : section.columns()) {
      if (column.meaning() == Meaning.ISSUE || column.meaning() == Meaning.ACTION) {
        codes.putAll(of(section, column, OPENING));
      }
      if (column.meaning() == Meaning.ISSUE) {
        codes.putAll(of(section, column, NUMBERED));
      }
    }
    return new ColumnCodes(codes);
  }

  private static IdentityHashMap<RawCell, BlockNumber> of(
      Section section, Column column, Pattern opens) {
    Grid grid = section.table().grid();
    IdentityHashMap<RawCell, BlockNumber> codes = new IdentityHashMap<>();
    Set<String> letters = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    for (int row : section.bodyRows()) {
      Optional<RawCell> cell = grid.at(row, column.index()).filter(found -> !found.isEmpty());
      if (cell.isEmpty() || codes.containsKey(cell.get())) {
        continue;
      }
      Matcher opening = opens.matcher(ActionText.of(cell.get()));
      if (!opening.matches() || !numbers.add(opening.group(1))) {
        return new IdentityHashMap<>();
      }
      letters.add(opening.group(2));
      codes.put(cell.get(), new BlockNumber(opening.group(1), opening.group(3)));
    }
    return codes.size() > 1 && letters.size() == 1 ? codes : new IdentityHashMap<>();
  }

  /** The code that opens a cell. */
  Optional<BlockNumber> in(Entry entry) {
    return Optional.ofNullable(byCell.get(entry.cell()));
  }
}
