package org.wsoa.extract.table;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which column of a section tells the actions: a table has one. Where none is called so, another
 * takes the part (rule 14 of the contract).
 */
final class ActionColumn {
  /** What comes of an action or how it stands. */
  private static final Set<Meaning> RESULTS =
      EnumSet.of(Meaning.STATUS, Meaning.OUTPUT, Meaning.OUTCOME);

  /** What stands for the action where a plan says only what is wrong, who sees to it and when. */
  private static final Set<Meaning> FOUND = EnumSet.of(Meaning.ISSUE, Meaning.OBJECTIVE);

  private final Columns columns;

  private ActionColumn(Columns columns) {
    this.columns = columns;
  }

  /**
   * Settles which column it is. Of several the surest stays, the others are progress or extra.
   * Where there is none, a column of prose takes the part, if owners or dates stand beside it: one
   * whose heading can mean actions too, else one whose heading is no wording at all (counts, a
   * title), else what is to be delivered by a date, else what was found or is aimed at.
   */
  static void tell(Columns columns) {
    new ActionColumn(columns).tell();
  }

  private void tell() {
    Optional<Column> best =
        columns.of(Meaning.ACTION).stream()
            .max(
                Comparator.comparingDouble(Column::score).thenComparing(column -> -column.index()));
    if (best.isPresent()) {
      others(best.get());
    } else if (columns.has(Meaning.RECOMMENDATION)) {
      take(steps(), "each of several has a date of its own");
    } else {
      boolean plan = columns.has(Columns.DUES) || columns.has(Columns.LEADS);
      Optional<Column> prose = plan ? prose() : Optional.empty();
      if (prose.isPresent()) {
        columns.replace(guessed(prose.get()));
      } else {
        take(instead(plan), "no other column is the action");
      }
    }
  }

  private void take(Optional<Column> column, String why) {
    column.ifPresent(found -> columns.take(found, Meaning.ACTION, why));
  }

  /** What other columns called actions are beside the surest of them. */
  private void others(Column best) {
    for (Column column : columns.of(Meaning.ACTION)) {
      if (column.index() != best.index()) {
        boolean ref = columns.contents(column).areCodes() && !columns.has(Meaning.REF);
        Meaning spare = ref ? Meaning.REF : Meaning.EXTRA;
        Meaning other = column.runnerUp() == Meaning.PROGRESS ? Meaning.PROGRESS : spare;
        columns.take(column, other, "another column is the action");
      }
    }
  }

  private static Column guessed(Column column) {
    return new Column(
        column.index(),
        column.heading(),
        Meaning.ACTION,
        0.6,
        "prose beside owners and dates, and no other column of actions",
        column.meaning(),
        column.score(),
        false);
  }

  /** What is to be delivered, where there is more of it than recommendations, each with a date. */
  private Optional<Column> steps() {
    int recommended = mostFilled(Meaning.RECOMMENDATION);
    int dated = Columns.DUES.stream().mapToInt(this::mostFilled).max().orElseThrow();
    return columns.mostFilled(
        column -> {
          ColumnContents content = columns.contents(column);
          return column.meaning() == Meaning.OUTPUT
              && content.prose() > 0.5
              && content.filled() > recommended
              && content.filled() <= dated;
        });
  }

  private int mostFilled(Meaning meaning) {
    return columns.of(meaning).stream()
        .mapToInt(column -> columns.contents(column).filled())
        .max()
        .orElse(0);
  }

  /** The column of prose that takes the part of the actions beside owners or dates. */
  private Optional<Column> prose() {
    boolean followed = isFollowed();
    boolean dated = columns.has(Columns.DUES);
    boolean rated = columns.has(Meaning.STATUS);
    int firstOutput =
        columns.of(Meaning.OUTPUT).stream()
            .mapToInt(Column::index)
            .findFirst()
            .orElse(Integer.MAX_VALUE);
    Predicate<Column> told = column -> isTold(column, followed);
    Predicate<Column> prose = column -> columns.contents(column).prose() > 0.5;
    List<Predicate<Column>> kinds =
        List.of(
            prose.and(
                column ->
                    column.runnerUp() == Meaning.ACTION
                        && column.runnerUpScore() >= ColumnReader.SURE),
            told.and(ActionColumn::isUntold).and(prose.or(column -> column.index() < firstOutput)),
            (rated ? told : prose).and(column -> dated && column.meaning() == Meaning.OUTPUT),
            prose.and(column -> dated && FOUND.contains(column.meaning())));
    return kinds.stream().flatMap(kind -> columns.mostFilled(kind).stream()).findFirst();
  }

  /** Whether the heading says nothing, or is a title, which is a person's only beside names. */
  private static boolean isUntold(Column column) {
    return column.meaning() == Meaning.UNKNOWN
        || (column.meaning() == Meaning.ROLE && column.runnerUp() == Meaning.ISSUE);
  }

  /** Whether a column could tell actions: in prose, or in a few words where all else is there. */
  private boolean isTold(Column column, boolean followed) {
    ColumnContents content = columns.contents(column);
    double others = content.dates() + content.statuses() + content.codes() + content.names();
    return content.prose() > 0.5 || (followed && content.filled() > 0 && others < 0.5);
  }

  /** Whether columns say who, by when and how it stands or what comes of it. */
  private boolean isFollowed() {
    return columns.has(Columns.LEADS) && columns.has(Columns.DUES) && columns.has(RESULTS);
  }

  /**
   * What stands for the actions where no column is called so: one that could be, by its wording,
   * else, beside dates or owners and how things stand, what is to be addressed.
   */
  private Optional<Column> instead(boolean plan) {
    Optional<Column> done =
        columns.of(Meaning.PROGRESS).stream()
            .filter(column -> column.runnerUp() == Meaning.ACTION)
            .findFirst();
    List<Column> issues = columns.of(Meaning.ISSUE);
    boolean follows = columns.has(Meaning.STATUS) || columns.has(Meaning.PROGRESS);
    return done.isPresent() || !plan || !follows || issues.size() != 1
        ? done
        : Optional.of(issues.get(0));
  }
}
