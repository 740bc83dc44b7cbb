package org.wsoa.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option for what people have corrected; picocli sets the field. */
final class CorrectionsOption {
  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description = {
        "What a person has corrected, as a review saves it. Can be repeated.",
        "Of several documents each file is for the one with the digest it bears.",
        "A correction that no longer applies is left out and told, which rejects no input."
      })
  private List<Path> corrections = new ArrayList<>();

  /** Whether any were given. */
  boolean isGiven() {
    return !corrections.isEmpty();
  }

  /**
   * The options with the corrections.
   *
   * @param oneDocument whether they are for the one document of the call, whatever its digest
   * @throws UsageException when a file of corrections is none
   */
  TaskOptions addTo(TaskOptions options, boolean oneDocument) throws UsageException {
    return options.with(GivenCorrections.of(corrections).ofOneDocument(oneDocument));
  }
}
