package org.wsoa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Locale;
import org.wsoa.model.CanonicalJson;
import org.wsoa.model.Invariants;
import org.wsoa.model.JsonSchema;
import tools.jackson.core.JacksonException;

/** What is wrong with a document's JSON. */
final class Validation {
  private final Schema schema =
      SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_2020_12,
              registry ->
                  registry.schemaRegistryConfig(
                      SchemaRegistryConfig.builder().locale(Locale.ROOT).build()))
          .getSchema(new String(JsonSchema.bytes(), UTF_8), InputFormat.JSON);

  /**
   * Checks against the schema, then what only the records tell, then the invariants; a stage is
   * only reached when the one before it finds nothing.
   *
   * @return one message each, mostly led by a JSON Pointer; empty when all is well
   */
  List<String> faults(byte[] json) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString();
      List<String> broken =
          schema.validate(text, InputFormat.JSON).stream().map(Object::toString).toList();
      return broken.isEmpty() ? Invariants.check(CanonicalJson.readDocument(json)) : broken;
    } catch (CharacterCodingException e) {
      return List.of("is not UTF-8");
    } catch (JacksonException e) {
      return List.of("is no JSON: " + e.getOriginalMessage());
    } catch (IllegalArgumentException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }
}
