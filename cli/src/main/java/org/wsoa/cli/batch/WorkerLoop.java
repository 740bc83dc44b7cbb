package org.wsoa.cli.batch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.wsoa.cli.Failure;

/**
 * What goes on in a worker's process: it reads requests from one pipe and tells how they go through
 * another, until the first one ends.
 */
public final class WorkerLoop {
  private final Job job;
  private final Store store;

  /**
   * @param folder where outputs wait to be fetched
   * @param number tells this worker's files there from those of others
   */
  public WorkerLoop(Job job, Path folder, String number) {
    this.job = job;
    this.store = new Scratch.Shelf(folder, number);
  }

  /**
   * The order that comes before all requests.
   *
   * @throws IOException when there is none
   */
  public static <T> T order(InputStream in, Class<T> type) throws IOException {
    return Frames.read(in, type).orElseThrow(() -> new EOFException("no order"));
  }

  /**
   * Serves until there is nothing more to come, and then ends the process. It ends it at once, in
   * the middle of a document too, when the other side is gone.
   *
   * @throws IOException when nobody hears it any more
   */
  public void serve(InputStream in, OutputStream out) throws IOException, InterruptedException {
    BlockingQueue<Message.Request> requests = new LinkedBlockingQueue<>();
    Thread listener = new Thread(() -> listen(new BufferedInputStream(in), requests), "listener");
    listener.setDaemon(true);
    listener.start();
    OutputStream pipe = new BufferedOutputStream(out);
    Boundary boundary = new Boundary(job, store, "--max-memory");
    Frames.write(pipe, Message.ready());
    while (true) {
      Message.Request request = requests.take();
      Path file = Path.of(URI.create(request.file()));
      try {
        boundary.run(
            file, request.fileName(), request.from(), message -> Frames.write(pipe, message));
      } catch (IOException e) {
        Frames.write(pipe, Message.failed(Failure.words(e)));
      }
    }
  }

  private static void listen(InputStream in, BlockingQueue<Message.Request> requests) {
    try {
      Optional<Message.Request> next = Frames.read(in, Message.Request.class);
      while (next.isPresent()) {
        requests.add(next.get());
        next = Frames.read(in, Message.Request.class);
      }
    } catch (IOException e) {
      // as if it had ended
    } finally {
      ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
      Runtime.getRuntime().halt(0);
    }
  }
}
