package org.wsoa.extract.table;

import java.util.ArrayList;
import java.util.List;

/** Headings that are the first letters of months that follow on one another: A M J J A S. */
final class MonthLetters {
  private static final String YEARS = "JFMAMJJASOND".repeat(2);
  private static final int FEWEST = 4;

  private MonthLetters() {}

  /** How many texts from one on are such letters; 0 for fewer than make it sure. */
  static int run(List<String> texts, int from) {
    int to = from;
    while (to < texts.size() && texts.get(to).length() == 1) {
      to++;
    }
    if (to - from < FEWEST) {
      return 0; // nearly always
    }
    String letters = String.join("", texts.subList(from, to));
    int run = letters.length();
    while (run >= FEWEST && !YEARS.contains(letters.substring(0, run))) {
      run--;
    }
    return run < FEWEST ? 0 : run;
  }

  /** The texts without such letters. */
  static List<String> without(List<String> texts) {
    for (int from = 0; from < texts.size(); from++) {
      int run = run(texts, from);
      if (run > 0) {
        List<String> rest = new ArrayList<>(texts.subList(0, from));
        rest.addAll(texts.subList(from + run, texts.size()));
        return rest;
      }
    }
    return texts;
  }

  /** Takes columns under such letters for ratings where they rate, else keeps what they hold. */
  static void tell(Columns columns) {
    List<Column> all = columns.all();
    List<String> headings = all.stream().map(Column::heading).toList();
    int run = 0;
    for (int from = 0; from < all.size(); from += Math.max(1, run)) {
      run = run(headings, from);
      for (Column column : all.subList(from, from + run)) {
        ColumnContents own = columns.contents(column);
        boolean rated = own.statuses() > 0.5 || own.coloured() > 0;
        Meaning meaning = rated ? Meaning.STATUS : Meaning.EXTRA;
        columns.take(column, meaning, "the first letter of a month");
      }
    }
  }
}
