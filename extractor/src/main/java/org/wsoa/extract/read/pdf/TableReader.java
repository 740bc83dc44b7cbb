package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wsoa.extract.read.Fill;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.TextLine;
import org.wsoa.extract.read.pdf.GridCells.Area;
import org.wsoa.model.Box;
import org.wsoa.model.Place;

/** Reads one ruled table: its cells' text, colours and header marks. */
final class TableReader {
  /**
   * Letters of one word are no further apart, or over one another: what runs out of its cell and
   * meets the next cell's text is parted from it there.
   */
  private static final float KERN_EM = 0.06f;

  private static final Fill WHITE = new Fill(255, 255, 255);
  private static final float DEFAULT_PAD_PT = 2;
  private static final float MIN_WRITTEN_SHARE = 0.15f;

  private final PageContent page;
  private final int number;
  private final Grid grid;
  private final int[] glyphs;
  private final StructureTags.PageTags tags;
  private final Turn turn;
  private final Tuning tuning;

  TableReader(
      PageContent page,
      int number,
      Grid grid,
      int[] glyphs,
      StructureTags.PageTags tags,
      Turn turn,
      Tuning tuning) {
    this.page = page;
    this.number = number;
    this.grid = grid;
    this.glyphs = glyphs;
    this.tags = tags;
    this.turn = turn;
    this.tuning = tuning;
  }

  /** The table; null where the borders frame no table. */
  @Nullable TablePart read() {
    new MissingBorders(page, grid, glyphs, tuning).draw();
    int[] squares = squares();
    boolean[] inked = new boolean[grid.rows() * grid.columns()];
    for (int k = 0; k < glyphs.length; k++) {
      inked[squares[k]] |= !page.has(glyphs[k], PageContent.BLANK);
    }
    List<Area> areas = GridCells.of(grid, inked, this::isPainted, tuning);
    if (areas.size() < 2 || isDrawing(areas, inked)) {
      return null;
    }
    int[] cellOf = new int[inked.length];
    Arrays.fill(cellOf, -1);
    for (int c = 0; c < areas.size(); c++) {
      Area area = areas.get(c);
      for (int i = area.row(); i <= area.lastRow(); i++) {
        for (int j = area.column(); j <= area.lastColumn(); j++) {
          cellOf[i * grid.columns() + j] = c;
        }
      }
    }
    int[] count = new int[areas.size()];
    for (int k = 0; k < glyphs.length; k++) {
      if (cellOf[squares[k]] >= 0) {
        count[cellOf[squares[k]]]++;
      }
    }
    int[][] members = new int[areas.size()][];
    for (int c = 0; c < members.length; c++) {
      members[c] = new int[count[c]];
    }
    Arrays.fill(count, 0);
    for (int k = 0; k < glyphs.length; k++) {
      int c = cellOf[squares[k]];
      if (c >= 0) {
        members[c][count[c]++] = glyphs[k];
      }
    }
    return build(areas, members);
  }

  /** Borders with hardly any text or colour between them are a chart or a decoration. */
  private boolean isDrawing(List<Area> areas, boolean[] inked) {
    int written = 0;
    int coloured = 0;
    for (Area area : areas) {
      boolean ink = false;
      for (int i = area.row(); i <= area.lastRow(); i++) {
        for (int j = area.column(); j <= area.lastColumn(); j++) {
          ink |= inked[i * grid.columns() + j];
        }
      }
      written += ink ? 1 : 0;
      coloured += !ink && fill(boxOf(area)).isPresent() ? 1 : 0;
    }
    if (grid.goesOn || grid.openTop) {
      return written == 0;
    }
    return written == 0
        || (written < 2 && written + coloured < areas.size())
        || (written < MIN_WRITTEN_SHARE * areas.size() && areas.size() > 8);
  }

  private boolean isPainted(Area area) {
    return fill(boxOf(area)).filter(fill -> !fill.equals(WHITE)).isPresent();
  }

  private Box boxOf(Area area) {
    return new Box(
        grid.xs[area.column()],
        grid.ys[area.row()],
        grid.xs[area.lastColumn() + 1],
        grid.ys[area.lastRow() + 1]);
  }

