package org.wsoa.extract.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.plan.ReadSection;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.TextLine;
import org.wsoa.extract.table.Column;
import org.wsoa.extract.table.LogicalTable;
import org.wsoa.extract.table.Meaning;
import org.wsoa.extract.table.Section;
import org.wsoa.model.Box;
import org.wsoa.model.Place;

class LayerTest {
  private static final Box FIRST = new Box(10, 10, 60, 30);
  private static final Box SECOND = new Box(60, 10, 110, 30);
  private static final Box THIRD = new Box(110, 10, 160, 30);
  private static final Box BELOW = new Box(10, 30, 60, 90);
  private static final Box OVERLEAF = new Box(10, 5, 60, 40);

  /** Three headings, and below the first a cell that goes on overleaf. */
  private static final LogicalTable TABLE =
      new LogicalTable(
          7,
          2,
          3,
          List.of(
              cell(1, 1, Place.onPage(1, FIRST)),
              cell(1, 2, Place.onPage(1, SECOND)),
              cell(1, 3, Place.onPage(1, THIRD)),
              cell(2, 1, Place.onPage(1, BELOW), Place.onPage(2, OVERLEAF))),
          true,
          false,
          List.of());

  private static RawCell cell(int row, int column, Place... places) {
    return new RawCell(
        row,
        column,
        1,
        1,
        List.of(TextLine.of("words")),
        Optional.empty(),
        false,
        false,
        List.of(places));
  }

  @Test
  void aCutCellIsMarkedOnBothPages() {
    assertThat(Layer.cells(1, List.of(TABLE)).marks())
        .extracting(Layer.Mark::box, Layer.Mark::ink, Layer.Mark::label)
        .containsExactly(
            tuple(FIRST, Ink.CELL, List.of("1,1")),
            tuple(SECOND, Ink.CELL, List.of("1,2")),
            tuple(THIRD, Ink.CELL, List.of("1,3")),
            tuple(BELOW, Ink.CUT, List.of("2,1", "1 of 2")));
    assertThat(Layer.cells(2, List.of(TABLE)).marks())
        .extracting(Layer.Mark::box, Layer.Mark::ink, Layer.Mark::label)
        .containsExactly(tuple(OVERLEAF, Ink.CUT, List.of("2,1", "2 of 2")));
  }

  @Test
  void headingsSayWhatTheirColumnsWereTakenFor() {
    List<ReadSection> sections =
        List.of(
            new ReadSection(
                new Section(
                    TABLE,
                    List.of(),
                    List.of(1),
                    List.of(
                        new Column(1, "a", Meaning.ACTION, 0.9, "", Meaning.UNKNOWN, 0, true),
                        new Column(2, "b", Meaning.DUE, 0.625, "", Meaning.START, 0.5, false),
                        new Column(3, "c", Meaning.UNKNOWN, 0, "", Meaning.UNKNOWN, 0, false)),
                    2,
                    2),
                "actions"));
    assertThat(Layer.headers(1, sections).marks())
        .extracting(Layer.Mark::box, Layer.Mark::ink, Layer.Mark::label)
        .containsExactly(
            tuple(BELOW, Ink.SURE, List.of()),
            tuple(FIRST, Ink.SURE, List.of("actions: action", "0.90")),
            tuple(SECOND, Ink.DOUBTFUL, List.of("due", "0.63", "else start", "0.50")),
            tuple(THIRD, Ink.UNKNOWN, List.of("unknown", "0.00")));
    assertThat(Layer.headers(2, sections).marks())
        .extracting(Layer.Mark::box, Layer.Mark::ink, Layer.Mark::label)
        .containsExactly(tuple(OVERLEAF, Ink.GOES_ON, List.of("actions: action", "0.90")));
  }
}
