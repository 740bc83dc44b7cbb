package org.wsoa.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.wsoa.cli.diff.DiffText;
import org.wsoa.cli.diff.Difference;
import org.wsoa.cli.diff.PlanDiff;
import org.wsoa.model.CanonicalJson;
import org.wsoa.model.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wsoa diff}. */
@Command(
    name = "diff",
    description = {
      "Tell what has changed from one reading of a plan to a later one.",
      "That is what is new, dropped or reworded; deadlines, owners, ratings, progress",
      "and all the rest.",
      "Numbers alone, case, white space, quotes and dashes are no change."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:no change", "1:changes", "2:wrong usage", "3:could not run"})
final class DiffCommand implements Callable<Integer> {
  /** What changes can be written as; the names are those of the command line. */
  enum Format {
    text,
    json
  }

  /** As {@code diff} has it. */
  private static final int CHANGES = 1;

  private final Console console;

  @Parameters(index = "0", paramLabel = "OLD.json", description = "What extract wrote before.")
  private Path old = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW.json", description = "What it wrote later.")
  private Path now = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told otherwise.")
  private Format format = Format.text;

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CannotRunException {
    Difference difference = PlanDiff.compare(read(old), read(now));
    difference.notes().forEach(console::say);
    switch (format) {
      case text -> console.data(DiffText.write(difference).getBytes(StandardCharsets.UTF_8));
      case json -> console.data(CanonicalJson.write(difference));
    }
    return difference.changes().isEmpty() ? ExitCode.DONE : CHANGES;
  }

  private static Plan read(Path file) throws CannotRunException {
    try {
      return PlanFiles.plan(PlanFiles.bytes(file));
    } catch (PlanFiles.NoPlanException e) {
      throw new CannotRunException(file + ": " + e.words(), e);
    }
  }
}
