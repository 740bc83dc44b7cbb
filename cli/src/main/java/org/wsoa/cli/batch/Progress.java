package org.wsoa.cli.batch;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.wsoa.cli.Console;

/**
 * How far a batch has come: a bar without colours on a terminal, elsewhere a line now and then. Any
 * number of threads may step on.
 */
final class Progress implements AutoCloseable {
  /** Columns of the narrowest terminal in use. */
  private static final int WIDTH = 79;

  private static final int REFRESH_MILLIS = 500;
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(30);

  private final Console console;
  private final int total;
  private final boolean lines;
  private final Optional<ProgressBar> bar;
  private final long start = System.nanoTime();
  private long told = start;
  private int done;
  private int read;

  Progress(Console console, int total, Settings settings) {
    this.console = console;
    this.total = total;
    this.lines = !settings.quiet() && !settings.terminal();
    this.bar =
        settings.quiet() || !settings.terminal()
            ? Optional.empty()
            : Optional.of(
                new ProgressBarBuilder()
                    .setTaskName("wsoa")
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(REFRESH_MILLIS)
                    .showSpeed()
                    .setConsumer(new DelegatingProgressBarConsumer(console::status, WIDTH))
                    .build());
  }

  /**
   * One file is done.
   *
   * @param wasRead whether it took the time that reading takes
   */
  synchronized void step(boolean wasRead) {
    done++;
    read += wasRead ? 1 : 0;
    bar.ifPresent(ProgressBar::step);
    long now = System.nanoTime();
    if (lines && done < total && now - told >= BETWEEN_LINES.toNanos()) {
      told = now;
      console.say(line(done, total, read, Duration.ofNanos(now - start)));
    }
  }

  /** As {@code 120 of 300 files, 2.1 a second, 1 min 26 s left}. */
  static String line(int done, int total, int read, Duration time) {
    double rate = read / (time.toMillis() / 1000.0);
    return String.format(Locale.ROOT, "%d of %d files, %.1f a second", done, total, rate)
        + (rate > 0
            ? ", " + Durations.words(Duration.ofSeconds((long) ((total - done) / rate))) + " left"
            : "");
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    console.status("");
  }
}
