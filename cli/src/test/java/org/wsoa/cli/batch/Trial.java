package org.wsoa.cli.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wsoa.cli.CannotRunException;
import org.wsoa.cli.Console;
import org.wsoa.cli.ExitCode;
import org.wsoa.cli.Run;
import org.wsoa.cli.UsageException;
import org.wsoa.extract.Part;

/**
 * A batch over a task in place of the extractor.
 *
 * @param task what is done to a document
 * @param worker main class of the workers' processes
 * @param settings how the batch goes about its work
 * @param recipe the options that shape the output
 */
record Trial(Task task, String worker, Settings settings, String recipe) {
  static final Settings HERE =
      new Settings(1, Duration.ofMinutes(1), 64L << 20, true, false, false, false, Globs.ALL);

  /** In this process, one document after the other. */
  static Trial here(Task task) {
    return new Trial(task, "", HERE, "");
  }

  /** In processes that run a class of the tests. */
  static Trial apart(Class<?> worker, int jobs, Duration timeout) {
    Settings settings =
        new Settings(jobs, timeout, 64L << 20, false, false, false, false, Globs.ALL);
    return new Trial((name, bytes) -> copy(bytes), worker.getName(), settings, "");
  }

  Trial with(String otherRecipe) {
    return new Trial(task, worker, settings, otherRecipe);
  }

  Trial force() {
    Settings forced =
        new Settings(
            settings.jobs(),
            settings.timeout(),
            settings.maxMemory(),
            settings.inProcess(),
            true,
            settings.quiet(),
            settings.terminal(),
            settings.globs());
    return new Trial(task, worker, forced, recipe);
  }

  /** Runs it. */
  Run run(List<Path> inputs, Optional<Path> folder) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(out, new PrintWriter(err, true, UTF_8));
    Batch.Plan plan =
        new Batch.Plan(
            () -> new Job(task, Trial::parts),
            worker,
            List.of("an order"),
            () -> recipe,
            () -> "program 1",
            ".json",
            false);
    int exit;
    try {
      exit = new Batch(console, plan, settings).run(inputs, folder);
    } catch (UsageException e) {
      console.say(String.valueOf(e.getMessage()));
      exit = ExitCode.USAGE;
    } catch (CannotRunException e) {
      console.say(String.valueOf(e.getMessage()));
      exit = ExitCode.CANNOT_RUN;
    }
    return new Run(exit, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** The document as it is. */
  static Task.Made copy(byte[] bytes) {
    return new Task.Made(bytes, Optional.of(new Task.Counts(3, 2, 1, 0)), List.of());
  }

  /** Pretends that a file named as an archive holds a document for each word in it. */
  static Optional<List<Part>> parts(String name, byte[] bytes) {
    if (!name.endsWith(".zip")) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(new String(bytes, UTF_8).split(" ", -1))
            .map(word -> new Part(word, word.getBytes(UTF_8), Optional.empty()))
            .toList());
  }
}
