package org.wsoa.extract.read.xlsx;

import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The attributes of the element that a part is being read at. */
final class Attributes {
  private final XMLStreamReader reader;

  Attributes(XMLStreamReader reader) {
    this.reader = reader;
  }

  /** Value of the attribute of a name without a prefix; null where there is none. */
  @Nullable String value(String name) {
    return reader.getAttributeValue("", name);
  }

  /** Value of the first attribute of a name behind some prefix. */
  Optional<String> prefixed(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String space = reader.getAttributeNamespace(i);
      if (reader.getAttributeLocalName(i).equals(name) && space != null && !space.isEmpty()) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }
}
