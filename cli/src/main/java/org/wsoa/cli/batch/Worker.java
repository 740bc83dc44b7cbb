package org.wsoa.cli.batch;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.wsoa.cli.CannotRunException;

/** Reads one file at a time for a batch. Used by one thread at a time, until it is closed. */
interface Worker extends AutoCloseable {
  /** Asks for a file. {@link #hear} then tells how it goes, up to {@link Message.Kind#FINISHED}. */
  void ask(Message.Request request) throws IOException;

  /**
   * The next message; absent when none came in time.
   *
   * @throws IOException when the worker is dead
   * @throws InterruptedException when the batch is given up
   */
  Optional<Message> hear(Duration patience) throws IOException, InterruptedException;

  /** Ends it, whatever it is at. */
  @Override
  void close();

  /** Makes workers. */
  @FunctionalInterface
  interface Source {
    /**
     * A new one, ready to be asked.
     *
     * @throws CannotRunException when none can be had
     */
    Worker hire() throws CannotRunException, InterruptedException;
  }
}
