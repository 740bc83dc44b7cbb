package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wsoa.extract.read.pdf.Rulings.Ruling;
import org.wsoa.extract.read.pdf.StructureTags.PageTags;

/** Lays one page's content out: tables, the lines outside them, and what lies across everything. */
final class PageReader {
  /**
   * What stands on a page.
   *
   * @param number page number from 1
   * @param height of the page, in points
   * @param tables its tables, from the top
   * @param lines the lines outside tables, from the top
   * @param right right edge of what stands on the page
   * @param across text that runs at a slant or lies large across a table; empty for none
   * @param tableSizes letters in tables by type size, in half points
   * @param open the columns of a table without vertical borders that may go on on the next page
   * @param stamps what was stamped on the page, as displayed
   * @param struck boxes of texts that are struck through, on the page as held
   */
  @SuppressWarnings("ArrayRecordComponent") // a holder; nobody compares two of them
  record Layout(
      int number,
      float height,
      List<TablePart> tables,
      List<Line> lines,
      float right,
      String across,
      float[] acrossBox,
      int[] tableSizes,
      PageTags tags,
      Turn turn,
      Optional<OpenTables.Columns> open,
      List<Stamps.Run> stamps,
      List<float[]> struck) {
    /** Its last table. */
    Optional<TablePart> foot() {
      return tables.isEmpty() ? Optional.empty() : Optional.of(tables.get(tables.size() - 1));
    }
  }

  private final PageContent page;
  private final int number;
  private final PageTags tags;
  private final Tuning tuning;
  private final int[] tableSizes = new int[120];

  /** For each letter the grid that it stands in. */
  private final int[] gridOf;

  private static final int NO_GRID = -1;
  private static final int IN_TABLE = -2;

  /** Rows within a frame are higher than so many lines of type. */
  private static final int FRAME_LINES = 4;

  /** So many lines within a frame that show its columns make it rows, and no note. */
  private static final int FRAME_ROWS = 3;

  /** Nothing stands so near before the border of a column, and its texts so near behind it. */
  private static final float FRAME_GAP_PT = 2;

  private static final float FRAME_PAD_PT = 9;

  PageReader(PageContent page, int number, PageTags tags, Tuning tuning) {
    this.page = page;
    this.number = number;
    this.tags = tags;
    this.tuning = tuning;
    this.gridOf = new int[page.glyphs];
  }

  /**
   * Reads the page.
   *
   * @param before the page before, a table of which may go on
   * @param stamps what was stamped on the page
   */
  Layout read(Optional<Layout> before, List<Stamps.Run> stamps) {
    stamps.forEach(stamp -> Stamps.drop(page, stamp));
    Turn turn = Turn.hold(page);
    List<float[]> struck = Strikes.drop(page);
    List<Ruling> across = Rulings.of(page.across, tuning);
    List<Grid> grids = GridFinder.find(across, Rulings.of(page.down, tuning), tuning);
    float[] acrossBox = PathBuilder.nothing();
    String marks = dropMarks(grids, acrossBox);
    Arrays.fill(gridOf, NO_GRID);
    List<TablePart> tables = new ArrayList<>();
    List<Grid> frames = grids.stream().filter(grid -> grid.columns() == 1).toList();
    PaintedRows painted = new PaintedRows(page, tuning);
    List<Grid> full =
        grids.stream()
            .filter(grid -> grid.columns() > 1 && !isFrame(grid))
            .map(painted::part)
            .toList();
    if (!full.isEmpty()) {
      Grid top = full.get(0);
      top.goesOn =
          before
              .flatMap(Layout::foot)
              .filter(part -> top.standsBelow(part.edges, tuning.snapPt()))
              .isPresent();
    }
    float right = readGrids(full, turn, tables);
    Lines maker = new Lines(page, tuning);
    Optional<OpenTables.Columns> open = Optional.empty();
    List<Grid> keys = new Patches(page, () -> maker.of(inPlay(), tuning.wordGapEm())).find();
    if (!keys.isEmpty()) {
      right = Math.max(right, readGrids(keys, turn, tables));
    }
    List<Line> chunks = maker.of(inPlay(), Borderless.CELL_GAP_EM);
    Optional<OpenTables.Columns> above = before.flatMap(Layout::open);
    if (above.isPresent() || Borderless.mayHoldTable(chunks, page.fills > 0)) {
      List<Line> words = maker.of(inPlay(), tuning.wordGapEm());
      OpenTables finder = new OpenTables(page, words, across, above, tuning);
      List<Grid> found = finder.find();
      float foot = (float) full.stream().mapToDouble(Grid::bottom).max().orElse(0);
      open = finder.last().filter(last -> found.get(found.size() - 1).bottom() > foot);
      if (!found.isEmpty()) {
        right = Math.max(right, readGrids(found, turn, tables));
        frames = frames.stream().filter(frame -> found.stream().noneMatch(frame::holds)).toList();
        chunks = maker.of(inPlay(), Borderless.CELL_GAP_EM);
      }
    }
    if (!frames.isEmpty()) {
      right = Math.max(right, readGrids(frames, turn, tables));
      chunks = maker.of(inPlay(), Borderless.CELL_GAP_EM);
    }
    List<Line> lines = maker.of(glyphsOf(NO_GRID), Float.MAX_VALUE);
    List<Borderless.Found> free = new Borderless(number, turn).find(chunks);
    for (Borderless.Found found : free) {
      tables.add(found.part());
      lines.removeIf(
          line -> {
            float middle = (line.box()[1] + line.box()[3]) / 2;
            return middle > found.top() && middle < found.bottom();
          });
    }
    tables.sort(Comparator.comparingDouble(part -> part.upper));
    lines.sort(
        Comparator.comparingInt(PageReader::halfPointsDown)
            .thenComparingDouble(line -> line.box()[0])
            .thenComparingDouble(line -> line.box()[3]));
    for (Line line : lines) {
      right = Math.max(right, line.end());
    }
    return new Layout(
        number,
        page.height,
        tables,
        lines,
        right,
        marks,
        acrossBox,
        tableSizes,
        tags,
        turn,
        open,
        stamps,
        struck);
  }

