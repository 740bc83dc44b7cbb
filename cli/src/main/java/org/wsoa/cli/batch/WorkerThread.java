package org.wsoa.cli.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.wsoa.cli.Failure;

/**
 * A worker in this very Java machine. One that hangs can only be left behind, with what it holds:
 * for documents that can be trusted.
 */
final class WorkerThread implements Worker {
  /** So that a container with many documents does not run ahead of the one who listens. */
  private static final int MESSAGES = 16;

  private final Boundary boundary;
  private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>(MESSAGES);
  private Optional<Thread> thread = Optional.empty();

  WorkerThread(Boundary boundary) {
    this.boundary = boundary;
  }

  @Override
  public void ask(Message.Request request) {
    Thread next = new Thread(() -> serve(request), "document");
    next.setDaemon(true);
    thread = Optional.of(next);
    next.start();
  }

  private void serve(Message.Request request) {
    try {
      try {
        Path file = Path.of(URI.create(request.file()));
        boundary.run(file, request.fileName(), request.from(), this::tell);
      } catch (InterruptedIOException e) {
        throw e;
      } catch (IOException e) {
        tell(Message.failed(Failure.words(e)));
      }
    } catch (InterruptedIOException e) {
      Thread.currentThread().interrupt(); // nobody listens any more
    }
  }

  private void tell(Message message) throws InterruptedIOException {
    try {
      messages.put(message);
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
  }

  @Override
  public Optional<Message> hear(Duration patience) throws InterruptedException {
    return Optional.ofNullable(messages.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
  }

  @Override
  public void close() {
    thread.ifPresent(Thread::interrupt);
  }
}
