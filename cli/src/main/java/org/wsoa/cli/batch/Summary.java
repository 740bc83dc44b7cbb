package org.wsoa.cli.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a batch tells at its end. Any number of threads may add to it. */
final class Summary {
  private static final int SLOWEST = 3;

  private record Timed(String path, Duration time) {}

  private final Map<String, Integer> rejected = new TreeMap<>();
  private final List<Timed> slowest = new ArrayList<>();
  private int extracted;
  private int partial;
  private int unchanged;
  private int unchangedRejected;
  private int files;

  /** A document that was read, or rejected. */
  synchronized void add(ManifestLine line) {
    switch (line.status()) {
      case EXTRACTED -> extracted++;
      case PARTIAL -> partial++;
      case REJECTED -> rejected.merge(line.code(), 1, Integer::sum);
    }
  }

  /** A document that was not read again. */
  synchronized void unchanged(ManifestLine line) {
    unchanged++;
    if (line.status() == ManifestLine.Status.REJECTED) {
      unchangedRejected++;
    }
  }

  /** How long a file took. */
  synchronized void took(String path, Duration time) {
    files++;
    slowest.add(new Timed(path, time));
    slowest.sort(Comparator.comparing(Timed::time).reversed().thenComparing(Timed::path));
    if (slowest.size() > SLOWEST) {
      slowest.remove(SLOWEST);
    }
  }

  /** Whether there is a document without an output. */
  synchronized boolean someRejected() {
    return unchangedRejected > 0 || !rejected.isEmpty();
  }

  /** One or two lines. */
  synchronized List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
                Locale.ROOT,
                "%d extracted, %d partial, %d rejected",
                extracted,
                partial,
                rejected.values().stream().mapToInt(Integer::intValue).sum())
            + inBrackets(
                rejected.entrySet().stream()
                    .map(entry -> entry.getValue() + " " + entry.getKey())
                    .collect(Collectors.joining(", ")))
            + (unchanged == 0
                ? ""
                : ", "
                    + unchanged
                    + " unchanged"
                    + inBrackets(unchangedRejected == 0 ? "" : unchangedRejected + " rejected")));
    if (files > SLOWEST) {
      lines.add(
          "slowest: "
              + slowest.stream()
                  .map(timed -> timed.path() + " " + Durations.words(timed.time()))
                  .collect(Collectors.joining(", ")));
    }
    return lines;
  }

  private static String inBrackets(String text) {
    return text.isEmpty() ? "" : " (" + text + ")";
  }
}
