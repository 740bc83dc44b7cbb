package org.wsoa.cli.batch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wsoa.cli.Failure;
import org.wsoa.cli.UsageException;

/** Finds the files that the arguments name. */
public final class Inputs {
  private final Optional<Path> outputFolder;
  private final Globs globs;
  private final Map<String, Input> byPath = new TreeMap<>();
  private final Set<List<Path>> known = new HashSet<>();

  private Inputs(Optional<Path> outputFolder, Globs globs) {
    this.outputFolder = outputFolder.map(Inputs::real);
    this.globs = globs;
  }

  /**
   * The files that the arguments name, each once, sorted by {@link Input#path}.
   *
   * <p>A folder is walked to its leaves. Hidden files and folders, symbolic links and what is no
   * plain file are passed over, and so is the folder that is written to. An argument itself may be
   * hidden or a link.
   *
   * @param outputFolder the folder that is written to, if there is one
   * @param globs which files of a folder to take; those that are arguments are all taken
   * @throws UsageException when a folder is to be read and to be written to
   */
  static List<Input> find(Collection<Path> arguments, Optional<Path> outputFolder, Globs globs)
      throws UsageException {
    Inputs inputs = new Inputs(outputFolder, globs);
    for (Path argument : arguments) {
      if (Files.isDirectory(argument)) {
        if (inputs.isOutput(argument)) {
          throw new UsageException(
              argument + ": would be read and written to; name another folder with -o");
        }
        inputs.walk(argument);
      } else {
        inputs.add(new Input(argument, slashes(argument), lastName(argument), Optional.empty()));
      }
    }
    return List.copyOf(inputs.byPath.values());
  }

  /**
   * Two inputs that would be written to the same place, if there are such.
   *
   * @return the paths of both
   */
  static Optional<List<String>> clash(List<Input> inputs) {
    Map<Path, String> taken = new HashMap<>();
    for (Input input : inputs) {
      String other = taken.putIfAbsent(input.below(), input.path());
      if (other != null) {
        return Optional.of(List.of(other, input.path()));
      }
    }
    return Optional.empty();
  }

  private void add(Input input) {
    Path real = input.file().toAbsolutePath().normalize();
    if (known.add(List.of(real, input.below()))) {
      byPath.put(input.path(), input);
    }
  }

  private void walk(Path folder) {
    try {
      Files.walkFileTree(folder, new Walk(folder));
    } catch (IOException e) {
      addBroken(folder, folder, e);
    }
  }

  private void addBroken(Path folder, Path file, IOException e) {
    add(
        new Input(
            file,
            slashes(file),
            file.equals(folder) ? lastName(folder) : folder.relativize(file),
            Optional.of(Failure.words(e))));
  }

  private boolean isOutput(Path folder) {
    return outputFolder.filter(real(folder)::equals).isPresent();
  }

  /** The path without links, as far as it is there. */
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  private static Path lastName(Path path) {
    Path name = path.toAbsolutePath().normalize().getFileName();
    return name == null ? Path.of("root") : name;
  }

  /** A path as the manifest spells it, on any system. */
  public static String slashes(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path folder;

    Walk(Path folder) {
      this.folder = folder;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
      if (at.equals(folder)) {
        return FileVisitResult.CONTINUE;
      }
      boolean passOver = hidden(at) || isOutput(at) || globs.passOver(folder.relativize(at));
      return passOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !hidden(file) && globs.take(folder.relativize(file))) {
        add(new Input(file, slashes(file), folder.relativize(file), Optional.empty()));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      addBroken(folder, file, e);
      return FileVisitResult.CONTINUE;
    }

    private boolean hidden(Path path) {
      return lastName(path).toString().startsWith(".");
    }
  }
}
