package org.wsoa.cli;

import java.util.concurrent.Callable;
import org.wsoa.cli.batch.Batch;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code wsoa review}. */
final class ReviewCommand implements Callable<Integer> {
  private final Console console;

  private final PositionalParamSpec plan =
      Options.file("0", "PLAN", "A document, such as plan.pdf.");

  private final OptionSpec output = TargetFile.option("the page");

  private final VocabularyOption vocabulary = new VocabularyOption();

  private final CorrectionsOption corrections = new CorrectionsOption();

  private final OcrOption ocr = new OcrOption();

  private final OptionSpec timeout =
      BatchOptions.time()
          .defaultValue("10m")
          .description(
              "How long it may take, such as 90s or 2m; ${DEFAULT-VALUE} unless told otherwise.")
          .build();

  private final OptionSpec debug = Reading.debug();

  ReviewCommand(Console console) {
    this.console = console;
  }

  /** The command for picocli. */
  CommandSpec spec() {
    return Options.command(
            "review",
            this,
            "Write a page to check a plan with, in a browser.",
            "The document stands on one side, what was read of it on the other; each shows",
            "where the other is. What was unsure comes first. The page is one file, needs no",
            "network, and saves corrections for extract.")
        .addPositional(plan)
        .addOption(output)
        .addOption(vocabulary.spec())
        .addOption(corrections.spec())
        .addOption(ocr.spec())
        .addOption(timeout)
        .addOption(debug);
  }

  @Override
  public Integer call() throws CannotRunException, UsageException {
    console.debug(Options.isGiven(debug));
    TaskOptions options =
        vocabulary.addTo(
            TaskOptions.of(TaskOptions.Command.REVIEW, TaskOptions.Format.html, ocr.mode()));
    if (corrections.isGiven()) {
      options = corrections.addTo(options, true);
    }
    Sink sink = TargetFile.sink(Options.value(output), console);
    return Batch.runOne(console, options.job(), timeout.getValue(), plan.getValue(), sink);
  }
}
