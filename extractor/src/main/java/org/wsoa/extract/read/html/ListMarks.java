package org.wsoa.extract.read.html;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.wsoa.extract.read.CleanText;

/** What the entries of a page's lists begin with on the screen; to be asked in the page's order. */
final class ListMarks {
  static final String BULLET = "\u2022";
  private static final Pattern QUOTED = Pattern.compile("[\"']([^\"']*)[\"']");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([0-9a-fA-F]{1,6})\\s?");
  private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_LETTERS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private final IdentityHashMap<Element, Integer> lastNumbers = new IdentityHashMap<>();

  /**
   * The mark of an entry.
   *
   * @param item an {@code li}
   * @param css the list-style-type in force for it; "" where none is set
   * @return {@code 2.}, {@code b.}, {@code •}; "" where it has none
   */
  String of(Element item, String css) {
    Matcher quoted = QUOTED.matcher(css);
    if (quoted.find()) {
      return CleanText.line(unescape(quoted.group(1)));
    }
    Element list = item.parent();
    boolean ordered = list != null && list.normalName().equals("ol");
    String kind = css.strip().toLowerCase(Locale.ROOT);
    if (kind.isEmpty() || kind.equals("inherit")) {
      kind = kind(item, list, ordered);
    }
    int number = list == null ? 1 : number(item, list);
    return switch (kind) {
      case "none" -> "";
      case "decimal", "decimal-leading-zero" -> number + ".";
      case "lower-alpha", "lower-latin" -> letters(number) + ".";
      case "upper-alpha", "upper-latin" -> letters(number).toUpperCase(Locale.ROOT) + ".";
      case "lower-roman" -> roman(number) + ".";
      case "upper-roman" -> roman(number).toUpperCase(Locale.ROOT) + ".";
      case "disc", "circle", "square" -> BULLET;
      default -> ordered ? number + "." : BULLET;
    };
  }

  private static String kind(Element item, @Nullable Element list, boolean ordered) {
    String type = item.hasAttr("type") || list == null ? item.attr("type") : list.attr("type");
    return switch (type) {
      case "1" -> "decimal";
      case "a" -> "lower-alpha";
      case "A" -> "upper-alpha";
      case "i" -> "lower-roman";
      case "I" -> "upper-roman";
      default -> ordered ? "decimal" : "disc";
    };
  }

  /** The number after the one before, so that a long list is not counted from its start again. */
  private int number(Element item, Element list) {
    int step = list.hasAttr("reversed") ? -1 : 1;
    Integer last = lastNumbers.get(list);
    int next = last == null ? start(list, step) : last + step;
    int number = item.hasAttr("value") ? whole(item.attr("value"), next) : next;
    lastNumbers.put(list, number);
    return number;
  }

  private static int start(Element list, int step) {
    if (step < 0 && !list.hasAttr("start")) {
      return (int) list.children().stream().filter(c -> c.normalName().equals("li")).count();
    }
    return list.hasAttr("start") ? whole(list.attr("start"), 1) : 1;
  }

  private static int whole(String digits, int otherwise) {
    try {
      return Integer.parseInt(digits.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** 1 is a, 26 is z, 27 is aa. */
  private static String letters(int number) {
    StringBuilder out = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
      out.insert(0, (char) ('a' + (rest - 1) % 26));
    }
    return out.isEmpty() ? String.valueOf(number) : out.toString();
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return String.valueOf(number);
    }
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN[i]) {
        out.append(ROMAN_LETTERS[i]);
        rest -= ROMAN[i];
      }
    }
    return out.toString();
  }

  private static String unescape(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            found -> {
              int point = Integer.parseInt(found.group(1), 16);
              boolean sound = Character.isValidCodePoint(point) && point != 0;
              return Matcher.quoteReplacement(sound ? Character.toString(point) : "");
            });
  }
}
