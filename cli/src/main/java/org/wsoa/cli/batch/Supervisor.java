package org.wsoa.cli.batch;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.wsoa.cli.CannotRunException;
import org.wsoa.extract.read.RejectedException.Code;

/**
 * Watches over one worker: gives it work, ends it when it takes too long, and has another one go on
 * where it died. A document is blamed for a death only when a second worker dies of it too, since
 * the first may have been ended by somebody else.
 */
final class Supervisor implements AutoCloseable {
  private final Worker.Source source;
  private final Duration timeout;
  private Optional<Worker> current = Optional.empty();

  /**
   * @param timeout how long one document may take
   */
  Supervisor(Worker.Source source, Duration timeout) {
    this.source = source;
    this.timeout = timeout;
  }

  /**
   * What a file was as a whole.
   *
   * @param sha256 digest of its bytes; empty where they could not be read
   * @param parts how many documents it holds; 0 where it is no container, or could not be opened
   */
  record Whole(String sha256, int parts) {}

  /** Takes reports as they come. */
  @FunctionalInterface
  interface Reports {
    /**
     * Takes one; what it has stored is there until this returns.
     *
     * @throws CannotRunException when it cannot be kept
     */
    void take(Report report) throws CannotRunException;
  }

  /** How far the work on one file has come. */
  private static final class Progress {
    private int done;
    private int deaths;
    private String way = "";
    private String sha256 = "";
    private String fileSha256 = "";
  }

  /**
   * Has a file read.
   *
   * @throws CannotRunException when it does not depend on the file that nothing can be done
   * @throws InterruptedException when the batch is given up
   */
  Whole read(Input input, Reports reports) throws CannotRunException, InterruptedException {
    Progress progress = new Progress();
    Optional<Whole> whole = Optional.empty();
    while (whole.isEmpty()) {
      progress.way = "";
      progress.sha256 = "";
      Worker worker = worker();
      try {
        worker.ask(
            new Message.Request(input.file().toUri().toString(), input.fileName(), progress.done));
        whole = follow(worker, progress, reports);
      } catch (IOException e) {
        whole = died(progress, reports);
      }
    }
    return whole.get();
  }

  /** Listens to the end of the file; absent where another worker has to go on. */
  private Optional<Whole> follow(Worker worker, Progress progress, Reports reports)
      throws IOException, CannotRunException, InterruptedException {
    while (true) {
      Optional<Message> heard = worker.hear(timeout);
      if (heard.isEmpty()) {
        String words =
            "took longer than "
                + Durations.words(timeout)
                + "; give it more with --timeout, or split it";
        return blame(progress, reports, Code.TIMEOUT, words);
      }
      Message message = heard.get();
      switch (message.kind()) {
        case READY -> throw new IOException("out of turn");
        case BEGUN -> {
          progress.way = message.way();
          progress.sha256 = message.sha256();
          progress.fileSha256 = message.way().isEmpty() ? message.sha256() : progress.fileSha256;
        }
        case ENDED -> {
          Report report = message.report().orElseThrow(() -> new IOException("no report"));
          reports.take(report);
          if (report.spent()) {
            dismiss();
            return next(progress, report.way());
          }
          next(progress, report.way());
        }
        case FINISHED -> {
          return Optional.of(new Whole(message.sha256(), message.parts()));
        }
        case FAILED -> throw new CannotRunException(message.words());
      }
    }
  }

  private Optional<Whole> died(Progress progress, Reports reports) throws CannotRunException {
    dismiss();
    progress.deaths++;
    if (progress.deaths == 1) {
      return Optional.empty();
    }
    String words = "brings the program that reads it down; save it anew, or report it";
    return blame(progress, reports, Code.UNREADABLE, words);
  }

  private Optional<Whole> blame(Progress progress, Reports reports, Code code, String words)
      throws CannotRunException {
    dismiss();
    reports.take(Report.rejected(progress.way, progress.sha256, code.wireName(), words, ""));
    return next(progress, progress.way);
  }

  /** Goes on behind a document: with the next one of a container, or not at all. */
  private static Optional<Whole> next(Progress progress, String way) {
    progress.done++;
    progress.deaths = 0;
    return way.isEmpty() ? Optional.of(new Whole(progress.fileSha256, 0)) : Optional.empty();
  }

  private Worker worker() throws CannotRunException, InterruptedException {
    if (current.isEmpty()) {
      current = Optional.of(source.hire());
    }
    return current.get();
  }

  private void dismiss() {
    current.ifPresent(Worker::close);
    current = Optional.empty();
  }

  @Override
  public void close() {
    dismiss();
  }
}
