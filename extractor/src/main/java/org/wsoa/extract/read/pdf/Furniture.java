package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Running headers, footers and page numbers: lines outside tables that come again on other pages in
 * the same place, save for their numbers.
 */
final class Furniture {
  /** The share of a page's height, at its head and at its foot, that running lines stand in. */
  private static final double MARGIN_SHARE = 0.13;

  /** A running line stands in the same place give or take this. */
  private static final double SAME_PLACE_PT = 4;

  private static final Pattern NUMBERS = Pattern.compile("\\d+");

  private final Set<String> keys = new HashSet<>();

  Furniture(List<PageRead> pages) {
    Map<String, Set<Integer>> pagesOf = new HashMap<>();
    for (PageRead page : pages) {
      for (LineRun line : page.lines()) {
        for (String key : keys(page, line)) {
          pagesOf.computeIfAbsent(key, unseen -> new HashSet<>()).add(page.page());
        }
      }
    }
    int enough = Math.max(2, Math.min(3, (pages.size() + 1) / 2));
    pagesOf.forEach(
        (key, where) -> {
          if (where.size() >= enough) {
            keys.add(key);
          }
        });
  }

  boolean has(PageRead page, LineRun line) {
    return line.mark() == StructureTags.ARTIFACT
        || keys(page, line).stream().anyMatch(keys::contains);
  }

  /**
   * The line with its numbers made alike and its place in steps; two steps, so that no edge parts
   * it.
   */
  private static List<String> keys(PageRead page, LineRun line) {
    double edge = MARGIN_SHARE * page.height();
    boolean head = line.bottom() <= edge;
    boolean foot = line.top() >= page.height() - edge;
    if (!head && !foot) {
      return List.of();
    }
    double distance = head ? line.baseline() : page.height() - line.baseline();
    String alike = NUMBERS.matcher(line.marker() + line.text()).replaceAll("#");
    long step = Math.round(Math.floor(distance / SAME_PLACE_PT));
    List<String> keys = new ArrayList<>();
    for (long near = step; near <= step + 1; near++) {
      keys.add((head ? "head " : "foot ") + near + " " + alike);
    }
    return keys;
  }
}
