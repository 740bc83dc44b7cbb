package org.wsoa.extract.read.text;

import java.util.List;

/** Lines that only rule: {@code ---}, {@code ***}, and the row under a Markdown table's head. */
final class Rules {
  private Rules() {}

  /** Whether every cell that is not blank is a rule, and there is one. */
  static boolean isRule(List<String> cells) {
    boolean found = false;
    for (String cell : cells) {
      int end = cell.length();
      int dashes = 0;
      char mark = 0;
      for (int i = 0; i < end; i++) {
        char c = cell.charAt(i);
        if (c == '-' || c == '=' || c == '*' || c == '_') {
          if (mark != 0 && c != mark) {
            return false;
          }
          mark = c;
          dashes++;
        } else if (c != ':' && !Character.isWhitespace(c)) {
          return false;
        }
      }
      if (dashes > 0) {
        if (dashes < (cells.size() == 1 ? 3 : 2)) {
          return false;
        }
        found = true;
      } else if (!cell.isBlank()) {
        return false;
      }
    }
    return found;
  }
}
