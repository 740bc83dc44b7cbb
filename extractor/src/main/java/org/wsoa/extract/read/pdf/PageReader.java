package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
      Turn turn) {}

  private final PageContent page;
  private final int number;
  private final PageTags tags;
  private final Tuning tuning;
  private final int[] tableSizes = new int[120];

  PageReader(PageContent page, int number, PageTags tags, Tuning tuning) {
    this.page = page;
    this.number = number;
    this.tags = tags;
    this.tuning = tuning;
  }

  Layout read() {
    Turn turn = Turn.hold(page);
    List<Grid> grids = GridFinder.find(page, tuning);
    float[] acrossBox = PathBuilder.nothing();
    String across = dropMarks(grids, acrossBox);
    int[] gridOf = new int[page.glyphs];
    Arrays.fill(gridOf, -1);
    for (int g = 0; g < page.glyphs; g++) {
      if (!page.has(g, PageContent.DROPPED)) {
        for (int k = 0; k < grids.size(); k++) {
          if (grids.get(k).contains(page.centreX(g), page.centreY(g))) {
            gridOf[g] = k;
          }
        }
      }
    }
    List<TablePart> tables = new ArrayList<>();
    float right = 0;
    for (int k = 0; k < grids.size(); k++) {
      int[] own = glyphsOf(gridOf, k);
      TablePart part = new TableReader(page, number, grids.get(k), own, tags, turn, tuning).read();
      if (part == null) {
        for (int g : own) {
          gridOf[g] = -1;
        }
      } else {
        tables.add(part);
        right = Math.max(right, grids.get(k).right());
        for (int g : own) {
          tableSizes[Math.min(tableSizes.length - 1, Math.round(page.size[g] * 2))]++;
        }
      }
    }
    int[] rest = glyphsOf(gridOf, -1);
    Lines maker = new Lines(page, tuning);
    List<Line> lines = maker.of(rest, Float.MAX_VALUE);
    List<Borderless.Found> free =
        new Borderless(number, turn).find(maker.of(rest, Borderless.CELL_GAP_EM));
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
        Comparator.<Line>comparingDouble(l -> l.box()[3]).thenComparingDouble(l -> l.box()[0]));
    for (Line line : lines) {
      right = Math.max(right, line.end());
    }
    return new Layout(
        number, page.height, tables, lines, right, across, acrossBox, tableSizes, tags, turn);
  }

  private int[] glyphsOf(int[] gridOf, int k) {
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
