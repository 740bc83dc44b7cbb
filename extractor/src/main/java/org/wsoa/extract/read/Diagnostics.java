package org.wsoa.extract.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsoa.model.Diagnostic;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Place;
import org.wsoa.model.Severity;

/** Collects diagnostics of one document, in the order they are found. Not thread-safe. */
public final class Diagnostics {
  private final List<Diagnostic> found = new ArrayList<>();

  /** Something worth knowing. */
  public void info(DiagnosticCode code, String message, Place at) {
    found.add(new Diagnostic(code, Severity.INFO, message, Optional.of(at)));
  }

  /** Something worth knowing about the document as a whole. */
  public void info(DiagnosticCode code, String message) {
    found.add(new Diagnostic(code, Severity.INFO, message, Optional.empty()));
  }

  /** Something that a person should look at. */
  public void warning(DiagnosticCode code, String message, Place at) {
    found.add(new Diagnostic(code, Severity.WARNING, message, Optional.of(at)));
  }

  /** Something about the document as a whole that a person should look at. */
  public void warning(DiagnosticCode code, String message) {
    found.add(new Diagnostic(code, Severity.WARNING, message, Optional.empty()));
  }

  /** A part of the document that is lost. */
  public void error(DiagnosticCode code, String message, Place at) {
    found.add(new Diagnostic(code, Severity.ERROR, message, Optional.of(at)));
  }

  /** What was found so far. */
  public List<Diagnostic> list() {
    return List.copyOf(found);
  }
}
