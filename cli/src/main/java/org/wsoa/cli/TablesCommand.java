package org.wsoa.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wsoa tables}. */
@Command(
    name = "tables",
    description = "Write the tables of documents as read, before any meaning.")
final class TablesCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final Reading reading = new Reading();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "json",
      description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told otherwise.")
  private TaskOptions.Format format = TaskOptions.Format.json;

  TablesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CannotRunException, UsageException {
    TaskOptions options =
        new TaskOptions(
            TaskOptions.Command.TABLES, format, false, false, reading.ocr(), "", List.of());
    return reading.run(console, options, "." + format.name());
  }
}
