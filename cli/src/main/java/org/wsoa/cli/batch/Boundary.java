package org.wsoa.cli.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.wsoa.cli.Failure;
import org.wsoa.extract.Part;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.RejectedException.Code;

/** The edge of one document: whatever happens within stays within. */
public final class Boundary {
  /** A file of more bytes than this, 256 MiB, is not opened. */
  public static final long MAX_BYTES = 256L << 20;

  private final Job job;
  private final Store store;
  private final String moreMemory;

  /**
   * @param store keeps what is made
   * @param moreMemory how a user gives more memory
   */
  Boundary(Job job, Store store, String moreMemory) {
    this.job = job;
    this.store = store;
    this.moreMemory = moreMemory;
  }

  /** What is tried within the boundary. */
  @FunctionalInterface
  private interface Attempt<T> {
    T run() throws RejectedException, IOException;
  }

  /** What came of an attempt: one of the two. */
  private record Outcome<T>(Optional<T> value, Optional<Report> rejection) {}

  /**
   * Reads a file and makes something of it, or of each document in it where it is a container.
   *
   * @param file where it is
   * @param fileName what to call it
   * @param from how many documents of a container to pass over
   * @throws IOException when an output cannot be stored or a message not be told
   */
  void run(Path file, String fileName, int from, Message.Way out) throws IOException {
    Outcome<byte[]> read = within("", "", () -> bytes(file));
    if (read.value().isEmpty()) {
      out.tell(Message.ended(read.rejection().orElseThrow()));
      out.tell(Message.finished("", 0));
      return;
    }
    byte[] bytes = read.value().get();
    String sha256 = DigestUtils.sha256Hex(bytes);
    out.tell(Message.begun("", sha256));
    Outcome<Optional<List<Part>>> opened =
        within("", sha256, () -> job.containers().parts(fileName, bytes));
    if (opened.rejection().isPresent()) {
      out.tell(Message.ended(opened.rejection().get()));
      out.tell(Message.finished(sha256, 0));
      return;
    }
    Optional<List<Part>> parts = opened.value().orElseThrow();
    if (parts.isEmpty()) {
      out.tell(Message.ended(made("", fileName, sha256, bytes)));
      out.tell(Message.finished(sha256, 0));
      return;
    }
    int count = parts.get().size();
    for (Part part : parts.get().subList(Math.min(from, count), count)) {
      one(part, out);
    }
    out.tell(Message.finished(sha256, count));
  }

  private void one(Part part, Message.Way out) throws IOException {
    if (part.rejection().isPresent()) {
      out.tell(Message.ended(rejected(part.path(), "", part.rejection().get(), false)));
      return;
    }
    String sha256 = DigestUtils.sha256Hex(part.bytes());
    out.tell(Message.begun(part.path(), sha256));
    out.tell(Message.ended(made(part.path(), part.fileName(), sha256, part.bytes())));
  }

  private Report made(String way, String fileName, String sha256, byte[] bytes) throws IOException {
    Outcome<Task.Made> outcome = within(way, sha256, () -> job.task().make(fileName, bytes));
    if (outcome.value().isEmpty()) {
      return outcome.rejection().orElseThrow();
    }
    Task.Made made = outcome.value().get();
    return new Report(
        way,
        sha256,
        store.put(made.data()),
        DigestUtils.sha256Hex(made.data()),
        made.counts(),
        "",
        "",
        "",
        false,
        made.words());
  }

  private <T> Outcome<T> within(String way, String sha256, Attempt<T> attempt) {
    try {
      return new Outcome<>(Optional.of(attempt.run()), Optional.empty());
    } catch (RejectedException e) {
      return rejection(way, sha256, e, false);
    } catch (IOException e) {
      return rejection(
          way, sha256, new RejectedException(Code.UNREADABLE, Failure.words(e), e), false);
    } catch (OutOfMemoryError e) {
      String words = "needs more memory than there is; give more with " + moreMemory;
      return rejection(way, sha256, new RejectedException(Code.OUT_OF_MEMORY, words, e), true);
    } catch (StackOverflowError e) {
      String words = "is nested deeper than any real document; save it anew from its program";
      return rejection(way, sha256, new RejectedException(Code.CORRUPT, words, e), true);
    } catch (RuntimeException | LinkageError | AssertionError e) {
      String words =
          "could not be read for a fault of this program ("
              + e.getClass().getSimpleName()
              + "); --debug shows where, please report it";
      return rejection(
          way,
          sha256,
          new RejectedException(Code.UNREADABLE, words, e),
          !(e instanceof RuntimeException));
    }
  }

  private static <T> Outcome<T> rejection(
      String way, String sha256, RejectedException e, boolean spent) {
    return new Outcome<>(Optional.empty(), Optional.of(rejected(way, sha256, e, spent)));
  }

  private static Report rejected(String way, String sha256, RejectedException e, boolean spent) {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace, true));
    return new Report(
        way,
        sha256,
        "",
        "",
        Optional.empty(),
        e.code().wireName(),
        String.valueOf(e.getMessage()),
        trace.toString(),
        spent,
        List.of());
  }

  private static byte[] bytes(Path file) throws IOException, RejectedException {
    long size = Files.size(file);
    if (size > MAX_BYTES) {
      throw new RejectedException(
          Code.TOO_LARGE,
          "has " + size + " bytes, more than " + MAX_BYTES + "; split it, or shrink its pictures");
    }
    if (Files.isRegularFile(file)) {
      return Files.readAllBytes(file);
    }
    try (InputStream in = Files.newInputStream(file)) { // a pipe does not tell its size
      byte[] bytes = in.readNBytes(Math.toIntExact(MAX_BYTES + 1));
      if (bytes.length > MAX_BYTES) {
        throw new RejectedException(
            Code.TOO_LARGE, "has more than " + MAX_BYTES + " bytes; split it");
      }
      return bytes;
    }
  }
}
