package org.wsoa.extract.read.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.wsoa.extract.read.CleanText;
import org.wsoa.extract.read.TextLine;

/**
 * The words of a sheet's header or footer. Its codes ({@code &L}, {@code &P}, {@code
 * &"Arial,Bold"}, {@code &12}, {@code &K01+000}; ISO/IEC 29500-1, 18.3.1.46) are left out, page
 * numbers and dates of printing with them.
 */
final class HeaderText {
  private HeaderText() {}

  /** The lines of its left, middle and right part. */
  static List<TextLine> lines(String stored) {
    StringBuilder text = new StringBuilder();
    int i = 0;
    while (i < stored.length()) {
      char c = stored.charAt(i);
      if (c == '&' && i + 1 < stored.length()) {
        i = code(stored, i + 1, text);
      } else {
        text.append(c);
        i++;
      }
    }
    List<TextLine> lines = new ArrayList<>();
    for (TextLine line : CleanText.lines(text.toString())) {
      if (line.text().chars().anyMatch(Character::isLetterOrDigit)) {
        lines.add(line);
      }
    }
    return lines;
  }

  /** Passes over a code; the index after it. */
  private static int code(String stored, int at, StringBuilder text) {
    char c = stored.charAt(at);
    if (c == '&') {
      text.append('&');
    } else if (c == 'L' || c == 'C' || c == 'R') {
      text.append('\n');
    } else if (c == '"') {
      int close = stored.indexOf('"', at + 1);
      return close < 0 ? stored.length() : close + 1;
    } else if (c == 'K') {
      return Math.min(stored.length(), at + 7);
    } else if (Character.isDigit(c)) {
      int end = at;
      while (end < stored.length() && Character.isDigit(stored.charAt(end))) {
        end++;
      }
      return end;
    }
    return at + 1;
  }
}
