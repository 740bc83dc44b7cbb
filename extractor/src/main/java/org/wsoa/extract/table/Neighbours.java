package org.wsoa.extract.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wsoa.extract.normalise.Timings;

/**
 * What columns are beside others, where their own headings and contents leave it open: a plain date
 * beside a revised one is the original. Each rule has one method, asked in the order of {@link
 * #tell} once it is known which column tells the actions.
 */
final class Neighbours {
  /** Share of a rating's codes that are usual letters of colours; a key may have others too. */
  private static final double SOME_LETTERS = 0.3;

  /** What the columns of a roster may mean, however the column of names is called. */
  private static final Set<Meaning> OF_PEOPLE =
      EnumSet.of(
          Meaning.OWNER,
          Meaning.NAME,
          Meaning.ROLE,
          Meaning.ORGANISATION,
          Meaning.INITIALS,
          Meaning.FORUM,
          Meaning.EXTRA,
          Meaning.UNKNOWN);

  /** What actions are about; such columns stand left of theirs. */
  private static final Set<Meaning> TOPICS = EnumSet.of(Meaning.PRIORITY, Meaning.ISSUE);

  private final Columns columns;
  private final HeadingVocabulary vocabulary;

  Neighbours(Columns columns, HeadingVocabulary vocabulary) {
    this.columns = columns;
    this.vocabulary = vocabulary;
  }

  /**
   * Takes columns for what they are beside the others.
   *
   * @param headings theirs, in the same order
   */
  void tell(List<Heading> headings) {
    recommendations();
    names();
    people();
    GroupedRoles.tell(columns, headings, vocabulary);
    dates();
    standing();
    updates();
    figures();
    codes();
    numberAsHeading();
    MonthLetters.tell(columns);
    byContents();
  }

  /** A recommendation beside actions is the issue that they answer, else it is the action. */
  private void recommendations() {
    boolean actions = columns.has(Meaning.ACTION);
    if (actions) {
      areas();
    } else if (columns.has(Meaning.RECOMMENDATION)) {
      sorts();
    }
    boolean issues = columns.has(Meaning.ISSUE);
    for (Column column : columns.all()) {
      if (column.meaning() == Meaning.RECOMMENDATION
          && issues
          && columns.contents(column).areCodes()) {
        columns.take(column, Meaning.REF, "codes of the issues");
      } else if (column.meaning() == Meaning.RECOMMENDATION) {
        Meaning taken = actions ? (issues ? Meaning.EXTRA : Meaning.ISSUE) : Meaning.ACTION;
        columns.take(column, taken, "a recommendation in its place");
        actions = true;
        issues |= taken == Meaning.ISSUE;
      } else if (column.meaning() == Meaning.OBJECTIVE) {
        columns.take(column, issues ? Meaning.EXTRA : Meaning.ISSUE, "an objective in a column");
        issues = true;
      }
    }
  }

  /** Beside recommendations without actions, an area in a few words is no issue of theirs. */
  private void sorts() {
    for (Column column : columns.of(Meaning.ISSUE)) {
      if (column.runnerUp() == Meaning.PRIORITY && columns.contents(column).prose() == 0) {
        columns.take(column, Meaning.EXTRA, "it only sorts recommendations");
      }
    }
  }

  /** Left of what was found, a column that could name either is that of the priority. */
  private void areas() {
    for (Column column : columns.of(Meaning.ISSUE)) {
      if (column.runnerUp() == Meaning.PRIORITY
          && !columns.has(Meaning.PRIORITY)
          && columns.all().stream()
              .skip(column.index())
              .map(Column::meaning)
              .anyMatch(what -> what == Meaning.ISSUE || what == Meaning.RECOMMENDATION)) {
        columns.take(column, Meaning.PRIORITY, "the issue stands beside it");
      }
    }
  }

  /** Beside actions that have no other owner, whoever is named is. */
  private void names() {
    if (columns.has(Meaning.ACTION) && !columns.has(Columns.LEADS)) {
      columns
          .of(Meaning.NAME)
          .forEach(name -> columns.take(name, Meaning.OWNER, "names beside actions, no owners"));
    }
  }

  /** Where nothing is to be done or aimed at, leads beside their roles are people of a roster. */
  private void people() {
    boolean roster =
        (columns.has(Meaning.ROLE) || columns.has(Meaning.ORGANISATION))
            && columns.all().stream().allMatch(column -> OF_PEOPLE.contains(column.meaning()));
    for (Column column : columns.of(Meaning.OWNER)) {
      if (roster && columns.contents(column).areNames()) {
        columns.take(column, Meaning.NAME, "roles beside it, no actions");
      }
    }
  }

