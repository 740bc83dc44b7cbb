package org.wsoa.extract.read.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The parts of a workbook that are read, found by their relations. The others, which POI's own
 * package opens too, are not looked at. Not thread-safe.
 */
final class WorkbookParts implements Closeable {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
  private static final String MAIN = "officeDocument";

  private final SafeZip zip;

  /**
   * Opens a workbook.
   *
   * @param bytes the whole file; not written to
   * @param most bytes that its parts together may inflate to
   * @throws IOException when it is no sound archive
   */
  WorkbookParts(byte[] bytes, long most) throws IOException {
    zip = new SafeZip(bytes, most);
  }

  /**
   * The name of the main part.
   *
   * @throws StrictException when it is a Strict Open XML workbook
   * @throws IOException when there is none
   */
  String workbook() throws IOException, XMLStreamException {
    Relations relations = relations("");
    Optional<String> name = relations.typed(OFFICE + MAIN);
    if (name.isEmpty() && relations.typed(STRICT + MAIN).isPresent()) {
      throw new StrictException();
    }
    return name.orElseThrow(() -> new IOException("there is no main part"));
  }

  /** What a part, or the package where the name is empty, relates to; nothing is said: nothing. */
  Relations relations(String source) throws IOException, XMLStreamException {
    Relations relations = new Relations(source);
    Optional<InputStream> part = zip.open(Relations.partOf(source));
    if (part.isPresent()) {
      parse(part.get(), relations);
    }
    return relations;
  }

  /**
   * Reads a part.
   *
   * @throws IOException when there is none of that name
   */
  void parse(String name, PartHandler handler) throws IOException, XMLStreamException {
    parse(zip.open(name).orElseThrow(() -> new IOException("there is no part " + name)), handler);
  }

  /**
   * Reads the first part that is related by a type, if there is such a relation.
   *
   * @param type last word of the relation's type: {@code styles}
   * @throws IOException when a part is missing that is related
   */
  void parse(Relations relations, String type, PartHandler handler)
      throws IOException, XMLStreamException {
    Optional<String> name = relations.typed(OFFICE + type);
    if (name.isPresent()) {
      parse(name.get(), handler);
    }
  }

  private static void parse(InputStream part, PartHandler handler)
      throws IOException, XMLStreamException {
    try (InputStream in = part) {
      handler.read(in);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** The workbook is in the variant of the format that hardly anything writes. */
  static final class StrictException extends IOException {
    private static final long serialVersionUID = 1L;

    StrictException() {
      super("a Strict Open XML workbook");
    }
  }
}
