package org.wsoa.spark;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;
import org.wsoa.extract.Extractor;
import org.wsoa.extract.read.OcrMode;

/**
 * All that shapes what is read in a document, apart from the program.
 *
 * @param ocr when text is recognised
 * @param vocabulary what to call the wordings in a message
 * @param wordings further wordings of headings: lines of a TSV, as {@link Extractor#withWordings}
 *     takes them
 */
record Recipe(OcrMode ocr, String vocabulary, List<String> wordings) implements Serializable {
  /** Without further wordings. */
  Recipe(OcrMode ocr) {
    this(ocr, "", List.of());
  }

  Recipe {
    wordings = List.copyOf(wordings);
  }

  /** The same wherever documents are read alike: without the vocabulary's name. */
  String identity() {
    String when = "ocr=" + ocr.name().toLowerCase(Locale.ROOT);
    byte[] lines = String.join("\n", wordings).getBytes(StandardCharsets.UTF_8);
    return wordings.isEmpty() ? when : when + " vocabulary=" + DigestUtils.sha256Hex(lines);
  }

  /**
   * What reads so.
   *
   * @throws IllegalStateException when a wording is malformed; the message names it
   */
  Extractor extractor() {
    return wordings.isEmpty()
        ? new Extractor(ocr)
        : Extractor.withWordings(ocr, vocabulary, wordings);
  }
}
