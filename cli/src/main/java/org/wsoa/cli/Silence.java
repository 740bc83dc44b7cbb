package org.wsoa.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/**
 * Turns the platform's logging off; {@link LogManager} makes one when a library first wants to log,
 * and most runs never get there.
 */
public final class Silence {
  /** Says nothing from now on. */
  public Silence() throws IOException {
    byte[] off = ".level=OFF".getBytes(StandardCharsets.UTF_8);
    LogManager.getLogManager().readConfiguration(new ByteArrayInputStream(off));
  }
}
