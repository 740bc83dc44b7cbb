package org.wsoa.extract.read.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.wsoa.extract.read.CleanText;
import org.wsoa.extract.read.Numerals;
import org.wsoa.extract.read.Symbols;

/**
 * The lists of a document. It counts: each call of {@link #next} is the next paragraph of its list,
 * so paragraphs are to be handed over in the order of the document.
 */
final class Numbering {
  private static final int LEVELS = 9;

  /** A list marker; empty text for none. */
  record Marker(String text, boolean bullet) {
    static final Marker NONE = new Marker("", false);
  }

  private final Map<String, Node> abstracts = new HashMap<>();
  private final Map<String, Node> lists = new HashMap<>();
  private final Map<String, ListRef> styleLists = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> restarted = new HashSet<>();
  private final Symbols symbols;

  /**
   * The lists of a document.
   *
   * @param numbering its numbering part
   * @param styles for lists that are defined by a style
   */
  Numbering(Node numbering, Styles styles, Symbols symbols) {
    this.symbols = symbols;
    for (Node definition : numbering.all("w:abstractNum")) {
      abstracts.putIfAbsent(definition.get("w:abstractNumId"), definition);
      String link = definition.child("w:numStyleLink").val();
      if (!link.isEmpty()) {
        styleLists.put(link, styles.list(link));
      }
    }
    for (Node list : numbering.all("w:num")) {
      lists.putIfAbsent(list.get("w:numId"), list);
    }
  }

  /**
   * Counts a paragraph and says its marker.
   *
   * @param claim list and level; where the level is silent, that which the definition links to the
   *     paragraph's style, else the first
   * @param style id of the paragraph's style
   */
  Marker next(ListRef claim, String style) {
    Node list = lists.getOrDefault(claim.list(), Node.NONE);
    if (!list.exists()) {
      return Marker.NONE;
    }
    String definitionId = definitionId(list);
    Node definition = abstracts.getOrDefault(definitionId, Node.NONE);
    int level = claim.level() >= 0 ? claim.level() : linkedLevel(definition, style);
    if (level >= LEVELS) {
      return Marker.NONE;
    }
    int[] counts = counters.computeIfAbsent(definitionId, key -> unstarted());
    count(counts, list, definition, level);
    return marker(counts, list, definition, level);
  }

  private static int[] unstarted() {
    int[] counts = new int[LEVELS];
    Arrays.fill(counts, -1);
    return counts;
  }

  /** The definition of a list; one that only names a list style leads to that style's list. */
  private String definitionId(Node list) {
    String id = list.child("w:abstractNumId").val();
    String link = abstracts.getOrDefault(id, Node.NONE).child("w:numStyleLink").val();
    ListRef linked = styleLists.getOrDefault(link, ListRef.UNSET);
    Node other = lists.getOrDefault(linked.list(), Node.NONE);
    return other.exists() ? other.child("w:abstractNumId").val() : id;
  }

  private static int linkedLevel(Node definition, String style) {
    for (Node level : definition.all("w:lvl")) {
      if (!style.isEmpty() && level.child("w:pStyle").val().equals(style)) {
        return Math.max(0, level.number("w:ilvl", 0));
      }
    }
    return 0;
  }

  private void count(int[] counts, Node list, Node definition, int level) {
    for (int upper = 0; upper <= level; upper++) {
      int restart = overriding(list, upper).child("w:startOverride").number("w:val", -1);
      if (restart >= 0 && restarted.add(list.get("w:numId") + " " + upper)) {
        counts[upper] = upper == level ? restart - 1 : -1;
      }
    }
    int start = start(list, definition, level);
    counts[level] = counts[level] < 0 ? start : counts[level] + 1;
    for (int lower = level + 1; lower < LEVELS; lower++) {
      int after = level(list, definition, lower).child("w:lvlRestart").number("w:val", LEVELS);
      if (level < after) {
        counts[lower] = -1;
      }
    }
  }

  private static int start(Node list, Node definition, int level) {
    int start = level(list, definition, level).child("w:start").number("w:val", 0);
    return overriding(list, level).child("w:startOverride").number("w:val", start);
  }

  private static Node overriding(Node list, int level) {
    for (Node override : list.all("w:lvlOverride")) {
      if (override.number("w:ilvl", -1) == level) {
        return override;
      }
    }
    return Node.NONE;
  }

  private static Node level(Node list, Node definition, int level) {
    Node own = overriding(list, level).child("w:lvl");
    if (own.exists()) {
      return own;
    }
    for (Node candidate : definition.all("w:lvl")) {
      if (candidate.number("w:ilvl", -1) == level) {
        return candidate;
      }
    }
    return Node.NONE;
  }

  private Marker marker(int[] counts, Node list, Node definition, int level) {
    Node shown = level(list, definition, level);
    String format = shown.child("w:numFmt").val();
    String pattern = shown.child("w:lvlText").val();
    if (format.equals("bullet")) {
      String font = RunFormat.of(shown.child("w:rPr")).font();
      return new Marker(symbols.bullet(font, pattern), true);
    }
    boolean decimal = Toggle.of(shown.child("w:isLgl")).isOn();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      int upper = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      if (c == '%' && upper >= 0 && upper < LEVELS) {
        int value = counts[upper] < 0 ? start(list, definition, upper) : counts[upper];
        Node numFmt = level(list, definition, upper).child("w:numFmt");
        text.append(
            decimal
                ? Integer.toString(value)
                : Numerals.format(numFmt.val(), numFmt.get("w:format"), value));
        i++;
      } else {
        text.append(c);
      }
    }
    return new Marker(CleanText.shown(text), false);
  }
}
