package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.extract.read.TextLine;
import org.wsoa.model.Box;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Place;

/**
 * Running headers, footers, page numbers and watermarks: what is tagged as an artifact, and what
 * comes again on other pages at the same height, the same but for a number that counts the pages.
 */
final class Furniture {
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final float SAME_HEIGHT_PT = 6;

  private final Tuning tuning;
  private final List<TextBlock> found = new ArrayList<>();
  private final Set<String> told = new HashSet<>();
  private final Map<String, List<Occurrence>> repeated = new LinkedHashMap<>();
  private final int pageCount;

  private record Occurrence(PageReader.Layout layout, Line line) {
    int page() {
      return layout.number();
    }

    String text() {
      return line.text();
    }
  }

  Furniture(List<PageReader.Layout> pages, Tuning tuning) {
    this.tuning = tuning;
    this.pageCount = pages.size();
    for (PageReader.Layout page : pages) {
      Set<String> own = new HashSet<>();
      for (Line line : page.lines()) {
        if (inZone(line, page)) {
          String key = key(line, page);
          if (own.add(key)) {
            repeated.computeIfAbsent(key, k -> new ArrayList<>()).add(new Occurrence(page, line));
          }
        }
      }
    }
  }

  private boolean inZone(Line line, PageReader.Layout page) {
    float zone = tuning.furnitureZoneShare() * page.height();
    return line.box()[3] < zone || line.box()[1] > page.height() - zone;
  }

  /**
   * Whether larger type that does not come again stands above it: it belongs to what that names.
   */
  private boolean isHeaded(Occurrence below) {
    Line line = below.line();
    return line.box()[3] < below.layout().height() / 2
        && below.layout().lines().stream()
            .anyMatch(
                other ->
                    other.box()[3] <= line.box()[1]
                        && other.size() >= line.size() * tuning.headingScale()
                        && comesOnce(other, below.layout()));
  }

  private boolean comesOnce(Line line, PageReader.Layout page) {
    return repeated.getOrDefault(key(line, page), List.of()).size() < 2;
  }

  private static String key(Line line, PageReader.Layout page) {
    boolean head = line.box()[3] < page.height() / 2;
    float height = head ? line.box()[3] : page.height() - line.box()[3];
    return Math.round(height / SAME_HEIGHT_PT)
        + "|"
        + head
        + "|"
        + NUMBER.matcher(line.text()).replaceAll("#");
  }

  /** The lines of a page that are no furniture; the furniture is remembered, each once. */
  List<Line> strip(PageReader.Layout page, Diagnostics diagnostics) {
    List<Line> kept = new ArrayList<>();
    for (Line line : page.lines()) {
      if (line.artifact() || (inZone(line, page) && isRunning(repeated.get(key(line, page))))) {
        float[] b = line.box();
        remember(line.text(), page, page.turn().shown(b[0], b[1], b[2], b[3]), diagnostics);
      } else {
        kept.add(line);
      }
    }
    for (Stamps.Run stamp : page.stamps()) {
      float[] b = stamp.box();
      remember(stamp.text(), page, new Box(b[0], b[1], b[2], b[3]), diagnostics);
    }
    if (!page.across().isEmpty()) {
      float[] b = page.acrossBox();
      remember(page.across(), page, page.turn().shown(b[0], b[1], b[2], b[3]), diagnostics);
    }
    return kept;
  }

  /** All that was found, each once, in order of first appearance. */
  List<TextBlock> list() {
    return found;
  }

  private boolean isRunning(@org.jspecify.annotations.Nullable List<Occurrence> all) {
    if (all == null || all.size() < 2 || (all.size() < 3 && pageCount > 5)) {
      return false;
    }
    boolean same = all.stream().allMatch(o -> o.text().equals(all.get(0).text()));
    if (same && all.stream().allMatch(this::isHeaded)) {
      return false; // as who leads, below each of several headings
    }
    return same || countsPages(all);
  }

  /** Whether one of the numbers keeps a constant distance from the page's own number. */
  private static boolean countsPages(List<Occurrence> all) {
    List<Integer> first = numbers(all.get(0).text());
    for (int k = 0; k < first.size(); k++) {
      int distance = first.get(k) - all.get(0).page();
      boolean constant = true;
      for (Occurrence other : all) {
        List<Integer> numbers = numbers(other.text());
        constant &= k < numbers.size() && numbers.get(k) - other.page() == distance;
      }
      if (constant) {
        return true;
      }
    }
    return false;
  }

  private static List<Integer> numbers(String text) {
    List<Integer> numbers = new ArrayList<>();
    Matcher m = NUMBER.matcher(text);
    while (m.find()) {
      numbers.add(m.group().length() > 7 ? -1 : Integer.parseInt(m.group()));
    }
    return numbers;
  }

  private void remember(String text, PageReader.Layout page, Box shown, Diagnostics diagnostics) {
    String clean = CellText.tidy(text);
    if (clean.isEmpty() || !told.add(NUMBER.matcher(clean).replaceAll("#"))) {
      return;
    }
    Place at = Place.onPage(page.number(), shown);
    found.add(new TextBlock(0, TextLine.of(clean), at));
    diagnostics.info(
        DiagnosticCode.FURNITURE, "left out as a running line or watermark: \"" + clean + "\"", at);
  }
}
