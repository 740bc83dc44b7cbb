package org.wsoa.cli.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.wsoa.cli.CannotRunException;
import org.wsoa.cli.Console;
import org.wsoa.cli.ExitCode;
import org.wsoa.cli.Failure;
import org.wsoa.cli.OutputFolder;
import org.wsoa.extract.read.RejectedException.Code;

/** A run over many files into a folder. */
final class FolderRun {
  /** How a user gives more memory to this process. */
  static final String MORE_MEMORY_HERE = "JAVA_OPTS=-Xmx4g";

  private final Console console;
  private final Batch.Plan plan;
  private final Settings settings;
  private final boolean inProcess;
  private final Summary summary = new Summary();

  FolderRun(Console console, Batch.Plan plan, Settings settings, boolean inProcess) {
    this.console = console;
    this.plan = plan;
    this.settings = settings;
    this.inProcess = inProcess;
  }

  /**
   * Reads the inputs.
   *
   * @return an {@link ExitCode}
   * @throws CannotRunException when it cannot go on; what is done until then is remembered
   */
  int run(List<Input> inputs, OutputFolder folder) throws CannotRunException {
    try (Scratch scratch = Scratch.open(folder.root());
        Interruption interruption = new Interruption(scratch)) {
      Path sorted = scratch.folder().resolve(Batch.MANIFEST);
      try (Manifest manifest = Manifest.open(folder.root().resolve(Batch.MANIFEST))) {
        Results results = new Results(folder, scratch, manifest);
        try (WorkerProcesses processes = processes(scratch)) {
          interruption.ends(processes);
          read(inOrder(inputs), results, inProcess ? threads(scratch) : processes);
        }
        tellLeft(manifest.left());
        manifest.copyTo(sorted);
      }
      folder.publish(sorted, Path.of(Batch.MANIFEST));
    } catch (IOException e) {
      throw new CannotRunException(folder.root() + ": " + Failure.words(e), e);
    }
    if (!settings.quiet()) {
      summary.lines().forEach(console::say);
    }
    return summary.someRejected() ? ExitCode.REJECTED : ExitCode.DONE;
  }

  /** The largest first where several work, so that none is left alone with one at the end. */
  private List<Input> inOrder(List<Input> inputs) {
    if (settings.jobs() == 1) {
      return inputs;
    }
    Map<Input, Long> sizes = new HashMap<>();
    for (Input input : inputs) {
      try {
        sizes.put(input, Files.size(input.file()));
      } catch (IOException e) {
        sizes.put(input, 0L); // whoever reads it will say so
      }
    }
    Comparator<Input> bySize = Comparator.comparing(input -> sizes.getOrDefault(input, 0L));
    return inputs.stream().sorted(bySize.reversed()).toList();
  }

  private WorkerProcesses processes(Scratch scratch) {
    return new WorkerProcesses(plan.workerClass(), plan.order(), settings, plan.debug(), scratch);
  }

  private Worker.Source threads(Scratch scratch) {
    Job job = plan.job().get();
    AtomicInteger count = new AtomicInteger();
    return () -> {
      String number = Integer.toString(count.incrementAndGet());
      Store store = new Scratch.Shelf(scratch.folder(), number);
      return new WorkerThread(new Boundary(job, store, MORE_MEMORY_HERE));
    };
  }

  private void read(List<Input> inputs, Results results, Worker.Source workers)
      throws CannotRunException {
    int jobs = Math.min(settings.jobs(), inputs.size());
    ExecutorService threads = Executors.newFixedThreadPool(jobs);
    AtomicInteger next = new AtomicInteger();
    try (Progress progress = new Progress(console, inputs.size(), settings)) {
      ExecutorCompletionService<Void> ends = new ExecutorCompletionService<>(threads);
      for (int i = 0; i < jobs; i++) {
        ends.submit(
            () -> {
              try (Supervisor supervisor = new Supervisor(workers, settings.timeout())) {
                for (int n = next.getAndIncrement();
                    n < inputs.size() && !Thread.currentThread().isInterrupted();
                    n = next.getAndIncrement()) {
                  progress.step(one(inputs.get(n), results, supervisor));
                }
              }
              return null;
            });
      }
      for (int i = 0; i < jobs; i++) {
        ends.take().get();
      }
    } catch (InterruptedException e) {
      throw Batch.givenUp(e);
    } catch (ExecutionException e) {
      throw cannotRun(e);
    } finally {
      end(threads);
    }
  }

