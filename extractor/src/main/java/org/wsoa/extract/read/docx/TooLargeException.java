package org.wsoa.extract.read.docx;

import java.io.IOException;

/** A part would unpack to more than the limits. The message says which limit. */
final class TooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  TooLargeException(String message) {
    super(message);
  }
}
