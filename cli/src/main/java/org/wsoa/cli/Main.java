package org.wsoa.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The program {@code wsoa}. */
@Command(
    name = "wsoa",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Read the action plans that English councils publish after an inspection.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all done",
      "1:some input was rejected or is not valid; the rest is written",
      "2:wrong usage",
      "3:could not run, nothing written"
    })
final class Main implements Runnable {
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  private Main() {}

  /** Runs the program and ends the Java machine with its {@link ExitCode}. */
  public static void main(String[] arguments) {
    settle();
    System.exit(
        run(
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            arguments));
  }

  /**
   * Runs the program.
   *
   * @param out where data go
   * @param err where words go, as UTF-8
   * @return an {@link ExitCode}
   */
  static int run(OutputStream out, OutputStream err, String... arguments) {
    PrintWriter words = writer(err);
    Console console = new Console(out, words);
    CommandLine wsoa = new CommandLine(new Main());
    wsoa.addSubcommand(new ExtractCommand(console))
        .addSubcommand(new LearnCommand(console))
        .addSubcommand(new TablesCommand(console))
        .addSubcommand(new ReviewCommand(console))
        .addSubcommand(new ValidateCommand(console))
        .addSubcommand(new ExportCommand(console))
        .addSubcommand(new DiffCommand(console))
        .addSubcommand(new CollectCommand(console))
        .addSubcommand(new SchemaCommand(console))
        .addSubcommand(new GenerateCompletion())
        .setOut(writer(out))
        .setErr(words)
        .setParameterExceptionHandler((e, unused) -> usage(e, console))
        .setExecutionExceptionHandler((e, command, unused) -> failed(e, command, console));
    return wsoa.execute(arguments);
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  /**
   * Makes the machine the same everywhere: no habit of its place, no words of libraries between
   * ours.
   */
  static void settle() {
    Locale.setDefault(Locale.ROOT);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    System.setProperty("java.awt.headless", "true");
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    Logger.getLogger("").setLevel(Level.OFF);
  }

  private static int usage(ParameterException e, Console console) {
    console.say(String.valueOf(e.getMessage()));
    console.say("see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }

  private static int failed(Exception e, CommandLine command, Console console) {
    console.trace(e);
    if (e instanceof UsageException) {
      return usage(new ParameterException(command, String.valueOf(e.getMessage())), console);
    }
    if (e instanceof CannotRunException) {
      console.say(String.valueOf(e.getMessage()));
    } else {
      console.say("a fault of this program (" + e + "); --debug shows where, please report it");
    }
    return ExitCode.CANNOT_RUN;
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
