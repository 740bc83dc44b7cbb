package org.wsoa.extract.read.odf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.wsoa.extract.read.HardenedXml;
import org.wsoa.extract.read.TooLargeException;

/**
 * Reads one XML part into a tree. Document type declarations and entity references are an error,
 * and nothing outside the part is ever fetched.
 */
final class OdfXml {
  /** Deeper than any document; keeps every walk over the tree far from the end of the stack. */
  static final int MAX_DEPTH = 512;

  private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

  /** What stands behind {@link #OASIS} where the prefix is another word. */
  private static final Map<String, String> PREFIXES =
      Map.of("drawing", "draw", "xsl-fo-compatible", "fo", "svg-compatible", "svg");

  private static final String LIBREOFFICE = "urn:org:documentfoundation:names:experimental:office:";

  private final Map<String, Map<String, String>> names = new HashMap<>();
  private final Deque<OdfNode> open = new ArrayDeque<>();

  private OdfXml() {}

  /**
   * Reads a part.
   *
   * @return its root element
   * @throws XMLStreamException when it is not well-formed XML
   * @throws TooLargeException when it nests deeper than {@link #MAX_DEPTH}
   * @throws IOException when it refers to an entity, which no such part may
   */
  static OdfNode read(InputStream part) throws XMLStreamException, IOException {
    return HardenedXml.read(part, new OdfXml()::tree);
  }

  private OdfNode tree(XMLStreamReader reader) throws XMLStreamException, IOException {
    OdfNode document = OdfNode.element("document", new String[0]);
    open.push(document);
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (open.size() > MAX_DEPTH) {
            throw new TooLargeException("elements nest deeper than " + MAX_DEPTH);
          }
          OdfNode node =
              OdfNode.element(
                  name(reader.getNamespaceURI(), reader.getLocalName()), attributes(reader));
          open.element().add(node);
          open.push(node);
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA ->
            open.element().add(OdfNode.characters(reader.getText()));
        case XMLStreamConstants.ENTITY_REFERENCE -> throw new IOException("an entity");
        default -> {
          // Comments and processing instructions say nothing, nor does the name of a document type,
          // which the first ODF programs wrote.
        }
      }
    }
    for (OdfNode child : document.children()) {
      if (!child.isCharacters()) {
        return child;
      }
    }
    return OdfNode.NONE;
  }

  private String[] attributes(XMLStreamReader reader) {
    int count = reader.getAttributeCount();
    String[] pairs = new String[2 * count];
    for (int i = 0; i < count; i++) {
      pairs[2 * i] = name(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i));
      pairs[2 * i + 1] = reader.getAttributeValue(i);
    }
    return pairs;
  }

  private String name(String uri, String local) {
    String space = uri == null ? "" : uri;
    return names
        .computeIfAbsent(space, key -> new HashMap<>())
        .computeIfAbsent(local, key -> prefix(space) + key);
  }

  private static String prefix(String uri) {
    if (uri.startsWith(OASIS)) {
      int colon = uri.indexOf(':', OASIS.length());
      String word = uri.substring(OASIS.length(), colon < 0 ? uri.length() : colon);
      return PREFIXES.getOrDefault(word, word) + ":";
    }
    if (uri.startsWith(LIBREOFFICE)) {
      return "loext:";
    }
    if (uri.equals("http://www.w3.org/XML/1998/namespace")) {
      return "xml:";
    }
    return uri.isEmpty() ? "" : "other:";
  }
}
