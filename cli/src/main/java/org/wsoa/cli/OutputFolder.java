package org.wsoa.cli;

import java.io.IOException;
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
   * @throws CannotRunException when it cannot be moved, or would lie outside the folder
   */
  public void publish(Path temporary, Path below) throws CannotRunException {
    Path target = inside(below);
    try {
      Files.createDirectories(parent(target));
      refuseLinks(target, below);
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new CannotRunException(target + ": " + Failure.words(e), e);
    }
  }

  /**
   * Removes a file; does nothing where there is none.
   *
   * @param below the way from the folder on
   * @throws CannotRunException when it cannot be removed, or lies outside the folder
   */
  public void remove(Path below) throws CannotRunException {
    Path target = inside(below);
    try {
      if (Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
        refuseLinks(target, below);
        Files.delete(target);
      }
    } catch (IOException e) {
      throw new CannotRunException(target + ": " + Failure.words(e), e);
    }
  }

  private Path inside(Path below) throws CannotRunException {
    Path target = root.resolve(below).normalize();
    if (!target.startsWith(root) || target.equals(root)) {
      throw new CannotRunException(below + ": lies outside the output folder");
    }
    return target;
  }

  private void refuseLinks(Path target, Path below) throws IOException, CannotRunException {
    if (!parent(target).toRealPath().startsWith(root)) {
      throw new CannotRunException(below + ": a link leads outside the output folder");
    }
  }

  private Path parent(Path target) {
    Path parent = target.getParent();
    return parent == null ? root : parent;
  }
}
