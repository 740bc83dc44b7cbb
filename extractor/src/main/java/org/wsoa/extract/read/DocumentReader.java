package org.wsoa.extract.read;

/** Reads one format. An implementation keeps no state between two reads and is thread-safe. */
public interface DocumentReader {
  /**
   * Whether this reader takes the format.
   *
   * @param mediaType as found from the content, without parameters
   */
  boolean accepts(String mediaType);

  /**
   * Reads the whole document.
   *
   * @param file the bytes and the name
   * @param diagnostics takes what was unsure, left out or unreadable
   * @throws RejectedException when the document cannot be read at all
   */
  RawDocument read(SourceFile file, Diagnostics diagnostics) throws RejectedException;
}
