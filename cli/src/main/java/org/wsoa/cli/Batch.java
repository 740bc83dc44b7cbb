package org.wsoa.cli;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.model.CanonicalJson;

/** Runs a task over the inputs of one call. */
final class Batch {
  private static final String MANIFEST = "manifest.jsonl";

  private final Console console;
  private final Task task;
  private final Containers containers;
  private final String ending;

  /**
   * @param containers opens those inputs that hold documents
   * @param ending what output files add to the name of their input, with its dot
   */
  Batch(Console console, Task task, Containers containers, String ending) {
    this.console = console;
    this.task = task;
    this.containers = containers;
    this.ending = ending;
  }

  /**
   * Reads what the arguments name and writes what the task makes of it: below the folder with a
   * manifest, or without a folder to standard output.
   *
   * @return an {@link ExitCode}
   * @throws CannotRunException when there is nothing to read or nowhere to write
   * @throws UsageException when the arguments do not fit together
   */
  int run(List<Path> arguments, Optional<Path> folder) throws CannotRunException, UsageException {
    List<Input> inputs = Inputs.find(arguments, folder);
    if (inputs.isEmpty()) {
      throw new CannotRunException("there is no file in what was named");
    }
    if (folder.isEmpty()) {
      boolean oneFile = arguments.size() == 1 && inputs.get(0).file().equals(arguments.get(0));
      if (!oneFile) {
        throw new UsageException("several files need a folder to write to: -o DIR");
      }
      return toStandardOutput(inputs.get(0));
    }
    Optional<List<String>> clash = Inputs.clash(inputs);
    if (clash.isPresent()) {
      throw new UsageException(
          String.join(" and ", clash.get())
              + " would be written to the same file; name the folder they share");
    }
    return toFolder(inputs, OutputFolder.open(folder.get()));
  }

  private int toStandardOutput(Input input) throws CannotRunException, UsageException {
    List<Boundary.Fate> fates = new Boundary(task, containers).run(input);
    List<Task.Made> made = fates.stream().flatMap(fate -> fate.made().stream()).toList();
    if (made.size() > 1) {
      throw new UsageException(
          input.path() + " holds " + made.size() + " documents; give a folder for them: -o DIR");
    }
    for (Boundary.Fate fate : fates) {
      fate.rejection().ifPresent(e -> tell(fate.input(), e));
      fate.made().flatMap(Task.Made::counts).ifPresent(counts -> tell(fate.input(), counts));
    }
    if (!made.isEmpty()) {
      console.data(made.get(0).data());
    }
    return made.size() == fates.size() ? ExitCode.DONE : ExitCode.REJECTED;
  }

  private int toFolder(List<Input> inputs, OutputFolder folder) throws CannotRunException {
    Boundary boundary = new Boundary(task, containers);
    List<ManifestLine> lines = new ArrayList<>();
    for (Input input : inputs) {
      for (Boundary.Fate fate : boundary.run(input)) {
        lines.add(one(fate, folder));
      }
    }
    lines.sort(Comparator.comparing(ManifestLine::path)); // parts stand between other inputs
    ByteArrayOutputStream manifest = new ByteArrayOutputStream();
    for (ManifestLine line : lines) {
      manifest.writeBytes(CanonicalJson.write(line));
      manifest.write('\n');
    }
    folder.write(Path.of(MANIFEST), manifest.toByteArray());
    long rejected = count(lines, ManifestLine.Status.REJECTED);
    console.say(
        String.format(
            Locale.ROOT,
            "%d extracted, %d partial, %d rejected",
            count(lines, ManifestLine.Status.EXTRACTED),
            count(lines, ManifestLine.Status.PARTIAL),
            rejected));
    return rejected == 0 ? ExitCode.DONE : ExitCode.REJECTED;
  }

  private ManifestLine one(Boundary.Fate fate, OutputFolder folder) throws CannotRunException {
    Input input = fate.input();
    if (fate.rejection().isPresent()) {
      RejectedException e = fate.rejection().get();
      String message = tell(input, e);
      return ManifestLine.rejected(input, fate.sha256(), e.code().wireName(), message);
    }
    Task.Made made = fate.made().orElseThrow();
    Path below = input.below().resolveSibling(input.below().getFileName() + ending);
    folder.write(below, made.data());
    return ManifestLine.read(input, fate.sha256(), Inputs.slashes(below), made.counts());
  }

  private String tell(Input input, RejectedException e) {
    String message = String.valueOf(e.getMessage());
    console.say(
        input.path() + ": " + withoutName(input, message) + " [" + e.code().wireName() + "]");
    console.trace(e);
    return message;
  }

  /** Messages mostly begin with the file's name; the path before them says more. */
  private static String withoutName(Input input, String message) {
    String name = input.fileName() + ": ";
    return message.startsWith(name) ? message.substring(name.length()) : message;
  }

  private void tell(Input input, Task.Counts counts) {
    if (counts.warnings() + counts.errors() > 0) {
      console.say(
          input.path()
              + ": "
              + counts.warnings()
              + " warnings, "
              + counts.errors()
              + " errors: see diagnostics");
    }
  }

  private static long count(List<ManifestLine> lines, ManifestLine.Status status) {
    return lines.stream().filter(line -> line.status() == status).count();
  }
}
