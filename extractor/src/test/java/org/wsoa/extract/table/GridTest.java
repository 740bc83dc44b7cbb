package org.wsoa.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.TextLine;
import org.wsoa.model.Place;

class GridTest {
  private static RawCell cell(int row, int column, int columnSpan, String... lines) {
    return new RawCell(
        row,
        column,
        1,
        columnSpan,
        Stream.of(lines).map(TextLine::of).toList(),
        Optional.empty(),
        false,
        false,
        List.of(Place.inDocument()));
  }

  @Test
  void tellsTheTextOfACellFoldedHoweverOftenItIsAsked() {
    RawCell cell = cell(1, 1, 1, "Two  words", "and a line");
    Grid grid = new Grid(1, 1, List.of(cell));
    assertThat(grid.text(cell)).isEqualTo("Two words and a line");
    assertThat(grid.text(cell)).isEqualTo("Two words and a line");
  }

  @Test
  void tellsTheOwnTextOfACellThatAnotherCovers() {
    RawCell below = cell(1, 1, 2, "below");
    RawCell above = cell(1, 1, 1, "above");
    Grid grid = new Grid(1, 2, List.of(below, above));
    assertThat(grid.text(above)).isEqualTo("above");
    assertThat(grid.text(below)).isEqualTo("below");
  }
}
