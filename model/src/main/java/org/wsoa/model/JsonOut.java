package org.wsoa.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.ByteArrayBuilder;

/** Canonical JSON in the making, without white space; who writes keeps the order of members. */
final class JsonOut {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
          .build();

  private final JsonGenerator json;

  private JsonOut(JsonGenerator json) {
    this.json = json;
  }

  /** What somebody writes, as UTF-8. */
  static byte[] bytes(Consumer<JsonOut> writer) {
    // in blocks, for the JSON of a long plan is long: doubled again and again it would be there
    // thrice
    try (ByteArrayBuilder bytes = new ByteArrayBuilder()) {
      try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
        writer.accept(new JsonOut(json));
      }
      return bytes.toByteArray();
    }
  }

  /** Opens an object. */
  void openObject() {
    json.writeStartObject();
  }

  /** Closes the object opened last. */
  void closeObject() {
    json.writeEndObject();
  }

  /** Begins a member, whose value must follow. */
  void name(String name) {
    json.writeName(name);
  }

  /** Begins a member whose name comes from a document. */
  void foreignName(String name) {
    json.writeName(CanonicalText.whole(name));
  }

  /** A member that is a list, which must be closed. */
  void list(String name) {
    json.writeName(name);
    openList();
  }

  /** Opens a list, which must be closed. */
  void openList() {
    json.writeStartArray();
  }

  /** Closes the list opened last. */
  void closeList() {
    json.writeEndArray();
  }

  /** A member that is a list of texts; none where there are none. */
  void texts(String name, List<String> texts) {
    if (texts.isEmpty()) {
      return;
    }
    list(name);
    for (String text : texts) {
      text(text);
    }
    closeList();
  }

  /** A member that is a text; none where it is empty. */
  void text(String name, String text) {
    if (!text.isEmpty()) {
      json.writeName(name);
      text(text);
    }
  }

  /** A text. */
  void text(String text) {
    json.writeString(CanonicalText.whole(text));
  }

  /** A member that is one of a few words. */
  void word(String name, Enum<?> constant) {
    json.writeName(name);
    json.writeString(Wire.name(constant));
  }

  /** A member that is one of a few words, if it is there. */
  void word(String name, Optional<? extends Enum<?>> constant) {
    if (constant.isPresent()) {
      word(name, constant.get());
    }
  }

  /** A member that is a whole number. */
  void number(String name, long number) {
    json.writeName(name);
    json.writeNumber(number);
  }

  /** A member that is a whole number, if it is there. */
  void number(String name, Optional<Integer> number) {
    if (number.isPresent()) {
      number(name, number.get());
    }
  }

  /** A member that is a decimal. */
  void number(String name, BigDecimal number) {
    json.writeName(name);
    json.writeNumber(CanonicalNumber.spell(number.doubleValue()));
  }

  /** A place. */
  void place(Place place) {
    PlaceJson.write(place, json);
  }
}
