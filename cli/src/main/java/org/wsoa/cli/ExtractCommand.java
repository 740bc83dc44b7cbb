package org.wsoa.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wsoa.extract.Extractor;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.model.CanonicalJson;
import org.wsoa.model.Diagnostic;
import org.wsoa.model.Document;
import org.wsoa.model.Severity;
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
    console.debug(reading.debug);
    Extractor extractor = extractor();
    return new Batch(
            console,
            (fileName, bytes) -> make(extractor, fileName, bytes),
            extractor::parts,
            ".json")
        .run(List.copyOf(reading.inputs), Optional.ofNullable(reading.folder));
  }

  private Extractor extractor() throws UsageException {
    if (vocabulary == null) {
      return new Extractor(reading.ocr());
    }
    String name = vocabulary.toString();
    try {
      List<String> lines = Files.readAllLines(vocabulary, StandardCharsets.UTF_8);
      return Extractor.withWordings(reading.ocr(), name, lines);
    } catch (IOException e) {
      throw new UsageException(name + ": the vocabulary cannot be read as UTF-8 text");
    } catch (IllegalStateException e) {
      throw new UsageException(Objects.toString(e.getMessage(), name));
    }
  }

  private Task.Made make(Extractor extractor, String fileName, byte[] bytes)
      throws RejectedException {
    if (explain) {
      console.lines(extractor.explain(fileName, bytes));
    }
    Document document = extractor.extract(fileName, bytes);
    byte[] data =
        pretty
            ? CanonicalJson.pretty(document).getBytes(StandardCharsets.UTF_8)
            : CanonicalJson.write(document);
    return new Task.Made(
        data,
        Optional.of(
            new Task.Counts(
                document.plan().actions().size(),
                document.plan().outcomes().size(),
                count(document.diagnostics(), Severity.WARNING),
                count(document.diagnostics(), Severity.ERROR))));
  }

  private static int count(List<Diagnostic> diagnostics, Severity severity) {
    return Math.toIntExact(diagnostics.stream().filter(d -> d.severity() == severity).count());
  }
}
