package org.wsoa.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wsoa.extract.plan.ReadSection;
import org.wsoa.extract.read.Fill;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.table.Column;
import org.wsoa.extract.table.Flow;
import org.wsoa.extract.table.LogicalTable;
import org.wsoa.model.Box;
import org.wsoa.model.Place;
import org.wsoa.model.TableView;

/** The steps' own records as the façade shows them. */
final class Examiner {
  private Examiner() {}

  /** The blocks of a document; each section stands with the table that it was read from. */
  static List<Examination.Block> blocks(Flow flow, List<ReadSection> sections) {
    Map<Integer, List<Examination.Section>> byTable = new TreeMap<>();
    for (ReadSection section : sections) {
      byTable
          .computeIfAbsent(section.section().table().number(), unused -> new ArrayList<>())
          .add(section(section));
    }
    List<Examination.Block> blocks = new ArrayList<>();
    for (Flow.Item item : flow.items()) {
      if (item instanceof Flow.Text text) {
        blocks.add(
            new Examination.Text(
                text.block().level(), text.block().line().marked(), text.block().place()));
      } else if (item instanceof Flow.Table table) {
        LogicalTable whole = table.table();
        blocks.add(
            new Examination.Table(
                whole.number(),
                whole.parts(),
                whole.cells().stream()
                    .map(cell -> new Examination.Cell(view(cell), cell.places()))
                    .toList(),
                byTable.getOrDefault(whole.number(), List.of())));
      }
    }
    return blocks;
  }

  private static Examination.Section section(ReadSection read) {
    return new Examination.Section(
        read.kind(),
        read.section().firstRow(),
        read.section().lastRow(),
        read.section().columns().stream()
            .map(column -> column(column, read.places(column)))
            .toList());
  }

  private static Examination.Column column(Column column, List<Place> places) {
    return new Examination.Column(
        column.heading(),
        column.meaning().spelling(),
        column.score(),
        column.sure(),
        column.reason(),
        column.runnerUp().spelling(),
        places);
  }

  /** A table as {@code wsoa tables} writes it. */
  static TableView view(LogicalTable table) {
    List<TableView.Part> parts = table.parts();
    return new TableView(
        parts.stream().findFirst().map(TableView.Part::page),
        parts.size() > 1 ? parts : List.of(),
        parts.stream().findFirst().map(TableView.Part::box),
        table.cells().stream().map(Examiner::view).toList());
  }

  private static TableView.CellView view(RawCell cell) {
    return new TableView.CellView(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        cell.markedText(),
        cell.fill().map(Fill::hex).orElse(""),
        box(cell));
  }

  private static Optional<Box> box(RawCell cell) {
    return cell.places().get(0) instanceof Place.OnPage onPage
        ? Optional.of(onPage.box())
        : Optional.empty();
  }
}
