package org.wsoa.extract.read.text;

import java.util.Locale;
import java.util.Set;

/** The HTML elements that stand in exported cells; any other {@code <} is text. */
final class HtmlTags {
  private static final int LONGEST = 10;
  private static final Set<String> LINES =
      Set.of(
          "p",
          "div",
          "br",
          "ul",
          "ol",
          "li",
          "table",
          "tbody",
          "thead",
          "tr",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote");
  private static final Set<String> BOLD =
      Set.of("b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> STRUCK = Set.of("s", "strike", "del");
  private static final Set<String> INLINE =
      Set.of(
          "i", "em", "u", "span", "font", "sup", "sub", "a", "td", "small", "big", "mark", "ins");

  private HtmlTags() {}

  /** Whether the {@code <} at an index opens or closes an element that is known here. */
  static boolean opensTag(String text, int index) {
    int begin = index + 1;
    if (begin < text.length() && text.charAt(begin) == '/') {
      begin++;
    }
    int end = begin;
    while (end < text.length() && end - begin <= LONGEST && isNameChar(text.charAt(end))) {
      end++;
    }
    if (end == begin || end == text.length() || text.indexOf('>', end) < 0) {
      return false;
    }
    char after = text.charAt(end);
    boolean bounded = after == '>' || after == '/' || Character.isWhitespace(after);
    return bounded && isKnown(text.substring(begin, end).toLowerCase(Locale.ROOT));
  }

  /** The text with each {@code <} that is no tag written as an entity, for a parser to keep. */
  static String escapeOthers(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<' && !opensTag(text, i)) {
        out.append("&lt;");
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether an element stands on lines of its own. */
  static boolean endsLine(String name) {
    return LINES.contains(name);
  }

  /** Whether an element makes its text bold. */
  static boolean isBold(String name) {
    return BOLD.contains(name);
  }

  /** Whether an element strikes its text through. */
  static boolean isStruck(String name) {
    return STRUCK.contains(name);
  }

  private static boolean isKnown(String name) {
    return LINES.contains(name)
        || BOLD.contains(name)
        || STRUCK.contains(name)
        || INLINE.contains(name);
  }

  private static boolean isNameChar(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '1' && c <= '6');
  }
}
