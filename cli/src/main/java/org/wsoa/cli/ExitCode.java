package org.wsoa.cli;

/** What the program tells its caller. */
public final class ExitCode {
  /** All that was asked is done. */
  public static final int DONE = 0;

  /** Some input was rejected, or is not valid; the rest is written. */
  public static final int REJECTED = 1;

  /** The arguments make no sense. */
  public static final int USAGE = 2;

  /** It could not run: nothing to read, or nowhere to write. */
  public static final int CANNOT_RUN = 3;

  private ExitCode() {}
}
