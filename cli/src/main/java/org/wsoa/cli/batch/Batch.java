package org.wsoa.cli.batch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.wsoa.cli.CannotRunException;
import org.wsoa.cli.Console;
import org.wsoa.cli.ExitCode;
import org.wsoa.cli.OutputFolder;
import org.wsoa.cli.Sink;
import org.wsoa.cli.UsageException;

/** Does one job to the inputs of one call. */
public final class Batch {
  /** The file in an output folder that tells how each input fared. */
  public static final String MANIFEST = "manifest.jsonl";

  private final Console console;
  private final Plan plan;
  private final Settings settings;

  /**
   * What a batch does to each document.
   *
   * @param job the same in this process, made when it is first needed
   * @param workerClass main class of a worker's process, which ends in {@link WorkerLoop#serve}
   * @param order what such a process is told first: a record that says what the job is
   * @param recipe all that shapes an output, apart from the documents and the program, found out
   *     when it is first needed
   * @param program the program and its version, as the recipe
   * @param ending what output files add to the name of their input, with its dot
   * @param debug whether what workers write to standard error is shown
   */
  public record Plan(
      Supplier<Job> job,
      String workerClass,
      Object order,
      Supplier<String> recipe,
      Identity program,
      String ending,
      boolean debug) {}

  /** Tells which program this is. */
  @FunctionalInterface
  public interface Identity {
    /**
     * The program and its version.
     *
     * @throws CannotRunException when it cannot be found out
     */
    String get() throws CannotRunException;
  }

  /** A batch that goes about its work as it is set. */
  public Batch(Console console, Plan plan, Settings settings) {
    this.console = console;
    this.plan = plan;
    this.settings = settings;
  }

  /**
   * Reads what the arguments name and writes what the job makes of it: below the folder with a
   * manifest, or without a folder to standard output.
   *
   * @return an {@link ExitCode}
   * @throws CannotRunException when there is nothing to read or nowhere to write
   * @throws UsageException when the arguments do not fit together
   */
  public int run(List<Path> arguments, Optional<Path> folder)
      throws CannotRunException, UsageException {
    List<Input> inputs = Inputs.find(arguments, folder, settings.globs());
    if (inputs.isEmpty()) {
      throw new CannotRunException("there is no file in what was named");
    }
    boolean oneFile = arguments.size() == 1 && inputs.get(0).file().equals(arguments.get(0));
    if (folder.isEmpty()) {
      if (!oneFile) {
        throw new UsageException("several files need a folder to write to: -o DIR");
      }
      return new Single(
              console,
              console::data,
              plan.job().get(),
              settings.timeout(),
              "give a folder for them: -o DIR")
          .run(inputs.get(0));
    }
    Optional<List<String>> clash = Inputs.clash(inputs);
    if (clash.isPresent()) {
      throw clash(clash.get());
    }
    OutputFolder output = OutputFolder.open(folder.get());
    return new FolderRun(console, plan, settings, oneFile || settings.inProcess())
        .run(inputs, output);
  }

  /**
   * Does a job to one file in this process and hands on what it makes.
   *
   * @param timeout how long it may take
   * @return an {@link ExitCode}
   * @throws CannotRunException when what is made cannot be written
   * @throws UsageException when what was named is no single document
   */
  public static int runOne(Console console, Job job, Duration timeout, Path file, Sink sink)
      throws CannotRunException, UsageException {
    List<Input> inputs = Inputs.find(List.of(file), Optional.empty(), Globs.ALL);
    if (inputs.size() != 1 || !inputs.get(0).file().equals(file)) {
      throw new UsageException(file + " is a folder; name one document");
    }
    return new Single(console, sink, job, timeout, "take out the one that is meant")
        .run(inputs.get(0));
  }

  /** Two inputs would be written to the same place. */
  static UsageException clash(List<String> paths) {
    return new UsageException(
        String.join(" and ", paths)
            + " would be written to the same file; name the folder they share");
  }

  /** A rejection in one line. Messages mostly begin with the file's name; the path says more. */
  static String words(Input input, Report report) {
    String name = input.fileName() + ": ";
    String message = report.message();
    return input.path()
        + ": "
        + (message.startsWith(name) ? message.substring(name.length()) : message)
        + " ["
        + report.code()
        + "]";
  }

  /** The work on a batch was given up from outside. */
  static CannotRunException givenUp(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new CannotRunException("was interrupted", e);
  }
}
