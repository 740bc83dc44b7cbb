package org.wsoa.extract.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.wsoa.extract.read.Block;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.DocumentReader;
import org.wsoa.extract.read.OcrMode;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.SourceFile;
import org.wsoa.extract.read.ocr.Recogniser;
import org.wsoa.model.Box;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Place;

/**
 * Reads PDF. Each page's content stream is read once; what is kept of a page is its cells and
 * lines. No script or action of the file is ever run.
 */
public final class PdfReader implements DocumentReader {
  private final Tuning tuning = Tuning.STANDARD;
  private final OcrMode ocr;
  private final Supplier<Recogniser> recogniser;
  private final int seconds;

  /** A reader that recognises the text of pages which are pictures. */
  public PdfReader() {
    this(OcrMode.AUTO);
  }

  /** A reader that recognises text when it is told to. */
  public PdfReader(OcrMode ocr) {
    this(ocr, Recogniser::new, Scans.PAGE_SECONDS);
  }

  /**
   * A reader with another Tesseract than that on the path.
   *
   * @param recogniser asked for one when the first page has to be recognised
   * @param seconds how long the words of one page may take
   */
  PdfReader(OcrMode ocr, Supplier<Recogniser> recogniser, int seconds) {
    this.ocr = ocr;
    this.recogniser = recogniser;
    this.seconds = seconds;
  }

  @Override
  public boolean accepts(String mediaType) {
    return mediaType.equals("application/pdf");
  }

  @Override
  public RawDocument read(SourceFile file, Diagnostics diagnostics) throws RejectedException {
    return read(file, diagnostics, PageWatcher.NOBODY);
  }

  /**
   * Reads a document, and shows what was made of each page.
   *
   * @param marks takes those of each page that could be laid out, in order
   * @throws RejectedException when it cannot be read
   */
  public RawDocument readMarked(SourceFile file, Diagnostics diagnostics, Consumer<PageMarks> marks)
      throws RejectedException {
    return read(
        file,
        diagnostics,
        (page, number, turn, measure) -> marks.accept(PageMarks.of(page, number, turn, measure)));
  }

  private RawDocument read(SourceFile file, Diagnostics diagnostics, PageWatcher watcher)
      throws RejectedException {
    try (PDDocument document = PdfFile.open(file)) {
      return read(document, file.fileName(), diagnostics, watcher);
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      throw PdfFile.corrupt(file, broken);
    }
  }

  /**
   * The pages as pictures.
   *
   * @throws RejectedException when the file cannot be opened
   */
  public PdfPages pages(SourceFile file) throws RejectedException {
    return PdfPages.open(file, ocr);
  }

  private RawDocument read(
      PDDocument document, String name, Diagnostics diagnostics, PageWatcher watcher)
      throws RejectedException, IOException {
    StructureTags tags = StructureTags.of(document);
    Set<COSDictionary> hiddenLayers = PdfFile.hiddenLayers(document);
    IdentityHashMap<COSDictionary, FontFacts> fonts = new IdentityHashMap<>();
    Map<FontFacts, Integer> unmapped = new LinkedHashMap<>();
    PageQueue queue = new PageQueue(diagnostics, watcher);
    List<PDPage> found = pages(document, diagnostics);
    int count = found.size();
    int letters = 0;
    int hidden = 0;
    int hiddenPage = 0;
    Scans scans = new Scans(ocr, recogniser, seconds, tuning, diagnostics);
    for (int number = 1; number <= count; number++) {
      try {
        PDPage source = found.get(number - 1);
        PageContent page = ContentEngine.read(source, fonts, hiddenLayers);
        int here = dropHidden(page);
        Optional<PageContent> scanned = scans.read(document, number, page, page.glyphs - here);
        Tuning measure = tuning;
        if (scanned.isPresent()) {
          measure = tuning.forScans();
          page = scanned.get();
          here = 0;
        }
        hidden += here;
        hiddenPage = hiddenPage == 0 && here > 0 ? number : hiddenPage;
        letters += page.glyphs - here;
        queue.add(page, number, tags.of(source.getCOSObject()), measure);
        for (FontFacts font : fonts.values()) {
          if (font.unmapped) {
            unmapped.putIfAbsent(font, number);
          }
        }
      } catch (IOException | RuntimeException | StackOverflowError damaged) {
        PageQueue.tellDamaged(number, diagnostics);
      }
    }
    List<PageReader.Layout> pages = queue.finish();
    if (letters == 0) {
      if (count > 0 && pages.isEmpty()) {
        throw new RejectedException(
            RejectedException.Code.CORRUPT,
            name + ": no page can be read; fetch or export it again");
      }
      throw scans.rejection(name);
    }
    scans.tell();
    for (PageReader.Layout page : pages) {
      if (scans.isColourless(page.number())) {
        page.tables().forEach(TablePart::dropFills);
      }
    }
    if (hidden > 0) {
      diagnostics.info(
          DiagnosticCode.HIDDEN_TEXT,
          hidden
              + " characters that cannot be seen were left out, the first on page "
              + hiddenPage);
    }
    unmapped.forEach(
        (font, page) ->
            diagnostics.warning(
                DiagnosticCode.UNMAPPED_GLYPHS,
                "the font " + font.name() + " does not say which letters some of its glyphs are",
                Place.onPage(page, new Box(0, 0, 0, 0))));
    return assemble(pages, count, diagnostics);
  }

  private static List<PDPage> pages(PDDocument document, Diagnostics diagnostics) {
    List<PDPage> pages = PdfFile.pages(document);
    int promised = document.getNumberOfPages();
    if (promised > pages.size()) {
      diagnostics.error(
          DiagnosticCode.DAMAGED_PART,
          "the file promises " + promised + " pages and holds " + pages.size(),
          Place.inDocument());
    }
    return pages;
  }

  private RawDocument assemble(List<PageReader.Layout> pages, int count, Diagnostics diagnostics) {
    for (int k = 1; k < pages.size(); k++) {
      List<TablePart> before = pages.get(k - 1).tables();
      List<TablePart> after = pages.get(k).tables();
      if (!before.isEmpty() && !after.isEmpty()) {
        TablePart.compare(before.get(before.size() - 1), after.get(0));
      }
    }
    Furniture furniture = new Furniture(pages, tuning);
    BodyText body = new BodyText(pages, tuning);
    List<Block> blocks = new ArrayList<>();
    for (PageReader.Layout page : pages) {
      blocks.addAll(body.blocks(page, furniture.strip(page, diagnostics)));
    }
    return new RawDocument(blocks, furniture.list(), Optional.of(count));
  }

  /**
   * Marks letters that cannot be seen as dropped, and counts them. A page that is a picture with
   * only invisible letters over it is a scan that went through OCR: there they are the text.
   */
  static int dropHidden(PageContent page) {
    int hidden = 0;
    for (int g = 0; g < page.glyphs; g++) {
      hidden += page.has(g, PageContent.HIDDEN) ? 1 : 0;
    }
    if (hidden == page.glyphs && page.images > 0) {
      return 0;
    }
    int told = 0;
    for (int g = 0; g < page.glyphs; g++) {
      if (page.has(g, PageContent.HIDDEN)) {
        page.flags[g] |= PageContent.DROPPED;
        told += page.has(g, PageContent.BLANK) ? 0 : 1;
      }
    }
    return told;
  }
}
