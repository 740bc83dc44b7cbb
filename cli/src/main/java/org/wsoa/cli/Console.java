package org.wsoa.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;

/** Where data and words go. Data are bytes, so that no default charset is in their way. */
final class Console {
  private final OutputStream data;
  private final PrintWriter words;
  private boolean debug;

  Console(OutputStream data, PrintWriter words) {
    this.data = data;
    this.words = words;
  }

  /** Whether {@link #trace} prints. */
  void debug(boolean on) {
    debug = on;
  }

  /**
   * Writes to standard output.
   *
   * @throws CannotRunException when whoever reads it has gone
   */
  void data(byte[] bytes) throws CannotRunException {
    try {
      data.write(bytes);
      data.flush();
    } catch (IOException e) {
      throw new CannotRunException("standard output: " + Failure.words(e), e);
    }
  }

  /** A line on standard error. */
  void say(String line) {
    words.println("wsoa: " + oneLine(line));
    words.flush();
  }

  /** Lines on standard error, without the program's name before them. */
  void lines(Iterable<String> lines) {
    lines.forEach(words::println);
    words.flush();
  }

  /** The stack trace, when debugging was asked for. */
  void trace(Throwable problem) {
    if (debug) {
      problem.printStackTrace(words);
      words.flush();
    }
  }

  /** Names and messages come from documents: no line breaks or terminal codes out of them. */
  private static String oneLine(String line) {
    StringBuilder clean = new StringBuilder(line.length());
    line.codePoints()
        .map(point -> Character.isISOControl(point) ? ' ' : point)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
