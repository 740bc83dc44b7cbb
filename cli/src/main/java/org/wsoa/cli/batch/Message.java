package org.wsoa.cli.batch;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/**
 * A word of a worker to the batch.
 *
 * @param kind what it is about
 * @param way of {@link Kind#BEGUN}: as {@link Report#way}
 * @param sha256 of {@link Kind#BEGUN}: of the document's bytes; of {@link Kind#FINISHED}: of the
 *     file's
 * @param parts of {@link Kind#FINISHED}: how many documents the container holds; 0 for a plain file
 * @param report of {@link Kind#ENDED}: how the document fared
 * @param words of {@link Kind#FAILED}: why nothing can be done
 */
record Message(
    Kind kind, String way, String sha256, int parts, Optional<Report> report, String words) {
  /** What a worker can tell. */
  enum Kind {
    /** It waits for work. */
    READY,
    /** It turns to a document. */
    BEGUN,
    /** It is done with a document. */
    ENDED,
    /** It is done with a file. */
    FINISHED,
    /** It cannot go on for a reason that lies in no document. */
    FAILED
  }

  Message {
    way = Objects.requireNonNullElse(way, "");
    sha256 = Objects.requireNonNullElse(sha256, "");
    report = Objects.requireNonNullElse(report, Optional.empty());
    words = Objects.requireNonNullElse(words, "");
  }

  static Message ready() {
    return new Message(Kind.READY, "", "", 0, Optional.empty(), "");
  }

  static Message begun(String way, String sha256) {
    return new Message(Kind.BEGUN, way, sha256, 0, Optional.empty(), "");
  }

  static Message ended(Report report) {
    return new Message(Kind.ENDED, "", "", 0, Optional.of(report), "");
  }

  static Message finished(String sha256, int parts) {
    return new Message(Kind.FINISHED, "", sha256, parts, Optional.empty(), "");
  }

  static Message failed(String words) {
    return new Message(Kind.FAILED, "", "", 0, Optional.empty(), words);
  }

  /** Takes messages to the batch. */
  @FunctionalInterface
  interface Way {
    /**
     * Takes one.
     *
     * @throws IOException when nobody hears it any more
     */
    void tell(Message message) throws IOException;
  }

  /**
   * What a worker is asked to do.
   *
   * @param file where the file is, as a URI, which keeps the bytes of its name
   * @param fileName what to call it, without folders
   * @param from how many documents of a container to pass over
   */
  record Request(String file, String fileName, int from) {}
}
