package org.wsoa.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.wsoa.extract.normalise.Timings;
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
import org.wsoa.extract.read.container.Unpacker;
import org.wsoa.extract.read.doc.DocReader;
import org.wsoa.extract.read.docx.DocxReader;
import org.wsoa.extract.read.html.HtmlReader;
import org.wsoa.extract.read.odf.OdsReader;
import org.wsoa.extract.read.odf.OdtReader;
import org.wsoa.extract.read.pdf.PageMarks;
import org.wsoa.extract.read.pdf.PdfReader;
import org.wsoa.extract.read.rtf.RtfReader;
import org.wsoa.extract.read.text.TextReader;
import org.wsoa.extract.read.xlsx.XlsReader;
import org.wsoa.extract.read.xlsx.XlsxReader;
import org.wsoa.extract.table.Flow;
import org.wsoa.extract.table.HeadingVocabulary;
import org.wsoa.extract.table.Meaning;
import org.wsoa.extract.table.SectionReader;
import org.wsoa.extract.table.Stitcher;
import org.wsoa.model.Document;
import org.wsoa.model.Precision;
import org.wsoa.model.Source;
import org.wsoa.model.TableView;
import org.wsoa.model.Timing;

/**
 * Reads plans. Thread-safe: one extractor serves any number of threads, and what it loads (models,
 * vocabularies) it loads once, when first needed.
 */
public final class Extractor {
  private final Sniffer sniffer = new Sniffer();
  private final PdfReader pdf;
  private final List<DocumentReader> readers;
  private final Unpacker unpacker = new Unpacker(sniffer);
  private final Stitcher stitcher;
  private final Understanding understanding;
  private final PlanBuilder planBuilder;

  /** An extractor with the built-in vocabularies, which reads scans where it can. */
  public Extractor() {
    this(OcrMode.AUTO);
  }

  /** An extractor with the built-in vocabularies, which recognises text when it is told to. */
  public Extractor(OcrMode ocr) {
    this(ocr, HeadingVocabulary.load());
  }

  /**
   * An extractor that understands further headings.
   *
   * @param ocr when to recognise text
   * @param name what to call the lines in a message
   * @param wordings lines of a TSV: wording, meaning and, if it has any, other meanings
   * @throws IllegalStateException when a line is malformed; the message names it
   */
  public static Extractor withWordings(OcrMode ocr, String name, List<String> wordings) {
    return new Extractor(ocr, HeadingVocabulary.load().with(name, wordings));
  }

  /**
   * The same for headings that a person has looked at: what is said of them counts for more than
   * any wording.
   *
   * @param headings each as written, and what it means, one of {@link Headings#meanings()}
   * @throws IllegalStateException as {@link #withWordings}
   * @throws IllegalArgumentException when a meaning is none
   */
  public static Extractor withHeadings(
      OcrMode ocr, String name, List<String> wordings, Map<String, String> headings) {
    Map<String, Meaning> meant = new LinkedHashMap<>();
    headings.forEach((heading, spelling) -> meant.put(heading, Headings.meaning(spelling)));
    return new Extractor(ocr, HeadingVocabulary.load().with(name, wordings).withHeadings(meant));
  }

  /**
   * What a date cell with this text means; unknown where it is no date.
   *
   * @return a timing with the text as given
   */
  public static Timing timing(String text) {
    return Timings.parse(text)
        .map(read -> new Timing(text, read.precision(), read.start(), read.end()))
        .orElseGet(() -> Timing.undated(text, Precision.UNKNOWN));
  }

  private Extractor(OcrMode ocr, HeadingVocabulary vocabulary) {
    this.pdf = new PdfReader(ocr);
    this.readers =
        List.of(
            new TextReader(),
            new DocxReader(),
            new XlsxReader(),
            pdf,
            new HtmlReader(),
            new XlsReader(),
            new OdtReader(),
            new OdsReader(),
            new RtfReader(),
            new DocReader());
    SectionReader sectionReader = new SectionReader(vocabulary);
    this.stitcher = new Stitcher(sectionReader);
    this.understanding = new Understanding(sectionReader);
    this.planBuilder = new PlanBuilder(understanding, vocabulary);
  }

  /** A document read and stitched, with what it was read from. */
  private record Read(
      String mediaType, Flow flow, Optional<Integer> pageCount, Diagnostics diagnostics) {}

  /**
   * Reads a plan.
   *
   * @param fileName name without folders, for the {@code source} block only
   * @param bytes the whole file; not written to
   * @throws RejectedException when the document cannot be read
   */
  public Document extract(String fileName, byte[] bytes) throws RejectedException {
    return document(fileName, bytes, read(fileName, bytes));
  }

