package org.wsoa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.wsoa.extract.Part;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.RejectedException.Code;

/** The edge of one document: whatever happens within stays within. */
final class Boundary {
  /** A file of more bytes than this, 256 MiB, is not opened. */
  static final long MAX_BYTES = 256L << 20;

  private final Task task;
  private final Containers containers;

  Boundary(Task task, Containers containers) {
    this.task = task;
    this.containers = containers;
  }

  /**
   * How one document fared.
   *
   * @param input what was read: a file, or a part of one
   * @param sha256 digest of its bytes; empty when they could not be read
   * @param made what was made of it
   * @param rejection why nothing was made of it
   */
  record Fate(
      Input input,
      String sha256,
      Optional<Task.Made> made,
      Optional<RejectedException> rejection) {}

  /** What is tried within the boundary. */
  @FunctionalInterface
  private interface Attempt {
    List<Fate> run() throws RejectedException;
  }

  /** Reads a file and makes something of it, or of each document in it where it is a container. */
  List<Fate> run(Input input) {
    byte[] bytes;
    String sha256;
    try {
      bytes = bytes(input);
      sha256 = digest(bytes);
    } catch (RejectedException e) {
      return rejected(input, "", e);
    } catch (IOException e) {
      return rejected(input, "", new RejectedException(Code.UNREADABLE, Failure.words(e), e));
    } catch (OutOfMemoryError e) {
      return rejected(input, "", outOfMemory(e));
    }
    return within(
        input,
        sha256,
        () -> {
          Optional<List<Part>> parts = containers.parts(input.fileName(), bytes);
          return parts.isEmpty() ? made(input, sha256, bytes) : each(input, parts.get());
        });
  }

  private List<Fate> each(Input container, List<Part> parts) {
    List<Fate> fates = new ArrayList<>();
    for (Part part : parts) {
      Input input = container.part(part.path());
      if (part.rejection().isPresent()) {
        fates.addAll(rejected(input, "", part.rejection().get()));
      } else {
        String sha256 = digest(part.bytes());
        fates.addAll(within(input, sha256, () -> made(input, sha256, part.bytes())));
      }
    }
    return fates;
  }

  private List<Fate> made(Input input, String sha256, byte[] bytes) throws RejectedException {
    Task.Made made = task.make(input.fileName(), bytes);
    return List.of(new Fate(input, sha256, Optional.of(made), Optional.empty()));
  }

  private static List<Fate> within(Input input, String sha256, Attempt attempt) {
    try {
      return attempt.run();
    } catch (RejectedException e) {
      return rejected(input, sha256, e);
    } catch (OutOfMemoryError e) {
      return rejected(input, sha256, outOfMemory(e));
    } catch (StackOverflowError e) {
      String words = "is nested deeper than any real document; save it anew from its program";
      return rejected(input, sha256, new RejectedException(Code.CORRUPT, words, e));
    } catch (RuntimeException e) {
      String words =
          "could not be read for a fault of this program ("
              + e.getClass().getSimpleName()
              + "); --debug shows where, please report it";
      return rejected(input, sha256, new RejectedException(Code.UNREADABLE, words, e));
    }
  }

  private static RejectedException outOfMemory(OutOfMemoryError e) {
    String words = "needs more memory than there is; give more with JAVA_OPTS=-Xmx4g";
    return new RejectedException(Code.OUT_OF_MEMORY, words, e);
  }

  private static List<Fate> rejected(Input input, String sha256, RejectedException e) {
    return List.of(new Fate(input, sha256, Optional.empty(), Optional.of(e)));
  }

  private static byte[] bytes(Input input) throws IOException, RejectedException {
    if (input.trouble().isPresent()) {
      throw new RejectedException(Code.UNREADABLE, input.trouble().get());
    }
    long size = Files.size(input.file());
    if (size > MAX_BYTES) {
      throw new RejectedException(
          Code.TOO_LARGE,
          "has " + size + " bytes, more than " + MAX_BYTES + "; split it, or shrink its pictures");
    }
    return Files.readAllBytes(input.file());
  }

  /** The SHA-256 digest of the bytes, as lower case hexadecimal digits. */
  static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
