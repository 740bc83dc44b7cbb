package org.wsoa.cli;

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

  @Mixin private final CorrectionsOption corrections = new CorrectionsOption();

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
    if (corrections.isGiven()) {
      options = corrections.addTo(options, reading.isOneDocument());
    }
    return vocabulary.addTo(options);
  }
}
