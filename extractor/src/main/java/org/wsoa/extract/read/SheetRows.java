package org.wsoa.extract.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsoa.model.Place;

/**
 * A sheet as it is seen: hidden rows and columns gone, merged ranges as spans over what is left,
 * struck text gone, rows that the part leaves out as one blank row.
 */
public final class SheetRows {
  /** Rows left out of the part that a merged range covers; more are an error of the file. */
  private static final int MOST_GAP = 1000;

  private final SheetData sheet;
  private final Map<Integer, List<SheetData.Region>> regions = new HashMap<>();
  private final int[] visibleBefore;
  private final int columns;
  private int[] order = {};
  private int[] coveredTo = {};
  private boolean hid;
  private boolean struck;

  /** The rows of a sheet. */
  public SheetRows(SheetData sheet) {
    this.sheet = sheet;
    int widest = 0;
    for (SheetData.Row row : sheet.rows) {
      for (SheetData.Cell cell : row.cells()) {
        widest = Math.max(widest, cell.column() + 1);
      }
    }
    columns = widest;
    visibleBefore = new int[columns + 1];
    for (int i = 0; i < columns; i++) {
      visibleBefore[i + 1] = visibleBefore[i] + (sheet.hiddenColumns.get(i) ? 0 : 1);
    }
  }

  /** Whether a hidden row or column has text. */
  public boolean hidText() {
    return hid;
  }

  /** Whether struck text was left out. */
  public boolean leftOutStruck() {
    return struck;
  }

  /** The rows, from the top; their columns begin with the first one that has anything. */
  public List<SheetRow> rows() {
    Map<Integer, SheetData.Row> byIndex = new HashMap<>();
    for (SheetData.Row row : sheet.rows) {
      byIndex.put(row.index(), row);
    }
    order = order(byIndex);
    for (SheetData.Region region : sheet.regions) {
      if (region.left() < columns) {
        int top = firstVisibleRow(region, byIndex);
        regions.computeIfAbsent(top, key -> new ArrayList<>()).add(region);
      }
    }
    coveredTo = new int[columns];
    Arrays.fill(coveredTo, -1);
    List<SheetRow> rows = new ArrayList<>(order.length);
    for (int index : order) {
      rows.add(row(index, byIndex));
    }
    noteHidden();
    return fromFirstColumn(rows);
  }

  /** Visible rows in order; of rows that the part leaves out, one, or those that a range covers. */
  private int[] order(Map<Integer, SheetData.Row> byIndex) {
    BitSet covered = new BitSet();
    int last = sheet.rows.isEmpty() ? 0 : sheet.rows.get(sheet.rows.size() - 1).index();
    for (SheetData.Region region : sheet.regions) {
      boolean tall = region.bottom() > region.top() && region.bottom() - region.top() < MOST_GAP;
      if (tall && region.top() <= last) {
        covered.set(region.top(), Math.min(region.bottom(), last) + 1);
      }
    }
    int[] found = new int[byIndex.size() * 2 + covered.cardinality() + 1];
    int size = 0;
    int before = -1;
    int[] present = byIndex.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    for (int index : present) {
      int blank = before + 1;
      if (blank < index && !covered.get(blank)) {
        found[size++] = blank;
      }
      for (int gap = covered.nextSetBit(blank); gap >= 0 && gap < index; ) {
        found[size++] = gap;
        gap = covered.nextSetBit(gap + 1);
      }
      SheetData.Row row = byIndex.get(index);
      if (row != null && !row.hidden()) {
        found[size++] = index;
      }
      before = index;
    }
    return Arrays.copyOf(found, size);
  }

  private int firstVisibleRow(SheetData.Region region, Map<Integer, SheetData.Row> byIndex) {
    int top = region.top();
    while (top < region.bottom()) {
      SheetData.Row row = byIndex.get(top);
      if (row == null || !row.hidden()) {
        break;
      }
      top++;
    }
    return top;
  }

