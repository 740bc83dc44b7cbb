package org.wsoa.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The folder that is written to; nothing is ever written or removed beside it. */
public final class OutputFolder {
  private final Path root;

  private OutputFolder(Path root) {
    this.root = root;
  }

  /**
   * Makes the folder where it is missing.
   *
   * @throws CannotRunException when it cannot be made or written to
   */
  public static OutputFolder open(Path folder) throws CannotRunException {
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

  /** The folder itself, without links. */
  public Path root() {
    return root;
  }

  /**
   * Moves a whole file to its place in one step, over what was there.
   *
   * @param temporary the file, in the same file system
   * @param below the way from the folder on
   * @throws IOException when it cannot be moved, or would lie outside the folder
   */
  public void publish(Path temporary, Path below) throws IOException {
    Path target = inside(below);
    Files.createDirectories(parent(target));
    refuseLinks(target);
    Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Removes a file; does nothing where there is none.
   *
   * @param below the way from the folder on
   * @throws IOException when it cannot be removed, or lies outside the folder
   */
  public void remove(Path below) throws IOException {
    Path target = inside(below);
    if (Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
      refuseLinks(target);
      Files.delete(target);
    }
  }

  private Path inside(Path below) throws IOException {
    Path target = root.resolve(below).normalize();
    if (!target.startsWith(root) || target.equals(root)) {
      throw new FileSystemException(below.toString(), null, "lies outside the output folder");
    }
    return target;
  }

  private void refuseLinks(Path target) throws IOException {
    if (!parent(target).toRealPath().startsWith(root)) {
      throw new FileSystemException(
          target.toString(), null, "a link leads outside the output folder");
    }
  }

  private Path parent(Path target) {
    Path parent = target.getParent();
    return parent == null ? root : parent;
  }
}
