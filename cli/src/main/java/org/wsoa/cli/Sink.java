package org.wsoa.cli;

/** Where the output of one document goes. */
@FunctionalInterface
public interface Sink {
  /**
   * Takes all of it.
   *
   * @throws CannotRunException when it cannot be written
   * @throws UsageException when what was named to write to cannot be written to
   */
  void take(byte[] data) throws CannotRunException, UsageException;
}
