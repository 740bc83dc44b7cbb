package org.wsoa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code wsoa validate}. */
final class ValidateCommand implements Callable<Integer> {
  private final Console console;

  private final PositionalParamSpec files =
      Options.files("FILE.json", "A file that extract wrote.");

  ValidateCommand(Console console) {
    this.console = console;
  }

  /** The command for picocli. */
  CommandSpec spec() {
    return Options.command(
            "validate",
            this,
            "Check what extract wrote: against the schema, then ids, links, order, totals and"
                + " evidence.",
            "Each fault is a line on standard error.")
        .addPositional(files);
  }

  @Override
  public Integer call() {
    List<Path> named = Options.values(files);
    Validation validation = new Validation();
    int faulty = 0;
    for (Path file : named) {
      List<String> faults = faults(validation, file);
      faults.forEach(fault -> console.say(file + ": " + fault));
      faulty += faults.isEmpty() ? 0 : 1;
    }
    console.say(
        String.format(Locale.ROOT, "%d valid, %d not valid", named.size() - faulty, faulty));
    return faulty == 0 ? ExitCode.DONE : ExitCode.REJECTED;
  }

  private static List<String> faults(Validation validation, Path file) {
    try {
      return validation.faults(Files.readAllBytes(file));
    } catch (IOException e) {
      return List.of(Failure.words(e));
    }
  }
}
