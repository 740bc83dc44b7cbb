package org.wsoa.cli.batch;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A worker in a Java machine of its own, which can be ended whatever it does. */
final class WorkerProcess implements Worker {
  /** So that a container with many documents does not run ahead of the one who listens. */
  private static final int MESSAGES = 16;

  private final Process process;
  private final OutputStream requests;

  /** What it told; an absent message is its end. */
  private final BlockingQueue<Optional<Message>> messages = new LinkedBlockingQueue<>(MESSAGES);

  private final Thread listener;

  private WorkerProcess(Process process) {
    this.process = process;
    this.requests = process.getOutputStream();
    this.listener = new Thread(this::listen, "worker " + process.pid());
  }

  /**
   * Starts one.
   *
   * @param order the first thing it is told: what to do with documents
   * @throws IOException when the process cannot be started
   */
  static WorkerProcess start(ProcessBuilder command, Object order) throws IOException {
    WorkerProcess worker = new WorkerProcess(command.start());
    worker.listener.setDaemon(true);
    worker.listener.start();
    try {
      Frames.write(worker.requests, order);
    } catch (IOException e) {
      worker.close();
      throw e;
    }
    return worker;
  }

  private void listen() {
    try (InputStream in = new BufferedInputStream(process.getInputStream())) {
      Optional<Message> message = Frames.read(in, Message.class);
      while (message.isPresent()) {
        messages.put(message);
        message = Frames.read(in, Message.class);
      }
    } catch (IOException e) {
      // it died in the middle of a word, or did not keep to the form: no use either way
    } catch (InterruptedException e) {
      return; // closed, nobody listens
    }
    try {
      messages.put(Optional.empty());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void ask(Message.Request request) throws IOException {
    Frames.write(requests, request);
  }

  @Override
  public Optional<Message> hear(Duration patience) throws IOException, InterruptedException {
    Optional<Message> message = messages.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    if (message == null) {
      return Optional.empty();
    }
    if (message.isEmpty()) {
      messages.add(message); // dead it stays
      throw new EOFException("the worker is dead");
    }
    return message;
  }

  /** Ends it and what it has started. */
  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    listener.interrupt();
    boolean interrupted = Thread.interrupted();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
