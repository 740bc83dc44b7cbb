package org.wsoa.extract.plan;

import java.util.List;
import java.util.Optional;
import org.wsoa.extract.normalise.Ratings;
import org.wsoa.extract.read.Fill;
import org.wsoa.extract.read.RawCell;
import org.wsoa.model.Colour;

/** When a cell's fill is a rating, and not the paint of its row or of the whole table. */
final class RatingCells {
  private RatingCells() {}

  /**
   * The colour that a rating cell's fill stands for; none where most other cells of the row wear
   * the same fill (a zebra stripe, a band).
   */
  static Optional<Colour> colour(RawCell cell, SectionRow row) {
    Optional<Fill> fill = cell.fill();
    if (fill.isEmpty()) {
      return Optional.empty();
    }
    List<RawCell> others =
        row.grid().row(row.number()).stream().filter(other -> !other.equals(cell)).toList();
    long alike = others.stream().filter(other -> other.fill().equals(fill)).count();
    if (others.size() > 1 && alike * 2 > others.size()) {
      return Optional.empty();
    }
    return paint(cell);
  }

  /** The colour that a cell's fill stands for, whatever its row wears. */
  static Optional<Colour> paint(RawCell cell) {
    return cell.fill().flatMap(fill -> Ratings.colour(fill.red(), fill.green(), fill.blue()));
  }
}
