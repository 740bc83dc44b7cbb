package org.wsoa.cli.batch;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of {@code manifest.jsonl}: how one input fared.
 *
 * @param path the input, see {@link Input#path}
 * @param sha256 digest of its bytes, 64 lower case hexadecimal digits; empty when they could not be
 *     read
 * @param status how it fared
 * @param output what was written for it, from the output folder on, joined by slashes; empty when
 *     nothing was
 * @param actions number of actions
 * @param outcomes number of outcomes
 * @param warnings number of warnings
 * @param errors number of errors
 * @param code why it was rejected; empty when it was not
 * @param message the same in words, with what to do
 * @param outputSha256 digest of what was written; empty when nothing was
 * @param containerSha256 digest of the file that the document came in; empty for a plain file
 * @param containerParts how many documents that file holds
 * @param run what the result hangs on apart from the bytes, see {@link RunKey}
 */
record ManifestLine(
    String path,
    String sha256,
    Status status,
    String output,
    Optional<Integer> actions,
    Optional<Integer> outcomes,
    Optional<Integer> warnings,
    Optional<Integer> errors,
    String code,
    String message,
    String outputSha256,
    String containerSha256,
    Optional<Integer> containerParts,
    String run) {

  /** How an input fared. */
  enum Status {
    /** It was read. */
    EXTRACTED,
    /** It was read, but a diagnostic says that some of it is lost. */
    PARTIAL,
    /** It was not read. */
    REJECTED;

    /** The spelling in the manifest. */
    @JsonValue
    String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  ManifestLine {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(status, "status");
    sha256 = Objects.requireNonNullElse(sha256, "");
    output = Objects.requireNonNullElse(output, "");
    actions = Objects.requireNonNullElse(actions, Optional.empty());
    outcomes = Objects.requireNonNullElse(outcomes, Optional.empty());
    warnings = Objects.requireNonNullElse(warnings, Optional.empty());
    errors = Objects.requireNonNullElse(errors, Optional.empty());
    code = Objects.requireNonNullElse(code, "");
    message = Objects.requireNonNullElse(message, "");
    outputSha256 = Objects.requireNonNullElse(outputSha256, "");
    containerSha256 = Objects.requireNonNullElse(containerSha256, "");
    containerParts = Objects.requireNonNullElse(containerParts, Optional.empty());
    run = Objects.requireNonNullElse(run, "");
  }

  /**
   * The line for a report.
   *
   * @param path of the document
   * @param output where it was written; empty when it was not
   * @param run see {@link RunKey}
   */
  static ManifestLine of(String path, Report report, String output, String run) {
    Optional<Task.Counts> counts = report.counts();
    return new ManifestLine(
        path,
        report.sha256(),
        status(report),
        output,
        counts.map(Task.Counts::actions),
        counts.map(Task.Counts::outcomes),
        counts.map(Task.Counts::warnings),
        counts.map(Task.Counts::errors),
        report.code(),
        report.message(),
        report.outputSha256(),
        "",
        Optional.empty(),
        run);
  }

  private static Status status(Report report) {
    if (report.isRejected()) {
      return Status.REJECTED;
    }
    boolean whole = report.counts().map(c -> c.errors() == 0).orElse(true);
    return whole ? Status.EXTRACTED : Status.PARTIAL;
  }

  /** The same, of a document in a container. */
  ManifestLine in(Supervisor.Whole container) {
    return new ManifestLine(
        path,
        sha256,
        status,
        output,
        actions,
        outcomes,
        warnings,
        errors,
        code,
        message,
        outputSha256,
        container.sha256(),
        Optional.of(container.parts()),
        run);
  }
}
