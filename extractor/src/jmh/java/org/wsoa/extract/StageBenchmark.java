package org.wsoa.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.wsoa.extract.plan.PlanBuilder;
import org.wsoa.extract.plan.Understanding;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.DocumentReader;
import org.wsoa.extract.read.FootnoteMarks;
import org.wsoa.extract.read.OcrMode;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.Sniffer;
import org.wsoa.extract.read.SourceFile;
import org.wsoa.extract.read.docx.DocxReader;
import org.wsoa.extract.read.pdf.PdfReader;
import org.wsoa.extract.read.text.TextReader;
import org.wsoa.extract.read.xlsx.XlsxReader;
import org.wsoa.extract.table.Flow;
import org.wsoa.extract.table.HeadingVocabulary;
import org.wsoa.extract.table.SectionReader;
import org.wsoa.extract.table.Stitcher;
import org.wsoa.model.CanonicalJson;
import org.wsoa.model.Document;

/** Times each stage of a reading by itself: what goes in was made before the clock starts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class StageBenchmark {
  /** The plan to read: a PDF, a DOCX, an XLSX or text. */
  @Param("")
  public String plan = "";

  private final Pipeline pipeline = new Pipeline();
  private byte[] bytes = new byte[0];

  /** What a stage hands to the next. */
  private record Between(
      SourceFile file, DocumentReader reader, RawDocument raw, Flow flow, Document document) {}

  private List<Between> between = List.of();

  /** Does all stages once. */
  @Setup
  public void load() throws IOException, RejectedException {
    bytes = Files.readAllBytes(Path.of(plan));
    String type = new Sniffer().detect("plan", bytes, new Diagnostics());
    SourceFile file = new SourceFile("plan", type, bytes);
    DocumentReader reader =
        pipeline.readers.stream()
            .filter(candidate -> candidate.accepts(type))
            .findFirst()
            .orElseThrow();
    RawDocument raw = FootnoteMarks.drop(reader.read(file, new Diagnostics()));
    Flow flow = pipeline.stitcher.stitch(raw, new Diagnostics());
    Document document = new Extractor(OcrMode.OFF).extract("plan", bytes);
    between = List.of(new Between(file, reader, raw, flow, document));
  }

  /** Telling what the file is. */
  @Benchmark
  public String sniff() throws RejectedException {
    return pipeline.sniffer.detect("plan", bytes, new Diagnostics());
  }

  /** From bytes to blocks and tables of a page or a sheet. */
  @Benchmark
  public RawDocument read() throws RejectedException {
    Between given = between.get(0);
    return FootnoteMarks.drop(given.reader().read(given.file(), new Diagnostics()));
  }

  /** From these to tables stitched over pages. */
  @Benchmark
  public Flow table() {
    return pipeline.stitcher.stitch(between.get(0).raw(), new Diagnostics());
  }

  /** From tables to the plan. */
  @Benchmark
  public PlanBuilder.Built plan() {
    return pipeline.planBuilder.build(between.get(0).flow(), new Diagnostics());
  }

  /** From the plan to JSON. */
  @Benchmark
  public byte[] write() {
    return CanonicalJson.write(between.get(0).document());
  }

  /**
   * Runs all in this machine.
   *
   * @param arguments the plan's path
   */
  public static void main(String[] arguments) throws RunnerException {
    new Runner(
            new OptionsBuilder()
                .include(StageBenchmark.class.getName() + "\\..*")
                .param("plan", arguments[0])
                .forks(0)
                .build())
        .run();
  }

  /** The stages as {@link Extractor} puts them together. */
  private static final class Pipeline {
    private final HeadingVocabulary vocabulary = HeadingVocabulary.load();
    private final SectionReader sections = new SectionReader(vocabulary);
    private final Sniffer sniffer = new Sniffer();
    private final List<DocumentReader> readers =
        List.of(new TextReader(), new DocxReader(), new XlsxReader(), new PdfReader(OcrMode.OFF));
    private final Stitcher stitcher = new Stitcher(sections);
    private final PlanBuilder planBuilder = new PlanBuilder(new Understanding(sections), vocabulary);
  }
}
