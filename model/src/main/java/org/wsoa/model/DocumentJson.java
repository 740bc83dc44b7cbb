package org.wsoa.model;

import java.util.List;
import java.util.Map;

/**
 * Writes a {@link Document} member by member in canonical order. {@link CanonicalJson} could have
 * Jackson find all this out from the records, which takes as long as reading a small plan; that
 * both write the same is tested.
 */
final class DocumentJson {
  private DocumentJson() {}

  static void write(Document document, JsonOut out) {
    out.openObject();
    out.list("diagnostics");
    for (Diagnostic diagnostic : document.diagnostics()) {
      diagnostic(diagnostic, out);
    }
    out.closeList();
    evidence(document.evidence(), out);
    out.name("plan");
    new PlanJson(out).plan(document.plan());
    out.text("schemaVersion", document.schemaVersion());
    out.name("source");
    source(document.source(), out);
    out.closeObject();
  }

  private static void diagnostic(Diagnostic diagnostic, JsonOut out) {
    out.openObject();
    if (diagnostic.at().isPresent() && !PlaceJson.isEmpty(diagnostic.at().get())) {
      out.name("at");
      out.place(diagnostic.at().get());
    }
    out.word("code", diagnostic.code());
    out.text("message", diagnostic.message());
    out.word("severity", diagnostic.severity());
    out.closeObject();
  }

  private static void evidence(Map<String, List<Place>> evidence, JsonOut out) {
    boolean any = false;
    for (Map.Entry<String, List<Place>> entry : evidence.entrySet()) {
      if (entry.getValue().isEmpty()) {
        continue;
      }
      if (!any) {
        out.name("evidence");
        out.openObject();
        any = true;
      }
      out.foreignName(entry.getKey());
      out.openList();
      for (Place place : entry.getValue()) {
        out.place(place);
      }
      out.closeList();
    }
    if (any) {
      out.closeObject();
    }
  }

  private static void source(Source source, JsonOut out) {
    out.openObject();
    out.number("byteSize", source.byteSize());
    out.text("fileName", source.fileName());
    out.text("mediaType", source.mediaType());
    out.number("pageCount", source.pageCount());
    out.text("sha256", source.sha256());
    out.closeObject();
  }
}
