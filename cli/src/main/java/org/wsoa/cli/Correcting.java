package org.wsoa.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.wsoa.cli.correct.Corrections;
import org.wsoa.cli.correct.Corrector;
import org.wsoa.extract.Extractor;
import org.wsoa.model.CanonicalJson;
import org.wsoa.model.Document;

/** Makes the corrections that a command was given to the documents that they are for. */
final class Correcting {
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private final TaskOptions options;
  private final List<Named> files;
  private final Corrector corrector;

  private record Named(String name, Corrections corrections) {}

  /**
   * What was made of a document.
   *
   * @param document corrected
   * @param words lines for standard error
   */
  record Made(Document document, List<String> words) {}

  /**
   * Gets ready.
   *
   * @param options with at least one file of corrections
   * @throws IllegalArgumentException when a file is none
   */
  Correcting(TaskOptions options) {
    this.options = options;
    this.files =
        options.corrections().files().stream()
            .map(given -> new Named(given.name(), given.read()))
            .toList();
    this.corrector = new Corrector(new Validation()::faults);
  }

  /**
   * The extractor for a document: that of all, or one that has been told of its headings.
   *
   * @param usual that of all
   */
  Extractor extractor(Extractor usual, byte[] bytes) {
    Map<String, String> headings = new LinkedHashMap<>();
    of(DigestUtils.sha256Hex(bytes))
        .forEach(file -> headings.putAll(file.corrections().meanings()));
    return headings.isEmpty()
        ? usual
        : Extractor.withHeadings(options.ocr(), options.vocabulary(), options.wordings(), headings);
  }

  /** Corrects a document that {@link #extractor} has read. */
  Made correct(Document read) {
    List<Named> own = of(read.source().sha256());
    List<String> words = new ArrayList<>();
    Document document = read;
    int headings = 0;
    int applied = 0;
    int refused = 0;
    for (Named file : own) {
      Corrections corrections = file.corrections();
      strange(file, read).forEach(line -> words.add(file.name() + " " + line));
      Corrector.Corrected corrected = corrector.correct(document, corrections);
      document = corrected.document();
      headings += corrections.headings().size();
      applied += corrected.applied();
      refused += corrected.refused().size();
      corrected.refused().forEach(one -> words.add(one.path() + ": " + one.reason()));
    }
    if (!own.isEmpty()) {
      words.add(0, summary(headings, applied, refused));
    }
    String name = read.source().fileName();
    return new Made(
        document,
        words.stream()
            .map(line -> "wsoa: " + CONTROL.matcher(name + ": " + line).replaceAll(" "))
            .toList());
  }

  private List<Named> of(String sha256) {
    return files.stream()
        .filter(
            file ->
                options.corrections().anyDocument()
                    || file.corrections().source().sha256().equals(sha256))
        .toList();
  }

  private static String summary(int headings, int applied, int refused) {
    return (headings == 0 ? "" : headings + (headings == 1 ? " heading" : " headings") + " told, ")
        + applied
        + (applied == 1 ? " correction applied, " : " corrections applied, ")
        + refused
        + (refused == 1 ? " no longer applies" : " no longer apply");
  }

  /** What may be why corrections no longer apply. */
  private static List<String> strange(Named file, Document read) {
    Corrections corrections = file.corrections();
    if (!corrections.source().sha256().equals(read.source().sha256())) {
      return List.of("was made for a file with other bytes, " + corrections.source().fileName());
    }
    boolean same =
        corrections.planSha256().equals(DigestUtils.sha256Hex(CanonicalJson.write(read.plan())));
    return same || !corrections.headings().isEmpty()
        ? List.of()
        : List.of("was made when the file was read otherwise, by another version or options");
  }
}
