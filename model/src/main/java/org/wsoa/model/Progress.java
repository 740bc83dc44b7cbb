package org.wsoa.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What an update column or a story row says.
 *
 * @param asOf when it was said, from the column's heading or the row
 * @param text what was said
 */
public record Progress(Optional<Timing> asOf, String text) {
  /** Makes a progress note; an absent date may be given as an absent field of the JSON. */
  public Progress {
    asOf = Objects.requireNonNullElse(asOf, Optional.empty());
    text = Objects.requireNonNullElse(text, "");
  }
}