  /** A revised date makes the plain one the original; alone it is simply the date. */
  private void dates() {
    List<Column> plain = columns.of(Meaning.DUE);
    List<Column> current = columns.of(Meaning.CURRENT_DUE);
    if (columns.has(Meaning.ORIGINAL_DUE) || current.isEmpty()) {
      return;
    }
    plain.forEach(column -> columns.take(column, Meaning.ORIGINAL_DUE, "a revised date beside it"));
    if (plain.isEmpty()) {
      current.forEach(column -> columns.take(column, Meaning.DUE, "the only date"));
    }
  }

  /**
   * Where things stand is a starting point beside a target, unless another column is that, else how
   * far an action has come.
   */
  private void standing() {
    boolean targets = columns.has(Meaning.TARGET);
    Meaning usual = targets ? Meaning.BASELINE : Meaning.PROGRESS;
    Meaning other = targets ? Meaning.PROGRESS : Meaning.BASELINE;
    boolean started =
        targets
            && columns.of(Meaning.BASELINE).stream()
                .anyMatch(column -> column.runnerUp() != Meaning.PROGRESS);
    if (started) {
      for (Column column : columns.of(Meaning.BASELINE)) {
        if (column.runnerUp() == Meaning.PROGRESS) {
          columns.take(column, Meaning.EXTRA, "another column is the baseline");
        }
      }
      return;
    }
    for (Column column : columns.of(other)) {
      if (column.runnerUp() == usual) {
        columns.take(column, usual, (targets ? "a" : "no") + " target stands beside it");
      }
    }
  }

  /** Beside a column of statuses, one that is called progress is that, however little it says. */
  private void updates() {
    List<Column> statuses = columns.of(Meaning.STATUS);
    List<Column> called =
        statuses.stream().filter(column -> isCalled(column, Meaning.PROGRESS)).toList();
    if (called.size() < statuses.size()) {
      called.forEach(
          column -> columns.take(column, Meaning.PROGRESS, "the status stands beside it"));
    }
  }

  private boolean isCalled(Column column, Meaning meaning) {
    return vocabulary.best(column.heading()).filter(best -> best.meaning() == meaning).isPresent();
  }

  /**
   * Beside a column of ratings, one that is headed like them and holds none is something else: the
   * share that is done, an arrow.
   */
  private void figures() {
    List<Column> statuses =
        columns.of(Meaning.STATUS).stream()
            .filter(column -> Timings.inHeading(column.heading()).isEmpty())
            .toList();
    if (statuses.stream().map(columns::contents).noneMatch(ColumnContents::rates)) {
      return;
    }
    for (Column column : statuses) {
      ColumnContents content = columns.contents(column);
      if (content.filled() > 0 && content.statuses() == 0 && content.prose() == 0) {
        columns.take(column, Meaning.EXTRA, "the ratings stand beside it");
      }
    }
  }

  /** Beside references, and where no other column rates, codes that are letters of colours do. */
  private void codes() {
    if (!columns.has(Meaning.STATUS)) {
      columns.of(Meaning.REF).stream()
          .skip(1)
          .filter(column -> columns.contents(column).statuses() >= SOME_LETTERS)
          .forEach(column -> columns.take(column, Meaning.STATUS, "letters of a rating"));
    }
  }

  /** A number in place of the first heading numbers the block; the column below it is the issue. */
  private void numberAsHeading() {
    if (!columns.has(Meaning.ACTION) || columns.has(Meaning.ISSUE)) {
      return;
    }
    Column first = columns.all().get(0);
    if (first.meaning() == Meaning.UNKNOWN
        && BlockNumber.isNumber(first.heading())
        && columns.contents(first).codes() < 0.5) {
      columns.replace(
          new Column(
              first.index(),
              first.heading(),
              Meaning.ISSUE,
              0.6,
              "headed by the block's number",
              Meaning.UNKNOWN,
              0,
              true));
    }
  }

  /**
   * Beside actions, a column whose heading is not understood is what its contents are, if no other
   * column is that: dates, names, statuses or fills, codes where it opens the row. It is never
   * sure.
   */
  private void byContents() {
    if (!columns.has(Meaning.ACTION)) {
      return;
    }
    for (Column column : columns.of(Meaning.UNKNOWN)) {
      ColumnContents own = columns.contents(column);
      Meaning kind = own.areCodes() && opens(column) ? Meaning.REF : own.kind();
      Set<Meaning> taken = kind == Meaning.DUE ? Columns.DUES : EnumSet.of(kind);
      if (kind != Meaning.UNKNOWN && !columns.has(taken)) {
        columns.replace(
            new Column(
                column.index(),
                column.heading(),
                kind,
                ColumnReader.SURE,
                "by its contents alone; " + column.reason(),
                Meaning.EXTRA,
                ColumnReader.SURE,
                false));
      }
    }
  }

  /** Whether a column is the first, save those of what the row's action is about. */
  private boolean opens(Column column) {
    return columns.all().stream()
        .limit(column.index() - 1L)
        .allMatch(left -> TOPICS.contains(left.meaning()));
  }
}
