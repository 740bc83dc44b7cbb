package org.wsoa.cli;

import java.util.concurrent.Callable;
import org.wsoa.model.JsonSchema;
import picocli.CommandLine.Command;

/** {@code wsoa schema}. */
@Command(name = "schema", description = "Print the JSON Schema of what extract writes.")
final class SchemaCommand implements Callable<Integer> {
  private final Console console;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CannotRunException {
    console.data(JsonSchema.bytes());
    return ExitCode.DONE;
  }
}
