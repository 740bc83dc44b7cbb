package org.wsoa.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code wsoa extract}. */
final class ExtractCommand implements Callable<Integer> {
  private final Console console;

  private final Reading reading = new Reading();

  private final OptionSpec pretty = Options.flag("Indent the JSON for people.", "--pretty").build();

  private final OptionSpec explain =
      Options.flag(
              "Say on standard error what each table and column was taken for, and why.",
              "--explain")
          .build();

  private final VocabularyOption vocabulary = new VocabularyOption();

  private final CorrectionsOption corrections = new CorrectionsOption();

  ExtractCommand(Console console) {
    this.console = console;
  }

  /** The command for picocli. */
  CommandSpec spec() {
    CommandSpec spec =
        Options.command("extract", this, "Read plans and write each as canonical JSON.");
    reading.addTo(spec);
    return spec.addOption(pretty)
        .addOption(explain)
        .addOption(vocabulary.spec())
        .addOption(corrections.spec());
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
            Options.isGiven(pretty),
            Options.isGiven(explain),
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
