package org.wsoa.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** An own heading that scores this or more needs no group heading. */
  private static final double PLAIN = 0.9;

  /** Meanings that are parts of a group's: the name and the role of a lead. */
  private static final Set<Meaning> ROSTER =
      EnumSet.of(Meaning.NAME, Meaning.ROLE, Meaning.ORGANISATION, Meaning.INITIALS);

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
    Columns columns = new Columns();
    for (int index = 1; index <= headings.size(); index++) {
      ColumnContents content = ColumnContents.of(grid, index, firstRow, lastRow);
      columns.add(alone(index, headings.get(index - 1), content), content);
    }
    ActionColumn.tell(columns);
    new Neighbours(columns, vocabulary).tell(headings);
    return columns.all();
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
}
