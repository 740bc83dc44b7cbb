package org.wsoa.extract.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wsoa.extract.normalise.Ratings;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.normalise.Timings;
import org.wsoa.extract.plan.Drafts.ActionDraft;
import org.wsoa.extract.plan.SectionRow.Entry;
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
  private final Map<String, Optional<Timing>> dates = new HashMap<>();

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
    if (Ratings.isMark(text) || isCross(entry)) {
      return mark(action, entry, colour);
    }
    if (text.isEmpty() || Ratings.isStatus(text)) {
      if (!text.isEmpty() && asOf.isPresent()) {
        tell(action, asOf, entry);
      }
      return rate(action, text, colour, entry);
    }
    Optional<Ratings.Split> split = Ratings.leadingStatus(text);
    boolean words = wordCount(text) >= UPDATE_WORDS || split.isPresent() || asOf.isPresent();
    if (!words) {
      return rate(action, text, colour, entry);
    }
    rate(action, split.map(Ratings.Split::status).orElse(""), colour, entry);
    tell(action, asOf, entry);
    return true;
  }

  /** The text of a status cell whose heading has a date is an update too. */
  private static void tell(ActionDraft action, Optional<Timing> asOf, Entry entry) {
    action.progress.add(new Progress(asOf, entry.text()));
    action.at("progress", entry.cell().places());
  }

  /** A cross in the column of a state is there as a tick would be. */
  private static boolean isCross(Entry entry) {
    return Text.key(entry.text()).equals("x") && headingState(entry).isPresent();
  }

  private static Optional<State> headingState(Entry entry) {
    return Ratings.state(BRACKETS.matcher(entry.column().heading()).replaceAll(" "));
  }

  /** A tick or a yes says what the heading says; under one that says no state, it is done. */
  private boolean mark(ActionDraft action, Entry entry, Optional<Colour> colour) {
    Optional<State> state = headingState(entry).or(() -> Optional.of(State.COMPLETE));
    boolean wordless = Ratings.isTick(entry.text()) || isCross(entry);
    String label = wordless ? "" : entry.text();
    if (action.status.isEmpty()) {
      action.status = Optional.of(new Rating(colour, label, "", state));
      action.at("status", entry.cell().places());
    }
    return true;
  }

  /** Reads a cell of an update column. */
  void readProgress(ActionDraft action, Entry entry) {
    action.progress.add(new Progress(asOf(entry), entry.text()));
    action.at("progress", entry.cell().places());
  }

  /** Reads a cell that rates an outcome; empty where it says nothing. */
  static Optional<Rating> impact(Entry entry, SectionRow row, List<RatingScale.Entry> key) {
    return Ratings.parse(entry.text(), RatingCells.colour(entry.cell(), row), key, false);
  }

  /**
   * Whether the label, if there is one, is in the plan now: an older rating gives way to a newer.
   */
  private boolean rate(ActionDraft action, String label, Optional<Colour> colour, Entry entry) {
    Optional<Rating> rating = Ratings.parse(label, colour, key, true);
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

  private Optional<Timing> asOf(Entry entry) {
    return dates.computeIfAbsent(entry.column().heading(), StatusReader::dated);
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
