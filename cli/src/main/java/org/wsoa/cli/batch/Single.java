package org.wsoa.cli.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wsoa.cli.CannotRunException;
import org.wsoa.cli.Console;
import org.wsoa.cli.ExitCode;
import org.wsoa.cli.Sink;
import org.wsoa.cli.UsageException;

/** One document, in this process. */
final class Single {
  private final Console console;
  private final Sink sink;
  private final Job job;
  private final Duration timeout;
  private final String remedy;

  /**
   * @param sink takes what is made
   * @param remedy what to do about a file that holds several documents
   */
  Single(Console console, Sink sink, Job job, Duration timeout, String remedy) {
    this.console = console;
    this.sink = sink;
    this.job = job;
    this.timeout = timeout;
    this.remedy = remedy;
  }

  /**
   * Reads it.
   *
   * @return an {@link ExitCode}
   * @throws UsageException when the file holds several documents
   */
  int run(Input input) throws CannotRunException, UsageException {
    Map<String, byte[]> made = new ConcurrentHashMap<>();
    Store store =
        data -> {
          String name = Integer.toString(made.size());
          made.put(name, data);
          return name;
        };
    Boundary boundary = new Boundary(job, store, FolderRun.MORE_MEMORY_HERE);
    List<Report> reports = new ArrayList<>();
    try (Supervisor supervisor = new Supervisor(() -> new WorkerThread(boundary), timeout)) {
      supervisor.read(input, reports::add);
    } catch (InterruptedException e) {
      throw Batch.givenUp(e);
    }
    List<Report> read = reports.stream().filter(report -> !report.isRejected()).toList();
    if (read.size() > 1) {
      throw new UsageException(input.path() + " holds " + read.size() + " documents; " + remedy);
    }
    for (Report report : reports) {
      tell(input.part(report.way()), report);
    }
    for (Report report : read) {
      byte[] data = made.get(report.stored());
      if (data != null) {
        sink.take(data);
      }
    }
    return read.size() == reports.size() ? ExitCode.DONE : ExitCode.REJECTED;
  }

  private void tell(Input input, Report report) {
    console.lines(report.words());
    if (report.isRejected()) {
      console.say(Batch.words(input, report));
      console.trace(report.trace());
    }
    report
        .counts()
        .filter(counts -> counts.warnings() + counts.errors() > 0)
        .ifPresent(
            counts ->
                console.say(
                    input.path()
                        + ": "
                        + counts.warnings()
                        + " warnings, "
                        + counts.errors()
                        + " errors: see diagnostics"));
  }
}
