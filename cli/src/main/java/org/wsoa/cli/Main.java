package org.wsoa.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program {@code wsoa}. */
final class Main implements Runnable {
  /** The command that has to know all others. */
  private static final String COMPLETION = "generate-completion";

  /** Types that no option has; picocli would get all of the calendar ready for them. */
  private static final String UNASKED = "java.(sql|time).*";

  /** All commands, in the order of the help. */
  private static final List<String> COMMANDS =
      List.of(
          "extract",
          "learn",
          "tables",
          "review",
          "validate",
          "export",
          "diff",
          "collect",
          "schema",
          COMPLETION);

  private final CommandSpec spec;

  private Main() {
    this.spec =
        Options.command(
            "wsoa",
            this,
            "Read the action plans that English councils publish after an inspection.");
    spec.usageMessage().synopsisSubcommandLabel("COMMAND");
  }

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
    CommandLine wsoa = Options.line(new Main().spec);
    String named = arguments.length > 0 ? arguments[0] : "";
    boolean one = COMMANDS.contains(named) && !named.equals(COMPLETION);
    for (String name : one ? List.of(named) : COMMANDS) { // to put all together takes longer
      wsoa.addSubcommand(Options.line(command(name, console, wsoa)));
    }
    wsoa.setOut(writer(out))
        .setErr(words)
        .setParameterExceptionHandler(new Usage(console))
        .setExecutionExceptionHandler(new Failed(console));
    return wsoa.execute(arguments);
  }

  private static CommandSpec command(String name, Console console, CommandLine wsoa) {
    return switch (name) {
      case "extract" -> new ExtractCommand(console).spec();
      case "learn" -> new LearnCommand(console).spec();
      case "tables" -> new TablesCommand(console).spec();
      case "review" -> new ReviewCommand(console).spec();
      case "validate" -> new ValidateCommand(console).spec();
      case "export" -> new ExportCommand(console).spec();
      case "diff" -> new DiffCommand(console).spec();
      case "collect" -> new CollectCommand(console).spec();
      case "schema" -> new SchemaCommand(console).spec();
      case COMPLETION -> new CompletionCommand(console, wsoa).spec();
      default -> throw new IllegalArgumentException(name);
    };
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
    System.setProperty("picocli.converters.excludes", UNASKED);
    Silence.ofLibraries();
  }

  private static int usage(ParameterException e, Console console) {
    console.say(String.valueOf(e.getMessage()));
    console.say("see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /**
   * What to do about wrong usage. It is no lambda, nor is the other, because Java keeps none of an
   * interface as old as picocli's in its archive of classes.
   */
  private record Usage(Console console) implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
      return usage(e, console);
    }
  }

  /** What to do when a command fails. */
  private record Failed(Console console) implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult unused) {
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
  }
}
