package org.wsoa.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A file that a command writes whole, or not at all. */
final class TargetFile {
  private TargetFile() {}

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
    OutputFolder.open(parent).write(name, data);
  }
}
