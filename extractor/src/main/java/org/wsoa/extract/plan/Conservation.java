package org.wsoa.extract.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.table.Grid;
import org.wsoa.extract.table.Section;
import org.wsoa.model.DiagnosticCode;

/** Nothing in an action table is lost silently: what is not in the plan is told. */
final class Conservation {
  private Conservation() {}

  /**
   * Tells the words of headings, and of cells that no field took.
   *
   * @param placed the cells that a field took, or that were told already
   */
  static void tellUnplaced(
      Section section, Grid grid, Set<RawCell> placed, Diagnostics diagnostics) {
    List<String> headings = new ArrayList<>();
    for (int row : section.headingRows()) {
      for (RawCell cell : grid.row(row)) {
        if (cell.row() == row && !cell.isEmpty()) {
          headings.add(grid.text(cell));
        }
      }
    }
    if (!headings.isEmpty()) {
      RawCell first = grid.row(section.headingRows().get(0)).get(0);
      diagnostics.info(
          DiagnosticCode.HEADING_ROW,
          "Headings: " + String.join(" | ", headings),
          first.places().get(0));
    }
    for (int row : section.bannerRows()) {
      tell(grid, row, placed, diagnostics);
    }
    for (int row : section.bodyRows()) {
      tell(grid, row, placed, diagnostics);
    }
  }

  private static void tell(Grid grid, int row, Set<RawCell> placed, Diagnostics diagnostics) {
    for (RawCell cell : grid.row(row)) {
      if (cell.row() == row && !cell.isEmpty() && !placed.contains(cell)) {
        diagnostics.warning(
            DiagnosticCode.UNPLACED_TEXT,
            "No field of the plan takes: " + grid.text(cell),
            cell.places().get(0));
      }
    }
  }
}
