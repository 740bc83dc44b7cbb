package org.wsoa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;

/** A file that a command writes whole, or not at all. */
final class TargetFile {
  private TargetFile() {}

  /**
   * The option that names the file.
   *
   * @param what what goes to standard output without it
   */
  static OptionSpec option(String what) {
    return Options.option(Path.class, "FILE", "-o", "--output")
        .description("Write this file. Without it, " + what + " goes to standard output.")
        .build();
  }

  /** Where a command's output goes: to the file that was named, to standard output otherwise. */
  static Sink sink(Optional<Path> named, Console console) {
    return named.<Sink>map(file -> data -> write(file, data)).orElse(console::data);
  }

  /**
   * Writes the file over what was there.
   *
   * @throws UsageException when something stands there that is no file; a link is none, for what is
   *     moved to its place would be in its stead, as with {@code /dev/stdout}
   * @throws CannotRunException when it cannot be written
   */
  static void write(Path file, byte[] data) throws CannotRunException, UsageException {
    Path absolute = file.toAbsolutePath();
    Path parent = absolute.getParent();
    Path name = absolute.getFileName();
    boolean taken =
        Files.exists(absolute, LinkOption.NOFOLLOW_LINKS)
            && !Files.isRegularFile(absolute, LinkOption.NOFOLLOW_LINKS);
    if (parent == null || name == null || taken) {
      throw new UsageException(file + " is no file that could be written");
    }
    OutputFolder folder = OutputFolder.open(parent);
    Path temporary = folder.root().resolve(".wsoa-" + ProcessHandle.current().pid() + ".part");
    try {
      try {
        Files.deleteIfExists(temporary);
        Files.write(temporary, data, StandardOpenOption.CREATE_NEW);
        folder.publish(temporary, name);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      throw new CannotRunException(file + ": " + Failure.words(e), e);
    }
  }
}
