package org.wsoa.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The JSON Schema (draft 2020-12) of what {@link CanonicalJson} writes for a {@link Document}. */
public final class JsonSchema {
  private static final String RESOURCE = "wsoa.schema.json";

  private JsonSchema() {}

  /** The schema as it is kept: indented, UTF-8. */
  public static byte[] bytes() {
    try (InputStream in = JsonSchema.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
