package org.wsoa.cli.batch;

import java.util.List;
import java.util.Optional;
import org.wsoa.extract.read.RejectedException;

/** What a command makes of one document. */
@FunctionalInterface
public interface Task {
  /**
   * Makes it.
   *
   * @param fileName name without folders
   * @param bytes the whole file
   * @throws RejectedException when the document cannot be read
   */
  Made make(String fileName, byte[] bytes) throws RejectedException;

  /**
   * What was made.
   *
   * @param data the bytes to write
   * @param counts what there is in it; absent where the command does not count
   * @param words lines for standard error
   */
  @SuppressWarnings("ArrayRecordComponent") // a holder of the bytes; nobody compares two of them
  record Made(byte[] data, Optional<Counts> counts, List<String> words) {
    /** Copies the words. */
    public Made {
      words = List.copyOf(words);
    }
  }

  /**
   * What there is in a document.
   *
   * @param actions number of actions
   * @param outcomes number of outcomes
   * @param warnings number of diagnostics of that severity
   * @param errors number of diagnostics of that severity
   */
  record Counts(int actions, int outcomes, int warnings, int errors) {}
}
