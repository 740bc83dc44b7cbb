package org.wsoa.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The columns of a section while it is found out what each means, with what stands in them. */
final class Columns {
  /** When an action is to be done. */
  static final Set<Meaning> DUES =
      EnumSet.of(Meaning.DUE, Meaning.CURRENT_DUE, Meaning.ORIGINAL_DUE);

  /** Who sees to an action. */
  static final Set<Meaning> LEADS = EnumSet.of(Meaning.OWNER, Meaning.ACCOUNTABLE);

  private final List<Column> columns = new ArrayList<>();
  private final List<ColumnContents> contents = new ArrayList<>();

  /** Adds the next column to the right. */
  void add(Column column, ColumnContents content) {
    columns.add(column);
    contents.add(content);
  }

  /** All of them, from left to right, as they are now: later choices are not in the list. */
  List<Column> all() {
    return List.copyOf(columns);
  }

  /** Those that mean this now, from left to right. */
  List<Column> of(Meaning meaning) {
    return columns.stream().filter(column -> column.meaning() == meaning).toList();
  }

  ColumnContents contents(Column column) {
    return contents.get(column.index() - 1);
  }

  boolean has(Meaning meaning) {
    return has(Set.of(meaning));
  }

  boolean has(Set<Meaning> meanings) {
    return columns.stream().anyMatch(column -> meanings.contains(column.meaning()));
  }

  /** Of those that fit, the one with most text, then the first. */
  Optional<Column> mostFilled(Predicate<Column> fits) {
    return columns.stream()
        .filter(fits)
        .max(
            Comparator.comparingInt((Column column) -> contents(column).filled())
                .thenComparing(column -> -column.index()));
  }

  /** Takes a column for something else than its heading and contents alone said. */
  void take(Column column, Meaning meaning, String why) {
    replace(column.takenFor(meaning, why));
  }

  /** Puts a column in the place of the one that has its index. */
  void replace(Column column) {
    columns.set(column.index() - 1, column);
  }
}
