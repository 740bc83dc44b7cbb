package org.wsoa.extract.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.model.DiagnosticCode;

/**
 * Gives cells their whole text back where a column too narrow for its words cut each of them off
 * and the sentence stands once more below the table: {@code Awai sign from} beside {@code Awaiting
 * signature from}. A cell is only ever taken for cut off where each of its words begins the word of
 * the sentence in the same place, and one of them ends early.
 */
final class ClippedCells {
  /** Fewer words than this could begin the same by chance. */
  private static final int LEAST_WORDS = 3;

  /** Sentences further below a table than this are not its own. */
  private static final int NEAR = 24;

  private ClippedCells() {}

  /** The document with such cells whole, and without the sentences that they were cut from. */
  static Flow mend(Flow flow, Diagnostics diagnostics) {
    List<Flow.Item> items = new ArrayList<>(flow.items());
    Set<Integer> used = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Flow.Table table) {
        Map<RawCell, TextBlock> whole = new HashMap<>();
        for (int below = i + 1; below < Math.min(items.size(), i + 1 + NEAR); below++) {
          if (!(items.get(below) instanceof Flow.Text text) || text.block().isHeading()) {
            break;
          }
          for (RawCell cell : table.table().cells()) {
            if (isCutFrom(cell, text.block()) && whole.putIfAbsent(cell, text.block()) == null) {
              used.add(below);
              break;
            }
          }
        }
        if (!whole.isEmpty()) {
          items.set(i, new Flow.Table(mended(table.table(), whole, diagnostics)));
        }
      }
    }
    if (used.isEmpty()) {
      return flow;
    }
    List<Flow.Item> kept = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (!used.contains(i)) {
        kept.add(items.get(i));
      }
    }
    return new Flow(kept, flow.furniture());
  }

  private static boolean isCutFrom(RawCell cell, TextBlock sentence) {
    String cut = Text.fold(cell.text());
    String whole = Text.fold(sentence.line().text());
    if (cut.isEmpty() || cut.length() >= whole.length() || cut.charAt(0) != whole.charAt(0)) {
      return false;
    }
    String[] parts = cut.split(" ", -1);
    String[] words = whole.split(" ", -1);
    if (parts.length != words.length || parts.length < LEAST_WORDS) {
      return false;
    }
    for (int i = 0; i < parts.length; i++) {
      if (!words[i].startsWith(parts[i])) {
        return false;
      }
    }
    return true;
  }

  private static LogicalTable mended(
      LogicalTable table, Map<RawCell, TextBlock> whole, Diagnostics diagnostics) {
    List<RawCell> cells = new ArrayList<>();
    for (RawCell cell : table.cells()) {
      TextBlock sentence = whole.get(cell);
      if (sentence == null) {
        cells.add(cell);
        continue;
      }
      diagnostics.info(
          DiagnosticCode.JOINED_ROW,
          "A cell that was cut off has its text from below the table: " + sentence.line().text(),
          cell.places().get(0));
      cells.add(cell.withLines(List.of(sentence.line())));
    }
    return new LogicalTable(
        table.number(),
        table.rowCount(),
        table.columnCount(),
        cells,
        table.spans(),
        table.slides(),
        table.parts());
  }
}
