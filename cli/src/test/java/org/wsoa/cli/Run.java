package org.wsoa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * One run of the program within the test's own machine.
 *
 * @param exit its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int exit, String out, String err) {
  /** Runs the program; paths may be given as they are. */
  static Run of(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    int exit = Main.run(out, err, words);
    return new Run(exit, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** Runs a batch over a task in place of the extractor. */
  static Run batch(Task task, String ending, List<Path> inputs, java.util.Optional<Path> folder) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(out, new java.io.PrintWriter(err, true, UTF_8));
    int exit;
    try {
      exit = new Batch(console, task, ending).run(inputs, folder);
    } catch (UsageException e) {
      console.say(String.valueOf(e.getMessage()));
      exit = ExitCode.USAGE;
    } catch (CannotRunException e) {
      console.say(String.valueOf(e.getMessage()));
      exit = ExitCode.CANNOT_RUN;
    }
    return new Run(exit, out.toString(UTF_8), err.toString(UTF_8));
  }
}
