package org.wsoa.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
      place(diagnostic.at().get(), out);
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
        place(place, out);
      }
      out.closeList();
    }
    if (any) {
      out.closeObject();
    }
  }

  private static void place(Place place, JsonOut out) {
    out.openObject();
    if (place instanceof Place.OnPage onPage) {
      out.list("box");
      for (BigDecimal edge : onPage.box().edges()) {
        out.number(edge.toPlainString()); // has two decimals at most, so ECMAScript spells it so
      }
      out.closeList();
    }
    Optional<Place.Cell> cell = place.cell();
    if (cell.isPresent()) {
      out.number("column", cell.get().column());
    }
    if (place instanceof Place.OnLine onLine) {
      out.number("line", onLine.line());
    } else if (place instanceof Place.OnPage onPage) {
      out.number("page", onPage.page());
    }
    if (cell.isPresent()) {
      out.number("row", cell.get().row());
      out.number("table", cell.get().table());
    }
    out.closeObject();
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
