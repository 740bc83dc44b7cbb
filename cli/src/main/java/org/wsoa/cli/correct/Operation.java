package org.wsoa.cli.correct;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One operation of a JSON Patch (RFC 6902).
 *
 * @param op what is done: {@code test}, {@code add}, {@code remove} or {@code replace}
 * @param path JSON Pointer (RFC 6901) into the plan
 * @param value what is to be there; absent where something is removed
 * @param from never there; read so that moving and copying can be told for what they are
 */
record Operation(String op, String path, Optional<JsonNode> value, String from) {
  private static final String TEST = "test";
  private static final String REMOVE = "remove";
  private static final Set<String> KINDS = Set.of(TEST, "add", REMOVE, "replace");
  private static final Set<String> MOVES = Set.of("move", "copy");

  /** RFC 6901: behind a tilde stands 0 or 1. */
  private static final Pattern POINTER = Pattern.compile("(?:/(?:[^~/]|~[01])*)+");

  Operation {
    op = Objects.requireNonNullElse(op, "");
    path = Objects.requireNonNullElse(path, "");
    value =
        Objects.requireNonNullElse(value, Optional.<JsonNode>empty())
            .filter(given -> !given.isNull()) // what Jackson gives for an absent member
            .map(Operation::plain);
    from = Objects.requireNonNullElse(from, "");
  }

  /** Whether it only looks. */
  boolean isTest() {
    return op.equals(TEST);
  }

  /** Whether it takes something away. */
  boolean isRemoval() {
    return op.equals(REMOVE);
  }

  /** The path to what holds the value; empty for the plan itself. */
  String parent() {
    return path.substring(0, path.lastIndexOf('/'));
  }

  /** The name or index of the value in what holds it. */
  String last() {
    return JsonPointer.compile(path).last().getMatchingProperty();
  }

  /**
   * Checks what can be checked without a plan.
   *
   * @throws IllegalArgumentException when it is no operation that a correction can have
   */
  void check(int number) {
    String which = String.format(Locale.ROOT, "operation %d of the patch ", number);
    if (MOVES.contains(op)) {
      throw new IllegalArgumentException(
          which + "says " + op + "; a correction adds, removes or replaces");
    }
    if (!KINDS.contains(op)) {
      throw new IllegalArgumentException(
          which + "says \"" + Words.shown(op) + "\", not test, add, remove or replace");
    }
    if (!from.isEmpty()) {
      throw new IllegalArgumentException(which + "has a \"from\", which " + op + " has not");
    }
    if (path.isEmpty()) {
      throw new IllegalArgumentException(
          which + "has no path, or that of the whole plan, which is not corrected at once");
    }
    if (!POINTER.matcher(path).matches()) {
      throw new IllegalArgumentException(
          which + "has \"" + Words.shown(path) + "\" for a path, which is no JSON Pointer");
    }
    if (value.isPresent() == isRemoval()) {
      throw new IllegalArgumentException(
          which + (isRemoval() ? "removes and yet has a value" : "has no value"));
    }
  }

  /** With whole numbers as such: 5.0 is 5 (RFC 6902, 4.6), and the plan spells it so. */
  private static JsonNode plain(JsonNode value) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    if (value instanceof ObjectNode object) {
      ObjectNode copy = make.objectNode();
      object.properties().forEach(member -> copy.set(member.getKey(), plain(member.getValue())));
      return copy;
    }
    if (value instanceof ArrayNode list) {
      ArrayNode copy = make.arrayNode();
      list.forEach(element -> copy.add(plain(element)));
      return copy;
    }
    if (value.isFloatingPointNumber()) {
      BigDecimal number = value.decimalValue();
      boolean whole =
          number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
              && number.stripTrailingZeros().scale() <= 0;
      return whole ? make.numberNode(number.intValueExact()) : value;
    }
    return value;
  }
}
