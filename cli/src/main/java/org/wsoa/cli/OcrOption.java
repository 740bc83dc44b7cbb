package org.wsoa.cli;

import org.wsoa.extract.read.OcrMode;
import picocli.CommandLine.Option;

/** The option that says when text is recognised; picocli sets the field. */
final class OcrOption {
  /** The names are those of the command line. */
  private enum Ocr {
    off,
    auto,
    force
  }

  @Option(
      names = "--ocr",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = {
        "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told otherwise.",
        "When to read the text of pages from their picture, with Tesseract:",
        "never, where a page is a picture without text, or always."
      })
  private Ocr ocr = Ocr.auto;

  /** When text is to be recognised. */
  OcrMode mode() {
    return switch (ocr) {
      case off -> OcrMode.OFF;
      case auto -> OcrMode.AUTO;
      case force -> OcrMode.FORCE;
    };
  }
}