  private SheetRow row(int index, Map<Integer, SheetData.Row> byIndex) {
    SheetData.Row stored = byIndex.get(index);
    List<SheetData.Cell> cells = stored == null ? List.of() : stored.cells();
    List<SheetRow.Cell> seen = new ArrayList<>();
    BitSet taken = new BitSet();
    for (SheetData.Region region : regions.getOrDefault(index, List.of())) {
      merged(index, region, byIndex, taken).ifPresent(seen::add);
    }
    boolean ruled = false;
    for (SheetData.Cell cell : cells) {
      ruled |= cell.style().ruled();
      boolean hidden = sheet.hiddenColumns.get(cell.column());
      if (!hidden && !taken.get(cell.column()) && coveredTo[cell.column()] < index) {
        taken.set(cell.column()); // a damaged file may have it twice
        seen.add(cell(cell, 1, 1));
      }
    }
    seen.sort(Comparator.comparingInt(SheetRow.Cell::column));
    return new SheetRow(Place.inDocument(), seen, ruled);
  }

  /** The cell of a merged range; none where it overlaps another or is all hidden. */
  private Optional<SheetRow.Cell> merged(
      int index, SheetData.Region region, Map<Integer, SheetData.Row> byIndex, BitSet taken) {
    int right = Math.min(region.right(), columns - 1);
    int span = visibleBefore[right + 1] - visibleBefore[region.left()];
    for (int i = region.left(); i <= right; i++) {
      if (taken.get(i) || coveredTo[i] >= index) {
        return Optional.empty();
      }
    }
    if (span == 0) {
      return Optional.empty();
    }
    int rowSpan = Math.max(1, position(region.bottom() + 1) - position(index));
    for (int i = region.left(); i <= right; i++) {
      coveredTo[i] = region.bottom();
      taken.set(i);
    }
    int first = region.left();
    while (sheet.hiddenColumns.get(first)) {
      first++;
    }
    SheetData.Cell anchor = new SheetData.Cell(first, SheetData.Style.PLAIN, RichText.plain(""));
    SheetData.Row row = byIndex.get(region.top());
    if (row != null) {
      for (SheetData.Cell cell : row.cells()) {
        if (cell.column() == region.left()) {
          anchor = new SheetData.Cell(first, cell.style(), cell.text());
        }
      }
    }
    return Optional.of(cell(anchor, rowSpan, span));
  }

  /** Number of visible rows above a row. */
  private int position(int index) {
    int found = Arrays.binarySearch(order, index);
    return found >= 0 ? found : -found - 1;
  }

  private SheetRow.Cell cell(SheetData.Cell cell, int rowSpan, int columnSpan) {
    SheetData.Style style = cell.style();
    StringBuilder text = new StringBuilder();
    boolean light = false;
    double sizePt = 0;
    for (RichText.Run run : cell.text().runs()) {
      boolean own = run.look() != RichText.Look.OF_CELL;
      if (run.look() == RichText.Look.STRUCK || (!own && style.struck())) {
        struck |= !run.text().isBlank();
        continue;
      }
      if (sizePt == 0) {
        sizePt = run.sizePt() > 0 ? run.sizePt() : style.sizePt();
      }
      boolean bold = own ? run.look() == RichText.Look.BOLD : style.bold();
      light |= !bold && !run.text().isBlank();
      text.append(run.text());
    }
    List<TextLine> lines = CleanText.lines(text.toString());
    return new SheetRow.Cell(
        visibleBefore[cell.column()] + 1,
        rowSpan,
        columnSpan,
        lines,
        style.fill(),
        !lines.isEmpty() && !light,
        sizePt);
  }

  private void noteHidden() {
    for (SheetData.Row row : sheet.rows) {
      for (SheetData.Cell cell : row.cells()) {
        boolean hidden = row.hidden() || sheet.hiddenColumns.get(cell.column());
        hid |= hidden && !cell.text().runs().isEmpty();
      }
    }
  }

  private static List<SheetRow> fromFirstColumn(List<SheetRow> rows) {
    int first = Integer.MAX_VALUE;
    for (SheetRow row : rows) {
      if (!row.cells().isEmpty()) {
        first = Math.min(first, row.cells().get(0).column());
      }
    }
    if (first <= 1 || first == Integer.MAX_VALUE) {
      return rows;
    }
    List<SheetRow> moved = new ArrayList<>(rows.size());
    for (SheetRow row : rows) {
      List<SheetRow.Cell> cells = new ArrayList<>(row.cells().size());
      for (SheetRow.Cell cell : row.cells()) {
        cells.add(cell.inColumn(cell.column() - first + 1));
      }
      moved.add(new SheetRow(row.place(), cells, row.ruled()));
    }
    return moved;
  }
}
