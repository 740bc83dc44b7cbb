package org.wsoa.spark;

import java.util.ArrayList;
import java.util.List;
import org.wsoa.model.Diagnostic;
import org.wsoa.model.Document;

/**
 * What was unsure, repaired, dropped or unreadable in a document that was read.
 *
 * @param path of the document
 * @param sha256 of the document
 * @param ordinal from 1, in the order found
 * @param code as in the JSON
 * @param severity as in the JSON
 * @param message one sentence for a person
 */
record DiagnosticRow(
    String path, String sha256, int ordinal, String code, String severity, String message) {
  /** Of a document. */
  static List<DiagnosticRow> of(String path, Document document) {
    List<DiagnosticRow> rows = new ArrayList<>();
    for (Diagnostic diagnostic : document.diagnostics()) {
      rows.add(
          new DiagnosticRow(
              path,
              document.source().sha256(),
              rows.size() + 1,
              diagnostic.code().wireName(),
              diagnostic.severity().wireName(),
              diagnostic.message()));
    }
    return rows;
  }
}
