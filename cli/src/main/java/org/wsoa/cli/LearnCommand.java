package org.wsoa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wsoa.cli.correct.Learned;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wsoa learn}. */
@Command(
    name = "learn",
    description = {
      "Learn what headings mean from corrections, for extract --vocabulary.",
      "Written is a TSV of wording and meaning, with what no vocabulary says yet.",
      "Where two corrections disagree neither is learned, and the exit code is 1."
    })
final class LearnCommand implements Callable<Integer> {
  /** What is written where there is nothing to learn: a vocabulary all the same. */
  private static final String NOTHING = "# wording, a tab and what it means";

  private final Console console;

  @Parameters(
      paramLabel = "CORRECTIONS.json",
      arity = "1..*",
      description = "What a person has corrected, as a review saves it.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write this file. Without it, all goes to standard output.")
  private @Nullable Path output;

  @Option(
      names = "--vocabulary",
      paramLabel = "FILE",
      description = {
        "A vocabulary to go on with: its lines are kept and come first.",
        "It can be the file that is written."
      })
  private @Nullable Path vocabulary;

  LearnCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CannotRunException, UsageException {
    List<Learned.Source> sources = new ArrayList<>();
    for (Path file : files) {
      try {
        sources.add(new Learned.Source(file.toString(), GivenCorrections.of(file).read()));
      } catch (UsageException e) {
        console.say(String.valueOf(e.getMessage()));
      }
    }
    if (sources.isEmpty()) {
      throw new CannotRunException("there are no corrections in what was named");
    }
    Learned learned = learned(sources);
    learned.conflicts().forEach(console::say);
    console.say(learned.added() + (learned.added() == 1 ? " heading" : " headings") + " learned");
    List<String> lines = learned.lines().isEmpty() ? List.of(NOTHING) : learned.lines();
    byte[] data = (String.join("\n", lines) + "\n").getBytes(UTF_8);
    if (output == null) {
      console.data(data);
    } else {
      TargetFile.write(output, data);
    }
    boolean all = sources.size() == files.size() && learned.conflicts().isEmpty();
    return all ? ExitCode.DONE : ExitCode.REJECTED;
  }

  private Learned learned(List<Learned.Source> sources) throws UsageException {
    String name = Objects.toString(vocabulary, "");
    try {
      List<String> lines = vocabulary == null ? List.of() : Files.readAllLines(vocabulary, UTF_8);
      return Learned.from(sources, name, lines);
    } catch (IOException e) {
      throw new UsageException(name + ": the vocabulary cannot be read as UTF-8 text");
    } catch (IllegalStateException e) {
      throw new UsageException(Objects.toString(e.getMessage(), name));
    }
  }
}
