package org.wsoa.extract.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wsoa.extract.normalise.Ratings;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.normalise.Timings;
import org.wsoa.extract.plan.Drafts.ActionDraft;
import org.wsoa.extract.plan.SectionRow.Entry;
import org.wsoa.extract.read.Memo;
import org.wsoa.extract.table.Meaning;
import org.wsoa.model.Colour;
import org.wsoa.model.Precision;
import org.wsoa.model.Progress;
import org.wsoa.model.Rating;
import org.wsoa.model.RatingScale;
import org.wsoa.model.State;
import org.wsoa.model.Timing;

/** What a status or update cell says of an action (rule 10 and the Progress paragraph). */
final class StatusReader {
  /** Words of this number or more in an undated status cell are an update, not a label. */
  private static final int UPDATE_WORDS = 5;

  private static final Pattern MONTH_LETTER = Pattern.compile("[JFMASOND]");
  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)?");

  private final List<RatingScale.Entry> key;

  /** The date in each heading met: every row asks for the same few. */
  private final Memo<String, Optional<Timing>> dates = new Memo<>(StatusReader::dated);

  /** What has been read of status cells: most say one of a few things. */
  private final Memo<String, Said> said = new Memo<>(Said::of);

  private final Memo<Labelled, Optional<Rating>> ratings = new Memo<>(this::rating);

  /**
   * What the words of a status cell are.
   *
   * @param mark whether they are a tick or a yes
   * @param cross whether they are a cross
   * @param status whether they are a status and nothing else
   * @param split the status that they begin with
   */
  private record Said(boolean mark, boolean cross, boolean status, Optional<Ratings.Split> split) {
    static Said of(String text) {
      return new Said(
          Ratings.isMark(text),
          Text.key(text).equals("x"),
          Ratings.isStatus(text),
          Ratings.leadingStatus(text));
    }
  }

  /** The words and the fill of a status cell. */
  private record Labelled(String label, Optional<Colour> colour) {}

  StatusReader(List<RatingScale.Entry> key) {
    this.key = key;
  }

  /**
   * Reads a cell of a status column. A later column's rating overrules an earlier one's.
   *
   * @param row the row that the cell touches
   * @return whether the cell's words are in the plan now
   */
  boolean readStatus(ActionDraft action, Entry entry, SectionRow row) {
    String text = entry.text();
    Optional<Colour> colour = RatingCells.colour(entry.cell(), row);
    Optional<Timing> asOf = asOf(entry);
    Said what = said.of(text);
    boolean cross = what.cross() && headingState(entry).isPresent(); // there as a tick would be
    if (what.mark() || cross) {
      return mark(action, entry, colour, cross);
    }
    if (text.isEmpty() || what.status()) {
      if (!text.isEmpty() && asOf.isPresent()) {
        tell(action, asOf, entry);
      }
      return rate(action, text, colour, entry);
    }
    Optional<Ratings.Split> split = what.split();
    boolean words = wordCount(text) >= UPDATE_WORDS || split.isPresent() || asOf.isPresent();
    if (!words) {
      return rate(action, text, colour, entry);
    }
    rate(action, split.map(Ratings.Split::status).orElse(""), colour, entry);
    tell(action, asOf, entry);
    return true;
  }

  /** An update; the text of a status cell whose heading has a date is one too. */
  private static void tell(ActionDraft action, Optional<Timing> asOf, Entry entry) {
    action.progress.add(new Progress(asOf, entry.marked()));
    action.at("progress", entry.cell().places());
  }

  private static Optional<State> headingState(Entry entry) {
    return Ratings.state(BRACKETS.matcher(entry.column().heading()).replaceAll(" "));
  }

  /** A tick or a yes says what the heading says; under one that says no state, it is done. */
  private static boolean mark(
      ActionDraft action, Entry entry, Optional<Colour> colour, boolean cross) {
    Optional<State> state = headingState(entry).or(() -> Optional.of(State.COMPLETE));
    boolean wordless = cross || Ratings.isTick(entry.text());
    String label = wordless ? "" : entry.text();
    if (action.status.isEmpty()) {
      action.status = Optional.of(new Rating(colour, label, "", state));
      action.at("status", entry.cell().places());
    }
    return true;
  }

  /** Whether a text is a status, or opens with one that punctuation ends. */
  boolean rates(String text) {
    Said what = said.of(text);
    return what.status() || what.split().isPresent();
  }

  /** Reads the paint of a cell that says something else. */
  void readPaint(ActionDraft action, Entry entry) {
    rate(action, "", RatingCells.paint(entry.cell()), entry);
  }

  /** Reads a cell of an update column; where its heading has no date, the row may have one. */
  void readProgress(ActionDraft action, Entry entry, SectionRow row) {
    Optional<Timing> asOf =
        asOf(entry)
            .or(
                () ->
                    row.firstFilled(Meaning.UPDATED)
                        .filter(updated -> datesUpdates(row))
                        .flatMap(updated -> Timings.parse(updated.text())));
    tell(action, asOf, entry);
  }

  /** Whether the row has a day on which its only update was told. */
  boolean datesUpdates(SectionRow row) {
    List<Entry> updates =
        row.filled().stream()
            .filter(entry -> entry.column().meaning() == Meaning.PROGRESS)
            .toList();
    return updates.size() == 1
        && asOf(updates.get(0)).isEmpty()
        && row.firstFilled(Meaning.UPDATED)
            .filter(updated -> Timings.isDate(updated.text()))
            .isPresent();
  }

  /** Reads a cell that rates an outcome; empty where it says nothing. */
  static Optional<Rating> impact(Entry entry, SectionRow row, List<RatingScale.Entry> key) {
    return Ratings.parse(entry.text(), RatingCells.colour(entry.cell(), row), key, false);
  }

  /**
   * Whether the label, if there is one, is in the plan now: an older rating gives way to a newer.
   */
  private boolean rate(ActionDraft action, String label, Optional<Colour> colour, Entry entry) {
    Optional<Rating> rating = ratings.of(new Labelled(label, colour));
    Optional<Timing> date = asOf(entry);
    LocalDate asOf = date.flatMap(Timing::end).orElse(LocalDate.MIN);
    // of months without a year, the last column's is the latest
    boolean later =
        asOf.isAfter(action.ratedAsOf) || (date.isPresent() && asOf.equals(action.ratedAsOf));
    if (rating.isPresent() && (action.status.isEmpty() || later)) {
      action.status = rating;
      action.ratedAsOf = asOf;
      action.at("status", entry.cell().places());
    }
    return label.isEmpty() || action.status.map(Rating::label).orElse("").equals(label);
  }

  private Optional<Rating> rating(Labelled cell) {
    return Ratings.parse(cell.label(), cell.colour(), key, true);
  }

  private Optional<Timing> asOf(Entry entry) {
    return dates.of(entry.column().heading());
  }

  /** The first letter of a month stands for no date that is known. */
  private static Optional<Timing> dated(String heading) {
    return MONTH_LETTER.matcher(heading).matches()
        ? Optional.of(Timing.undated(heading, Precision.UNKNOWN))
        : Timings.inHeading(heading);
  }

  private static int wordCount(String text) {
    return text.split(" ", -1).length;
  }
}
