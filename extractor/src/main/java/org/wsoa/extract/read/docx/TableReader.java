package org.wsoa.extract.read.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wsoa.extract.read.Content;
import org.wsoa.extract.read.Content.LeftOut;
import org.wsoa.extract.read.Content.Paragraph;
import org.wsoa.extract.read.Content.Table;
import org.wsoa.extract.read.TableGrid;
import org.wsoa.extract.read.docx.TableStyle.Format;

/** Reads tables: rows, cells, merges and shading. */
final class TableReader {
  /** Far more grid columns than Word has (63), far fewer than would cost anything. */
  private static final int MAX_SPAN = 1000;

  private final WordDocument document;
  private final ContentReader contents;

  TableReader(WordDocument document, ContentReader contents) {
    this.document = document;
    this.contents = contents;
  }

  /** A row with its cells' grid columns. */
  private record Row(Node tr, List<Slot> slots) {}

  /**
   * A cell in the file.
   *
   * @param start its first grid column, from 0
   * @param end the grid column after its last
   */
  private record Slot(Node tc, Node tcPr, int start, int end) {}

  /** Reads a table. */
  Table read(Node tbl) {
    List<Row> rows = rows(tbl);
    Node tblPr = tbl.child("w:tblPr");
    int width = rows.stream().flatMap(r -> r.slots().stream()).mapToInt(Slot::end).max().orElse(0);
    int headers = 0;
    while (headers < rows.size() && isHeader(rows.get(headers))) {
      headers++;
    }
    TableStyle style =
        document.styles().table(document.styles().idOr(tblPr.child("w:tblStyle").val(), "table"));
    TableLook look = new TableLook(tblPr, style, headers, rows.size(), width);
    TableGrid grid = new TableGrid();
    Map<Integer, TableGrid.Draft> above = Map.of();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      Map<Integer, TableGrid.Draft> merging = new HashMap<>();
      for (Slot slot : row.slots()) {
        Node merge = slot.tcPr().child("w:vMerge");
        TableGrid.Draft upper = above.get(slot.start());
        Format format =
            look.format(
                i,
                slot.start(),
                slot.end() - 1,
                row.tr().path("w:trPr", "w:cnfStyle"),
                slot.tcPr().child("w:cnfStyle"));
        List<Content> content = contents.read(slot.tc(), format.run());
        TableGrid.Draft draft;
        if (upper != null && continues(merge) && upper.end() == slot.end()) {
          draft = upper;
          draft.growTo(i);
          if (hasText(content)) {
            draft.leaveOut(new LeftOut(true, false));
          }
        } else {
          Node shd = shading(slot, row, tblPr, format);
          draft =
              grid.add(
                  i,
                  slot.start(),
                  slot.end(),
                  content,
                  document.shading().fill(shd),
                  isHeader(row));
        }
        if (merge.exists()) {
          merging.put(slot.start(), draft);
        }
      }
      above = merging;
    }
    return grid.table(rows.size(), widths(tbl));
  }

  private static boolean continues(Node merge) {
    return merge.exists() && !merge.val().equals("restart");
  }

  private static boolean hasText(List<Content> content) {
    return content.stream().anyMatch(c -> c instanceof Paragraph p && !p.lines().isEmpty());
  }

  /** The nearest shading that is spoken of; one that says {@code auto} paints nothing. */
  private static Node shading(Slot slot, Row row, Node tblPr, Format format) {
    Node own = slot.tcPr().child("w:shd");
    Node ofRow = row.tr().path("w:tblPrEx", "w:shd");
    Node ofTable = tblPr.child("w:shd");
    if (own.exists()) {
      return own;
    }
    if (ofRow.exists()) {
      return ofRow;
    }
    return format.shading().exists() ? format.shading() : ofTable;
  }

  private List<Row> rows(Node tbl) {
    List<Row> rows = new ArrayList<>();
    for (Node tr : Wrappers.unwrapped(tbl, document)) {
      if (tr.is("w:tr") && isShown(tr)) {
        List<Slot> slots = slots(tr);
        if (!slots.isEmpty()) {
          rows.add(new Row(tr, slots));
        }
      }
    }
    return rows;
  }

  private boolean isShown(Node tr) {
    Node trPr = tr.child("w:trPr");
    if (trPr.child("w:ins").exists()) {
      document.meetTrackedChange();
    }
    if (trPr.child("w:del").exists()) {
      document.meetTrackedChange();
      return false;
    }
    if (Toggle.of(trPr.child("w:hidden")).isOn()) {
      document.meetHiddenRow();
      return false;
    }
    return true;
  }

  private List<Slot> slots(Node tr) {
    List<Slot> slots = new ArrayList<>();
    int column = span(tr.path("w:trPr", "w:gridBefore"), 0);
    for (Node tc : Wrappers.unwrapped(tr, document)) {
      if (!tc.is("w:tc")) {
        continue;
      }
      Node tcPr = tc.child("w:tcPr");
      if (tcPr.child("w:cellDel").exists()) {
        document.meetTrackedChange();
        continue;
      }
      int end = column + Math.max(1, span(tcPr.child("w:gridSpan"), 1));
      Node merge = tcPr.child("w:hMerge");
      if (continues(merge) && !slots.isEmpty()) {
        Slot left = slots.remove(slots.size() - 1);
        slots.add(new Slot(left.tc(), left.tcPr(), left.start(), end));
      } else {
        slots.add(new Slot(tc, tcPr, column, end));
      }
      column = end;
    }
    return slots;
  }

  private static int span(Node element, int fallback) {
    return Math.min(MAX_SPAN, Math.max(0, element.number("w:val", fallback)));
  }

  private static boolean isHeader(Row row) {
    return Toggle.of(row.tr().path("w:trPr", "w:tblHeader")).isOn();
  }

  /** Widths of the grid columns in twentieths of a point; 0 where the file does not say. */
  private static List<Integer> widths(Node tbl) {
    return tbl.child("w:tblGrid").all("w:gridCol").stream()
        .map(column -> Math.max(0, column.number("w:w", 0)))
        .toList();
  }
}
