package org.wsoa.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * Where data and words go. Data are bytes, so that no default charset is in their way. Any number
 * of threads may speak.
 */
public final class Console {
  private final OutputStream data;
  private final PrintWriter words;
  private boolean debug;
  private int statusLength;

  public Console(OutputStream data, PrintWriter words) {
    this.data = data;
    this.words = words;
  }

  /** Whether {@link #trace} prints. */
  public synchronized void debug(boolean on) {
    debug = on;
  }

  /**
   * Writes to standard output.
   *
   * @throws CannotRunException when whoever reads it has gone
   */
  public synchronized void data(byte[] bytes) throws CannotRunException {
    try {
      data.write(bytes);
      data.flush();
    } catch (IOException e) {
      throw new CannotRunException("standard output: " + Failure.words(e), e);
    }
  }

  /** A line on standard error. */
  public synchronized void say(String line) {
    status("");
    words.println("wsoa: " + oneLine(line));
    words.flush();
  }

  /** Lines on standard error, without the program's name before them. */
  public synchronized void lines(Iterable<String> lines) {
    status("");
    lines.forEach(words::println);
    words.flush();
  }

  /**
   * The one line at the foot of a terminal that each next one takes the place of.
   *
   * @param line at most as long as the terminal is wide; empty to take it away
   */
  public synchronized void status(String line) {
    if (statusLength > 0 || !line.isEmpty()) {
      String clean = oneLine(line);
      words.print("\r" + clean + " ".repeat(Math.max(0, statusLength - clean.length())));
      words.print(clean.isEmpty() ? "\r" : "");
      words.flush();
      statusLength = clean.length();
    }
  }

  /** The stack trace, when debugging was asked for. */
  public void trace(Throwable problem) {
    StringWriter trace = new StringWriter();
    problem.printStackTrace(new PrintWriter(trace, true));
    trace(trace.toString());
  }

  /** A stack trace in words, when debugging was asked for. */
  public synchronized void trace(String trace) {
    if (debug) {
      status("");
      words.print(trace);
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
