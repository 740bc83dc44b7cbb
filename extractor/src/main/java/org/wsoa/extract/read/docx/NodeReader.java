package org.wsoa.extract.read.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.wsoa.extract.read.HardenedXml;
import org.wsoa.extract.read.TooLargeException;

/**
 * Reads one XML part into a tree. Document type declarations and entity references are an error,
 * nothing outside the part is ever fetched, and of alternate content (ISO/IEC 29500-3, 9.3) only
 * the branch that applies is kept, so that no text is there twice.
 */
final class NodeReader {
  /** Deeper than any document; keeps every walk over the tree far from the end of the stack. */
  static final int MAX_DEPTH = 512;

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
          Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
          Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a"),
          Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a"),
          Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m"),
          Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m"),
          Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"),
          Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r"),
          Map.entry("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"),
          Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"),
          Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"),
          Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", "wpg"),
          Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas", "wpc"),
          Map.entry("http://schemas.microsoft.com/office/word/2010/wordml", "w14"),
          Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
          Map.entry("urn:schemas-microsoft-com:vml", "v"),
          Map.entry(XMLConstants.XML_NS_URI, "xml"));

  /** The extensions whose branch of alternate content is read here. */
  private static final Set<String> UNDERSTOOD = Set.of("wps", "wpg", "wpc", "w14");

  private final Map<String, Map<String, String>> names = new HashMap<>();
  private final Deque<Node> open = new ArrayDeque<>();
  private final Deque<Boolean> branchTaken = new ArrayDeque<>();
  private final StringBuilder characters = new StringBuilder();

  private NodeReader() {}

  /**
   * Reads a part.
   *
   * @return its root element
   * @throws XMLStreamException when it is not well-formed XML
   * @throws TooLargeException when it nests deeper than {@link #MAX_DEPTH}
   * @throws IOException when it declares a document type, which no such part may
   */
  static Node read(InputStream part) throws XMLStreamException, IOException {
    return HardenedXml.read(part, new NodeReader()::tree);
  }

  private Node tree(XMLStreamReader reader) throws XMLStreamException, IOException {
    Node document = new Node("document", new String[0]);
    open.push(document);
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(reader);
        case XMLStreamConstants.END_ELEMENT -> end(reader);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (keepsText(open.element())) {
            characters.append(
                reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
          }
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new IOException("a document type declaration or an entity");
        default -> {
          // comments and processing instructions say nothing
        }
      }
    }
    return document.children().isEmpty() ? Node.NONE : document.children().get(0);
  }

  private void start(XMLStreamReader reader) throws XMLStreamException, TooLargeException {
    String name = name(reader.getNamespaceURI(), reader.getLocalName());
    if (name.equals("mc:AlternateContent")) {
      branchTaken.push(false);
      return;
    }
    if (name.equals("mc:Choice") || name.equals("mc:Fallback")) {
      boolean taken = !branchTaken.isEmpty() && branchTaken.element();
      if (taken || (name.equals("mc:Choice") && !understands(reader))) {
        skip(reader);
      } else if (!branchTaken.isEmpty()) {
        branchTaken.pop();
        branchTaken.push(true);
      }
      return;
    }
    if (open.size() > MAX_DEPTH) {
      throw new TooLargeException("elements nest deeper than " + MAX_DEPTH);
    }
    Node node = new Node(name, attributes(reader));
    open.element().add(node);
    open.push(node);
    characters.setLength(0);
  }

  private void end(XMLStreamReader reader) {
    String name = name(reader.getNamespaceURI(), reader.getLocalName());
    if (name.equals("mc:AlternateContent")) {
      branchTaken.pop();
    } else if (!name.equals("mc:Choice") && !name.equals("mc:Fallback")) {
      Node node = open.pop();
      if (keepsText(node)) {
        node.setText(characters.toString());
      }
    }
  }

  private static boolean keepsText(Node node) {
    return node.is("w:t") || node.is("m:t");
  }

  private static boolean understands(XMLStreamReader reader) {
    NamespaceContext bound = reader.getNamespaceContext();
    String requires = reader.getAttributeValue(null, "Requires");
    if (requires == null) {
      return false;
    }
    for (String prefix : requires.strip().split("\\s+", -1)) {
      String uri = prefix.isEmpty() ? null : bound.getNamespaceURI(prefix);
      if (uri == null || !UNDERSTOOD.contains(PREFIXES.getOrDefault(uri, ""))) {
        return false;
      }
    }
    return true;
  }

  /** Goes on to the end of the element that has just begun. */
  private static void skip(XMLStreamReader reader) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private String[] attributes(XMLStreamReader reader) {
    int count = reader.getAttributeCount();
    String[] pairs = new String[2 * count];
    for (int i = 0; i < count; i++) {
      String uri = reader.getAttributeNamespace(i);
      String local = reader.getAttributeLocalName(i);
      pairs[2 * i] = uri == null || uri.isEmpty() ? local : name(uri, local);
      pairs[2 * i + 1] = reader.getAttributeValue(i);
    }
    return pairs;
  }

  private String name(String uri, String local) {
    return names
        .computeIfAbsent(uri == null ? "" : uri, key -> new HashMap<>())
        .computeIfAbsent(
            local, key -> PREFIXES.getOrDefault(uri == null ? "" : uri, "other") + ":" + key);
  }
}
