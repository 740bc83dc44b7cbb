package org.wsoa.cli;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
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
    String message) {

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

  /** The line of an input that was read. */
  static ManifestLine read(
      Input input, String sha256, String output, Optional<Task.Counts> counts) {
    boolean whole = counts.map(c -> c.errors() == 0).orElse(true);
    return new ManifestLine(
        input.path(),
        sha256,
        whole ? Status.EXTRACTED : Status.PARTIAL,
        output,
        counts.map(Task.Counts::actions),
        counts.map(Task.Counts::outcomes),
        counts.map(Task.Counts::warnings),
        counts.map(Task.Counts::errors),
        "",
        "");
  }

  /** The line of an input that was not read. */
  static ManifestLine rejected(Input input, String sha256, String code, String message) {
    return new ManifestLine(
        input.path(),
        sha256,
        Status.REJECTED,
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        code,
        message);
  }
}
