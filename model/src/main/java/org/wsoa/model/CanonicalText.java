package org.wsoa.model;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Text as RFC 8785 can have it: half of a surrogate pair, which is no character and which the RFC
 * refuses, becomes U+FFFD, so that one broken letter does not cost the whole document.
 */
final class CanonicalText {
  private static final char REPLACEMENT = '\uFFFD';

  private CanonicalText() {}

  /** The text with every lone surrogate replaced; mostly the same object. */
  static String whole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return replaced(text);
      }
    }
    return text;
  }

  private static String replaced(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }

  /** Writes values. */
  static final class OfValue extends StdSerializer<String> {
    OfValue() {
      super(String.class);
    }

    @Override
    public void serialize(String value, JsonGenerator out, SerializationContext context) {
      out.writeString(whole(value));
    }

    @Override
    public boolean isEmpty(SerializationContext context, String value) {
      return value.isEmpty();
    }
  }

  /** Writes the names of members that come from a map. */
  static final class OfName extends StdSerializer<String> {
    OfName() {
      super(String.class);
    }

    @Override
    public void serialize(String name, JsonGenerator out, SerializationContext context) {
      out.writeName(whole(name));
    }
  }
}
