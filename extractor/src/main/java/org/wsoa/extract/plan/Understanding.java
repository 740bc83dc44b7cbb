package org.wsoa.extract.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wsoa.extract.normalise.Timings;
import org.wsoa.extract.table.Column;
import org.wsoa.extract.table.Flow;
import org.wsoa.extract.table.Grid;
import org.wsoa.extract.table.HeadLabels;
import org.wsoa.extract.table.LogicalTable;
import org.wsoa.extract.table.Meaning;
import org.wsoa.extract.table.PriorityColumns;
import org.wsoa.extract.table.Section;
import org.wsoa.extract.table.SectionReader;
import org.wsoa.extract.table.Transposer;

/** Reads what every table of a document is for. */
public final class Understanding {
  /** A table of fewer columns is too narrow to be told for an action table without headings. */
  private static final int FEWEST_COLUMNS = 4;

  /** By how many columns a ragged table may differ from the one that it goes on with. */
  private static final int SLID_COLUMNS = 2;

  /** Columns whose cells are never dates alone. */
  private static final Set<Meaning> WORDED =
      EnumSet.of(
          Meaning.ISSUE,
          Meaning.ACTION,
          Meaning.OWNER,
          Meaning.ACCOUNTABLE,
          Meaning.SUPPORTING,
          Meaning.OUTCOME,
          Meaning.OUTPUT);

  private final SectionReader sectionReader;
  private final HeadLabels headLabels;
  private final Transposer transposer;
  private final PriorityColumns priorityColumns;

  /** With the section reader given. */
  public Understanding(SectionReader sectionReader) {
    this.sectionReader = sectionReader;
    this.headLabels = new HeadLabels(sectionReader);
    this.transposer = new Transposer(sectionReader);
    this.priorityColumns = new PriorityColumns(sectionReader);
  }

  /** The document with its tables understood. */
  DocumentView read(Flow flow) {
    List<Flow.Item> found = transposer.read(headLabels.read(flow)).items();
    IdentityHashMap<LogicalTable, List<Section>> sections = new IdentityHashMap<>();
    List<Section> all = new ArrayList<>();
    for (Flow.Item item : found) {
      if (item instanceof Flow.Table table) {
        List<Section> own = sectionReader.read(table.table());
        sections.put(table.table(), own);
        all.addAll(own);
      }
    }
    SameHeadings same = new SameHeadings(all);
    List<DocumentView.Item> items = new ArrayList<>();
    Optional<Section> lastActions = Optional.empty();
    for (Flow.Item item : found) {
      if (item instanceof Flow.Text text) {
        items.add(new DocumentView.Text(text.block()));
      } else if (item instanceof Flow.Table table) {
        List<Section> own = sections.getOrDefault(table.table(), List.of());
        DocumentView.Table understood =
            understand(table.table(), own.stream().map(same::read).toList(), lastActions);
        items.add(understood);
        for (DocumentView.Understood section : understood.sections()) {
          if (section.kind() == TableKind.ACTIONS) {
            lastActions = Optional.of(section.section());
          }
        }
      }
    }
    boolean acts =
        items.stream()
            .anyMatch(item -> item instanceof DocumentView.Table table && table.hasActions());
    return new DocumentView(
        acts ? items : items.stream().map(this::bare).toList(), flow.furniture());
  }

  /** Where a document has no other, a table that only says what is to be done about what. */
  private DocumentView.Item bare(DocumentView.Item item) {
    if (!(item instanceof DocumentView.Table table)) {
      return item;
    }
    Optional<LogicalTable> columns = priorityColumns.read(table.table());
    List<Section> sections =
        columns
            .map(sectionReader::read)
            .orElseGet(
                () -> table.sections().stream().map(DocumentView.Understood::section).toList());
    DocumentView.Table told =
        new DocumentView.Table(
            columns.orElse(table.table()),
            sections.stream()
                .map(
                    section ->
                        new DocumentView.Understood(
                            section,
                            TableKind.isBare(section) ? TableKind.ACTIONS : TableKind.of(section)))
                .toList());
    return told.hasActions() ? told : table;
  }

