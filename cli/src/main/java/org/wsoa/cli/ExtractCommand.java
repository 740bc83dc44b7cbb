package org.wsoa.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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

  @Mixin private final VocabularyOption vocabulary = new VocabularyOption();

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description = {
        "What a person has corrected, as a review saves it. Can be repeated.",
        "Of several documents each file is for the one with the digest it bears.",
        "A correction that no longer applies is left out and told, which rejects no input."
      })
  private List<Path> corrections = new ArrayList<>();

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CannotRunException, UsageException {
    TaskOptions options = options();
    int exit = reading.run(console, options, ".json");
    if (!options.corrections().anyDocument()) {
      for (GivenCorrections.Given given : options.corrections().files()) {
        String sha256 = given.read().source().sha256();
        if (!reading.hasRead(sha256)) {
          console.say(given.name() + ": was made for none of the documents; nothing came of it");
        }
      }
    }
    return exit;
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
            List.of(),
            GivenCorrections.NONE);
    if (!corrections.isEmpty()) {
      GivenCorrections given = GivenCorrections.of(corrections);
      options = options.with(given.ofOneDocument(reading.isOneDocument()));
    }
    return vocabulary.addTo(options);
  }
}
