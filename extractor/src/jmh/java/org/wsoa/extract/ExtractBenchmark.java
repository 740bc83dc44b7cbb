package org.wsoa.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.model.Document;

/** Times the extractor beside the plainest reading of the same bytes that PDFBox offers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExtractBenchmark {
  /** The PDF to read. */
  @Param("")
  public String pdf = "";

  private final Extractor extractor = new Extractor();
  private byte[] bytes = new byte[0];

  /** Reads the file before the clock starts. */
  @Setup
  public void load() throws IOException {
    bytes = Files.readAllBytes(Path.of(pdf));
  }

  /** All that we do. */
  @Benchmark
  public Document extract() throws RejectedException {
    return extractor.extract("plan.pdf", bytes);
  }

  /** The text of all pages, in no order and without tables. */
  @Benchmark
  public String text() throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /**
   * Runs both in this machine.
   *
   * @param arguments the PDF's path
   */
  public static void main(String[] arguments) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(ExtractBenchmark.class.getName() + "\\..*")
                    .param("pdf", arguments[0])
                    .forks(0)
                    .build())
            .run();
    double extract = score(results, "extract");
    double text = score(results, "text");
    System.out.printf(
        Locale.ROOT,
        "%s: extract %.1f ms, text alone %.1f ms, ratio %.2f%n",
        arguments[0],
        extract,
        text,
        extract / text);
  }

  private static double score(Collection<RunResult> results, String label) {
    return results.stream()
        .filter(result -> result.getPrimaryResult().getLabel().equals(label))
        .mapToDouble(result -> result.getPrimaryResult().getScore())
        .findFirst()
        .orElse(Double.NaN);
  }
}
