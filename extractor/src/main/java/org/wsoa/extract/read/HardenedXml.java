package org.wsoa.extract.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Parsers for XML from strangers. */
public final class HardenedXml {
  private static final int PROLOG_BYTES = 120;

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
   * @param part what office programs write: UTF-8, or UTF-16 with a byte order mark; others are
   *     left to the parser
   * @throws XMLStreamException when it is not well-formed XML
   * @throws TooLargeException when it is too large for the parser or for what is made of it
   * @throws IOException when the part cannot be read, or says what it may not
   */
  public static <T> T read(InputStream part, Making<T> making)
      throws XMLStreamException, IOException {
    try {
      XMLStreamReader reader = parser(part);
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

  private static XMLStreamReader parser(InputStream part) throws XMLStreamException, IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    BufferedInputStream in = new BufferedInputStream(part);
    in.mark(PROLOG_BYTES);
    byte[] first = in.readNBytes(PROLOG_BYTES);
    in.reset();
    String prolog = new String(first, ISO_8859_1).toLowerCase(Locale.ROOT);
    if (prolog.startsWith("\u00fe\u00ff") || prolog.startsWith("\u00ff\u00fe")) {
      return factory.createXMLStreamReader(reader(in, UTF_16));
    }
    if (prolog.startsWith("<") && (!prolog.contains("encoding=") || prolog.contains("utf-8"))) {
      return factory.createXMLStreamReader(reader(in, UTF_8));
    }
    return factory.createXMLStreamReader(in);
  }

  /** Decodes by itself: the parser prints a line of its own on bytes that are no letters. */
  private static InputStreamReader reader(InputStream in, Charset charset) {
    return new InputStreamReader(in, charset.newDecoder());
  }
}
