package org.wsoa.cli;

/** Nothing can be done at all; the message is one line for the user. */
public final class CannotRunException extends Exception {
  private static final long serialVersionUID = 1L;

  public CannotRunException(String message) {
    super(message);
  }

  public CannotRunException(String message, Throwable cause) {
    super(message, cause);
  }
}
