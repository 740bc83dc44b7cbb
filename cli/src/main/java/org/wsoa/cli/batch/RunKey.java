package org.wsoa.cli.batch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.wsoa.extract.read.RejectedException.Code;

/**
 * What a result hangs on apart from the document's bytes, so that the next run can tell whether it
 * would come to the same: the program and the options that shape its output. How long and how much
 * memory a document may take shapes nothing, save where it ran out of them.
 */
final class RunKey {
  private static final int DIGITS = 16;

  private final String base;
  private final Duration timeout;
  private final String memory;

  /**
   * @param program the program and its version
   * @param recipe the options that shape the output
   * @param memory how much a document may take, in any spelling
   */
  RunKey(String program, String recipe, Duration timeout, String memory) {
    this.base = program + "\n" + recipe;
    this.timeout = timeout;
    this.memory = memory;
  }

  /**
   * The key of a result.
   *
   * @param code why the document was rejected; empty when it was not
   * @return absent where the result hangs on what no key can hold
   */
  Optional<String> of(String code) {
    if (code.equals(Code.TIMEOUT.wireName())) {
      return Optional.of(digest(base + "\n" + timeout));
    }
    if (code.equals(Code.OUT_OF_MEMORY.wireName())) {
      return Optional.of(digest(base + "\n" + memory));
    }
    if (code.equals(Code.NEEDS_OCR.wireName())) {
      return Optional.empty(); // Tesseract may have been installed meanwhile
    }
    return Optional.of(digest(base));
  }

  private static String digest(String text) {
    return DigestUtils.sha256Hex(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }
}
