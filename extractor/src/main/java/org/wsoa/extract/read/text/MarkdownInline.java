package org.wsoa.extract.read.text;

import java.util.Locale;

/**
 * Markdown's inline marks that {@link Markup} does not know: escapes, code, links, pictures, single
 * underscores and strikes. What stands for itself in the source leaves as an entity where {@link
 * Markup} would take it for a mark, and a strike leaves as HTML.
 */
final class MarkdownInline {
  private static final int DEEPEST = 20;

  private MarkdownInline() {}

  /** The text without those marks. */
  static String strip(String text) {
    StringBuilder out = new StringBuilder(text.length());
    strip(text, 0, out);
    return out.toString();
  }

  private static void strip(String text, int depth, StringBuilder out) {
    int at = 0;
    while (at < text.length()) {
      int next =
          switch (text.charAt(at)) {
            case '\\' -> escape(text, at, out);
            case '`' -> code(text, at, out);
            case '!', '[' -> link(text, at, depth, out);
            case '<' -> address(text, at, out);
            case '~' -> strike(text, at, depth, out);
            case '_' -> underscore(text, at);
            default -> -1;
          };
      if (next < 0) {
        out.append(text.charAt(at));
        next = at + 1;
      }
      at = next;
    }
  }

  private static int escape(String text, int at, StringBuilder out) {
    if (at + 1 == text.length() || Character.isLetterOrDigit(text.charAt(at + 1))) {
      return -1;
    }
    literal(text.charAt(at + 1), out);
    return at + 2;
  }

  private static void literal(char c, StringBuilder out) {
    if ("*_<>&".indexOf(c) >= 0) {
      out.append("&#").append((int) c).append(';');
    } else {
      out.append(c);
    }
  }

  /** Code stands between two runs of as many backticks. */
  private static int code(String text, int at, StringBuilder out) {
    int end = at;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    String run = text.substring(at, end);
    int close = text.indexOf(run, end);
    if (close < 0) {
      out.append(run);
      return end;
    }
    text.substring(end, close).strip().chars().forEach(c -> literal((char) c, out));
    return close + run.length();
  }

  /** A link's words, a picture's words, nothing for the mark of a footnote. */
  private static int link(String text, int at, int depth, StringBuilder out) {
    int open = text.charAt(at) == '!' ? at + 1 : at;
    if (depth > DEEPEST || open >= text.length() || text.charAt(open) != '[') {
      return -1;
    }
    int close = closing(text, open);
    if (close < 0) {
      return -1;
    }
    if (text.startsWith("[^", open)) {
      return close + 1;
    }
    char after = close + 1 < text.length() ? text.charAt(close + 1) : ' ';
    int end =
        after == '(' ? text.indexOf(')', close) : after == '[' ? text.indexOf(']', close + 1) : -1;
    if (end < 0) {
      return -1;
    }
    strip(text.substring(open + 1, close), depth + 1, out);
    return end + 1;
  }

  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static int address(String text, int at, StringBuilder out) {
    int close = text.indexOf('>', at);
    if (close < 0) {
      return -1;
    }
    String inner = text.substring(at + 1, close);
    String lower = inner.toLowerCase(Locale.ROOT);
    boolean web = lower.startsWith("http://") || lower.startsWith("https://");
    boolean mail = lower.indexOf('@') > 0 && lower.indexOf(' ') < 0 && lower.indexOf('=') < 0;
    if (!web && !mail) {
      return -1;
    }
    inner.chars().forEach(c -> literal((char) c, out));
    return close + 1;
  }

  private static int strike(String text, int at, int depth, StringBuilder out) {
    int close = text.startsWith("~~", at) ? text.indexOf("~~", at + 2) : -1;
    if (close < 0 || depth > DEEPEST) {
      return -1;
    }
    out.append("<del>");
    strip(text.substring(at + 2, close), depth + 1, out);
    out.append("</del>");
    return close + 2;
  }

  /** A single underscore that opens or closes emphasis goes; one within a word stays. */
  private static int underscore(String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
    boolean opens = !Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    boolean closes = !Character.isWhitespace(before) && !Character.isLetterOrDigit(after);
    boolean single = before != '_' && after != '_';
    boolean paired = opens ? text.indexOf('_', at + 1) > 0 : text.lastIndexOf('_', at - 1) >= 0;
    return single && paired && (opens || closes) ? at + 1 : -1;
  }
}
