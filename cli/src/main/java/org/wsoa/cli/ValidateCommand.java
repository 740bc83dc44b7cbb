package org.wsoa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code wsoa validate}. */
@Command(
    name = "validate",
    description = {
      "Check what extract wrote: against the schema, then ids, links, order, totals and evidence.",
      "Each fault is a line on standard error."
    })
final class ValidateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE.json", arity = "1..*", description = "A file that extract wrote.")
  private List<Path> files = new ArrayList<>();

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Validation validation = new Validation();
    int faulty = 0;
    for (Path file : files) {
      List<String> faults = faults(validation, file);
      faults.forEach(fault -> console.say(file + ": " + fault));
      faulty += faults.isEmpty() ? 0 : 1;
    }
    console.say(
        String.format(Locale.ROOT, "%d valid, %d not valid", files.size() - faulty, faulty));
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
