package org.wsoa.extract.read;

import java.io.IOException;

/** A part would unpack to more than the limits. The message says which limit. */
public final class TooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  /** An exception that says which limit. */
  public TooLargeException(String message) {
    super(message);
  }
}
