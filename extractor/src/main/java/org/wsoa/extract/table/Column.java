package org.wsoa.extract.table;

import java.util.Objects;

/**
 * A column as understood, with why.
 *
 * @param index column in its table, from 1
 * @param heading the heading's words as written, of all heading rows; empty where it has none
 * @param meaning what the column was taken for
 * @param score how well the heading and the contents fit that meaning
 * @param reason what the choice rests on, for a person
 * @param runnerUp the next best meaning; UNKNOWN where there was none
 * @param runnerUpScore how well that would have fitted
 * @param sure whether nobody needs to look: the heading says it, and nothing else as well
 */
public record Column(
    int index,
    String heading,
    Meaning meaning,
    double score,
    String reason,
    Meaning runnerUp,
    double runnerUpScore,
    boolean sure) {
  /** Checks that nothing is missing. */
  public Column {
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(meaning, "meaning");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(runnerUp, "runnerUp");
  }

  /** The same column taken for something else, for another reason. */
  Column takenFor(Meaning other, String why) {
    return new Column(index, heading, other, score, why, meaning, score, sure);
  }
}
