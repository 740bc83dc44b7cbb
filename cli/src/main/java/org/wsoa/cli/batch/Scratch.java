package org.wsoa.cli.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wsoa.cli.CannotRunException;
import org.wsoa.cli.Failure;

/**
 * The one folder for all that a run leaves lying about while it goes on: {@code .wsoa-run} in the
 * output folder, so that moving from it is one step. It holds a lock too, which the system takes
 * away from a run that was killed; the next run then clears up after it.
 */
final class Scratch implements AutoCloseable {
  private static final String NAME = ".wsoa-run";
  private static final String LOCK = "lock";
  private static final int MOST_LENGTH = 1 << 16;
  private static final Pattern STORED = Pattern.compile("\\d+-\\d+\\.out");

  private final Path folder;
  private final FileChannel lock;

  private Scratch(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Takes the folder for this run, and clears away what a killed one has left.
   *
   * @param outputFolder without links
   * @throws CannotRunException when another run has it, or it cannot be made
   */
  static Scratch open(Path outputFolder) throws CannotRunException {
    Path folder = outputFolder.resolve(NAME);
    try {
      while (true) {
        Files.createDirectories(folder);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
          throw new CannotRunException(folder + ": is not a folder; remove it");
        }
        FileChannel lock = lock(folder.resolve(LOCK), outputFolder);
        if (isStillThere(folder.resolve(LOCK), lock)) {
          clear(folder, false);
          return new Scratch(folder, lock);
        }
        lock.close();
      }
    } catch (IOException e) {
      throw new CannotRunException(folder + ": " + Failure.words(e), e);
    }
  }

  private static FileChannel lock(Path file, Path outputFolder)
      throws IOException, CannotRunException {
    FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);
    try {
      FileLock held = channel.tryLock();
      if (held != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // another run in this very Java machine
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    throw new CannotRunException(
        outputFolder + ": another run is writing here; wait for its end, or name another folder");
  }

  /**
   * Whether a lock is on the file of that name, not on one that its last owner has removed. Told by
   * a length that nobody else will have chosen: to open the file once more, and close it, would end
   * the lock.
   */
  private static boolean isStillThere(Path file, FileChannel lock) throws IOException {
    int length = ThreadLocalRandom.current().nextInt(1, MOST_LENGTH);
    lock.truncate(0);
    lock.write(ByteBuffer.allocate(length), 0);
    try {
      return Files.size(file) == length;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** The folder. */
  Path folder() {
    return folder;
  }

  /**
   * Where a worker has put an output.
   *
   * @throws CannotRunException when it is no name that a worker may give
   */
  Path stored(String name) throws CannotRunException {
    if (!STORED.matcher(name).matches()) {
      throw new CannotRunException("a worker names a strange file: " + name);
    }
    return folder.resolve(name);
  }

  /** A folder for the temporary files of one worker. */
  Path temporary(String number) throws IOException {
    return Files.createDirectory(folder.resolve("tmp-" + number));
  }

  /** Removes what a worker has left; it must have ended. */
  void clear(String number) throws IOException {
    removeAll(folder.resolve("tmp-" + number));
    try (var files = Files.newDirectoryStream(folder, number + "-*.out")) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Removes the folder. The lock goes first, while it is held. */
  @Override
  public void close() throws CannotRunException {
    try (lock) {
      clear(folder, true);
    } catch (IOException e) {
      throw new CannotRunException(folder + ": " + Failure.words(e), e);
    }
  }

  private static void clear(Path folder, boolean whole) throws IOException {
    try (var files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (!file.endsWith(LOCK)) {
          removeAll(file);
        }
      }
    }
    if (whole) {
      Files.deleteIfExists(folder.resolve(LOCK));
      Files.deleteIfExists(folder);
    }
  }

  /** Removes a file or a folder with all in it; links are removed, not followed. */
  private static void removeAll(Path root) throws IOException {
    if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path at, @Nullable IOException e)
              throws IOException {
            Files.deleteIfExists(at);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Keeps the outputs of one worker as numbered files. */
  static final class Shelf implements Store {
    private final Path folder;
    private final String worker;
    private int number;

    Shelf(Path folder, String worker) {
      this.folder = folder;
      this.worker = worker;
    }

    @Override
    public synchronized String put(byte[] data) throws IOException {
      number++;
      String name = worker + "-" + number + ".out";
      Files.write(folder.resolve(name), data);
      return name;
    }
  }
}
