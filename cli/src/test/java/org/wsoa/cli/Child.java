package org.wsoa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program as users start it: in a process of its own. */
final class Child {
  static final Path JAR = Path.of(System.getProperty("wsoa.jar", "target/wsoa.jar"));

  /** What the launcher has before the jar on the class path. */
  static final Path DATA = JAR.resolveSibling("wsoa-data.jar");

  static final Path LAUNCHER = Path.of(System.getProperty("wsoa.launcher", "wsoa"));
  static final Path SAMPLES =
      Path.of(System.getProperty("wsoa.samples", "../samples/plans")).normalize();

  private Child() {}

  /** Runs the jar with the Java that runs the tests. */
  static Run jar(Map<String, String> environment, List<String> options, Object... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return run(Path.of("."), environment, command);
  }

  /** Runs a command to its end; two minutes are more than enough. */
  static Run run(Path at, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("wsoa", ".out");
    Path err = Files.createTempFile("wsoa", ".err");
    try {
      Process process = start(at, environment, command, out, err);
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("%s ends", command).isTrue();
      return new Run(
          process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** Starts a command whose output goes to files. */
  static Process start(
      Path at, Map<String, String> environment, List<String> command, Path out, Path err)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(at.toFile());
    builder.environment().remove("JAVA_OPTS");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().putAll(environment);
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    return builder.start();
  }
}
