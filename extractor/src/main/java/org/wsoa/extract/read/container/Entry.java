package org.wsoa.extract.read.container;

import java.util.Objects;
import java.util.Optional;
import org.wsoa.extract.read.RejectedException;

/**
 * A file in a container, or in a container in it.
 *
 * @param path the way to it, its parts joined by slashes; none of them is empty, {@code .} or
 *     {@code ..}, or could not be a file's name
 * @param bytes its content; none where it could not be taken out
 * @param rejection why it could not
 */
@SuppressWarnings("ArrayRecordComponent") // a holder of the bytes; nobody compares two of them
public record Entry(String path, byte[] bytes, Optional<RejectedException> rejection) {
  /** Checks that nothing is missing. */
  public Entry {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(rejection, "rejection");
  }

  static Entry of(String path, byte[] bytes) {
    return new Entry(path, bytes, Optional.empty());
  }

  static Entry rejected(String path, RejectedException.Code code, String words) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return new Entry(
        path, new byte[0], Optional.of(new RejectedException(code, name + ": " + words)));
  }
}
