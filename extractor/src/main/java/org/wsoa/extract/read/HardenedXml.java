package org.wsoa.extract.read;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * The parser for XML from strangers: Woodstox, which bounds what an element may have and how deep
 * it may stand, and is faster than Java's own.
 */
public final class HardenedXml {
  private static final XMLInputFactory PARSERS = parsers();

  private HardenedXml() {}

  /**
   * What is made of a part.
   *
   * @param <T> what it is made into
   */
  @FunctionalInterface
  public interface Making<T> {
    /** Reads the part to its end. */
    T of(XMLStreamReader reader) throws XMLStreamException, IOException;
  }

  /**
   * Reads a part, with a parser that fetches nothing from outside it and unfolds no entities. It
   * still reports a document type declaration or an entity; take an entity for an error.
   *
   * @param part in the encoding that its byte order mark or its declaration names, else UTF-8
   * @throws XMLStreamException when it is not well-formed XML
   * @throws TooLargeException when it is too large for the parser or for what is made of it
   * @throws IOException when the part cannot be read, or says what it may not
   */
  public static <T> T read(InputStream part, Making<T> making)
      throws XMLStreamException, IOException {
    try {
      XMLStreamReader reader = PARSERS.createXMLStreamReader(part);
      try {
        return making.of(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof TooLargeException tooLarge) {
        throw tooLarge;
      }
      throw e;
    }
  }

  private static XMLInputFactory parsers() {
    XMLInputFactory parsers = new WstxInputFactory();
    parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // what is wrong is to be told where it is met, by an exception that is declared
    parsers.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    return parsers;
  }
}