  /** Where a line stands, of whatever size its type is, in half points: one row has one. */
  private static int halfPointsDown(Line line) {
    return Math.round(2 * (line.box()[3] - (line.bottom() - line.baseline())));
  }

  /**
   * Whether borders part the headings of a table alone, and frame its rows: they are then read as
   * those of a table without borders.
   */
  private boolean isFrame(Grid grid) {
    int body = grid.rows() - 1;
    float height = grid.bottom() - grid.ys[body];
    boolean open = body > 0 && height > grid.ys[body] - grid.top(); // else the last is a note
    for (int j = 1; open && j < grid.columns(); j++) {
      open = !grid.down[j][body];
    }
    return open && height > FRAME_LINES * medianSize() && hasColumns(grid, grid.ys[body]);
  }

  /**
   * Whether texts of some lines below begin behind borders of the headings, and none cross them.
   */
  private boolean hasColumns(Grid grid, float top) {
    int least = Math.min(2, grid.columns() - 1);
    Map<Integer, Integer> begun = new HashMap<>();
    for (int j = 1; j < grid.columns(); j++) {
      float x = grid.xs[j];
      Set<Integer> begins = new HashSet<>();
      Set<Integer> crosses = new HashSet<>();
      for (int g = 0; g < page.glyphs; g++) {
        float y = page.centreY(g);
        boolean inside = y > top && y < grid.bottom() && !page.has(g, PageContent.BLANK);
        if (inside && page.start(g) < x && page.end(g) > x - FRAME_GAP_PT) {
          crosses.add(Math.round(page.lower(g)));
        } else if (inside && page.start(g) >= x && page.start(g) < x + FRAME_PAD_PT) {
          begins.add(Math.round(page.lower(g)));
        }
      }
      begins.removeAll(crosses);
      begins.forEach(line -> begun.merge(line, 1, Integer::sum));
    }
    return begun.values().stream().filter(columns -> columns >= least).count() >= FRAME_ROWS;
  }

  /** Adds the tables that stand in grids; how far they reach to the right. */
  private float readGrids(List<Grid> grids, Turn turn, List<TablePart> tables) {
    for (int g = 0; g < page.glyphs; g++) {
      if (!page.has(g, PageContent.DROPPED) && gridOf[g] == NO_GRID) {
        for (int k = 0; k < grids.size(); k++) {
          if (grids.get(k).contains(page.centreX(g), page.centreY(g))) {
            gridOf[g] = k;
          }
        }
      }
    }
    float right = 0;
    for (int k = 0; k < grids.size(); k++) {
      int[] own = glyphsOf(k);
      TablePart part = new TableReader(page, number, grids.get(k), own, tags, turn, tuning).read();
      if (part != null) {
        tables.add(part);
        right = Math.max(right, grids.get(k).right());
      }
      for (int g : own) {
        gridOf[g] = part == null ? NO_GRID : IN_TABLE;
        if (part != null) {
          tableSizes[Math.min(tableSizes.length - 1, Math.round(page.size[g] * 2))]++;
        }
      }
    }
    return right;
  }

  /** Letters that may stand in a table that no grid draws. */
  private int[] inPlay() {
    return Arrays.stream(glyphsOf(NO_GRID))
        .filter(g -> !page.has(g, PageContent.RUNNING))
        .toArray();
  }

  private int[] glyphsOf(int k) {
    int[] own = new int[page.glyphs];
    int count = 0;
    for (int g = 0; g < page.glyphs; g++) {
      if (gridOf[g] == k && !page.has(g, PageContent.DROPPED)) {
        own[count++] = g;
      }
    }
    return Arrays.copyOf(own, count);
  }

  /**
   * Takes slanted text, and type far larger than the page's that lies over a table, off the page.
   */
  private String dropMarks(List<Grid> grids, float[] box) {
    float large = Math.max(24, tuning.watermarkScale() * medianSize());
    StringBuilder across = new StringBuilder();
    for (int g = 0; g < page.glyphs; g++) {
      if (page.has(g, PageContent.DROPPED)) {
        continue;
      }
      boolean mark = page.direction[g] == PageContent.SLANTED;
      if (!mark && page.size[g] >= large) {
        for (Grid grid : grids) {
          mark |= grid.contains(page.centreX(g), page.centreY(g));
        }
      }
      if (mark) {
        across.append(page.text[g]);
        PathBuilder.grow(box, page.x0[g], page.y0[g]);
        PathBuilder.grow(box, page.x1[g], page.y1[g]);
        page.flags[g] |= PageContent.DROPPED;
      }
    }
    return CellText.tidy(across.toString());
  }

  private float medianSize() {
    float[] sizes = Arrays.copyOf(page.size, page.glyphs);
    Arrays.sort(sizes);
    return sizes.length == 0 ? 10 : sizes[sizes.length / 2];
  }
}
