package org.wsoa.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wsoa.extract.Extractor;
import picocli.CommandLine.Model.OptionSpec;

/** The option for further wordings of headings. */
final class VocabularyOption {
  private final OptionSpec vocabulary =
      Options.option(Path.class, "FILE", "--vocabulary")
          .description(
              "More wordings for headings: a TSV of wording, meaning and, if it has any, other"
                  + " meanings.",
              "The meanings are those that --explain names.")
          .build();

  /** The option for picocli. */
  OptionSpec spec() {
    return vocabulary;
  }

  /**
   * The options with the wordings, where any were given.
   *
   * @throws UsageException when the file is none, or a line of it is malformed
   */
  TaskOptions addTo(TaskOptions options) throws UsageException {
    Optional<Path> given = Options.value(vocabulary);
    if (given.isEmpty()) {
      return options;
    }
    String name = given.get().toString();
    try {
      List<String> lines = Files.readAllLines(given.get(), StandardCharsets.UTF_8);
      Extractor.withWordings(options.ocr(), name, lines);
      return options.with(name, lines);
    } catch (IOException e) {
      throw new UsageException(name + ": the vocabulary cannot be read as UTF-8 text");
    } catch (IllegalStateException e) {
      throw new UsageException(Objects.toString(e.getMessage(), name));
    }
  }
}
