package org.wsoa.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsoa.extract.read.Block;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.extract.read.RawTable;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.model.Place;

/**
 * Joins the parts of tables that page breaks left: on the next page, or after a TSV's blank line.
 */
public final class Stitcher {
  /** A table goes on past no more lines of text than this. */
  private static final int PASSED_LINES = 3;

  private final SectionReader sectionReader;

  /** A stitcher that knows headings by the reader given. */
  public Stitcher(SectionReader sectionReader) {
    this.sectionReader = sectionReader;
  }

  /** The document with whole tables. */
  public Flow stitch(RawDocument document, Diagnostics diagnostics) {
    List<Flow.Item> items = new ArrayList<>();
    List<TextBlock> passed = new ArrayList<>();
    @Nullable TableBuilder open = null;
    int number = 0;
    for (Block block : document.blocks()) {
      if (block instanceof TextBlock text) {
        passed.add(text);
      } else if (block instanceof RawTable table) {
        boolean first = true;
        for (RawTable part : parts(table)) {
          boolean taken =
              open != null && (!first || mayGoOn(open, part, passed)) && open.append(part);
          if (!taken) {
            if (open != null) {
              items.add(new Flow.Table(open.build(++number)));
            }
            passed.forEach(text -> items.add(new Flow.Text(text)));
            passed.clear();
            open = new TableBuilder(part, sectionReader, diagnostics);
          }
          first = false;
        }
      }
    }
    if (open != null) {
      items.add(new Flow.Table(open.build(++number)));
    }
    passed.forEach(text -> items.add(new Flow.Text(text)));
    return ClippedCells.mend(new Flow(items, document.furniture()), diagnostics);
  }

  /**
   * Whether the part could be more of the open table: it stands on the next page, or in the same
   * text file, and what stands between them is at most a line or two that is no heading (a
   * footnote, the full text of a clipped cell).
   */
  private static boolean mayGoOn(TableBuilder open, RawTable part, List<TextBlock> between) {
    boolean place =
        part.place() instanceof Place.OnPage onPage
            ? onPage.page() == open.lastPage() + 1
            : part.traits().slides() && !between.isEmpty();
    return place
        && between.size() <= PASSED_LINES
        && between.stream().noneMatch(text -> isHeading(text) || heads(text, part));
  }

  /** Whether a line has the number that rows below begin anew: {@code 2. Data} over {@code 2.1}. */
  private static boolean heads(TextBlock block, RawTable part) {
    Optional<BlockNumber> number =
        BlockNumber.opening(block.line().marked())
            .filter(opening -> !opening.isNested() && !opening.rest().isEmpty());
    return number.isPresent()
        && part.cells().stream()
            .filter(cell -> cell.column() == 1 && !cell.isEmpty())
            .flatMap(cell -> BlockNumber.opening(cell.text()).stream())
            .limit(1)
            .anyMatch(first -> first.number().equals(number.get().number() + ".1"));
  }

  /** A heading, by its look or by its words: {@code Improvement area 2: …}. */
  private static boolean isHeading(TextBlock block) {
    return block.isHeading() || BlockNumber.labelled(block.line().text()).isPresent();
  }

  /** The table cut at the rows before which its source may have a page break. */
  private static List<RawTable> parts(RawTable table) {
    if (table.traits().breaks().isEmpty()) {
      return List.of(table);
    }
    List<RawTable> parts = new ArrayList<>();
    List<Integer> starts = new ArrayList<>(table.traits().breaks());
    starts.add(table.rowCount() + 1);
    int from = 1;
    int cell = 0;
    for (int start : starts) {
      if (start > from) {
        int end = cell;
        while (end < table.cells().size() && table.cells().get(end).row() < start) {
          end++;
        }
        parts.add(rows(table, table.cells().subList(cell, end), from, start - 1));
        from = start;
        cell = end;
      }
    }
    return parts;
  }

  /** Some rows of a table, with the cells that begin there. */
  private static RawTable rows(RawTable table, List<RawCell> own, int from, int to) {
    List<RawCell> cells =
        own.stream()
            .map(
                cell ->
                    Cells.at(
                        cell,
                        cell.row() - from + 1,
                        cell.column(),
                        Math.min(cell.rowSpan(), to - cell.row() + 1),
                        cell.columnSpan()))
            .toList();
    RawTable.Traits traits = table.traits();
    return new RawTable(
        to - from + 1,
        table.columnCount(),
        cells,
        new RawTable.Traits(
            traits.spans(),
            traits.slides(),
            RawTable.Cut.UNSAID,
            RawTable.Cut.UNSAID,
            List.of(),
            List.of()),
        cells.isEmpty() ? table.place() : cells.get(0).places().get(0));
  }
}
