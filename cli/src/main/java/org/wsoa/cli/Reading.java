package org.wsoa.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wsoa.cli.batch.Batch;
import org.wsoa.cli.batch.Boundary;
import org.wsoa.cli.batch.OneByOne;
import org.wsoa.extract.Build;
import org.wsoa.extract.Extractor;
import org.wsoa.extract.read.OcrMode;
import org.wsoa.extract.read.RejectedException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The options of every command that reads documents. */
final class Reading {
  private final PositionalParamSpec inputs =
      Options.files(
          "INPUT",
          "A file, or a folder whose files are all read.",
          "Hidden files and symbolic links in it are passed over.");

  private final OptionSpec output =
      Options.option(Path.class, "DIR", "-o", "--output")
          .description(
              "Write below this folder, with a manifest.jsonl.",
              "Without it, one file goes to standard output.")
          .build();

  private final OcrOption ocr = new OcrOption();

  private final OptionSpec debug = debug();

  private final BatchOptions batch = new BatchOptions();

  /** The option that tells where a fault is. */
  static OptionSpec debug() {
    return Options.flag("Show stack traces.", "--debug").build();
  }

  /** Tells picocli of them. */
  void addTo(CommandSpec command) {
    command.addPositional(inputs).addOption(output).addOption(ocr.spec()).addOption(debug);
    batch.addTo(command);
  }

  /** When text is to be recognised. */
  OcrMode ocr() {
    return ocr.mode();
  }

  /** Whether one plain file was named that holds no others. */
  boolean isOneDocument() {
    List<Path> named = inputs();
    if (named.size() != 1 || Files.isDirectory(named.get(0))) {
      return false;
    }
    Path file = named.get(0);
    try {
      return !Files.isRegularFile(file) // a pipe is read once, and so not here
          || Files.size(file) > Boundary.MAX_BYTES
          || new Extractor(OcrMode.OFF).parts(file.toString(), Files.readAllBytes(file)).isEmpty();
    } catch (IOException | RejectedException e) {
      return true; // whoever reads it will say so
    }
  }

  /**
   * Whether a document with this digest was read into the folder, by its manifest; true without a
   * folder, where nothing tells.
   *
   * @throws CannotRunException when the manifest cannot be read
   */
  boolean hasRead(String sha256) throws CannotRunException {
    Optional<Path> folder = folder();
    if (folder.isEmpty()) {
      return true;
    }
    try (Stream<String> lines = Files.lines(folder.get().resolve(Batch.MANIFEST))) {
      return lines.anyMatch(line -> line.contains("\"sha256\":\"" + sha256 + "\""));
    } catch (IOException | UncheckedIOException e) {
      throw new CannotRunException(folder.get() + ": the manifest cannot be read", e);
    }
  }

  /**
   * Reads what was named.
   *
   * @param options what is made of each document
   * @param ending what output files add to the name of their input
   * @return an {@link ExitCode}
   */
  int run(Console console, TaskOptions options, String ending)
      throws CannotRunException, UsageException {
    boolean traces = Options.isGiven(debug);
    console.debug(traces);
    Batch.Plan plan =
        new Batch.Plan(
            options::job,
            WorkerMain.class.getName(),
            options,
            options::recipe,
            Reading::program,
            ending,
            traces);
    return new Batch(console, plan, batch.settings()).run(inputs(), folder());
  }

  /**
   * Visits what was named, one after the other.
   *
   * @param option what asked for it, for a message
   * @return an {@link ExitCode}
   */
  int visit(Console console, String option, OneByOne.Visit visit)
      throws CannotRunException, UsageException {
    console.debug(Options.isGiven(debug));
    Optional<Path> folder = folder();
    if (folder.isEmpty()) {
      throw new UsageException(option + " writes several files; give a folder: -o DIR");
    }
    return new OneByOne(console, batch.settings()).run(inputs(), folder.get(), visit);
  }

  private List<Path> inputs() {
    return Options.values(inputs);
  }

  private Optional<Path> folder() {
    return Options.value(output);
  }

  private static String program() throws CannotRunException {
    try {
      return Build.identity(new Version().getVersion()[0]);
    } catch (IOException e) {
      throw new CannotRunException("the program's own file cannot be read: " + Failure.words(e), e);
    }
  }
}
