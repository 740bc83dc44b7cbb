package org.wsoa.spark;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.wsoa.extract.Part;
import org.wsoa.extract.read.RejectedException;

/** Reads plans, one call at a time. */
interface PlanReader extends AutoCloseable {
  /**
   * The documents in a container; absent where the file is none.
   *
   * @throws RejectedException when it is damaged
   */
  Optional<List<Part>> parts(String fileName, byte[] bytes) throws RejectedException;

  /**
   * The canonical JSON of a document, UTF-8.
   *
   * @throws RejectedException when it cannot be read
   */
  byte[] extract(String fileName, byte[] bytes) throws RejectedException;

  /** Ends it, from any thread, whatever it is at. */
  @Override
  void close();

  /** Makes readers where the documents are. */
  @FunctionalInterface
  interface Source extends Serializable {
    /**
     * A new one.
     *
     * @throws DiedException when none can be had
     */
    PlanReader open();
  }

  /** The reader is gone, for a reason that need not lie in the document. */
  final class DiedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what was noticed. */
    DiedException(Throwable cause) {
      super(cause);
    }
  }
}
