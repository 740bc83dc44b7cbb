package org.wsoa.extract.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsoa.extract.normalise.Timings;
import org.wsoa.extract.plan.Drafts.ActionDraft;
import org.wsoa.extract.plan.SectionRow.Entry;
import org.wsoa.extract.table.HeadingVocabulary;
import org.wsoa.extract.table.Meaning;
import org.wsoa.model.Progress;
import org.wsoa.model.Timing;

/**
 * Rows below an action whose only cell tells its progress: {@code Update, May 2024: Two are done}.
 */
final class UpdateRows {
  private static final Pattern LABELLED =
      Pattern.compile("([^:.]{2,60}):\\s*(\\S.*)", Pattern.DOTALL);

  /** What may part a label from its date. */
  private static final Pattern EDGES =
      Pattern.compile("^[\\s,;(\\[–—-]+|(?:[\\s,;)\\](–—-]|\\b(?:at|of|on|to|as at|for))+$");

  /** A label says so and nothing else. */
  private static final double WHOLE = 0.9;

  private final HeadingVocabulary vocabulary;

  UpdateRows(HeadingVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Reads a cell.
   *
   * @return whether it tells of progress; if not, nothing has been read
   */
  boolean read(ActionDraft action, Entry entry) {
    Matcher matcher = LABELLED.matcher(entry.text());
    if (!matcher.matches()) {
      return false;
    }
    String label = matcher.group(1);
    Optional<Timing> asOf = Optional.empty();
    List<Timings.Found> dates = Timings.findAll(label);
    if (dates.size() == 1) {
      Timings.Found date = dates.get(0);
      asOf = Optional.of(date.timing());
      label = label.substring(0, date.start()) + label.substring(date.end());
    }
    boolean update =
        vocabulary
            .best(EDGES.matcher(label).replaceAll(""))
            .filter(best -> best.meaning() == Meaning.PROGRESS && best.score() >= WHOLE)
            .isPresent();
    if (update) {
      action.progress.add(new Progress(asOf, matcher.group(2)));
      action.at("progress", entry.cell().places());
    }
    return update;
  }
}
