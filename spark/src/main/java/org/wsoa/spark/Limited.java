package org.wsoa.spark;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.wsoa.extract.Part;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.RejectedException.Code;

/**
 * The edge of one document: whatever happens within becomes a {@link RejectedException}, and none
 * takes longer than it may. A reader that took too long or ran into an {@link Error} is closed and
 * replaced. Used by one thread.
 */
final class Limited implements PlanReader {
  private final Source source;
  private final Duration timeout;
  private Optional<PlanReader> current = Optional.empty();

  /**
   * @param source makes the readers that do the work
   * @param timeout how long one call may take
   */
  Limited(Source source, Duration timeout) {
    this.source = source;
    this.timeout = timeout;
  }

  /** What is tried within the limits. */
  @FunctionalInterface
  private interface Attempt<T> {
    T with(PlanReader reader) throws RejectedException;
  }

  @Override
  public Optional<List<Part>> parts(String fileName, byte[] bytes) throws RejectedException {
    return within(reader -> reader.parts(fileName, bytes));
  }

  @Override
  public byte[] extract(String fileName, byte[] bytes) throws RejectedException {
    return within(reader -> reader.extract(fileName, bytes));
  }

  /** Blames the document for a reader's death only when a second one dies of it. */
  private <T> T within(Attempt<T> attempt) throws RejectedException {
    try {
      return once(attempt);
    } catch (DiedException first) {
      try {
        return once(attempt);
      } catch (DiedException second) {
        throw new RejectedException(
            Code.UNREADABLE,
            "brings the program that reads it down; save it anew, or report it",
            second);
      }
    }
  }

  private <T> T once(Attempt<T> attempt) throws RejectedException {
    PlanReader reader = current.orElseGet(source::open);
    current = Optional.of(reader);
    FutureTask<T> task = new FutureTask<>(() -> attempt.with(reader));
    Thread thread = new Thread(task, "document");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      close();
      throw new RejectedException(
          Code.TIMEOUT,
          "took longer than "
              + timeout.toSeconds()
              + " s; give it more with --timeout, or split it",
          e);
    } catch (ExecutionException e) {
      Throwable thrown = e.getCause() == null ? e : e.getCause();
      if (thrown instanceof DiedException died) {
        close();
        throw died;
      }
      if (Faults.isSpent(thrown)) {
        close();
      }
      throw Faults.rejection(thrown);
    } catch (InterruptedException e) {
      thread.interrupt();
      close();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the task was ended from outside", e);
    }
  }

  @Override
  public void close() {
    current.ifPresent(PlanReader::close);
    current = Optional.empty();
  }
}
