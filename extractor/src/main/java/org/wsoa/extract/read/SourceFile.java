package org.wsoa.extract.read;

import java.util.Objects;

/**
 * The bytes of one input, held by reference and never written to.
 *
 * @param fileName name without folders
 * @param mediaType as found from the content, without parameters
 * @param bytes the whole file
 */
@SuppressWarnings("ArrayRecordComponent") // a holder of the bytes; nobody compares two of them
public record SourceFile(String fileName, String mediaType, byte[] bytes) {
  /** Checks that nothing is missing. */
  public SourceFile {
    Objects.requireNonNull(fileName, "fileName");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(bytes, "bytes");
  }
}