  private static CannotRunException cannotRun(ExecutionException e) {
    if (e.getCause() instanceof CannotRunException cause) {
      return cause;
    }
    if (e.getCause() instanceof InterruptedException cause) {
      return Batch.givenUp(cause);
    }
    if (e.getCause() instanceof IOException cause) {
      return new CannotRunException(Failure.words(cause), cause);
    }
    throw new IllegalStateException(e.getCause());
  }

  /** Waits for the threads: they must not write any more when the folder is given back. */
  private static void end(ExecutorService threads) {
    threads.shutdownNow();
    boolean interrupted = false;
    while (true) {
      try {
        if (threads.awaitTermination(1, TimeUnit.MINUTES)) {
          break;
        }
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Deals with one input.
   *
   * @return whether it had to be read
   */
  private boolean one(Input input, Results results, Supervisor supervisor)
      throws CannotRunException, InterruptedException, IOException {
    if (!settings.force() && results.keepEarlier(input)) {
      return false;
    }
    long start = System.nanoTime();
    results.read(input, supervisor);
    summary.took(input.path(), Duration.ofNanos(System.nanoTime() - start));
    return true;
  }

  private void tellLeft(List<String> left) {
    if (!left.isEmpty() && !settings.quiet()) {
      String first = left.get(0) + (left.size() == 1 ? "" : " and " + (left.size() - 1) + " more");
      console.say(
          first + ": no longer among the inputs; what was written of it earlier is left alone");
    }
  }

  /** Where reports go: outputs to their place, lines to the manifest. */
  private final class Results {
    private final OutputFolder folder;
    private final Scratch scratch;
    private final Manifest manifest;
    private final RunKey key;
    private final Earlier earlier;

    Results(OutputFolder folder, Scratch scratch, Manifest manifest) throws CannotRunException {
      this.folder = folder;
      this.scratch = scratch;
      this.manifest = manifest;
      String memory =
          inProcess ? "here " + Runtime.getRuntime().maxMemory() : settings.maxMemory() + "";
      this.key = new RunKey(plan.program().get(), plan.recipe().get(), settings.timeout(), memory);
      this.earlier = new Earlier(manifest, key, folder.root(), plan.ending());
    }

    boolean keepEarlier(Input input) throws IOException {
      List<ManifestLine> lines = earlier.lines(input);
      for (ManifestLine line : lines) {
        manifest.keep(line.path());
        summary.unchanged(line);
      }
      return !lines.isEmpty();
    }

    void read(Input input, Supervisor supervisor)
        throws CannotRunException, InterruptedException, IOException {
      List<ManifestLine> lines = new ArrayList<>();
      if (input.trouble().isPresent()) {
        take(
            input,
            Report.rejected("", "", Code.UNREADABLE.wireName(), input.trouble().get(), ""),
            lines);
        manifest.add(lines);
        return;
      }
      Supervisor.Whole whole = supervisor.read(input, report -> take(input, report, lines));
      manifest.add(
          whole.parts() == 0 ? lines : lines.stream().map(line -> line.in(whole)).toList());
    }

    private void take(Input file, Report report, List<ManifestLine> lines)
        throws CannotRunException {
      Input input = file.part(report.way());
      Path output = input.output(plan.ending());
      Report kept = report;
      String run = key.of(report.code()).orElse("");
      try {
        if (report.isRejected()) {
          folder.remove(output); // of an earlier state of the file
        } else {
          folder.publish(scratch.stored(report.stored()), output);
        }
      } catch (IOException e) {
        kept = notWritten(report, e);
        run = ""; // what stands in the way may be gone next time
      }
      console.lines(report.words());
      if (kept.isRejected()) {
        console.say(Batch.words(input, kept));
        console.trace(kept.trace());
      }
      String written = kept.isRejected() ? "" : Inputs.slashes(output);
      ManifestLine line = ManifestLine.of(input.path(), kept, written, run);
      lines.add(line);
      summary.add(line);
    }

    /** Such as a name that with its ending is too long, or a folder of that name. */
    private Report notWritten(Report report, IOException e) {
      return report.isRejected()
          ? report
          : Report.rejected(
              report.way(),
              report.sha256(),
              Code.UNREADABLE.wireName(),
              "its output cannot be written (" + Failure.words(e) + "); give it another name",
              "");
    }
  }
}
