package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.wsoa.extract.read.Block;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.extract.read.TextLine;
import org.wsoa.model.Box;
import org.wsoa.model.Place;

/** Turns the lines outside tables into headings, paragraphs and list entries, tables among them. */
final class BodyText {
  private static final int MAX_HEADING_LETTERS = 200;
  private static final int ENOUGH_LETTERS = 300;
  private static final Pattern PROSE = Pattern.compile("[^:\\p{N}]+: .+|.*\\p{Ll}.*[.;,]");

  private final Tuning tuning;
  private final float bodySize;
  private final List<Float> headingSizes;

  BodyText(List<PageReader.Layout> pages, Tuning tuning) {
    this.tuning = tuning;
    this.bodySize = bodySize(pages);
    TreeSet<Float> sizes = new TreeSet<>();
    for (PageReader.Layout page : pages) {
      for (Line line : page.lines()) {
        if (line.size() >= bodySize * tuning.headingScale() && isHeadingLike(line)) {
          sizes.add(half(line.size()));
        }
      }
    }
    this.headingSizes = new ArrayList<>(sizes.descendingSet());
  }

  private static float bodySize(List<PageReader.Layout> pages) {
    int[] letters = new int[400];
    int[] tables = new int[400];
    int all = 0;
    for (PageReader.Layout page : pages) {
      for (Line line : page.lines()) {
        int length = line.text().length();
        letters[Math.min(399, Math.round(line.size() * 2))] += length;
        all += length;
      }
      for (int i = 0; i < page.tableSizes().length; i++) {
        tables[i] += page.tableSizes()[i];
      }
    }
    int best = 0;
    for (int i = 0; i < letters.length; i++) {
      letters[i] += all < ENOUGH_LETTERS ? tables[i] : 0;
      best = letters[i] > letters[best] ? i : best;
    }
    return all < ENOUGH_LETTERS ? Math.max(best / 2f, proseSize(pages)) : best / 2f;
  }

  /**
   * The size of the lines outside tables that read like prose, where it is the smallest there is:
   * tables are often set in smaller type than the few lines above them. 0 where there are none.
   */
  private static float proseSize(List<PageReader.Layout> pages) {
    float smallest = Float.MAX_VALUE;
    float prose = 0;
    for (PageReader.Layout page : pages) {
      for (Line line : page.lines()) {
        smallest = Math.min(smallest, half(line.size()));
        prose = Math.max(prose, isProse(line) ? half(line.size()) : 0);
      }
    }
    return prose == smallest ? prose : 0;
  }

  /** A sentence, an entry of a list, or what a label says; {@code Priority 1: …} is a heading. */
  private static boolean isProse(Line line) {
    return !line.bold() && (!line.marker().isEmpty() || PROSE.matcher(line.text()).matches());
  }

  private static float half(float size) {
    return Math.round(size * 2) / 2f;
  }

  private static boolean isHeadingLike(Line line) {
    return line.text().length() <= MAX_HEADING_LETTERS
        && line.text().codePoints().anyMatch(Character::isLetter);
  }

  private int level(Line line, PageReader.Layout page) {
    int told = page.tags().heading(line.mark());
    if (told > 0) {
      return told;
    }
    if (!isHeadingLike(line) || (!line.marker().isEmpty() && !line.tight())) {
      return 0;
    }
    if (line.size() >= bodySize * tuning.headingScale()) {
      return headingSizes.indexOf(half(line.size())) + 1;
    }
    boolean ends =
        line.text().endsWith(".") || line.text().endsWith(",") || line.text().endsWith(";");
    if (line.bold() && !ends && line.text().length() < 100 && line.size() >= bodySize * 0.95f) {
      return headingSizes.size() + 1;
    }
    return 0;
  }

  /** The blocks of a page in reading order. */
  List<Block> blocks(PageReader.Layout page, List<Line> lines) {
    List<Block> blocks = new ArrayList<>();
    int next = 0;
    List<Line> run = new ArrayList<>();
    int runLevel = -1;
    for (Line line : lines) {
      while (next < page.tables().size()
          && page.tables().get(next).upper < (line.box()[1] + line.box()[3]) / 2) {
        flush(run, runLevel, page, blocks);
        blocks.add(page.tables().get(next++).toTable());
      }
      int level = level(line, page);
      if (level != runLevel || isLeadIn(run, line)) {
        flush(run, runLevel, page, blocks);
      }
      runLevel = level;
      run.add(line);
    }
    flush(run, runLevel, page, blocks);
    while (next < page.tables().size()) {
      blocks.add(page.tables().get(next++).toTable());
    }
    return blocks;
  }

  /** Whether the line above is a bold sentence over plain text: what that is about. */
  private static boolean isLeadIn(List<Line> run, Line next) {
    if (run.isEmpty() || next.bold()) {
      return false;
    }
    Line last = run.get(run.size() - 1);
    return last.bold() && last.text().endsWith(".");
  }

  private void flush(List<Line> run, int level, PageReader.Layout page, List<Block> blocks) {
    if (run.isEmpty()) {
      return;
    }
    float left = Float.POSITIVE_INFINITY;
    for (Line line : run) {
      left = Math.min(left, line.start());
    }
    CellText text =
        new CellText(
            left,
            page.right(),
            page.tags(),
            tuning,
            new CutWords(List.of()),
            CellText.usualSpaceEm(List.of()));
    for (CellText.Joined joined : text.join(run)) {
      float[] b = joined.box();
      TextLine line = joined.line();
      Box box = page.turn().shown(b[0], b[1], b[2], b[3]);
      blocks.add(new TextBlock(level, line, Place.onPage(page.number(), box)));
    }
    run.clear();
  }
}