  /** The square of each letter; the letters of a word go where most of them stand. */
  private int[] squares() {
    int[] squares = new int[glyphs.length];
    int begin = 0;
    for (int k = 0; k < glyphs.length; k++) {
      int g = glyphs[k];
      squares[k] = grid.squareAt(page.centreX(g), page.centreY(g));
      boolean last = k + 1 == glyphs.length || !sameWord(g, glyphs[k + 1]);
      if (last) {
        settle(squares, begin, k);
        begin = k + 1;
      }
    }
    return squares;
  }

  private boolean sameWord(int g, int next) {
    float em = page.size[g];
    float gap = page.start(next) - page.end(g);
    return page.direction[g] == page.direction[next]
        && Math.abs(page.lower(g) - page.lower(next)) < 0.1f * em
        && gap < 0.1f * em
        && gap > -0.5f * em
        && !page.has(g, PageContent.BLANK)
        && !page.has(next, PageContent.BLANK)
        && !(Math.abs(gap) > KERN_EM * em && startsCell(g, next));
  }

  /** Whether a border stands between the beginnings of two letters that do not quite touch. */
  private boolean startsCell(int g, int next) {
    return page.direction[g] == 0 && column(page.x0[g]) < column(page.x0[next]);
  }

  private int column(float x) {
    return grid.squareAt(x, grid.ys[0]) % grid.columns();
  }

  private static void settle(int[] squares, int begin, int last) {
    int best = squares[begin];
    int most = 0;
    for (int k = begin; k <= last; k++) {
      if (squares[k] == best && most > 0) {
        continue;
      }
      int votes = 0;
      for (int m = begin; m <= last; m++) {
        votes += squares[m] == squares[k] ? 1 : 0;
      }
      if (votes > most) {
        most = votes;
        best = squares[k];
      }
    }
    Arrays.fill(squares, begin, last + 1, best);
  }

  private TablePart build(List<Area> areas, int[][] members) {
    TreeSet<Integer> rowStarts = new TreeSet<>();
    TreeSet<Integer> columnStarts = new TreeSet<>();
    for (Area area : areas) {
      rowStarts.add(area.row());
      columnStarts.add(area.column());
    }
    List<List<Line>> lines = new ArrayList<>();
    Lines maker = new Lines(page, tuning);
    for (int[] own : members) {
      lines.add(maker.of(own, Float.MAX_VALUE));
    }
    float pad = padding(areas, lines);
    CutWords cutWords = new CutWords(lines);
    float spaceEm = CellText.usualSpaceEm(lines);
    int[] tagged = new int[rowStarts.size()];
    List<RawCell> cells = new ArrayList<>();
    List<Place> openCells = new ArrayList<>();
    for (int c = 0; c < areas.size(); c++) {
      Area area = areas.get(c);
      int row = rowStarts.headSet(area.row()).size();
      int column = columnStarts.headSet(area.column()).size();
      int rowSpan = rowStarts.subSet(area.row(), area.lastRow() + 1).size();
      int columnSpan = columnStarts.subSet(area.column(), area.lastColumn() + 1).size();
      Box box = boxOf(area);
      List<Line> own = lines.get(c);
      boolean header = false;
      boolean bold = !own.isEmpty();
      for (Line line : own) {
        header |= tags.header(line.mark());
        bold &= line.bold();
        if (rowSpan == 1 && tagged[row] == 0) {
          tagged[row] = tags.row(line.mark());
        }
      }
      Place place = Place.onPage(number, turn.shown(box.x0(), box.y0(), box.x1(), box.y1()));
      if (isOpenBelow(area)) {
        openCells.add(place);
      }
      cells.add(
          new RawCell(
              row + 1,
              column + 1,
              rowSpan,
              columnSpan,
              text(own, members[c], box, pad, cutWords, spaceEm),
              fill(box),
              bold,
              header,
              List.of(place)));
    }
    TablePart part =
        new TablePart(
            number,
            turn.shown(grid.left(), grid.top(), grid.right(), grid.bottom()),
            grid.top(),
            rowStarts.size(),
            columnStarts.size(),
            cells,
            tagged,
            grid.openTop,
            grid.openBottom);
    part.spans = grid.spans;
    part.edges = grid.xs;
    part.openCells = openCells;
    return part;
  }

