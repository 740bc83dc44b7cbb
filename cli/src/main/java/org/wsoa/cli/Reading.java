package org.wsoa.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsoa.cli.batch.Batch;
import org.wsoa.cli.batch.Boundary;
import org.wsoa.cli.batch.OneByOne;
import org.wsoa.extract.Extractor;
import org.wsoa.extract.read.OcrMode;
import org.wsoa.extract.read.RejectedException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of every command that reads documents; picocli sets the fields. */
final class Reading {
  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = {
        "A file, or a folder whose files are all read.",
        "Hidden files and symbolic links in it are passed over."
      })
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = {
        "Write below this folder, with a manifest.jsonl.",
        "Without it, one file goes to standard output."
      })
  private @Nullable Path folder;

  @Mixin private final OcrOption ocr = new OcrOption();

  @Option(names = "--debug", description = "Show stack traces.")
  private boolean debug;

  @Mixin private final BatchOptions batch = new BatchOptions();

  /** When text is to be recognised. */
  OcrMode ocr() {
    return ocr.mode();
  }

  /** Whether one plain file was named that holds no others. */
  boolean isOneDocument() {
    if (inputs.size() != 1 || Files.isDirectory(inputs.get(0))) {
      return false;
    }
    Path file = inputs.get(0);
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
    if (folder == null) {
      return true;
    }
    try (Stream<String> lines = Files.lines(folder.resolve(Batch.MANIFEST))) {
      return lines.anyMatch(line -> line.contains("\"sha256\":\"" + sha256 + "\""));
    } catch (IOException | UncheckedIOException e) {
      throw new CannotRunException(folder + ": the manifest cannot be read", e);
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
    console.debug(debug);
    Batch.Plan plan =
        new Batch.Plan(
            options::job,
            WorkerMain.class.getName(),
            options,
            options::recipe,
            Reading::program,
            ending,
            debug);
    return new Batch(console, plan, batch.settings())
        .run(List.copyOf(inputs), Optional.ofNullable(folder));
  }

  /**
   * Visits what was named, one after the other.
   *
   * @param option what asked for it, for a message
   * @return an {@link ExitCode}
   */
  int visit(Console console, String option, OneByOne.Visit visit)
      throws CannotRunException, UsageException {
    console.debug(debug);
    if (folder == null) {
      throw new UsageException(option + " writes several files; give a folder: -o DIR");
    }
    return new OneByOne(console, batch.settings()).run(List.copyOf(inputs), folder, visit);
  }

  private static String program() throws CannotRunException {
    try {
      return Build.identity();
    } catch (IOException e) {
      throw new CannotRunException("the program's own file cannot be read: " + Failure.words(e), e);
    }
  }
}
