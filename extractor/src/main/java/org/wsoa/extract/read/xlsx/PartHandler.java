package org.wsoa.extract.read.xlsx;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.wsoa.extract.read.HardenedXml;

/** Is told what a part holds, in its order, and keeps what it needs. */
abstract class PartHandler {
  /**
   * Reads a part to its end.
   *
   * @throws XMLStreamException when it is not well-formed XML
   * @throws org.wsoa.extract.read.TooLargeException when it is too large
   * @throws IOException when it declares a document type, which no such part may, or says what
   *     cannot be
   */
  final void read(InputStream part) throws XMLStreamException, IOException {
    HardenedXml.read(part, this::toItsEnd);
  }

  private PartHandler toItsEnd(XMLStreamReader reader) throws XMLStreamException, IOException {
    Attributes attributes = new Attributes(reader);
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(reader.getLocalName(), attributes);
        case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            characters(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new IOException("a document type declaration or an entity");
        default -> {
          // comments and processing instructions say nothing
        }
      }
    }
    return this;
  }

  /**
   * An element begins.
   *
   * @param name without a prefix
   * @param attributes to be asked before this returns
   */
  abstract void start(String name, Attributes attributes) throws IOException;

  /** An element ends. */
  void end(String name) throws IOException {}

  /** Some letters, perhaps not all that stand together. */
  void characters(char[] letters, int offset, int length) {}
}
