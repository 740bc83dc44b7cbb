package org.wsoa.cli;

import java.util.concurrent.Callable;
import org.wsoa.model.JsonSchema;
import picocli.CommandLine.Model.CommandSpec;

/** {@code wsoa schema}. */
final class SchemaCommand implements Callable<Integer> {
  private final Console console;

  SchemaCommand(Console console) {
    this.console = console;
  }

  /** The command for picocli. */
  CommandSpec spec() {
    return Options.command("schema", this, "Print the JSON Schema of what extract writes.");
  }

  @Override
  public Integer call() throws CannotRunException {
    console.data(JsonSchema.bytes());
    return ExitCode.DONE;
  }
}
