package org.wsoa.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsoa.model.Colour;
import org.wsoa.model.Document;
import org.wsoa.model.Outcome;
import org.wsoa.model.Rating;
import org.wsoa.model.Timing;

/**
 * An outcome.
 *
 * @param path of its document
 * @param sha256 of its document
 * @param ordinal from 1, in the order of the document
 * @param outcomeId its id in the JSON
 * @param kind as in the JSON
 * @param text what is to be brought about
 * @param dueText when, as written
 * @param dueStart first day meant
 * @param dueEnd last day meant
 * @param impactColour colour of its rating
 * @param impactLabel the words of its rating
 * @param baseline the text of a baseline column beside it
 * @param target the text of a target column beside it
 * @param actionIds the actions that serve it
 */
record OutcomeRow(
    String path,
    String sha256,
    int ordinal,
    String outcomeId,
    String kind,
    String text,
    Optional<String> dueText,
    Optional<LocalDate> dueStart,
    Optional<LocalDate> dueEnd,
    Optional<String> impactColour,
    Optional<String> impactLabel,
    String baseline,
    String target,
    List<String> actionIds) {
  /** Of a document. */
  static List<OutcomeRow> of(String path, Document document) {
    List<OutcomeRow> rows = new ArrayList<>();
    for (Outcome outcome : document.plan().outcomes()) {
      rows.add(
          new OutcomeRow(
              path,
              document.source().sha256(),
              rows.size() + 1,
              outcome.id(),
              outcome.kind().wireName(),
              outcome.text(),
              outcome.due().map(Timing::text),
              outcome.due().flatMap(Timing::start),
              outcome.due().flatMap(Timing::end),
              outcome.impact().flatMap(Rating::rating).map(Colour::wireName),
              outcome.impact().map(Rating::label),
              outcome.baseline(),
              outcome.target(),
              outcome.actionIds()));
    }
    return rows;
  }
}
