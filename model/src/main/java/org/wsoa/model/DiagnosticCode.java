package org.wsoa.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Every code that a diagnostic can bear, with what it tells. */
public enum DiagnosticCode {
  /** The file's name claims another format than its bytes; it was read as what it is. */
  MISLABELLED_FORMAT,
  /** No table of the document was taken for an action table. */
  NO_ACTION_TABLE,
  /** The words of a heading row or a row's label: they say what the values mean, and are none. */
  HEADING_ROW,
  /** A word of an action table found no place in the plan. */
  UNPLACED_TEXT,
  /** A column's heading was not understood, or two meanings were as likely. */
  UNCERTAIN_HEADING,
  /** A cell of a ragged row was read in the column where its content fits. */
  SHIFTED_CELL,
  /** A row that a page break had cut was joined. */
  JOINED_ROW,
  /** A cell without text or span took the value above it. */
  INHERITED_VALUE,
  /** Text that is hidden in the source was left out. */
  HIDDEN_TEXT,
  /** A hidden sheet, row or column was left out. */
  HIDDEN_CELLS,
  /** Text that is struck through was left out. */
  STRUCK_TEXT,
  /** A tracked change was read as accepted. */
  TRACKED_CHANGE,
  /** A font does not say which letters its glyphs are. */
  UNMAPPED_GLYPHS,
  /** A part of the source could not be read; the rest was. */
  DAMAGED_PART,
  /** Text that repeats over pages was taken for a running header, footer or watermark. */
  FURNITURE,
  /** A date was not understood. */
  UNKNOWN_DATE,
  /** A status was not understood. */
  UNKNOWN_RATING,
  /** The totals that the document states are not those that were read. */
  COUNT_MISMATCH,
  /** The text's encoding was guessed. */
  GUESSED_ENCODING,
  /** Pages that are pictures were read by text recognition. */
  OCR_READ,
  /** Words of a page were recognised with doubt. */
  OCR_UNSURE,
  /** A correction that a person has saved no longer fits what was read, and was left out. */
  CORRECTION_NOT_APPLIED;

  /** The spelling in the JSON. */
  @JsonValue
  public String wireName() {
    return Wire.name(this);
  }

  /**
   * Reads the spelling of the JSON.
   *
   * @throws IllegalArgumentException when it is none of the constants
   */
  @JsonCreator
  public static DiagnosticCode ofWireName(String spelling) {
    return Wire.parse(DiagnosticCode.class, spelling);
  }
}
