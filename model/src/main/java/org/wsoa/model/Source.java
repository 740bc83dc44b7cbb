package org.wsoa.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Which bytes a plan was read from.
 *
 * @param fileName name without folders
 * @param mediaType as found from the content
 * @param byteSize number of bytes
 * @param sha256 digest of the bytes, 64 lower case hexadecimal digits
 * @param pageCount number of pages, only where the format has pages
 */
public record Source(
    String fileName, String mediaType, long byteSize, String sha256, Optional<Integer> pageCount) {
  /** Makes a source; an absent page count may be given as an absent field of the JSON. */
  public Source {
    Objects.requireNonNull(fileName, "fileName");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(sha256, "sha256");
    pageCount = Objects.requireNonNullElse(pageCount, Optional.empty());
  }
}
