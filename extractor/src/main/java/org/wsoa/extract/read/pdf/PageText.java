package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.extract.read.TextLine;
import org.wsoa.model.Place;

/** Lines outside tables to headings and paragraphs, over a whole document. */
final class PageText {
  /** Type this much larger than the text's is a heading's. */
  private static final double HEADING_SIZE = 1.12;

  /** Sizes no further apart are one. */
  private static final double SIZE_STEP_PT = 0.5;

  /** A heading in the size of the text, told by its weight alone, has no more words than this. */
  private static final int HEADING_WORDS = 16;

  /** Lines further apart than this part of their size are two paragraphs. */
  private static final double PARAGRAPH_EM = 1.75;

  private final Wrapping wrapping;
  private final double bodySize;
  private final Map<Long, Integer> levelOfSize;
  private final int boldLevel;

  PageText(List<PageRead> pages, Tuning tuning) {
    this.wrapping = new Wrapping(tuning);
    Map<Long, Integer> letters = new HashMap<>();
    for (PageRead page : pages) {
      for (LineRun line : page.lines()) {
        letters.merge(step(line.fontSize()), line.text().length(), Integer::sum);
      }
    }
    long body = 0;
    int most = 0;
    for (Map.Entry<Long, Integer> entry : new TreeMap<>(letters).entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        body = entry.getKey();
      }
    }
    this.bodySize = body * SIZE_STEP_PT;
    this.levelOfSize = new HashMap<>();
    int level = 0;
    for (long size : new TreeMap<>(letters).descendingKeySet()) {
      if (size * SIZE_STEP_PT > bodySize * HEADING_SIZE) {
        level++;
        levelOfSize.put(size, level);
      }
    }
    this.boldLevel = level + 1;
  }

  private static long step(double size) {
    return Math.round(size / SIZE_STEP_PT);
  }

  private int level(LineRun line, boolean nearTable) {
    Integer level = levelOfSize.get(step(line.fontSize()));
    if (level != null) {
      return level;
    }
    boolean large = line.fontSize() >= bodySize - SIZE_STEP_PT / 2;
    boolean sentence = line.text().endsWith(".") || line.text().endsWith(";");
    boolean few = line.text().split(" ", -1).length <= HEADING_WORDS;
    return line.bold() && large && few && !(sentence && !nearTable) ? boldLevel : 0;
  }

  /** The blocks of a run of lines with no table between them. */
  List<TextBlock> blocks(List<LineRun> lines, PageRead page) {
    List<TextBlock> blocks = new ArrayList<>();
    double left = lines.stream().mapToDouble(LineRun::x0).min().orElse(0);
    double right =
        Math.max(lines.stream().mapToDouble(LineRun::x1).max().orElse(0), page.width() - left);
    int start = 0;
    while (start < lines.size()) {
      int level = level(lines.get(start), false);
      int end = start + 1;
      while (end < lines.size() && goesOn(lines.get(end - 1), lines.get(end), level)) {
        end++;
      }
      List<LineRun> group = lines.subList(start, end);
      Rect area = group.stream().map(LineRun::box).reduce(Rect::union).orElseThrow();
      Place place = Place.onPage(page.page(), page.turn().back(area));
      for (TextLine line : wrapping.lines(group, left, right)) {
        blocks.add(new TextBlock(level, line, place));
      }
      start = end;
    }
    return blocks;
  }

  private boolean goesOn(LineRun previous, LineRun line, int level) {
    double apart = line.baseline() - previous.baseline();
    boolean near = apart <= PARAGRAPH_EM * Math.max(previous.fontSize(), line.fontSize());
    boolean alike = Math.abs(previous.fontSize() - line.fontSize()) <= SIZE_STEP_PT;
    return near && alike && level(line, false) == level;
  }
}
