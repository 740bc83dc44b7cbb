package org.wsoa.cli.diff;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** In what way something has changed. */
public enum ChangeKind {
  /** Only in the new plan. */
  NEW,
  /** Only in the old plan. */
  DROPPED,
  /** Says the same in other words, as far as can be told. */
  REWORDED,
  /** Stands under another issue or priority; a new number alone is no move. */
  MOVED,
  DEADLINE_SLIPPED,
  DEADLINE_BROUGHT_FORWARD,
  /** There was no date before. */
  DEADLINE_SET,
  /** There is no date any more. */
  DEADLINE_REMOVED,
  /** The last day is the same, but the first is not; or words without a date are others. */
  DEADLINE_RESTATED,
  OWNER_ADDED,
  OWNER_REMOVED,
  /** The same owner with another role, organisation or responsibility. */
  OWNER_CHANGED,
  RATING_MOVED,
  PROGRESS_ADDED,
  PROGRESS_REMOVED,
  /** An outcome serves one more of the actions that both plans have. */
  LINK_ADDED,
  /** An outcome serves one less of the actions that both plans have. */
  LINK_REMOVED,
  /** Anything else; the change names the field. */
  CHANGED;

  /** The spelling in the JSON. */
  @JsonValue
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
