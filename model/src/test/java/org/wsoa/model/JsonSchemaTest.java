package org.wsoa.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(JsonSchema.bytes(), UTF_8), InputFormat.JSON);

  static List<Error> errors(byte[] json) {
    return SCHEMA.validate(new String(json, UTF_8), InputFormat.JSON);
  }

  @Test
  void isItselfValid() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(new String(JsonSchema.bytes(), UTF_8), InputFormat.JSON)).isEmpty();
  }

  @Test
  void acceptsWhatIsWritten() {
    assertThat(errors(CanonicalJson.write(Examples.full()))).isEmpty();
    assertThat(errors(CanonicalJson.write(Examples.bare()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "unknown member    | \"kind\":\"imp | \"sort\":1,\"kind\":\"imp",
        "unknown word      | \"improvement-plan\" | \"improvements\"",
        "empty text        | \"text\":\"Begun.\" | \"text\":\"\"",
        "empty list        | \"requiredOutcomes\":[\"Better\"] | \"requiredOutcomes\":[]",
        "null              | \"area\":\"Somewhere\" | \"area\":null",
        "other version     | \"schemaVersion\":\"1.0\" | \"schemaVersion\":\"0.9\"",
        "undated with date | \"precision\":\"month\" | \"precision\":\"unknown\"",
        "dated, no date    | \"precision\":\"ongoing\" | \"precision\":\"day\"",
        "half a date       | 2024-06-30 | 2024-06",
        "page without box  | \"box\":[0,1.25,100,200], | ''",
        "three edges       | [0,1.25,100,200] | [0,1.25,100]",
        "page 0            | \"page\":1 | \"page\":0",
        "no pointer        | \"/actions/0\" | \"actions/0\"",
        "odd digest        | \"sha256\":\"e3 | \"sha256\":\"E3",
        "owner of nothing  | {\"name\":\"Ada Quill\",\"organisation\":\"Council\",\"responsibility\":\"accountable\",\"role\":\"Head\"} | {\"responsibility\":\"accountable\"}",
        "impact with state | \"meaning\":\"It works\" | \"meaning\":\"It works\",\"state\":\"complete\"",
        "number as text    | \"value\":4.5 | \"value\":\"4.5\"",
        "unknown code      | joined-row | row-joined",
        "odd action id     | \"id\":\"1.1-A1\" | \"id\":\"1.1.A1\"",
        "no diagnostics    | \"diagnostics\": | \"diagnosis\":"
      })
  void rejects(String what, String from, String to) {
    String json = new String(CanonicalJson.write(Examples.full()), UTF_8);
    assertThat(json).contains(from);
    assertThat(errors(json.replace(from, to).getBytes(UTF_8))).as(what).isNotEmpty();
  }

  /** A member that a record gains or loses must be gained or lost by the schema too. */
  @Test
  void hasTheMembersOfTheRecords() {
    JsonNode definitions = JsonMapper.shared().readTree(JsonSchema.bytes()).get("$defs");
    Map<String, Class<? extends Record>> records =
        Map.ofEntries(
            Map.entry("plan", Plan.class),
            Map.entry("timing", Timing.class),
            Map.entry("inspection", Inspection.class),
            Map.entry("declaredCounts", DeclaredCounts.class),
            Map.entry("ratingScale", RatingScale.class),
            Map.entry("rating", Rating.class),
            Map.entry("person", Person.class),
            Map.entry("owner", Owner.class),
            Map.entry("forum", Forum.class),
            Map.entry("progress", Progress.class),
            Map.entry("priority", Priority.class),
            Map.entry("issue", Issue.class),
            Map.entry("action", Action.class),
            Map.entry("outcome", Outcome.class),
            Map.entry("measure", Measure.class),
            Map.entry("source", Source.class),
            Map.entry("place", PlaceJson.Flat.class),
            Map.entry("diagnostic", Diagnostic.class));
    records.forEach(
        (name, type) ->
            assertThat(definitions.get(name).get("properties").propertyNames())
                .as(name)
                .containsExactlyInAnyOrderElementsOf(
                    Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()));
  }

  @Test
  void hasTheWordsOfTheEnums() {
    JsonNode definitions = JsonMapper.shared().readTree(JsonSchema.bytes()).get("$defs");
    Map<String, Class<? extends Enum<?>>> words =
        Map.ofEntries(
            Map.entry("/plan/properties/kind", PlanKind.class),
            Map.entry("/timing/properties/precision", Precision.class),
            Map.entry("/colour", Colour.class),
            Map.entry("/ratingScale/properties/appliesTo", ScaleSubject.class),
            Map.entry("/rating/properties/state", State.class),
            Map.entry("/owner/properties/responsibility", Responsibility.class),
            Map.entry("/outcome/properties/kind", OutcomeKind.class),
            Map.entry("/measure/properties/direction", Direction.class),
            Map.entry("/measure/properties/unit", Unit.class),
            Map.entry("/diagnostic/properties/code", DiagnosticCode.class),
            Map.entry("/diagnostic/properties/severity", Severity.class));
    words.forEach(
        (pointer, type) -> {
          TreeSet<String> spelt = new TreeSet<>();
          definitions.at(pointer).get("enum").forEach(word -> spelt.add(word.asString()));
          assertThat(spelt)
              .as(pointer)
              .containsExactlyInAnyOrderElementsOf(
                  Arrays.stream(type.getEnumConstants()).map(Wire::name).toList());
        });
  }
}
