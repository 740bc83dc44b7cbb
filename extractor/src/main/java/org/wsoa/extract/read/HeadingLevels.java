package org.wsoa.extract.read;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * How deep the headings of a sheet are. Where rows tell type size and weight, a heading is larger
 * than the commonest type or bold, and each size is a level, the largest level 1. Where they do
 * not, a short text that does not end as a sentence is a heading: the first of a sheet level 1, any
 * other level 2.
 */
final class HeadingLevels {
  private final TreeSet<Double> sizes = new TreeSet<>(Comparator.reverseOrder());
  private final double bodyPt;

  HeadingLevels(List<SheetRow> rows) {
    Map<Double, Integer> counts = new HashMap<>();
    for (SheetRow row : rows) {
      for (SheetRow.Cell cell : row.cells()) {
        if (cell.sizePt() > 0 && !cell.lines().isEmpty()) {
          counts.merge(cell.sizePt(), 1, Integer::sum);
        }
      }
    }
    bodyPt =
        counts.entrySet().stream()
            .max(
                Map.Entry.<Double, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(0.0);
    for (SheetRow row : rows) {
      if (row.filled() == 1 && row.first().sizePt() > 0 && isHeading(row.first())) {
        sizes.add(row.first().sizePt());
      }
    }
  }

  /** The level of a text that stands outside tables; 0 for one that is no heading. */
  int level(SheetRow.Cell cell, boolean first) {
    if (!isHeading(cell)) {
      return 0;
    }
    if (cell.sizePt() == 0) {
      return first ? 1 : 2;
    }
    return sizes.headSet(cell.sizePt()).size() + 1;
  }

  private boolean isHeading(SheetRow.Cell cell) {
    if (cell.sizePt() == 0) {
      return RowKind.readsAsHeading(cell.text());
    }
    boolean prose = cell.text().length() > RowKind.HEADING_CHARS;
    return !prose && (cell.bold() || cell.sizePt() > bodyPt * 1.15);
  }
}
