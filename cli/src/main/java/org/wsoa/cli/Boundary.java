package org.wsoa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.RejectedException.Code;

/** The edge of one document: whatever happens within stays within. */
final class Boundary {
  /** A file of more bytes than this, 256 MiB, is not opened. */
  static final long MAX_BYTES = 256L << 20;

  private final Task task;

  Boundary(Task task) {
    this.task = task;
  }

  /**
   * How one document fared.
   *
   * @param sha256 digest of its bytes; empty when they could not be read
   * @param made what was made of it
   * @param rejection why nothing was made of it
   */
  record Fate(String sha256, Optional<Task.Made> made, Optional<RejectedException> rejection) {}

  /** Reads a file and makes something of it. */
  Fate run(Input input) {
    String sha256 = "";
    try {
      byte[] bytes = bytes(input);
      sha256 = digest(bytes);
      return new Fate(sha256, Optional.of(task.make(input.fileName(), bytes)), Optional.empty());
    } catch (RejectedException e) {
      return rejected(sha256, e);
    } catch (IOException e) {
      return rejected(sha256, new RejectedException(Code.UNREADABLE, Failure.words(e), e));
    } catch (OutOfMemoryError e) {
      String words = "needs more memory than there is; give more with JAVA_OPTS=-Xmx4g";
      return rejected(sha256, new RejectedException(Code.OUT_OF_MEMORY, words, e));
    } catch (StackOverflowError e) {
      String words = "is nested deeper than any real document; save it anew from its program";
      return rejected(sha256, new RejectedException(Code.CORRUPT, words, e));
    } catch (RuntimeException e) {
      String words =
          "could not be read for a fault of this program ("
              + e.getClass().getSimpleName()
              + "); --debug shows where, please report it";
      return rejected(sha256, new RejectedException(Code.UNREADABLE, words, e));
    }
  }

  private static Fate rejected(String sha256, RejectedException e) {
    return new Fate(sha256, Optional.empty(), Optional.of(e));
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

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
