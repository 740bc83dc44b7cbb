package org.wsoa.spark;

import java.util.List;
import org.wsoa.model.Document;

/**
 * A document that was read.
 *
 * @param path where it is
 * @param sha256 digest of its bytes
 * @param title of the plan; empty where it has none
 * @param area the council or area; empty where it names none
 * @param kind as in the JSON
 * @param json the canonical JSON, as {@code wsoa extract} writes it
 */
record PlanRow(String path, String sha256, String title, String area, String kind, String json) {
  /** Of a document: one row. */
  static List<PlanRow> of(String path, Document document, String json) {
    return List.of(
        new PlanRow(
            path,
            document.source().sha256(),
            document.plan().title(),
            document.plan().area(),
            document.plan().kind().wireName(),
            json));
  }
}
