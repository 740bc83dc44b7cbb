package org.wsoa.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code wsoa generate-completion}. */
final class CompletionCommand implements Callable<Integer> {
  private final Console console;
  private final CommandLine wsoa;

  /**
   * @param wsoa the program with all its commands
   */
  CompletionCommand(Console console, CommandLine wsoa) {
    this.console = console;
    this.wsoa = wsoa;
  }

  /** The command for picocli. */
  CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            "generate-completion",
            this,
            "Generate bash/zsh completion script for wsoa.",
            "Run the following command to give `wsoa` TAB completion in the current shell:",
            "",
            "  source <(wsoa generate-completion)",
            "");
    spec.usageMessage().optionListHeading("Options:%n");
    return spec;
  }

  @Override
  public Integer call() throws CannotRunException {
    String script = AutoComplete.bash(wsoa.getCommandName(), wsoa);
    console.data((script + "\n").getBytes(StandardCharsets.UTF_8));
    return ExitCode.DONE;
  }
}
