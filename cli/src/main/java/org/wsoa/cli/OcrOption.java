package org.wsoa.cli;

import org.wsoa.extract.read.OcrMode;
import picocli.CommandLine.Model.OptionSpec;

/** The option that says when text is recognised. */
final class OcrOption {
  /** The names are those of the command line. */
  private enum Ocr {
    off,
    auto,
    force
  }

  private final OptionSpec ocr =
      Options.option(Ocr.class, "WHEN", "--ocr")
          .defaultValue("auto")
          .description(
              "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told otherwise.",
              "When to read the text of pages from their picture, with Tesseract:",
              "never, where a page is a picture without text, or always.")
          .build();

  /** The option for picocli. */
  OptionSpec spec() {
    return ocr;
  }

  /** When text is to be recognised. */
  OcrMode mode() {
    return switch (ocr.<Ocr>getValue()) {
      case off -> OcrMode.OFF;
      case auto -> OcrMode.AUTO;
      case force -> OcrMode.FORCE;
    };
  }
}
