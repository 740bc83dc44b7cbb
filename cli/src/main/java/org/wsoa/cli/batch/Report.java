package org.wsoa.cli.batch;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How one document fared, as a worker tells it.
 *
 * @param way to the document within its container, joined by slashes; empty for a plain file
 * @param sha256 digest of its bytes, as in {@link ManifestLine#sha256}
 * @param stored what the {@link Store} calls the output; empty when it was not read
 * @param outputSha256 digest of the output; empty when it was not read
 * @param counts what there is in it
 * @param code why it was rejected; empty when it was not
 * @param message the same in words
 * @param trace the stack trace that belongs to it; empty where there is none
 * @param spent whether its reader has run into an {@link Error} and should read no other document
 * @param words lines for standard error
 */
record Report(
    String way,
    String sha256,
    String stored,
    String outputSha256,
    Optional<Task.Counts> counts,
    String code,
    String message,
    String trace,
    boolean spent,
    List<String> words) {
  Report {
    way = Objects.requireNonNullElse(way, "");
    sha256 = Objects.requireNonNullElse(sha256, "");
    stored = Objects.requireNonNullElse(stored, "");
    outputSha256 = Objects.requireNonNullElse(outputSha256, "");
    counts = Objects.requireNonNullElse(counts, Optional.empty());
    code = Objects.requireNonNullElse(code, "");
    message = Objects.requireNonNullElse(message, "");
    trace = Objects.requireNonNullElse(trace, "");
    words = words == null ? List.of() : List.copyOf(words);
  }

  /** That a document was not read, and why. */
  static Report rejected(String way, String sha256, String code, String message, String trace) {
    return new Report(
        way, sha256, "", "", Optional.empty(), code, message, trace, false, List.of());
  }

  /** Whether the document was rejected. */
  boolean isRejected() {
    return !code.isEmpty();
  }
}
