package org.wsoa.cli.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wsoa.cli.CannotRunException;
import org.wsoa.cli.Console;
import org.wsoa.cli.ExitCode;
import org.wsoa.cli.Failure;
import org.wsoa.cli.OutputFolder;
import org.wsoa.cli.UsageException;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.RejectedException.Code;

/**
 * Visits documents one after the other in this process, and has any number of files written for
 * each. There is no manifest, so that nothing is passed over as unchanged, and a container is not
 * opened.
 */
public final class OneByOne {
  private final Console console;
  private final Settings settings;

  /** What is done to a document. */
  @FunctionalInterface
  public interface Visit {
    /**
     * Does it.
     *
     * @param fileName name without folders
     * @param bytes the whole file
     * @throws RejectedException when the document cannot be read
     * @throws IOException when the output cannot be written
     */
    void make(String fileName, byte[] bytes, Output output) throws RejectedException, IOException;
  }

  /** Takes what is made of one document. */
  @FunctionalInterface
  public interface Output {
    /**
     * Writes a file in one step.
     *
     * @param ending what its name adds to the document's
     * @throws IOException when it cannot be written
     */
    void write(String ending, byte[] data) throws IOException;
  }

  /** Visits as the settings say; how many at a time is not for them to say. */
  public OneByOne(Console console, Settings settings) {
    this.console = console;
    this.settings = settings;
  }

  /**
   * Visits what the arguments name.
   *
   * @return an {@link ExitCode}
   * @throws CannotRunException when there is nothing to read or nowhere to write
   * @throws UsageException when the arguments do not fit together
   */
  public int run(List<Path> arguments, Path folder, Visit visit)
      throws CannotRunException, UsageException {
    List<Input> inputs = Inputs.find(arguments, Optional.of(folder), settings.globs());
    if (inputs.isEmpty()) {
      throw new CannotRunException("there is no file in what was named");
    }
    Optional<List<String>> clash = Inputs.clash(inputs);
    if (clash.isPresent()) {
      throw Batch.clash(clash.get());
    }
    OutputFolder output = OutputFolder.open(folder);
    boolean rejected = false;
    try (Scratch scratch = Scratch.open(output.root())) {
      Interruption interruption = new Interruption(scratch);
      Scratch.Shelf shelf = new Scratch.Shelf(scratch.folder(), "1");
      try {
        for (Input input : inputs) {
          rejected |=
              isRejected(
                  input,
                  visit,
                  (ending, data) -> publish(shelf, scratch, output, input.output(ending), data));
        }
      } finally {
        interruption.close();
      }
    } catch (InterruptedException e) {
      throw Batch.givenUp(e);
    }
    return rejected ? ExitCode.REJECTED : ExitCode.DONE;
  }

  private static void publish(
      Scratch.Shelf shelf, Scratch scratch, OutputFolder output, Path below, byte[] data)
      throws IOException {
    try {
      output.publish(scratch.stored(shelf.put(data)), below);
    } catch (CannotRunException e) {
      throw new IllegalStateException("the shelf names its files", e);
    }
  }

  private boolean isRejected(Input input, Visit visit, Output files)
      throws CannotRunException, InterruptedException {
    if (input.trouble().isPresent()) {
      return tell(
          input, Report.rejected("", "", Code.UNREADABLE.wireName(), input.trouble().get(), ""));
    }
    Task task =
        (name, bytes) -> {
          try {
            visit.make(name, bytes, files);
          } catch (IOException e) {
            throw new RejectedException(
                Code.UNREADABLE,
                "its output cannot be written (" + Failure.words(e) + "); give it another name",
                e);
          }
          return new Task.Made(new byte[0], Optional.empty(), List.of());
        };
    Boundary boundary =
        new Boundary(
            new Job(task, (name, bytes) -> Optional.empty()),
            data -> "",
            FolderRun.MORE_MEMORY_HERE);
    boolean[] rejected = new boolean[1];
    try (Supervisor supervisor =
        new Supervisor(() -> new WorkerThread(boundary), settings.timeout())) {
      supervisor.read(input, report -> rejected[0] |= tell(input, report));
    }
    return rejected[0];
  }

  private boolean tell(Input input, Report report) {
    if (report.isRejected()) {
      console.say(Batch.words(input, report));
      console.trace(report.trace());
    }
    return report.isRejected();
  }
}
