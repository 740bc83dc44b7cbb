package org.wsoa.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.wsoa.extract.normalise.Timings;
import org.wsoa.extract.table.HeadingVocabulary.Candidate;
import org.wsoa.model.Timing;

/**
 * What each column of a section means: first by its own heading and contents, then by its
 * neighbours, since a table has one column of actions and the usual columns are rarely missing.
 */
final class ColumnReader {
  /** A reading below this is a guess. */
  static final double SURE = 0.5;

  /** A wording that covers less than half of the heading scores less, and is never sure. */
  private static final double HALF = 0.6;

  /** A meaning this close behind the best one is as likely. */
  private static final double CLOSE = 0.05;

  /** Share of a column's cells that must be of one kind to tell what it is without its heading. */
  private static final double TELLING = 0.6;

  /** Share of a rating's codes that are usual letters of colours; a key may have others too. */
  private static final double SOME_LETTERS = 0.3;

  /** An own heading that scores this or more needs no group heading. */
  private static final double PLAIN = 0.9;

  /** Meanings that are parts of a group's: the name and the role of a lead. */
  private static final Set<Meaning> ROSTER =
      EnumSet.of(Meaning.NAME, Meaning.ROLE, Meaning.ORGANISATION, Meaning.INITIALS);

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

  private static final Set<Meaning> DUES =
      EnumSet.of(Meaning.DUE, Meaning.CURRENT_DUE, Meaning.ORIGINAL_DUE);

  /** Who sees to an action. */
  private static final Set<Meaning> LEADS = EnumSet.of(Meaning.OWNER, Meaning.ACCOUNTABLE);

  /** What stands for the action where a plan says only what is wrong, who sees to it and when. */
  private static final Set<Meaning> FOUND = EnumSet.of(Meaning.ISSUE, Meaning.OBJECTIVE);