  private static DocumentView.Table understand(
      LogicalTable table, List<Section> read, Optional<Section> lastActions) {
    List<DocumentView.Understood> sections = new ArrayList<>();
    for (Section section : read) {
      if (section.headingRows().isEmpty() && goesOn(section, lastActions)) {
        Section headless =
            SectionReader.headless(table, lastActions.map(Section::columns).orElse(List.of()));
        sections.add(new DocumentView.Understood(headless, TableKind.ACTIONS));
      } else {
        sections.add(new DocumentView.Understood(section, TableKind.of(section)));
      }
    }
    return new DocumentView.Table(table, sections);
  }

  /**
   * A table without headings goes on with the action table before it if it is as many columns wide,
   * or has slid rows, which a column more or less does not tell apart.
   */
  private static boolean goesOn(Section section, Optional<Section> lastActions) {
    LogicalTable table = section.table();
    if (lastActions.isEmpty() || table.columnCount() < FEWEST_COLUMNS) {
      return false;
    }
    int apart = Math.abs(table.columnCount() - lastActions.get().columns().size());
    return apart <= (table.slides() ? SLID_COLUMNS : 0)
        && isFilledLike(table)
        && !isHeadedByDates(table, lastActions.get().columns());
  }

  /** Whether the first row has dates where the table before has none: it heads figures by month. */
  private static boolean isHeadedByDates(LogicalTable table, List<Column> before) {
    long dates =
        table.grid().row(1).stream()
            .filter(cell -> cell.column() <= before.size() && Timings.isDate(cell.text()))
            .filter(cell -> WORDED.contains(before.get(cell.column() - 1).meaning()))
            .count();
    return dates > 1;
  }

  /** Whether most rows fill as many columns as rows of actions do; a glossary's fill two. */
  private static boolean isFilledLike(LogicalTable table) {
    Grid grid = table.grid();
    int full = 0;
    for (int row = 1; row <= table.rowCount(); row++) {
      long filled = grid.row(row).stream().filter(cell -> !cell.isEmpty()).count();
      full += filled > 2 ? 1 : 0;
    }
    return full * 2 > table.rowCount();
  }

  /** The sections of all tables, in order, with what each was taken for. */
  public List<ReadSection> sections(Flow flow) {
    return read(flow).tables().stream()
        .flatMap(table -> table.sections().stream())
        .map(understood -> new ReadSection(understood.section(), understood.kind().spelling()))
        .toList();
  }

  /** For each table, what each column was taken for, and why; for a person to read. */
  public List<String> explain(Flow flow) {
    List<String> lines = new ArrayList<>();
    for (DocumentView.Table table : read(flow).tables()) {
      for (DocumentView.Understood understood : table.sections()) {
        Section section = understood.section();
        lines.add(
            "Table "
                + table.table().number()
                + ", rows "
                + section.firstRow()
                + " to "
                + section.lastRow()
                + ": "
                + understood.kind().spelling());
        for (Column column : section.columns()) {
          lines.add(explain(column));
          if (understood.kind() == TableKind.ACTIONS
              && !column.sure()
              && !column.heading().isEmpty()) {
            lines.add(
                "    not sure; if it means something else, a line of a --vocabulary file says so: "
                    + column.heading().toLowerCase(Locale.ROOT)
                    + "<TAB>owner");
          }
        }
      }
    }
    return lines;
  }

  private static String explain(Column column) {
    String heading = column.heading().isEmpty() ? "(no heading)" : '"' + column.heading() + '"';
    String taken =
        String.format(
            Locale.ROOT,
            "  column %d %s: %s %.2f (%s)",
            column.index(),
            heading,
            column.meaning().spelling(),
            column.score(),
            column.reason());
    return column.runnerUp() == Meaning.UNKNOWN
        ? taken + "; nothing else fits"
        : String.format(
            Locale.ROOT,
            "%s; else %s %.2f",
            taken,
            column.runnerUp().spelling(),
            column.runnerUpScore());
  }
}
