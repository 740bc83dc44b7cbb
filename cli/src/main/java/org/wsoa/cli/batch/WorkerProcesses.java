package org.wsoa.cli.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.wsoa.cli.CannotRunException;
import org.wsoa.cli.Failure;

/** Starts workers' processes, and knows those that live. */
final class WorkerProcesses implements Worker.Source, AutoCloseable {
  /** How long a Java machine may take to start, on a computer that is busy. */
  private static final Duration START = Duration.ofMinutes(2);

  /**
   * What the workers' Java is given. Compiler and collector are those of the launcher, for the same
   * reason: every worker compiles for itself, and its threads would take the cores from the others.
   */
  private static final List<String> OPTIONS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:-UsePerfData", // no file in the system's folder for temporary ones
          "-XX:-CreateCoredumpOnCrash",
          "-Xlog:disable", // of an archive that does not fit
          "-XX:+DisplayVMOutputToStderr"); // standard output is for frames

  /** The launcher's archive of loaded classes; empty where it was not the launcher. */
  private static final String ARCHIVE = "wsoa.archive";

  private final String mainClass;
  private final Object order;
  private final Settings settings;
  private final boolean debug;
  private final Scratch scratch;
  private final AtomicInteger count = new AtomicInteger();
  private final Set<Worker> living = new HashSet<>();
  private boolean closed;

  /**
   * @param mainClass what the process runs, given the folder for outputs and the worker's number
   * @param order the first frame it gets
   * @param debug whether what it writes to standard error is shown
   */
  WorkerProcesses(
      String mainClass, Object order, Settings settings, boolean debug, Scratch scratch) {
    this.mainClass = mainClass;
    this.order = order;
    this.settings = settings;
    this.debug = debug;
    this.scratch = scratch;
  }

  @Override
  public Worker hire() throws CannotRunException, InterruptedException {
    refuseWhenClosed();
    String number = Integer.toString(count.incrementAndGet());
    try {
      Worker worker = new Hired(number, WorkerProcess.start(command(number), order));
      Optional<Message> first = Optional.empty();
      try {
        add(worker);
        first = worker.hear(START);
      } finally {
        if (first.isEmpty()) {
          worker.close();
        }
      }
      if (first.isPresent()) {
        return worker;
      }
    } catch (IOException e) {
      throw new CannotRunException(
          "a Java process to read documents in does not start ("
              + Failure.words(e)
              + "); --debug may show why, --in-process does without",
          e);
    }
    throw new CannotRunException("a Java process to read documents in takes too long to start");
  }

  private ProcessBuilder command(String number) throws IOException {
    Path temporary = scratch.temporary(number);
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(OPTIONS);
    String archive = System.getProperty(ARCHIVE, "");
    if (!archive.isEmpty()) {
      words.add("-XX:SharedArchiveFile=" + archive);
    }
    words.add("-Xmx" + settings.maxMemory());
    words.add("-XX:ErrorFile=" + temporary.resolve("crash.log"));
    words.add("-Djava.io.tmpdir=" + temporary);
    words.addAll(List.of("-cp", System.getProperty("java.class.path", "")));
    words.addAll(List.of(mainClass, scratch.folder().toString(), number));
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().putIfAbsent("OMP_THREAD_LIMIT", "1"); // the cores are taken
    builder.redirectError(
        debug ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.DISCARD);
    return builder;
  }

  private synchronized void add(Worker worker) throws InterruptedException {
    living.add(worker);
    refuseWhenClosed();
  }

  private synchronized void refuseWhenClosed() throws InterruptedException {
    if (closed) {
      throw new InterruptedException("the batch is given up");
    }
  }

  private synchronized void remove(Worker worker) {
    living.remove(worker);
  }

  /** Ends all workers; there will be no further ones. */
  @Override
  public void close() {
    List<Worker> all;
    synchronized (this) {
      closed = true;
      all = List.copyOf(living);
    }
    all.forEach(Worker::close);
  }

  /** A worker that takes its leavings with it. */
  private final class Hired implements Worker {
    private final String number;
    private final WorkerProcess process;

    Hired(String number, WorkerProcess process) {
      this.number = number;
      this.process = process;
    }

    @Override
    public void ask(Message.Request request) throws IOException {
      process.ask(request);
    }

    @Override
    public Optional<Message> hear(Duration patience) throws IOException, InterruptedException {
      return process.hear(patience);
    }

    @Override
    public void close() {
      process.close();
      remove(this);
      try {
        scratch.clear(number);
      } catch (IOException e) {
        // the folder goes as a whole at the end, and that tells what is wrong with it
      }
    }
  }
}
