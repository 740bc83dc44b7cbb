package org.wsoa.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Supplier;
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
  /** The command that has to know all others. */
  private static final String COMPLETION = "generate-completion";

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
    Map<String, Supplier<Object>> commands = commands(console);
    String named = arguments.length > 0 ? arguments[0] : "";
    if (commands.containsKey(named) && !named.equals(COMPLETION)) {
      commands.keySet().retainAll(List.of(named)); // to look at the options of all takes long
    }
    commands.forEach((name, command) -> wsoa.addSubcommand(name, command.get()));
    wsoa.setOut(writer(out))
        .setErr(words)
        .setParameterExceptionHandler((e, unused) -> usage(e, console))
        .setExecutionExceptionHandler((e, command, unused) -> failed(e, command, console));
    return wsoa.execute(arguments);
  }

  /** All commands by their names, in the order of the help. */
  private static Map<String, Supplier<Object>> commands(Console console) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("extract", () -> new ExtractCommand(console));
    commands.put("learn", () -> new LearnCommand(console));
    commands.put("tables", () -> new TablesCommand(console));
    commands.put("review", () -> new ReviewCommand(console));
    commands.put("validate", () -> new ValidateCommand(console));
    commands.put("export", () -> new ExportCommand(console));
    commands.put("diff", () -> new DiffCommand(console));
    commands.put("collect", () -> new CollectCommand(console));
    commands.put("schema", () -> new SchemaCommand(console));
    commands.put(COMPLETION, GenerateCompletion::new);
    return commands;
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
    System.setProperty("java.util.logging.config.class", Silence.class.getName());
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
