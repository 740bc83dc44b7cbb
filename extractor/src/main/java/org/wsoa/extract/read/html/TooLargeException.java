package org.wsoa.extract.read.html;

/** A table's grid would be larger than the limits; never leaves this package. */
final class TooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooLargeException(String message) {
    super(message);
  }
}
