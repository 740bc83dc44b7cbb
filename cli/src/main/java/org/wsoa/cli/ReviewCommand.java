package org.wsoa.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wsoa.cli.batch.Batch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wsoa review}. */
@Command(
    name = "review",
    description = {
      "Write a page to check a plan with, in a browser.",
      "The document stands on one side, what was read of it on the other; each shows",
      "where the other is. What was unsure comes first. The page is one file, needs no",
      "network, and saves corrections for extract."
    })
final class ReviewCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "PLAN", description = "A document, such as plan.pdf.")
  private Path plan = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write this file. Without it, the page goes to standard output.")
  private @Nullable Path output;

  @Mixin private final VocabularyOption vocabulary = new VocabularyOption();

  @Mixin private final CorrectionsOption corrections = new CorrectionsOption();

  @Mixin private final OcrOption ocr = new OcrOption();

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      converter = BatchOptions.Time.class,
      defaultValue = "10m",
      description =
          "How long it may take, such as 90s or 2m; ${DEFAULT-VALUE} unless told otherwise.")
  private Duration timeout = Duration.ofMinutes(10);

  @Option(names = "--debug", description = "Show stack traces.")
  private boolean debug;

  ReviewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CannotRunException, UsageException {
    console.debug(debug);
    TaskOptions options =
        vocabulary.addTo(
            TaskOptions.of(TaskOptions.Command.REVIEW, TaskOptions.Format.html, ocr.mode()));
    if (corrections.isGiven()) {
      options = corrections.addTo(options, true);
    }
    Path target = output;
    Sink sink = target == null ? console::data : data -> TargetFile.write(target, data);
    return Batch.runOne(console, options.job(), timeout, plan, sink);
  }
}
