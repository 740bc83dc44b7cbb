package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wsoa.extract.read.Fill;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.RawTable;
import org.wsoa.extract.read.TextLine;
import org.wsoa.model.Box;
import org.wsoa.model.Place;

/** The ruled tables of a page: their cells with text, fill and place. */
final class PageTables {
  /** A fill over more of the page than this is the page's ground. */
  private static final double GROUND_SHARE = 0.6;

  /** A fill must cover this share of a cell; less is a mark behind some words. */
  private static final double FILL_SHARE = 0.5;

  private final Tuning tuning;
  private final LineBuilder lineBuilder;
  private final Wrapping wrapping;

  PageTables(Tuning tuning) {
    this.tuning = tuning;
    this.lineBuilder = new LineBuilder(tuning);
    this.wrapping = new Wrapping(tuning);
  }

  /**
   * A table of the page.
   *
   * @param raw the table
   * @param area where it stands on the page turned upright
   * @param rowMarks for each row, the marked-content identifiers in the cells that are in it alone
   */
  record Found(RawTable raw, Rect area, List<List<Integer>> rowMarks) {}

  /**
   * Finds the tables.
   *
   * @param page the page turned upright
   * @param turn back to the page as displayed
   * @param inTable takes, for each glyph, whether a table has it
   */
  List<Found> read(PageContent page, Turn turn, boolean[] inTable) {
    List<Lattice.Table> lattices = new ArrayList<>(new Lattice(tuning).tables(page.rulings));
    lattices.sort(
        Comparator.comparingDouble(
            table -> table.box().width() * table.box().height())); // the inner of two first
    List<Found> found = new ArrayList<>();
    for (Lattice.Table lattice : lattices) {
      found.add(read(page, turn, lattice, inTable));
    }
    found.sort(
        Comparator.comparingDouble((Found table) -> table.area().y0())
            .thenComparingDouble(table -> table.area().x0()));
    return found;
  }

