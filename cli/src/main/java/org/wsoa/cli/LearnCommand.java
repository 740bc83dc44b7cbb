package org.wsoa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wsoa.cli.correct.Learned;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code wsoa learn}. */
final class LearnCommand implements Callable<Integer> {
  /** What is written where there is nothing to learn: a vocabulary all the same. */
  private static final String NOTHING = "# wording, a tab and what it means";

  private final Console console;

  private final PositionalParamSpec files =
      Options.files("CORRECTIONS.json", "What a person has corrected, as a review saves it.");

  private final OptionSpec output = TargetFile.option("all");

  private final OptionSpec vocabulary =
      Options.option(Path.class, "FILE", "--vocabulary")
          .description(
              "A vocabulary to go on with: its lines are kept and come first.",
              "It can be the file that is written.")
          .build();

  LearnCommand(Console console) {
    this.console = console;
  }

  /** The command for picocli. */
  CommandSpec spec() {
    return Options.command(
            "learn",
            this,
            "Learn what headings mean from corrections, for extract --vocabulary.",
            "Written is a TSV of wording and meaning, with what no vocabulary says yet.",
            "Where two corrections disagree neither is learned, and the exit code is 1.")
        .addPositional(files)
        .addOption(output)
        .addOption(vocabulary);
  }

  @Override
  public Integer call() throws CannotRunException, UsageException {
    List<Path> named = Options.values(files);
    List<Learned.Source> sources = new ArrayList<>();
    for (Path file : named) {
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
    TargetFile.sink(Options.value(output), console).take(data);
    boolean all = sources.size() == named.size() && learned.conflicts().isEmpty();
    return all ? ExitCode.DONE : ExitCode.REJECTED;
  }

  private Learned learned(List<Learned.Source> sources) throws UsageException {
    Optional<Path> known = Options.value(vocabulary);
    String name = known.map(Path::toString).orElse("");
    try {
      List<String> lines = known.isEmpty() ? List.of() : Files.readAllLines(known.get(), UTF_8);
      return Learned.from(sources, name, lines);
    } catch (IOException e) {
      throw new UsageException(name + ": the vocabulary cannot be read as UTF-8 text");
    } catch (IllegalStateException e) {
      throw new UsageException(Objects.toString(e.getMessage(), name));
    }
  }
}
