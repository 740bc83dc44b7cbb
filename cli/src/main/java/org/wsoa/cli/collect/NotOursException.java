package org.wsoa.cli.collect;

/** A file that is no database of ours; the message is half a sentence for the user. */
public final class NotOursException extends Exception {
  private static final long serialVersionUID = 1L;

  NotOursException(String message) {
    super(message);
  }
}
