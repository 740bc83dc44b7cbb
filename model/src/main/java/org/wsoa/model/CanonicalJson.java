package org.wsoa.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The one writer and the one reader of the JSON.
 *
 * <p>What is written is canonical by RFC 8785: members sorted by the UTF-16 units of their names,
 * no white space, the shortest escapes, numbers as ECMAScript spells them. Members that are empty
 * (text, list, map or {@link java.util.Optional}) are left out, save those whose record says
 * otherwise.
 */
public final class CanonicalJson {
  /** Nothing that is read may be nested deeper; a document is nested 8 deep at most. */
  static final int MAX_DEPTH = 32;

  /** Nothing that is read may be larger: 256 MiB, a hundred times the largest plan known. */
  static final long MAX_BYTES = 256L << 20;

  private CanonicalJson() {}

  /**
   * The canonical bytes, UTF-8, without a line feed at the end.
   *
   * @param value a record of the model, or a map, list or text of such
   * @throws IllegalArgumentException when a number is not finite
   */
  public static byte[] write(Object value) {
    if (value instanceof Document document) {
      return JsonOut.bytes(out -> DocumentJson.write(document, out));
    }
    if (value instanceof Plan plan) {
      return JsonOut.bytes(out -> new PlanJson(out).plan(plan));
    }
    try {
      return Databind.CANONICAL.writeValueAsBytes(value);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }

  /**
   * The same members in the same order, indented by two spaces, with a line feed at the end.
   *
   * @param value as for {@link #write}
   * @throws IllegalArgumentException as for {@link #write}
   */
  public static String pretty(Object value) {
    try {
      return Databind.PRETTY.writeValueAsString(value) + "\n";
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }

  /**
   * Reads a whole document, canonical or indented.
   *
   * @param json UTF-8
   * @throws IllegalArgumentException when it is no JSON, has a member that no record knows, a
   *     member twice, a null, a value of the wrong type, a value that its record refuses, or is
   *     larger or nested deeper than any document
   */
  public static Document readDocument(byte[] json) {
    return read(json, Document.class);
  }

  /**
   * Reads one record of the model, as strictly as {@link #readDocument}.
   *
   * @param json UTF-8
   * @param type the record's class
   * @throws IllegalArgumentException as for {@link #readDocument}
   */
  public static <T> T read(byte[] json, Class<T> type) {
    if (json.length > MAX_BYTES) {
      throw new IllegalArgumentException("has more than " + MAX_BYTES + " bytes");
    }
    try {
      refuseNulls(json);
      return Databind.MAPPER.readerFor(type).readValue(json);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }

  /** Jackson would take a null for an absent member. */
  private static void refuseNulls(byte[] json) {
    try (JsonParser parser = Databind.MAPPER.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_NULL) {
          throw new IllegalArgumentException(
              parser.streamReadContext().pathAsPointer() + " is null; leave it out");
        }
      }
    }
  }

  /** What {@link #write} writes, as a tree. */
  static JsonNode tree(Object value) {
    return Databind.MAPPER.readTree(write(value));
  }

  /**
   * Jackson with all it finds out about records, which takes long: for what is read, what is
   * indented, and what is no document and no plan.
   */
  private static final class Databind {
    static final JsonMapper MAPPER = mapper();
    static final ObjectWriter CANONICAL = MAPPER.writer();
    static final ObjectWriter PRETTY =
        MAPPER
            .writer()
            .with(
                new DefaultPrettyPrinter(
                        Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator("")
                            .withObjectEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private Databind() {}

    private static JsonMapper mapper() {
      SimpleModule module =
          new SimpleModule("wsoa")
              .addSerializer(Place.class, new PlaceJson.Writer())
              .addDeserializer(Place.class, new PlaceJson.Reader())
              .addSerializer(String.class, new CanonicalText.OfValue())
              .addKeySerializer(String.class, new CanonicalText.OfName())
              .addSerializer(BigDecimal.class, new CanonicalNumber.OfDecimal())
              .addSerializer(Double.class, new CanonicalNumber.OfDouble())
              .addSerializer(double.class, new CanonicalNumber.OfDouble());
      StreamReadConstraints bounds =
          StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build();
      return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(bounds).build())
          .addModule(module)
          .changeDefaultPropertyInclusion(
              old ->
                  old.withValueInclusion(JsonInclude.Include.NON_EMPTY)
                      .withContentInclusion(JsonInclude.Include.NON_EMPTY))
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
    }
  }
}
