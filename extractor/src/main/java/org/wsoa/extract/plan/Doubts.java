package org.wsoa.extract.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.table.Column;
import org.wsoa.extract.table.Grid;
import org.wsoa.extract.table.Meaning;
import org.wsoa.extract.table.Section;
import org.wsoa.model.Action;
import org.wsoa.model.DeclaredCounts;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Place;
import org.wsoa.model.Plan;

/** Tells a person what to look at: what was not sure, and what does not add up. */
final class Doubts {
  private Doubts() {}

  /** Tells each heading of an action table that was not understood for sure. */
  static void tellHeadings(Section section, Diagnostics diagnostics) {
    for (Column column : section.columns()) {
      Optional<Place> place = headingPlace(section, column);
      if (!column.sure() && !column.heading().isEmpty() && place.isPresent()) {
        diagnostics.warning(DiagnosticCode.UNCERTAIN_HEADING, doubt(column), place.get());
      }
    }
  }

  private static String doubt(Column column) {
    String heading = '"' + column.heading() + '"';
    String runnerUp =
        column.runnerUp() == Meaning.UNKNOWN
            ? ""
            : ", next " + named(column.runnerUp(), column.runnerUpScore());
    return column.meaning() == Meaning.UNKNOWN
        ? heading + " was not understood and is kept as extra" + runnerUp
        : heading + " was taken for " + named(column.meaning(), column.score()) + runnerUp;
  }

  private static String named(Meaning meaning, double score) {
    return String.format(Locale.ROOT, "%s (%.2f)", meaning.spelling(), score);
  }

  private static Optional<Place> headingPlace(Section section, Column column) {
    Grid grid = section.table().grid();
    return section.headingRows().stream()
        .flatMap(row -> grid.at(row, column.index()).stream())
        .filter(cell -> !cell.isEmpty())
        .map(RawCell::places)
        .map(places -> places.get(0))
        .findFirst();
  }

  /** Tells where the totals that the document states are not those of its actions. */
  static void tellCounts(Plan plan, Diagnostics diagnostics) {
    Optional<DeclaredCounts> declared = plan.declaredCounts();
    if (declared.isEmpty()) {
      return;
    }
    List<Optional<Integer>> stated =
        List.of(
            declared.get().completed(), declared.get().inProgress(), declared.get().notStarted());
    List<Action> actions = plan.actions();
    if (stated.stream().allMatch(Optional::isPresent)) {
      int sum = stated.stream().mapToInt(Optional::get).sum();
      if (sum != actions.size()) {
        diagnostics.warning(
            DiagnosticCode.COUNT_MISMATCH,
            "The totals stated add up to " + sum + " actions; " + actions.size() + " were read");
      }
    }
  }
}
