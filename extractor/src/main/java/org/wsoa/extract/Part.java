package org.wsoa.extract;

import java.util.Objects;
import java.util.Optional;
import org.wsoa.extract.read.RejectedException;

/**
 * A document in a container: a file in a ZIP archive, an attachment or the text of an e-mail.
 *
 * @param path the way to it below the container, joined by slashes, safe to be used as a path
 * @param bytes its content; none where it could not be taken out
 * @param rejection why it could not
 */
@SuppressWarnings("ArrayRecordComponent") // a holder of the bytes; nobody compares two of them
public record Part(String path, byte[] bytes, Optional<RejectedException> rejection) {
  /** Checks that nothing is missing. */
  public Part {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(rejection, "rejection");
  }

  /** Its name without folders. */
  public String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
