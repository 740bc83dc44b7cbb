package org.wsoa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wsoa.extract.Part;

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
  static Run batch(Task task, String ending, List<Path> inputs, Optional<Path> folder) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(out, new java.io.PrintWriter(err, true, UTF_8));
    int exit;
    try {
      exit = new Batch(console, task, Run::parts, ending).run(inputs, folder);
    } catch (UsageException e) {
      console.say(String.valueOf(e.getMessage()));
      exit = ExitCode.USAGE;
    } catch (CannotRunException e) {
      console.say(String.valueOf(e.getMessage()));
      exit = ExitCode.CANNOT_RUN;
    }
    return new Run(exit, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** Pretends that a file named as an archive holds a document for each word in it. */
  private static Optional<List<Part>> parts(String name, byte[] bytes) {
    if (!name.endsWith(".zip")) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(new String(bytes, UTF_8).split(" ", -1))
            .map(word -> new Part(word, word.getBytes(UTF_8), Optional.empty()))
            .toList());
  }
}
