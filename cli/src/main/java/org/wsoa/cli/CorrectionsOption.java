package org.wsoa.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.OptionSpec;

/** The option for what people have corrected. */
final class CorrectionsOption {
  private final OptionSpec corrections =
      Options.option(Path[].class, "FILE", "--corrections")
          .description(
              "What a person has corrected, as a review saves it. Can be repeated.",
              "Of several documents each file is for the one with the digest it bears.",
              "A correction that no longer applies is left out and told, which rejects no input.")
          .build();

  /** The option for picocli. */
  OptionSpec spec() {
    return corrections;
  }

  /** Whether any were given. */
  boolean isGiven() {
    return !Options.values(corrections).isEmpty();
  }

  /**
   * The options with the corrections.
   *
   * @param oneDocument whether they are for the one document of the call, whatever its digest
   * @throws UsageException when a file of corrections is none
   */
  TaskOptions addTo(TaskOptions options, boolean oneDocument) throws UsageException {
    return options.with(
        GivenCorrections.of(Options.<Path>values(corrections)).ofOneDocument(oneDocument));
  }
}