  private Found read(PageContent page, Turn turn, Lattice.Table lattice, boolean[] inTable) {
    int rows = lattice.ys().length - 1;
    int columns = lattice.xs().length - 1;
    int[][] cellAt = new int[rows][columns];
    List<List<Integer>> glyphsOf = new ArrayList<>();
    for (int i = 0; i < lattice.cells().size(); i++) {
      glyphsOf.add(new ArrayList<>());
      Lattice.Cell cell = lattice.cells().get(i);
      for (int row = cell.firstRow(); row <= cell.lastRow(); row++) {
        Arrays.fill(cellAt[row], cell.firstColumn(), cell.lastColumn() + 1, i);
      }
    }
    Glyphs glyphs = page.glyphs;
    for (int glyph = 0; glyph < glyphs.size(); glyph++) {
      if (inTable[glyph] || glyphs.direction(glyph) == Glyphs.SKEWED) {
        continue;
      }
      int row = interval(lattice.ys(), glyphs.centreY(glyph));
      int column = interval(lattice.xs(), glyphs.centreX(glyph));
      if (row >= 0 && column >= 0) {
        inTable[glyph] = true;
        glyphsOf.get(cellAt[row][column]).add(glyph);
      }
    }
    List<PaintedFill> fills = fillsOver(page, lattice.box());
    List<RawCell> cells = new ArrayList<>();
    List<List<Integer>> rowMarks = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      rowMarks.add(new ArrayList<>());
    }
    for (int i = 0; i < lattice.cells().size(); i++) {
      Lattice.Cell cell = lattice.cells().get(i);
      Rect area =
          new Rect(
              lattice.xs()[cell.firstColumn()],
              lattice.ys()[cell.firstRow()],
              lattice.xs()[cell.lastColumn() + 1],
              lattice.ys()[cell.lastRow() + 1]);
      List<Integer> chosen = glyphsOf.get(i);
      if (cell.firstRow() == cell.lastRow()) {
        chosen.stream()
            .map(glyphs::mark)
            .filter(mark -> mark >= 0)
            .distinct()
            .forEach(rowMarks.get(cell.firstRow())::add);
      }
      cells.add(
          new RawCell(
              cell.firstRow() + 1,
              cell.firstColumn() + 1,
              cell.lastRow() - cell.firstRow() + 1,
              cell.lastColumn() - cell.firstColumn() + 1,
              text(glyphs, chosen, area),
              fill(fills, area),
              isBold(glyphs, chosen),
              false,
              List.of(Place.onPage(page.page, turn.back(area)))));
    }
    RawTable.Traits traits =
        new RawTable.Traits(
            true,
            false,
            lattice.openAtHead() ? RawTable.Cut.OPEN : RawTable.Cut.UNSAID,
            lattice.openAtFoot() ? RawTable.Cut.OPEN : RawTable.Cut.UNSAID,
            List.of());
    RawTable raw =
        new RawTable(
            rows, columns, cells, traits, Place.onPage(page.page, turn.back(lattice.box())));
    return new Found(raw, lattice.box(), rowMarks);
  }

  /** The text of a cell, in the direction that most of it runs in. */
  private List<TextLine> text(Glyphs glyphs, List<Integer> chosen, Rect area) {
    int[] counts = new int[4];
    for (int glyph : chosen) {
      counts[glyphs.direction(glyph) / 90] += glyphs.isSpace(glyph) ? 0 : 1;
    }
    int quarter = 0;
    for (int i = 1; i < counts.length; i++) {
      quarter = counts[i] > counts[quarter] ? i : quarter;
    }
    int direction = quarter * 90;
    List<Integer> main =
        chosen.stream().filter(glyph -> glyphs.direction(glyph) == direction).toList();
    List<LineRun> lines = lineBuilder.lines(glyphs, main, direction);
    double from =
        switch (direction) {
          case 90 -> area.y0();
          case 180 -> -area.x1();
          case 270 -> -area.y1();
          default -> area.x0();
        };
    double along = direction == 90 || direction == 270 ? area.height() : area.width();
    return wrapping.lines(lines, from, from + along);
  }

  private static boolean isBold(Glyphs glyphs, List<Integer> chosen) {
    boolean some = false;
    for (int glyph : chosen) {
      if (!glyphs.isSpace(glyph)) {
        some = true;
        if (!glyphs.bold(glyph)) {
          return false;
        }
      }
    }
    return some;
  }

  private static List<PaintedFill> fillsOver(PageContent page, Rect area) {
    double ground = GROUND_SHARE * page.width * page.height;
    return page.fills.stream()
        .filter(fill -> fill.box().width() * fill.box().height() < ground)
        .filter(
            fill ->
                fill.box().x1() > area.x0()
                    && fill.box().x0() < area.x1()
                    && fill.box().y1() > area.y0()
                    && fill.box().y0() < area.y1())
        .toList();
  }

  /**
   * The colour painted last under the cell's centre, if its fills cover at least half of the cell;
   * a merged cell may be painted row by row.
   */
  private static Optional<Fill> fill(List<PaintedFill> fills, Rect area) {
    Optional<Fill> atCentre = Optional.empty();
    for (int i = fills.size() - 1; i >= 0 && atCentre.isEmpty(); i--) {
      if (fills.get(i).box().contains(area.centreX(), area.centreY())) {
        atCentre = Optional.of(fills.get(i).colour());
      }
    }
    double covered = 0;
    for (PaintedFill fill : fills) {
      if (atCentre.filter(fill.colour()::equals).isPresent()) {
        Box box = fill.box();
        double width = Math.min(box.x1(), area.x1()) - Math.max(box.x0(), area.x0());
        double height = Math.min(box.y1(), area.y1()) - Math.max(box.y0(), area.y0());
        covered += Math.max(0, width) * Math.max(0, height);
      }
    }
    return covered >= FILL_SHARE * area.width() * area.height() ? atCentre : Optional.empty();
  }

  /** The interval between two edges that a coordinate lies in, from 0; -1 for none. */
  private static int interval(double[] edges, double at) {
    int index = Arrays.binarySearch(edges, at);
    int after = index >= 0 ? index + 1 : -index - 1;
    return after == 0 || after == edges.length ? -1 : after - 1;
  }
}
