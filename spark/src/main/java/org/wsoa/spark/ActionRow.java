package org.wsoa.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsoa.model.Action;
import org.wsoa.model.Colour;
import org.wsoa.model.Document;
import org.wsoa.model.Rating;
import org.wsoa.model.State;
import org.wsoa.model.Timing;

/**
 * An action. Of each date there is the text as written and the first and last day meant.
 *
 * @param path of its document
 * @param sha256 of its document
 * @param ordinal from 1, in the order of the document
 * @param actionId its id in the JSON
 * @param ref its number in the document; empty where it has none
 * @param priorityId empty where there is none
 * @param issueId empty where there is none
 * @param text what is to be done
 * @param startText when it begins
 * @param startStart its first day
 * @param startEnd its last day
 * @param dueText the date now in force
 * @param dueStart its first day
 * @param dueEnd its last day
 * @param originalDueText the date first given
 * @param originalDueStart its first day
 * @param originalDueEnd its last day
 * @param statusColour colour of its rating
 * @param statusLabel the words of its rating
 * @param statusState what a tracker needs
 * @param outcomeIds the outcomes it serves
 * @param resources what it needs
 * @param evidence what will show that it is done
 */
record ActionRow(
    String path,
    String sha256,
    int ordinal,
    String actionId,
    String ref,
    String priorityId,
    String issueId,
    String text,
    Optional<String> startText,
    Optional<LocalDate> startStart,
    Optional<LocalDate> startEnd,
    Optional<String> dueText,
    Optional<LocalDate> dueStart,
    Optional<LocalDate> dueEnd,
    Optional<String> originalDueText,
    Optional<LocalDate> originalDueStart,
    Optional<LocalDate> originalDueEnd,
    Optional<String> statusColour,
    Optional<String> statusLabel,
    Optional<String> statusState,
    List<String> outcomeIds,
    String resources,
    String evidence) {
  /** Of a document. */
  static List<ActionRow> of(String path, Document document) {
    List<ActionRow> rows = new ArrayList<>();
    for (Action action : document.plan().actions()) {
      rows.add(of(path, document.source().sha256(), rows.size() + 1, action));
    }
    return rows;
  }

  private static ActionRow of(String path, String sha256, int ordinal, Action action) {
    return new ActionRow(
        path,
        sha256,
        ordinal,
        action.id(),
        action.ref(),
        action.priorityId(),
        action.issueId(),
        action.text(),
        action.start().map(Timing::text),
        action.start().flatMap(Timing::start),
        action.start().flatMap(Timing::end),
        action.due().map(Timing::text),
        action.due().flatMap(Timing::start),
        action.due().flatMap(Timing::end),
        action.originalDue().map(Timing::text),
        action.originalDue().flatMap(Timing::start),
        action.originalDue().flatMap(Timing::end),
        action.status().flatMap(Rating::rating).map(Colour::wireName),
        action.status().map(Rating::label),
        action.status().flatMap(Rating::state).map(State::wireName),
        action.outcomeIds(),
        action.resources(),
        action.evidence());
  }
}
