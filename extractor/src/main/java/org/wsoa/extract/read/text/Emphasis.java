package org.wsoa.extract.read.text;

/**
 * Text without Markdown emphasis. A run of asterisks, or of two underscores, opens before a letter
 * that follows white space or punctuation, and closes after one; a run without its partner stands
 * as text, and so do footnote stars and sums.
 *
 * @param text the words
 * @param bold whether all of them stood between two double marks
 */
record Emphasis(String text, boolean bold) {
  /** Takes the marks away. */
  static Emphasis strip(String raw) {
    String text = raw;
    boolean bold = isWrapped(raw.strip());
    for (String mark : new String[] {"***", "**", "__", "*"}) {
      text = text.contains(mark) ? without(text, mark) : text;
    }
    return new Emphasis(text, bold);
  }

  private static boolean isWrapped(String text) {
    for (String mark : new String[] {"**", "__"}) {
      int length = text.length();
      if (length > 4 && text.startsWith(mark) && text.endsWith(mark)) {
        return text.indexOf(mark, 2) == length - 2 || text.startsWith("***");
      }
    }
    return false;
  }

  private static String without(String text, String mark) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    int open = text.indexOf(mark);
    while (open >= 0) {
      int close = opens(text, open, mark) ? closing(text, open + mark.length(), mark) : -1;
      if (close > 0) {
        out.append(text, at, open).append(text, open + mark.length(), close);
        at = close + mark.length();
      } else {
        out.append(text, at, open + mark.length());
        at = open + mark.length();
      }
      open = text.indexOf(mark, at);
    }
    return out.append(text, at, text.length()).toString();
  }

  private static boolean opens(String text, int index, String mark) {
    int after = index + mark.length();
    boolean loose = index == 0 || !Character.isLetterOrDigit(text.charAt(index - 1));
    return loose && after < text.length() && !Character.isWhitespace(text.charAt(after));
  }

  private static int closing(String text, int from, String mark) {
    int close = text.indexOf(mark, from + 1);
    while (close >= 0) {
      int after = close + mark.length();
      boolean loose = after == text.length() || !Character.isLetterOrDigit(text.charAt(after));
      if (loose && !Character.isWhitespace(text.charAt(close - 1))) {
        return close;
      }
      close = text.indexOf(mark, after);
    }
    return -1;
  }
}
