package org.wsoa.extract.read.text;

import java.util.List;

/** Lines that only rule: {@code ---}, {@code ***}, and the row under a Markdown table's head. */
final class Rules {
  private Rules() {}

  /** Whether every cell that is not blank is a rule, and there is one. */
  static boolean isRule(List<String> cells) {
    int shortest = cells.size() == 1 ? 3 : 2;
    boolean found = false;
    for (String cell : cells) {
      if (!cell.isBlank()) {
        if (!isRule(cell.strip(), shortest)) {
          return false;
        }
        found = true;
      }
    }
    return found;
  }

  /** Dashes, equals signs, asterisks or underscores, with or without colons at the ends. */
  private static boolean isRule(String cell, int shortest) {
    int end = cell.length();
    int begin = 0;
    if (cell.charAt(0) == ':') {
      begin++;
    }
    if (end - begin > 1 && cell.charAt(end - 1) == ':') {
      end--;
    }
    char mark = cell.charAt(begin == cell.length() ? 0 : begin);
    if (cell.length() < shortest || "-=*_".indexOf(mark) < 0) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      if (cell.charAt(i) != mark) {
        return false;
      }
    }
    return true;
  }
}
