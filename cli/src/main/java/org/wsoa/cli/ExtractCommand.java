package org.wsoa.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wsoa.extract.Extractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wsoa extract}. */
@Command(name = "extract", description = "Read plans and write each as canonical JSON.")
final class ExtractCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final Reading reading = new Reading();

  @Option(names = "--pretty", description = "Indent the JSON for people.")
  private boolean pretty;

  @Option(
      names = "--explain",
      description = "Say on standard error what each table and column was taken for, and why.")
  private boolean explain;

  @Option(
      names = "--vocabulary",
      paramLabel = "FILE",
      description = {
        "More wordings for headings: a TSV of wording, meaning and, if it has any, other meanings.",
        "The meanings are those that --explain names."
      })
  private @Nullable Path vocabulary;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CannotRunException, UsageException {
    return reading.run(console, options(), ".json");
  }

  private TaskOptions options() throws UsageException {
    TaskOptions options =
        new TaskOptions(
            TaskOptions.Command.EXTRACT,
            TaskOptions.Format.json,
            pretty,
            explain,
            reading.ocr(),
            "",
            List.of());
    return vocabulary == null ? options : withWordings(options, vocabulary);
  }

  private static TaskOptions withWordings(TaskOptions options, Path vocabulary)
      throws UsageException {
    String name = vocabulary.toString();
    try {
      List<String> lines = Files.readAllLines(vocabulary, StandardCharsets.UTF_8);
      Extractor.withWordings(options.ocr(), name, lines);
      return options.with(name, lines);
    } catch (IOException e) {
      throw new UsageException(name + ": the vocabulary cannot be read as UTF-8 text");
    } catch (IllegalStateException e) {
      throw new UsageException(Objects.toString(e.getMessage(), name));
    }
  }
}
