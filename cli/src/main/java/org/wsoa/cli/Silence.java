package org.wsoa.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.logging.LogManager;

/**
 * Turns the platform's logging off; {@link LogManager} makes one when a library first wants to log,
 * and most runs never get there.
 */
public final class Silence {
  /**
   * For each way of logging that libraries know, who says nothing: else each would look through all
   * jars for somebody who does, which takes longer than reading a small plan.
   */
  private static final Map<String, String> NOBODY =
      Map.of(
          "java.util.logging.config.class", Silence.class.getName(),
          "org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog",
          "org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl",
          "slf4j.internal.verbosity", "ERROR",
          "slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");

  /** Has no library log; to be called before any does. */
  static void ofLibraries() {
    NOBODY.forEach(System::setProperty);
  }

  /** Says nothing from now on. */
  public Silence() throws IOException {
    byte[] off = ".level=OFF".getBytes(StandardCharsets.UTF_8);
    LogManager.getLogManager().readConfiguration(new ByteArrayInputStream(off));
  }
}
