package org.wsoa.extract.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * How a whole process fared.
 *
 * @param seconds wall time from its start to its end
 * @param peak the most memory it held, in MB, as the system saw it; 0 where the system does not say
 * @param exit its exit code; -1 when it was ended for taking too long
 */
record Whole(double seconds, long peak, int exit) {
  private static final long MOST_SECONDS = 600;
  private static final long GLANCE_MILLIS = 5;

  /** Runs a command once; what it writes is thrown away. */
  static Whole run(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.redirectInput(new File("/dev/null"));
    long start = System.nanoTime();
    Process process = builder.start();
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    long peak = 0;
    while (!process.waitFor(GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peak(status));
      if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(MOST_SECONDS)) {
        process.destroyForcibly().waitFor();
        return new Whole(MOST_SECONDS, peak, -1);
      }
    }
    return new Whole((System.nanoTime() - start) / 1e9, peak, process.exitValue());
  }

  /** Runs a command so many times, after once for the system's caches; the one of median time. */
  static Whole median(int times, List<String> command) throws IOException, InterruptedException {
    run(command, Map.of());
    List<Whole> all = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      all.add(run(command, Map.of()));
    }
    all.sort(Comparator.comparingDouble(Whole::seconds));
    return all.get(times / 2);
  }

  private static long peak(Path status) {
    try {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        }
      }
    } catch (IOException e) {
      return 0; // another system, or it has just ended
    }
    return 0;
  }
}
