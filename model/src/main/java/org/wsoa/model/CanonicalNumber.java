package org.wsoa.model;

import java.io.IOException;
import java.math.BigDecimal;
import org.erdtman.jcs.NumberToJSON;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Numbers as RFC 8785 section 3.2.2.3 wants them: the shortest digits that give the same IEEE 754
 * double, spelt as ECMAScript does.
 */
final class CanonicalNumber {
  private CanonicalNumber() {}

  /**
   * The spelling of a number.
   *
   * @throws IllegalArgumentException when it is not finite
   */
  static String spell(double number) {
    try {
      return NumberToJSON.serializeNumber(number);
    } catch (IOException e) {
      throw new IllegalArgumentException("no JSON number: " + number, e);
    }
  }

  /** Writes decimals. */
  static final class OfDecimal extends StdSerializer<BigDecimal> {
    OfDecimal() {
      super(BigDecimal.class);
    }

    @Override
    public void serialize(BigDecimal value, JsonGenerator out, SerializationContext context) {
      out.writeNumber(spell(value.doubleValue()));
    }
  }

  /** Writes doubles. */
  static final class OfDouble extends StdSerializer<Double> {
    OfDouble() {
      super(Double.class);
    }

    @Override
    public void serialize(Double value, JsonGenerator out, SerializationContext context) {
      out.writeNumber(spell(value));
    }
  }
}
