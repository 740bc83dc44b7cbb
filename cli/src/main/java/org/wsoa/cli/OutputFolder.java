package org.wsoa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The folder that is written to; nothing is ever written beside it. */
final class OutputFolder {
  private final Path root;

  private OutputFolder(Path root) {
    this.root = root;
  }

  /**
   * Makes the folder where it is missing.
   *
   * @throws CannotRunException when it cannot be made or written to
   */
  static OutputFolder open(Path folder) throws CannotRunException {
    try {
      Files.createDirectories(folder);
      Path root = folder.toRealPath();
      if (!Files.isWritable(root)) {
        throw new CannotRunException(folder + ": no permission to write here");
      }
      return new OutputFolder(root);
    } catch (IOException e) {
      throw new CannotRunException(folder + ": " + Failure.words(e), e);
    }
  }

  /**
   * Writes a file whole or not at all: under another name first, then moved over what was there.
   *
   * @param below the way from the folder on
   * @throws CannotRunException when it cannot be written, or would lie outside the folder
   */
  void write(Path below, byte[] data) throws CannotRunException {
    Path target = root.resolve(below).normalize();
    Path parent = target.getParent();
    if (parent == null || !target.startsWith(root)) {
      throw new CannotRunException(below + ": lies outside the output folder");
    }
    try {
      Files.createDirectories(parent);
      if (!parent.toRealPath().startsWith(root)) {
        throw new CannotRunException(below + ": a link leads outside the output folder");
      }
      Path temporary = parent.resolve(".wsoa-" + ProcessHandle.current().pid() + ".part");
      Files.deleteIfExists(temporary);
      try {
        Files.write(temporary, data, StandardOpenOption.CREATE_NEW);

        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      throw new CannotRunException(target + ": " + Failure.words(e), e);
    }
  }
}
