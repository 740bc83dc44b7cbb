package org.wsoa.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.wsoa.cli.diff.DiffText;
import org.wsoa.cli.diff.Difference;
import org.wsoa.cli.diff.PlanDiff;
import org.wsoa.model.CanonicalJson;
import org.wsoa.model.Plan;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code wsoa diff}. */
final class DiffCommand implements Callable<Integer> {
  /** What changes can be written as; the names are those of the command line. */
  enum Format {
    text,
    json
  }

  /** As {@code diff} has it. */
  private static final int CHANGES = 1;

  private final Console console;

  private final PositionalParamSpec old =
      Options.file("0", "OLD.json", "What extract wrote before.");

  private final PositionalParamSpec now = Options.file("1", "NEW.json", "What it wrote later.");

  private final OptionSpec format =
      Options.option(Format.class, "FORMAT", "--format")
          .defaultValue("text")
          .description("One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told otherwise.")
          .build();

  DiffCommand(Console console) {
    this.console = console;
  }

  /** The command for picocli. */
  CommandSpec spec() {
    CommandSpec spec =
        Options.command(
                "diff",
                this,
                "Tell what has changed from one reading of a plan to a later one.",
                "That is what is new, dropped or reworded; deadlines, owners, ratings, progress",
                "and all the rest.",
                "Numbers alone, case, white space, quotes and dashes are no change.")
            .addPositional(old)
            .addPositional(now)
            .addOption(format);
    Options.exitCodes(spec, "no change", "changes", "wrong usage", "could not run");
    return spec;
  }

  @Override
  public Integer call() throws CannotRunException {
    Difference difference = PlanDiff.compare(read(old.getValue()), read(now.getValue()));
    difference.notes().forEach(console::say);
    switch (format.<Format>getValue()) {
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
