package org.wsoa.cli.batch;

import java.time.Duration;
import java.util.Locale;

/** Lengths of time as people write them. */
final class Durations {
  private Durations() {}

  /** As {@code 850 ms}, {@code 3.2 s} or {@code 2 min 5 s}. */
  static String words(Duration duration) {
    long millis = duration.toMillis();
    if (millis < 1000) {
      return millis + " ms";
    }
    if (millis < 60_000) {
      return String.format(Locale.ROOT, millis % 1000 == 0 ? "%.0f s" : "%.1f s", millis / 1000.0);
    }
    long seconds = duration.toSeconds();
    return seconds / 60 + " min" + (seconds % 60 == 0 ? "" : " " + seconds % 60 + " s");
  }
}