  /** Whether the table's last border leaves out the cell, as one that goes on on the next page. */
  private boolean isOpenBelow(Area area) {
    if (area.lastRow() + 1 < grid.rows()) {
      return false;
    }
    for (int j = area.column(); j <= area.lastColumn(); j++) {
      if (grid.across[grid.rows()][j]) {
        return false;
      }
    }
    return true;
  }

  /** Lines of each reading direction are joined for themselves. */
  private List<TextLine> text(
      List<Line> lines, int[] members, Box box, float pad, CutWords cutWords, float spaceEm) {
    if (lines.isEmpty()) {
      return List.of();
    }
    int way = -1;
    boolean mixed = false;
    for (int g : members) {
      mixed |= way >= 0 && page.direction[g] != way && !page.has(g, PageContent.BLANK);
      way = page.direction[g];
    }
    float left =
        (float) (way == 1 ? -box.y1() : way == 2 ? -box.x1() : way == 3 ? box.y0() : box.x0());
    float right =
        (float) (way == 1 ? -box.y0() : way == 2 ? -box.x0() : way == 3 ? box.y1() : box.x1());
    if (mixed) {
      left = Float.NEGATIVE_INFINITY;
      right = Float.NEGATIVE_INFINITY;
    }
    List<TextLine> text = new ArrayList<>();
    for (CellText.Joined joined :
        new CellText(left + pad, right - pad, tags, tuning, cutWords, spaceEm).join(lines)) {
      text.add(joined.line());
    }
    return text;
  }

  /** The usual distance of text from its cell's left edge. */
  private float padding(List<Area> areas, List<List<Line>> lines) {
    float[] pads = new float[areas.size()];
    int count = 0;
    for (int c = 0; c < areas.size(); c++) {
      float start = Float.POSITIVE_INFINITY;
      for (Line line : lines.get(c)) {
        start = Math.min(start, line.box()[0]);
      }
      float pad = start - grid.xs[areas.get(c).column()];
      if (pad >= 0 && pad < 15) {
        pads[count++] = pad;
      }
    }
    if (count == 0) {
      return DEFAULT_PAD_PT;
    }
    Arrays.sort(pads, 0, count);
    return pads[count / 3];
  }

  /**
   * The colour painted last under most of the cell. Asked at 25 points, because word processors
   * paint a cell in strips and a highlighted word is no cell colour.
   */
  private Optional<Fill> fill(Box box) {
    List<Integer> near = new ArrayList<>();
    for (int i = 0; i < page.fills; i++) {
      int at = i * 4;
      if (page.fill[at] < box.x1()
          && page.fill[at + 2] > box.x0()
          && page.fill[at + 1] < box.y1()
          && page.fill[at + 3] > box.y0()) {
        near.add(i);
      }
    }
    if (near.isEmpty()) {
      return Optional.empty();
    }
    int[] colours = new int[25];
    for (int p = 0; p < 25; p++) {
      double x = box.x0() + box.width() * (p % 5 + 0.5) / 5;
      int row = p / 5;
      double y = box.y0() + box.height() * (row + 0.5) / 5;
      colours[p] = -1;
      for (int i : near) {
        int at = i * 4;
        if (x >= page.fill[at]
            && x <= page.fill[at + 2]
            && y >= page.fill[at + 1]
            && y <= page.fill[at + 3]) {
          colours[p] = page.fillRgb[i];
        }
      }
    }
    for (int candidate : colours) {
      int votes = 0;
      for (int colour : colours) {
        votes += colour == candidate ? 1 : 0;
      }
      if (votes > 12) {
        return candidate < 0 ? Optional.empty() : Optional.of(Fill.ofRgb(candidate));
      }
    }
    return Optional.empty();
  }
}
