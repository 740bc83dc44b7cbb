package org.wsoa.model;

import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Where the pointers of a document's evidence lead. */
final class Evidence {
  private Evidence() {}

  /** The pointers that lead to nothing in the plan's JSON, or are no pointers, sorted. */
  static List<String> unresolved(Document document) {
    JsonNode plan = CanonicalJson.tree(document.plan());
    return document.evidence().keySet().stream()
        .filter(pointer -> !resolves(plan, pointer))
        .toList();
  }

  private static boolean resolves(JsonNode plan, String pointer) {
    try {
      return !plan.at(JsonPointer.compile(pointer)).isMissingNode();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
