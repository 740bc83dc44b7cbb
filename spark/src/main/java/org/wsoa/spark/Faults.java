package org.wsoa.spark;

import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.RejectedException.Code;

/** What went wrong within a document, as the command line tells it. */
final class Faults {
  private Faults() {}

  /** The rejection for whatever was thrown. */
  static RejectedException rejection(Throwable thrown) {
    if (thrown instanceof RejectedException rejected) {
      return rejected;
    }
    if (thrown instanceof OutOfMemoryError) {
      return new RejectedException(
          Code.OUT_OF_MEMORY, "needs more memory than there is; give more with --max-memory");
    }
    if (thrown instanceof StackOverflowError) {
      return new RejectedException(
          Code.CORRUPT, "is nested deeper than any real document; save it anew from its program");
    }
    return new RejectedException(
        Code.UNREADABLE,
        "could not be read for a fault of this program ("
            + thrown.getClass().getSimpleName()
            + "); please report it",
        thrown);
  }

  /** Whether a reader that has thrown this should read no other document. */
  static boolean isSpent(Throwable thrown) {
    return thrown instanceof Error;
  }
}
