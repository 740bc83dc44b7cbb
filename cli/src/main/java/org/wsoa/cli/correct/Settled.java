package org.wsoa.cli.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wsoa.extract.Extractor;
import org.wsoa.model.CanonicalJson;
import org.wsoa.model.Diagnostic;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Document;
import org.wsoa.model.Place;
import org.wsoa.model.Plan;
import org.wsoa.model.Severity;
import org.wsoa.model.Timing;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts in order what hangs on corrected values, once all corrections are made. */
final class Settled {
  /** Members that hold a date where they hold an object. */
  private static final Set<String> DATES =
      Set.of("published", "date", "start", "due", "originalDue", "asOf", "baseline", "by");

  /** Lists that the JSON has even where they are empty. */
  private static final Set<String> ALWAYS = Set.of("actions", "outcomes");

  private final ObjectNode plan;
  private final Map<String, List<Place>> evidence;

  /**
   * Puts a plan in order: days are read from corrected dates, ids and links follow what has come or
   * gone, what is empty is left out, and places of values that are gone are too.
   *
   * @param tree is not changed
   */
  Settled(PlanTree tree) {
    this.plan = tree.plan().deepCopy();
    for (String pointer : tree.pointers().toRead()) {
      if (plan.at(JsonPointer.compile(pointer)) instanceof ObjectNode timing) {
        read(timing);
      }
    }
    date(plan);
    if (tree.isRenumbered()) {
      Numbering.renew(plan);
    }
    prune(plan, ALWAYS);
    this.evidence = new TreeMap<>(tree.pointers().evidence());
    evidence.keySet().removeIf(pointer -> plan.at(JsonPointer.compile(pointer)).isMissingNode());
  }

  /**
   * The JSON of the document with this plan, as it is to be checked: it may hold what no plan can.
   *
   * @param document of which all else is taken
   */
  byte[] json(Document document) {
    byte[] rest = CanonicalJson.write(with(document.plan(), document));
    ObjectNode whole = (ObjectNode) CanonicalJson.read(rest, JsonNode.class);
    return CanonicalJson.write(whole.set("plan", plan));
  }

  /**
   * The document with this plan.
   *
   * @param document of which all else is taken
   * @throws IllegalArgumentException when the plan holds what no plan can
   */
  Document document(Document document) {
    return with(CanonicalJson.read(CanonicalJson.write(plan), Plan.class), document);
  }

  private Document with(Plan corrected, Document document) {
    List<Diagnostic> diagnostics = new ArrayList<>(document.diagnostics());
    if (diagnostics.stream().noneMatch(d -> d.code() == DiagnosticCode.COUNT_MISMATCH)) {
      mismatch().ifPresent(diagnostics::add);
    }
    return new Document(
        document.schemaVersion(), corrected, document.source(), evidence, diagnostics);
  }

  /** That the totals the document states are not those of its actions, as the extractor tells. */
  private Optional<Diagnostic> mismatch() {
    JsonNode counts = plan.path("declaredCounts");
    int sum = 0;
    for (String name : List.of("completed", "inProgress", "notStarted")) {
      if (!counts.path(name).isInt()) {
        return Optional.empty();
      }
      sum += counts.path(name).intValue();
    }
    int actions = plan.path("actions").size();
    return sum == actions
        ? Optional.empty()
        : Optional.of(
            new Diagnostic(
                DiagnosticCode.COUNT_MISMATCH,
                Severity.WARNING,
                "The totals stated add up to "
                    + sum
                    + " actions; with what was corrected there are "
                    + actions,
                Optional.empty()));
  }

  private static void date(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        if (DATES.contains(member.getKey())
            && member.getValue() instanceof ObjectNode timing
            && !timing.has("precision")
            && !timing.has("start")
            && !timing.has("end")) {
          read(timing);
        }
      }
    }
    node.forEach(Settled::date);
  }

  /** Reads a date's days from its text; without one it holds nothing more. */
  private static void read(ObjectNode timing) {
    String text = timing.path("text").asString("");
    if (text.isEmpty()) {
      timing.removeAll();
      return;
    }
    Timing read = Extractor.timing(text);
    timing.remove(List.of("start", "end"));
    timing.put("precision", read.precision().wireName());
    read.start().ifPresent(day -> timing.put("start", day.toString()));
    read.end().ifPresent(day -> timing.put("end", day.toString()));
  }

  private static void prune(JsonNode node, Set<String> kept) {
    node.forEach(child -> prune(child, Set.of()));
    if (node instanceof ObjectNode object) {
      List<String> empty = new ArrayList<>();
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        JsonNode value = member.getValue();
        boolean nothing =
            value.isString()
                ? value.stringValue().isEmpty()
                : value.isContainer() && value.isEmpty();
        if (nothing && !kept.contains(member.getKey())) {
          empty.add(member.getKey());
        }
      }
      object.remove(empty);
    }
  }
}