  private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d])\\d+");

  private final HeadingVocabulary vocabulary;

  ColumnReader(HeadingVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Reads the columns between two body rows.
   *
   * @param headings one for each column, in order
   * @param firstRow first row of the body, from 1
   * @param lastRow last row of the body
   */
  List<Column> read(List<Heading> headings, Grid grid, int firstRow, int lastRow) {
    List<Column> columns = new ArrayList<>();
    List<ColumnContents> contents = new ArrayList<>();
    for (int index = 1; index <= headings.size(); index++) {
      ColumnContents content = ColumnContents.of(grid, index, firstRow, lastRow);
      contents.add(content);
      columns.add(alone(index, headings.get(index - 1), content));
    }
    oneActionColumn(columns, contents);
    recommendations(columns, contents);
    names(columns);
    people(columns, contents);
    GroupedRoles.tell(columns, headings, vocabulary);
    dates(columns);
    standing(columns);
    updates(columns);
    figures(columns, contents);
    codes(columns, contents);
    numberAsHeading(columns, contents);
    MonthLetters.tell(columns, contents);
    byContents(columns, contents);
    return columns;
  }

  /** A column by its own heading and contents. */
  private Column alone(int index, Heading parts, ColumnContents content) {
    boolean own =
        !parts.group().isEmpty()
            && !Timings.isDate(parts.own())
            && decides(vocabulary.candidates(parts.own()));
    String heading = own ? parts.own() : parts.text();
    Optional<Timing> date = Timings.inHeading(heading);
    boolean onlyDate = date.flatMap(Timing::start).isPresent() && Timings.isDate(heading);
    List<Scored> scored = new ArrayList<>();
    for (Candidate candidate : candidates(parts)) {
      double fit = content.fit(candidate.meaning());
      String reason =
          "\"" + candidate.wording() + "\" " + two(candidate.score()) + ", contents " + two(fit);
      Meaning meaning = content.meant(candidate.meaning());
      scored.add(new Scored(meaning, candidate.score() + fit, reason, candidate.score()));
    }
    scored.sort(
        Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::meaning));
    boolean totals = date.isEmpty() && NUMBER.matcher(heading).results().count() > 1;
    boolean figures = (onlyDate || totals) && vocabulary.says(heading).isEmpty();
    boolean rated = content.statuses() > 0.5 || content.coloured() > 0;
    // a month without a year heads figures in a table of data
    boolean month = rated && !scored.isEmpty() && scored.get(0).meaning() == Meaning.FIGURE;
    if (scored.isEmpty() || figures || (month && Timings.isDate(heading))) {
      if (date.isPresent()) {
        Meaning meaning = rated ? Meaning.STATUS : Meaning.PROGRESS;
        return new Column(
            index, heading, meaning, 0.6, "headed by a date", Meaning.EXTRA, 0.5, true);
      }
      return new Column(
          index, heading, Meaning.UNKNOWN, 0, "no wording fits", Meaning.UNKNOWN, 0, false);
    }
    Scored best = scored.get(0);
    if (best.score() < SURE) {
      String reason = "unsure: " + best.reason();
      return new Column(
          index, heading, Meaning.UNKNOWN, 0, reason, best.meaning(), best.score(), false);
    }
    Scored next = scored.size() > 1 ? scored.get(1) : new Scored(Meaning.UNKNOWN, 0, "", 0);
    boolean sure = best.score() - next.score() >= CLOSE && best.wording() >= HALF;
    return new Column(
        index,
        heading,
        best.meaning(),
        best.score(),
        best.reason(),
        next.meaning(),
        next.score(),
        sure);
  }

  /**
   * What a heading may mean. Under a group heading its own words decide, if they leave no doubt
   * ({@code Who}: {@code Accountable}); where they are a date, the group's do ({@code Milestones}:
   * {@code by June 2025}); else both together.
   */
  private List<Candidate> candidates(Heading heading) {
    if (!heading.group().isEmpty()) {
      List<Candidate> group = vocabulary.candidates(heading.group());
      if (!group.isEmpty() && Timings.isDate(heading.own())) {
        return group;
      }
      List<Candidate> own = vocabulary.candidates(heading.own());
      if (decides(own)) {
        return own;
      }
    }
    return vocabulary.candidates(heading.text());
  }

  private static boolean decides(List<Candidate> own) {
    return !own.isEmpty() && own.get(0).score() >= PLAIN && !ROSTER.contains(own.get(0).meaning());
  }

  private record Scored(Meaning meaning, double score, String reason, double wording) {}

  /** Two decimals, so that a reason reads the same on every machine. */
  private static String two(double score) {
    long hundredths = Math.round(score * 100);
    String sign = hundredths < 0 ? "-" : "";
    long digits = Math.abs(hundredths);
    return sign + digits / 100 + "." + (digits % 100) / 10 + digits % 10;
  }

  /**
   * A table has one column of actions. Of several the surest stays, the others are progress or
   * extra. Where there is none, a column of prose takes the part, if owners or dates stand beside
   * it: one whose heading can mean actions too, else one whose heading is no wording at all
   * (counts, a title), else what is to be delivered by a date, else what was found or is aimed at.
   */
  private static void oneActionColumn(List<Column> columns, List<ColumnContents> contents) {
    Optional<Column> best =
        columns.stream()
            .filter(column -> column.meaning() == Meaning.ACTION)
            .max(
                Comparator.comparingDouble(Column::score).thenComparing(column -> -column.index()));
    if (best.isPresent()) {
      for (Column column : List.copyOf(columns)) {
        if (column.meaning() == Meaning.ACTION && column.index() != best.get().index()) {
          boolean codes = contents.get(column.index() - 1).codes() >= TELLING;
          Meaning spare = codes && !has(columns, Meaning.REF) ? Meaning.REF : Meaning.EXTRA;
          Meaning other = column.runnerUp() == Meaning.PROGRESS ? Meaning.PROGRESS : spare;
          columns.set(column.index() - 1, column.takenFor(other, "another column is the action"));
        }
      }
      return;
    }
    boolean plan = has(columns, DUES) || has(columns, LEADS);
    if (has(columns, Meaning.RECOMMENDATION)) {
      steps(columns, contents)
          .ifPresent(
              column ->
                  columns.set(
                      column.index() - 1,
                      column.takenFor(Meaning.ACTION, "each of several has a date of its own")));
      return;
    }
    if (plan) {
      Optional<Column> prose = prose(columns, contents);
      if (prose.isPresent()) {
        Column column = prose.get();
        columns.set(
            column.index() - 1,
            new Column(
                column.index(),
                column.heading(),
                Meaning.ACTION,
                0.6,
                "prose beside owners and dates, and no other column of actions",
                column.meaning(),
                column.score(),
                false));
        return;
      }
    }
    instead(columns, plan)
        .ifPresent(
            column ->
                columns.set(
                    column.index() - 1,
                    column.takenFor(Meaning.ACTION, "no other column is the action")));
  }

  /** What is to be delivered, where there is more of it than recommendations, each with a date. */
  private static Optional<Column> steps(List<Column> columns, List<ColumnContents> contents) {
    int recommended = mostFilled(columns, contents, Meaning.RECOMMENDATION);
    int dated =
        DUES.stream().mapToInt(due -> mostFilled(columns, contents, due)).max().orElseThrow();
    return mostFilled(
        columns,
        contents,
        column -> {
          ColumnContents content = contents.get(column.index() - 1);
          return column.meaning() == Meaning.OUTPUT
              && content.prose() > 0.5
              && content.filled() > recommended
              && content.filled() <= dated;
        });
  }

  private static int mostFilled(
      List<Column> columns, List<ColumnContents> contents, Meaning meaning) {
    return mostFilled(columns, contents, column -> column.meaning() == meaning)
        .map(column -> contents.get(column.index() - 1).filled())
        .orElse(0);
  }

  /** The column of prose that takes the part of the actions beside owners or dates. */
  private static Optional<Column> prose(List<Column> columns, List<ColumnContents> contents) {
    boolean followed = isFollowed(columns);
    boolean dated = has(columns, DUES);
    boolean rated = has(columns, Meaning.STATUS);
    int firstOutput =
        columns.stream()
            .filter(column -> column.meaning() == Meaning.OUTPUT)
            .mapToInt(Column::index)
            .findFirst()
            .orElse(Integer.MAX_VALUE);
    Predicate<Column> told = column -> isTold(column, contents, followed);
    Predicate<Column> prose = column -> contents.get(column.index() - 1).prose() > 0.5;
    List<Predicate<Column>> kinds =
        List.of(
            prose.and(
                column -> column.runnerUp() == Meaning.ACTION && column.runnerUpScore() >= SURE),
            told.and(column -> column.meaning() == Meaning.UNKNOWN)
                .and(prose.or(column -> column.index() < firstOutput)),
            (rated ? told : prose).and(column -> dated && column.meaning() == Meaning.OUTPUT),
            prose.and(column -> dated && FOUND.contains(column.meaning())));
    return kinds.stream().flatMap(kind -> mostFilled(columns, contents, kind).stream()).findFirst();
  }

  /** Whether a column could tell actions: in prose, or in a few words where all else is there. */
  private static boolean isTold(Column column, List<ColumnContents> contents, boolean followed) {
    ColumnContents content = contents.get(column.index() - 1);
    double others = content.dates() + content.statuses() + content.codes() + content.names();
    return content.prose() > 0.5 || (followed && content.filled() > 0 && others < 0.5);
  }

  /** Whether columns say who, by when and how it stands or what comes of it. */
  private static boolean isFollowed(List<Column> columns) {
    return has(columns, LEADS)
        && has(columns, DUES)
        && has(columns, EnumSet.of(Meaning.STATUS, Meaning.OUTPUT, Meaning.OUTCOME));
  }

  private static boolean has(List<Column> columns, Meaning meaning) {
    return has(columns, Set.of(meaning));
  }

  private static boolean has(List<Column> columns, Set<Meaning> meanings) {
    return columns.stream().anyMatch(column -> meanings.contains(column.meaning()));
  }

  /**
   * What stands for the actions where no column is called so: one that could be, by its wording,
   * else, beside dates or owners and how things stand, what is to be addressed.
   */
  private static Optional<Column> instead(List<Column> columns, boolean plan) {
    Optional<Column> done =
        columns.stream()
            .filter(c -> c.meaning() == Meaning.PROGRESS && c.runnerUp() == Meaning.ACTION)
            .findFirst();
    boolean follows = has(columns, EnumSet.of(Meaning.STATUS, Meaning.PROGRESS));
    List<Column> issues = columns.stream().filter(c -> c.meaning() == Meaning.ISSUE).toList();
    return done.isPresent() || !plan || !follows || issues.size() != 1
        ? done
        : Optional.of(issues.get(0));
  }

  /** Of the columns that fit, the one with most text, then the first. */
  private static Optional<Column> mostFilled(
      List<Column> columns, List<ColumnContents> contents, Predicate<Column> fits) {
    return columns.stream()
        .filter(fits)
        .max(
            Comparator.comparingInt((Column column) -> contents.get(column.index() - 1).filled())
                .thenComparing(column -> -column.index()));
  }

  /** A recommendation beside actions is the issue that they answer, else it is the action. */
  private static void recommendations(List<Column> columns, List<ColumnContents> contents) {
    boolean actions = has(columns, Meaning.ACTION);
    if (!actions && has(columns, Meaning.RECOMMENDATION)) {
      for (Column column : List.copyOf(columns)) {
        boolean sorts = contents.get(column.index() - 1).prose() == 0;
        if (column.meaning() == Meaning.ISSUE && column.runnerUp() == Meaning.PRIORITY && sorts) {
          columns.set(
              column.index() - 1, column.takenFor(Meaning.EXTRA, "it only sorts recommendations"));
        }
      }
    }
    if (actions) {
      areas(columns);
    }
    boolean issues = has(columns, Meaning.ISSUE);
    for (Column column : List.copyOf(columns)) {
      Meaning meaning = column.meaning();
      if (meaning == Meaning.RECOMMENDATION
          && issues
          && contents.get(column.index() - 1).codes() >= TELLING) {
        columns.set(column.index() - 1, column.takenFor(Meaning.REF, "codes of the issues"));
      } else if (meaning == Meaning.RECOMMENDATION) {
        Meaning taken = actions ? (issues ? Meaning.EXTRA : Meaning.ISSUE) : Meaning.ACTION;
        columns.set(column.index() - 1, column.takenFor(taken, "a recommendation in its place"));
        actions = true;
        issues |= taken == Meaning.ISSUE;
      } else if (meaning == Meaning.OBJECTIVE) {
        Meaning taken = issues ? Meaning.EXTRA : Meaning.ISSUE;
        columns.set(column.index() - 1, column.takenFor(taken, "an objective in a column"));
        issues = true;
      }
    }
  }

  /** Left of what was found, a column that could name either is that of the priority. */
  private static void areas(List<Column> columns) {
    for (Column column : List.copyOf(columns)) {
      if (column.meaning() == Meaning.ISSUE
          && column.runnerUp() == Meaning.PRIORITY
          && !has(columns, Meaning.PRIORITY)
          && columns.stream()
              .skip(column.index())
              .map(Column::meaning)
              .anyMatch(what -> what == Meaning.ISSUE || what == Meaning.RECOMMENDATION)) {
        columns.set(
            column.index() - 1, column.takenFor(Meaning.PRIORITY, "the issue stands beside it"));
      }
    }
  }

  /** Beside actions that have no other owner, whoever is named is. */
  private static void names(List<Column> columns) {
    boolean actions = has(columns, Meaning.ACTION);
    boolean owned = has(columns, LEADS);
    for (Column column : List.copyOf(columns)) {
      if (actions && !owned && column.meaning() == Meaning.NAME) {
        columns.set(
            column.index() - 1, column.takenFor(Meaning.OWNER, "names beside actions, no owners"));
      }
    }
  }

  /** Where nothing is to be done or aimed at, leads beside their roles are people of a roster. */
  private static void people(List<Column> columns, List<ColumnContents> contents) {
    boolean roster =
        has(columns, EnumSet.of(Meaning.ROLE, Meaning.ORGANISATION))
            && columns.stream().allMatch(column -> OF_PEOPLE.contains(column.meaning()));
    for (Column column : List.copyOf(columns)) {
      boolean named = contents.get(column.index() - 1).names() >= TELLING;
      if (roster && named && column.meaning() == Meaning.OWNER) {
        columns.set(
            column.index() - 1, column.takenFor(Meaning.NAME, "roles beside it, no actions"));
      }
    }
  }

  /** A revised date makes the plain one the original; alone it is simply the date. */
  private static void dates(List<Column> columns) {
    boolean plain = has(columns, Meaning.DUE);
    boolean original = has(columns, Meaning.ORIGINAL_DUE);
    boolean current = has(columns, Meaning.CURRENT_DUE);
    for (Column column : List.copyOf(columns)) {
      if (column.meaning() == Meaning.DUE && current && !original) {
        columns.set(
            column.index() - 1, column.takenFor(Meaning.ORIGINAL_DUE, "a revised date beside it"));
      } else if (column.meaning() == Meaning.CURRENT_DUE && !original && !plain) {
        columns.set(column.index() - 1, column.takenFor(Meaning.DUE, "the only date"));
      }
    }
  }

  /**
   * Where things stand is a starting point beside a target, unless another column is that, else how
   * far an action has come.
   */
  private static void standing(List<Column> columns) {
    boolean targets = has(columns, Meaning.TARGET);
    boolean started =
        targets
            && columns.stream()
                .anyMatch(
                    column ->
                        column.meaning() == Meaning.BASELINE
                            && column.runnerUp() != Meaning.PROGRESS);
    for (Column column : List.copyOf(columns)) {
      Meaning usual = targets ? Meaning.BASELINE : Meaning.PROGRESS;
      Meaning other = targets ? Meaning.PROGRESS : Meaning.BASELINE;
      if (started && column.meaning() == Meaning.BASELINE && column.runnerUp() == other) {
        columns.set(
            column.index() - 1, column.takenFor(Meaning.EXTRA, "another column is the baseline"));
      } else if (!started && column.meaning() == other && column.runnerUp() == usual) {
        String why = (targets ? "a" : "no") + " target stands beside it";
        columns.set(column.index() - 1, column.takenFor(usual, why));
      }
    }
  }

  /** Beside a column of statuses, one that is called progress is that, however little it says. */
  private void updates(List<Column> columns) {
    List<Column> statuses =
        columns.stream().filter(column -> column.meaning() == Meaning.STATUS).toList();
    List<Column> called =
        statuses.stream().filter(column -> isCalled(column, Meaning.PROGRESS)).toList();
    if (called.size() < statuses.size()) {
      for (Column column : called) {
        columns.set(
            column.index() - 1, column.takenFor(Meaning.PROGRESS, "the status stands beside it"));
      }
    }
  }

  /**
   * Beside a column of ratings, one that is headed like them and holds none is something else: the
   * share that is done, an arrow.
   */
  private static void figures(List<Column> columns, List<ColumnContents> contents) {
    Predicate<Column> rates =
        column -> {
          ColumnContents content = contents.get(column.index() - 1);
          return content.statuses() > 0.5 || (content.filled() == 0 && content.coloured() > 0);
        };
    List<Column> statuses =
        columns.stream()
            .filter(column -> column.meaning() == Meaning.STATUS)
            .filter(column -> Timings.inHeading(column.heading()).isEmpty())
            .toList();
    if (statuses.stream().noneMatch(rates)) {
      return;
    }
    for (Column column : statuses) {
      ColumnContents content = contents.get(column.index() - 1);
      if (content.filled() > 0 && content.statuses() == 0 && content.prose() == 0) {
        columns.set(
            column.index() - 1, column.takenFor(Meaning.EXTRA, "the ratings stand beside it"));
      }
    }
  }

  /** Beside references, and where no other column rates, codes that are letters of colours do. */
  private static void codes(List<Column> columns, List<ColumnContents> contents) {
    boolean referred = false;
    boolean rated = has(columns, Meaning.STATUS);
    for (Column column : List.copyOf(columns)) {
      if (column.meaning() == Meaning.REF) {
        double letters = contents.get(column.index() - 1).statuses();
        if (referred && !rated && letters >= SOME_LETTERS) {
          columns.set(column.index() - 1, column.takenFor(Meaning.STATUS, "letters of a rating"));
        }
        referred = true;
      }
    }
  }

  private boolean isCalled(Column column, Meaning meaning) {
    return vocabulary.best(column.heading()).filter(best -> best.meaning() == meaning).isPresent();
  }

  /** A number in place of the first heading numbers the block; the column below it is the issue. */
  private static void numberAsHeading(List<Column> columns, List<ColumnContents> contents) {
    if (columns.isEmpty() || columns.stream().noneMatch(c -> c.meaning() == Meaning.ACTION)) {
      return;
    }
    Column first = columns.get(0);
    boolean issues = has(columns, Meaning.ISSUE);
    if (!issues
        && first.meaning() == Meaning.UNKNOWN
        && BlockNumber.isNumber(first.heading())
        && contents.get(0).codes() < 0.5) {
      columns.set(
          0,
          new Column(
              1,
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
   * column is that: dates, names, statuses or fills, in the first column codes. It is never sure.
   */
  private static void byContents(List<Column> columns, List<ColumnContents> contents) {
    if (columns.stream().noneMatch(column -> column.meaning() == Meaning.ACTION)) {
      return;
    }
    for (Column column : List.copyOf(columns)) {
      if (column.meaning() != Meaning.UNKNOWN) {
        continue;
      }
      ColumnContents own = contents.get(column.index() - 1);
      boolean opens = column.index() == 1 && own.codes() >= TELLING;
      Meaning kind = opens ? Meaning.REF : own.kind(TELLING);
      Set<Meaning> taken = kind == Meaning.DUE ? DUES : EnumSet.of(kind);
      if (kind != Meaning.UNKNOWN
          && columns.stream().noneMatch(other -> taken.contains(other.meaning()))) {
        columns.set(
            column.index() - 1,
            new Column(
                column.index(),
                column.heading(),
                kind,
                SURE,
                "by its contents alone; " + column.reason(),
                Meaning.EXTRA,
                SURE,
                false));
      }
    }
  }
}
