package org.wsoa.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What was unsure, repaired, dropped or unreadable.
 *
 * @param code a code out of {@link DiagnosticCode}
 * @param severity how much it matters
 * @param message one sentence for a person
 * @param at where; absent when it is about the document as a whole
 */
public record Diagnostic(
    DiagnosticCode code, Severity severity, String message, Optional<Place> at) {
  /** Makes a diagnostic; an absent place may be given as an absent field of the JSON. */
  public Diagnostic {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(message, "message");
    at = Objects.requireNonNullElse(at, Optional.empty());
  }
}
