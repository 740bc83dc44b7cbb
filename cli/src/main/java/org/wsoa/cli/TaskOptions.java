package org.wsoa.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wsoa.cli.batch.Job;
import org.wsoa.cli.batch.Task;
import org.wsoa.cli.review.ReviewPage;
import org.wsoa.extract.Examination;
import org.wsoa.extract.Extractor;
import org.wsoa.extract.Pages;
import org.wsoa.extract.read.OcrMode;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.model.CanonicalJson;
import org.wsoa.model.Diagnostic;
import org.wsoa.model.Document;
import org.wsoa.model.Severity;
import org.wsoa.model.TableView;

/**
 * What a command makes of a document: all that another process needs to know to do the same.
 *
 * @param command which one
 * @param format what tables are written as
 * @param pretty whether JSON is indented
 * @param explain whether reasons are told
 * @param ocr when text is recognised
 * @param vocabulary what to call the further wordings in a message
 * @param wordings further wordings of headings, lines of a TSV
 * @param corrections what people have corrected
 */
record TaskOptions(
    Command command,
    Format format,
    boolean pretty,
    boolean explain,
    OcrMode ocr,
    String vocabulary,
    List<String> wordings,
    GivenCorrections corrections) {
  /** The commands that read documents. */
  enum Command {
    EXTRACT,
    TABLES,
    REVIEW
  }

  /** What tables can be written as; the names are those of the command line. */
  enum Format {
    json,
    csv,
    html
  }

  TaskOptions {
    Objects.requireNonNull(command, "command");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(ocr, "ocr");
    vocabulary = Objects.requireNonNullElse(vocabulary, "");
    wordings = wordings == null ? List.of() : List.copyOf(wordings);
    corrections = Objects.requireNonNullElse(corrections, GivenCorrections.NONE);
  }

  /** A command with all else as it is by custom. */
  static TaskOptions of(Command command, Format format, OcrMode ocr) {
    return new TaskOptions(
        command, format, false, false, ocr, "", List.of(), GivenCorrections.NONE);
  }

  /**
   * The same with further wordings.
   *
   * @param name what to call them in a message
   */
  TaskOptions with(String name, List<String> lines) {
    return new TaskOptions(command, format, pretty, explain, ocr, name, lines, corrections);
  }

  /** The same with corrections. */
  TaskOptions with(GivenCorrections given) {
    return new TaskOptions(command, format, pretty, explain, ocr, vocabulary, wordings, given);
  }

  /** All that shapes an output. */
  String recipe() {
    TaskOptions shaping =
        new TaskOptions(command, format, pretty, false, ocr, "", wordings, corrections.nameless());
    return new String(CanonicalJson.write(shaping), StandardCharsets.UTF_8);
  }

  /**
   * Gets ready to do it.
   *
   * @throws IllegalStateException when a wording is malformed; the message names it
   * @throws IllegalArgumentException when a file of corrections is none
   */
  Job job() {
    Extractor extractor =
        wordings.isEmpty() ? new Extractor(ocr) : Extractor.withWordings(ocr, vocabulary, wordings);
    Task task =
        switch (command) {
          case EXTRACT -> extraction(extractor);
          case TABLES -> (name, bytes) -> tables(extractor, name, bytes);
          case REVIEW -> reviewing(extractor);
        };
    return new Job(task, extractor::parts);
  }

  private Task extraction(Extractor extractor) {
    if (corrections.files().isEmpty()) {
      return (name, bytes) -> made(extractor.extract(name, bytes), reasons(extractor, name, bytes));
    }
    Correcting correcting = new Correcting(this);
    return (name, bytes) -> {
      Extractor told = correcting.extractor(extractor, bytes);
      Correcting.Made corrected = correcting.correct(told.extract(name, bytes));
      List<String> words = new ArrayList<>(reasons(told, name, bytes));
      words.addAll(corrected.words());
      return made(corrected.document(), words);
    };
  }

  private List<String> reasons(Extractor extractor, String fileName, byte[] bytes)
      throws RejectedException {
    return explain ? extractor.explain(fileName, bytes) : List.of();
  }

  private Task.Made made(Document document, List<String> words) {
    byte[] data =
        pretty
            ? CanonicalJson.pretty(document).getBytes(StandardCharsets.UTF_8)
            : CanonicalJson.write(document);
    return new Task.Made(
        data,
        Optional.of(
            new Task.Counts(
                document.plan().actions().size(),
                document.plan().outcomes().size(),
                count(document.diagnostics(), Severity.WARNING),
                count(document.diagnostics(), Severity.ERROR))),
        words);
  }

  private static int count(List<Diagnostic> diagnostics, Severity severity) {
    return Math.toIntExact(diagnostics.stream().filter(d -> d.severity() == severity).count());
  }

  private Task.Made tables(Extractor extractor, String fileName, byte[] bytes)
      throws RejectedException {
    List<TableView> tables = extractor.tables(fileName, bytes);
    byte[] data =
        switch (format) {
          case json -> CanonicalJson.write(new Tables(tables));
          case csv -> TablesCsv.write(tables).getBytes(StandardCharsets.UTF_8);
          case html -> TablesHtml.write(fileName, tables).getBytes(StandardCharsets.UTF_8);
        };
    return new Task.Made(data, Optional.empty(), List.of());
  }

  private Task reviewing(Extractor extractor) {
    if (corrections.files().isEmpty()) {
      return (name, bytes) ->
          review(extractor, name, bytes, extractor.examine(name, bytes), List.of());
    }
    Correcting correcting = new Correcting(this);
    return (name, bytes) -> {
      Extractor told = correcting.extractor(extractor, bytes);
      Examination read = told.examine(name, bytes);
      Correcting.Made corrected = correcting.correct(read.document());
      return review(
          told,
          name,
          bytes,
          new Examination(corrected.document(), read.blocks()),
          corrected.words());
    };
  }

  private static Task.Made review(
      Extractor extractor,
      String fileName,
      byte[] bytes,
      Examination examination,
      List<String> words)
      throws RejectedException {
    Optional<Pages> pages = extractor.pages(fileName, bytes);
    try {
      return new Task.Made(ReviewPage.write(examination, pages), Optional.empty(), words);
    } finally {
      pages.ifPresent(Pages::close);
    }
  }
}
