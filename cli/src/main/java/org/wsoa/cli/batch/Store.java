package org.wsoa.cli.batch;

import java.io.IOException;

/** Keeps outputs until they are taken to their place. */
@FunctionalInterface
interface Store {
  /**
   * Keeps one.
   *
   * @return its name
   * @throws IOException when there is no room for it
   */
  String put(byte[] data) throws IOException;
}
