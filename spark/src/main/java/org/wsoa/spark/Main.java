package org.wsoa.spark;

import java.io.PrintWriter;
import org.apache.spark.sql.AnalysisException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The program that spark-submit starts. */
@Command(
    name = "wsoa-spark",
    scope = CommandLine.ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Read an archive of action plans on a Spark cluster.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all done; what was rejected stands in a table",
      "2:wrong usage",
      "3:could not run"
    })
public final class Main implements Runnable {
  private static final int USAGE = 2;
  private static final int CANNOT_RUN = 3;

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  private Main() {}

  /** Runs the program. Ends the Java machine only where something is wrong, for YARN's sake. */
  public static void main(String[] arguments) {
    int code = run(arguments);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Runs the program, and returns one of the exit codes. */
  static int run(String... arguments) {
    return new CommandLine(new Main())
        .addSubcommand(new ExtractCommand())
        .setParameterExceptionHandler((e, unused) -> usage(e))
        .setExecutionExceptionHandler((e, command, unused) -> failed(e, command))
        .execute(arguments);
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  private static int usage(ParameterException e) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println("wsoa-spark: " + e.getMessage());
    err.println("see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return USAGE;
  }

  private static int failed(Exception e, CommandLine command) {
    if (e instanceof AnalysisException) { // a path that is not there, told in Spark's words
      command.getErr().println("wsoa-spark: " + e.getMessage());
    } else {
      e.printStackTrace(command.getErr()); // goes to the driver's log, where one looks for it
    }
    return CANNOT_RUN;
  }
}