  /**
   * Reads a plan, and keeps what a person needs to check the reading.
   *
   * @param fileName name without folders, for the {@code source} block only
   * @param bytes the whole file; not written to
   * @throws RejectedException when the document cannot be read
   */
  public Examination examine(String fileName, byte[] bytes) throws RejectedException {
    Read read = read(fileName, bytes);
    return new Examination(
        document(fileName, bytes, read),
        Examiner.blocks(read.flow(), understanding.sections(read.flow())));
  }

  private Document document(String fileName, byte[] bytes, Read read) {
    PlanBuilder.Built built = planBuilder.build(read.flow(), read.diagnostics());
    Source source =
        new Source(
            fileName,
            read.mediaType(),
            bytes.length,
            DigestUtils.sha256Hex(bytes),
            read.pageCount());
    return new Document(
        Document.SCHEMA_VERSION, built.plan(), source, built.evidence(), read.diagnostics().list());
  }

  /**
   * The documents in a container (a ZIP archive that is no office document, an e-mail), and in
   * those in it, sorted by path; absent where the file is none. No other method takes a container.
   *
   * @param fileName name without folders
   * @param bytes the whole file; not written to
   * @throws RejectedException when it is damaged, holds nothing or holds too much
   */
  public Optional<List<Part>> parts(String fileName, byte[] bytes) throws RejectedException {
    return unpacker
        .unpack(fileName, bytes)
        .map(
            entries ->
                entries.stream()
                    .map(entry -> new Part(entry.path(), entry.bytes(), entry.rejection()))
                    .toList());
  }

  /**
   * The tables of a document, stitched over its pages, before any meaning.
   *
   * @param fileName name without folders
   * @param bytes the whole file; not written to
   * @throws RejectedException when the document cannot be read
   */
  public List<TableView> tables(String fileName, byte[] bytes) throws RejectedException {
    return read(fileName, bytes).flow().tables().stream().map(Examiner::view).toList();
  }

  /**
   * What each table was taken for and why: for each column the meaning chosen, its reasons and the
   * runner-up; lines of plain text.
   *
   * @param fileName name without folders
   * @param bytes the whole file; not written to
   * @throws RejectedException when the document cannot be read
   */
  public List<String> explain(String fileName, byte[] bytes) throws RejectedException {
    return understanding.explain(read(fileName, bytes).flow());
  }

  /**
   * The pages of a document, to be looked at; absent where its format has none. The caller closes
   * them.
   *
   * @param fileName name without folders
   * @param bytes the whole file; not written to, and not to be changed while pages are drawn
   * @throws RejectedException when the document cannot be opened
   */
  public Optional<Pages> pages(String fileName, byte[] bytes) throws RejectedException {
    String mediaType = mediaType(fileName, bytes, new Diagnostics());
    return pdf.accepts(mediaType)
        ? Optional.of(new Pages(pdf.pages(new SourceFile(fileName, mediaType, bytes))))
        : Optional.empty();
  }

  /**
   * Reads a document and keeps what each step saw of its pages; absent where its format has none.
   * The caller closes it.
   *
   * @param fileName name without folders
   * @param bytes the whole file; not written to, and not to be changed while pages are drawn
   * @throws RejectedException when the document cannot be read
   */
  public Optional<Overlays> overlays(String fileName, byte[] bytes) throws RejectedException {
    Diagnostics diagnostics = new Diagnostics();
    String mediaType = mediaType(fileName, bytes, diagnostics);
    if (!pdf.accepts(mediaType)) {
      return Optional.empty();
    }
    SourceFile file = new SourceFile(fileName, mediaType, bytes);
    List<PageMarks> marks = new ArrayList<>();
    RawDocument raw = FootnoteMarks.drop(pdf.readMarked(file, diagnostics, marks::add));
    Flow flow = stitcher.stitch(raw, diagnostics);
    return Optional.of(
        new Overlays(pdf.pages(file), marks, flow.tables(), understanding.sections(flow)));
  }

  private Read read(String fileName, byte[] bytes) throws RejectedException {
    Diagnostics diagnostics = new Diagnostics();
    String mediaType = mediaType(fileName, bytes, diagnostics);
    DocumentReader reader =
        readers.stream()
            .filter(candidate -> candidate.accepts(mediaType))
            .findFirst()
            .orElseThrow(
                () ->
                    new RejectedException(
                        RejectedException.Code.UNSUPPORTED_FORMAT,
                        fileName + ": no reader for " + mediaType));
    RawDocument raw =
        FootnoteMarks.drop(reader.read(new SourceFile(fileName, mediaType, bytes), diagnostics));
    return new Read(mediaType, stitcher.stitch(raw, diagnostics), raw.pageCount(), diagnostics);
  }

  private String mediaType(String fileName, byte[] bytes, Diagnostics diagnostics)
      throws RejectedException {
    if (bytes.length == 0) {
      throw new RejectedException(RejectedException.Code.EMPTY, fileName + ": the file is empty");
    }
    return sniffer.detect(fileName, bytes, diagnostics);
  }
}
