package org.wsoa.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The whole of what is written for one input.
 *
 * @param schemaVersion version of the JSON Schema, {@link #SCHEMA_VERSION}
 * @param plan what the plan says
 * @param source which bytes it was read from
 * @param evidence JSON Pointer (RFC 6901) into {@code plan} to the places that the value was read
 *     from, sorted by pointer
 * @param diagnostics what was unsure, in the order found; always in the JSON
 */
public record Document(
    String schemaVersion,
    Plan plan,
    Source source,
    Map<String, List<Place>> evidence,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<Diagnostic> diagnostics) {
  /** The version of the schema that this code writes. */
  public static final String SCHEMA_VERSION = "1.0";

  /** Copies map and list. */
  public Document {
    Objects.requireNonNull(schemaVersion, "schemaVersion");
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(source, "source");
    evidence = sorted(Objects.requireNonNullElse(evidence, Map.of()));
    diagnostics = Lists.copy(diagnostics);
  }

  /** A list is sorted, and not a tree filled: what comes in the order of the plan nearly is. */
  private static Map<String, List<Place>> sorted(Map<String, List<Place>> evidence) {
    List<Map.Entry<String, List<Place>>> entries = new ArrayList<>(evidence.entrySet());
    entries.sort(Map.Entry.comparingByKey());
    Map<String, List<Place>> sorted = new LinkedHashMap<>();
    entries.forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return Collections.unmodifiableMap(sorted);
  }
}
