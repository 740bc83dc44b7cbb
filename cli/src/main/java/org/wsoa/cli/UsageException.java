package org.wsoa.cli;

/** The arguments do not fit together; the message is one line for the user. */
public final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    super(message);
  }
}
