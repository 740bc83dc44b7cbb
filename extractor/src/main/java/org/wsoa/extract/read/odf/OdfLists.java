package org.wsoa.extract.read.odf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.wsoa.extract.read.CleanText;
import org.wsoa.extract.read.Numerals;
import org.wsoa.extract.read.Symbols;

/**
 * Counts the entries of lists and writes their markers (OpenDocument 1.3, part 3, 5.3 and 16.30).
 * Entries are to be handed over in the order of the document.
 */
final class OdfLists {
  private static final int LEVELS = 10;
  private static final String HEADINGS = " ";

  private final OdfStyles styles;
  private final Symbols symbols;
  private final Map<String, int[]> byId = new HashMap<>();
  private final Map<String, int[]> byStyle = new HashMap<>();

  OdfLists(OdfStyles styles, Symbols symbols) {
    this.styles = styles;
    this.symbols = symbols;
  }

  /** A list marker; empty text for none. */
  record Marker(String text, boolean bullet) {
    static final Marker NONE = new Marker("", false);
  }

  /**
   * A list that is open.
   *
   * @param style its list style
   * @param counts last number of each level; -1 where there was none
   */
  @SuppressWarnings("ArrayRecordComponent") // the counts are counted on
  record Open(OdfNode style, int[] counts) {}

  /**
   * Opens a list that stands in no other.
   *
   * @param list the {@code text:list}
   * @param fallback name of the list style where the list names none
   */
  Open open(OdfNode list, String fallback) {
    String name = list.get("text:style-name").isEmpty() ? fallback : list.get("text:style-name");
    int[] counts = byId.get(list.get("text:continue-list"));
    if (counts == null && list.get("text:continue-numbering").equals("true")) {
      counts = byStyle.get(name);
    }
    if (counts == null) {
      counts = unstarted();
    }
    String id = list.get("xml:id");
    if (!id.isEmpty()) {
      byId.put(id, counts);
    }
    byStyle.put(name, counts);
    return new Open(styles.list(name), counts);
  }

  /**
   * Counts a heading.
   *
   * @param level from 1
   */
  Marker heading(int level) {
    return next(
        new Open(styles.outline(), byId.computeIfAbsent(HEADINGS, k -> unstarted())), level);
  }

  /**
   * Counts an entry.
   *
   * @param level from 1
   */
  Marker next(Open list, int level) {
    return next(list, level, -1);
  }

  /**
   * Counts an entry.
   *
   * @param level from 1
   * @param start the number that it is said to have; -1 where none is said
   */
  Marker next(Open list, int level, int start) {
    OdfNode shown = level(list.style(), level);
    if (level > LEVELS || !shown.exists()) {
      return Marker.NONE;
    }
    int[] counts = list.counts();
    int last = counts[level - 1];
    int following = last < 0 ? shown.number("text:start-value", 1) : last + 1;
    counts[level - 1] = start >= 0 ? start : following;
    Arrays.fill(counts, level, LEVELS, -1);
    return switch (shown.name()) {
      case "text:list-level-style-bullet" -> bullet(shown);
      case "text:list-level-style-image" -> new Marker("\u2022", true);
      default -> new Marker(number(list, shown, level), false);
    };
  }

  private static int[] unstarted() {
    int[] counts = new int[LEVELS];
    Arrays.fill(counts, -1);
    return counts;
  }

  private static OdfNode level(OdfNode style, int level) {
    for (OdfNode candidate : style.children()) {
      if (candidate.number("text:level", -1) == level) {
        return candidate;
      }
    }
    return OdfNode.NONE;
  }

  private Marker bullet(OdfNode level) {
    OdfNode text = level.child("style:text-properties");
    String named = text.get("fo:font-family").replace("'", "");
    String font = named.isEmpty() ? styles.font(text.get("style:font-name")) : named;
    return new Marker(symbols.bullet(font, level.get("text:bullet-char")), true);
  }

  private static String number(Open list, OdfNode shown, int level) {
    String pattern = shown.get("loext:num-list-format");
    if (!pattern.isEmpty()) {
      return CleanText.shown(patterned(list, pattern));
    }
    if (shown.get("style:num-format").isEmpty()) {
      return "";
    }
    int levels = Math.max(1, Math.min(level, shown.number("text:display-levels", 1)));
    StringBuilder text = new StringBuilder(shown.get("style:num-prefix"));
    for (int upper = level - levels + 1; upper <= level; upper++) {
      text.append(upper > level - levels + 1 ? "." : "").append(numeral(list, upper));
    }
    return CleanText.shown(text.append(shown.get("style:num-suffix")));
  }

  /** LibreOffice's own way to say the same and more: {@code (%1%.%2%)}. */
  private static String patterned(Open list, String pattern) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      int close = pattern.charAt(i) == '%' ? pattern.indexOf('%', i + 1) : -1;
      int level = close - i == 2 || close - i == 3 ? digits(pattern.substring(i + 1, close)) : 0;
      if (level > 0 && level <= LEVELS) {
        text.append(numeral(list, level));
        i = close;
      } else {
        text.append(pattern.charAt(i));
      }
    }
    return text.toString();
  }

  private static int digits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(text) : 0;
  }

  private static String numeral(Open list, int level) {
    OdfNode style = level(list.style(), level);
    int count = list.counts()[level - 1];
    int value = count < 0 ? style.number("text:start-value", 1) : count;
    return switch (style.get("style:num-format")) {
      case "" -> "";
      case "a" -> Numerals.format("lowerLetter", "", value);
      case "A" -> Numerals.format("upperLetter", "", value);
      case "i" -> Numerals.format("lowerRoman", "", value);
      case "I" -> Numerals.format("upperRoman", "", value);
      default -> Integer.toString(value);
    };
  }
}
