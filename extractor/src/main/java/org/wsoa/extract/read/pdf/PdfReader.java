package org.wsoa.extract.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.wsoa.extract.read.Block;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.DocumentReader;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.SourceFile;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.extract.read.TextLine;
import org.wsoa.model.Box;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Place;

/** Reads PDF with PDFBox. */
public final class PdfReader implements DocumentReader {
  private static final String MEDIA_TYPE = "application/pdf";

  private final Tuning tuning = Tuning.standard();

  /** A reader with the standard thresholds. */
  public PdfReader() {}

  @Override
  public boolean accepts(String mediaType) {
    return mediaType.equals(MEDIA_TYPE);
  }

  @Override
  public RawDocument read(SourceFile file, Diagnostics diagnostics) throws RejectedException {
    try (PDDocument document =
        Loader.loadPDF(file.bytes(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      return read(document, file.fileName(), diagnostics);
    } catch (InvalidPasswordException e) {
      throw new RejectedException(
          RejectedException.Code.ENCRYPTED,
          file.fileName() + ": the PDF needs a password; save a copy without one and read that",
          e);
    } catch (IOException | StackOverflowError | IllegalArgumentException | ClassCastException e) {
      throw new RejectedException(
          RejectedException.Code.CORRUPT,
          file.fileName() + ": the PDF is damaged or cut short; fetch it again from where it came",
          e);
    }
  }

  private RawDocument read(PDDocument document, String fileName, Diagnostics diagnostics)
      throws RejectedException {
    int count = document.getNumberOfPages();
    if (count == 0) {
      throw new RejectedException(
          RejectedException.Code.EMPTY, fileName + ": the PDF has no pages");
    }
    Map<PDFont, FontTraits> fonts = new HashMap<>();
    TreeSet<String> unmapped = new TreeSet<>();
    List<PageRead> pages = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      readPage(document, index, fonts, unmapped, diagnostics).ifPresent(pages::add);
    }
    if (pages.stream().mapToInt(PageRead::letters).sum() == 0) {
      boolean scan = pages.stream().anyMatch(page -> page.pictures() > 0);
      throw new RejectedException(
          RejectedException.Code.UNREADABLE,
          fileName
              + (scan
                  ? ": the pages are pictures without text; run OCR on it and read the result"
                  : ": no page has any text"));
    }
    for (String font : unmapped) {
      diagnostics.warning(
          DiagnosticCode.UNMAPPED_GLYPHS,
          "The font " + font + " does not say which letters some of its glyphs are");
    }
    StructureTags tags = StructureTags.of(document);
    return assemble(pages, tags, count, diagnostics);
  }

  private Optional<PageRead> readPage(
      PDDocument document,
      int index,
      Map<PDFont, FontTraits> fonts,
      Set<String> unmapped,
      Diagnostics diagnostics) {
    int number = index + 1;
    try {
      PDPage page = document.getPage(index);
      Display display = new Display(page);
      PageContent shown = new PageContent(number, display.width(), display.height());
      new ContentEngine(page, display, shown, fonts, unmapped, tuning).processPage(page);
      Turn turn = new Turn(shown.glyphs.mainDirection(), shown.width, shown.height);
      PageContent upright = turn.apply(shown);
      boolean[] inTable = new boolean[upright.glyphs.size()];
      List<PageTables.Found> tables = new PageTables(tuning).read(upright, turn, inTable);
      List<Integer> outside = new ArrayList<>();
      int letters = 0;
      for (int glyph = 0; glyph < inTable.length; glyph++) {
        letters += upright.glyphs.isSpace(glyph) ? 0 : 1;
        if (!inTable[glyph] && upright.glyphs.direction(glyph) == 0) {
          outside.add(glyph);
        }
      }
      if (upright.hidden > 0) {
        diagnostics.info(
            DiagnosticCode.HIDDEN_TEXT,
            upright.hidden + " letters that cannot be seen on the page were left out",
            Place.onPage(number, new Box(0, 0, shown.width, shown.height)));
      }
      return Optional.of(
          new PageRead(
              number,
              upright.width,
              upright.height,
              turn,
              tables,
              new LineBuilder(tuning).lines(upright.glyphs, outside),
              upright.hidden,
              upright.pictures,
              letters));
    } catch (IOException | StackOverflowError | IllegalArgumentException | ClassCastException e) {
      diagnostics.error(
          DiagnosticCode.DAMAGED_PART,
          "Page " + number + " is damaged and was not read",
          Place.onPage(number, new Box(0, 0, 0, 0)));
      return Optional.empty();
    }
  }

  /** Text and tables in reading order, running lines apart. */
  private RawDocument assemble(
      List<PageRead> pages, StructureTags tags, int count, Diagnostics diagnostics) {
    Furniture furniture = new Furniture(pages);
    List<TextBlock> running = new ArrayList<>();
    TreeSet<String> told = new TreeSet<>();
    List<PageRead> bodies = new ArrayList<>();
    for (PageRead page : pages) {
      List<LineRun> body = new ArrayList<>();
      for (LineRun line : page.lines()) {
        if (!furniture.has(page, line)) {
          body.add(line);
        } else if (told.add(line.marker() + " " + line.text())) {
          Place place = Place.onPage(page.page(), page.turn().back(line.box()));
          running.add(new TextBlock(0, new TextLine(line.marker(), line.text()), place));
          diagnostics.info(
              DiagnosticCode.FURNITURE, "A running line was left out: " + line.text(), place);
        }
      }
      bodies.add(
          new PageRead(
              page.page(),
              page.width(),
              page.height(),
              page.turn(),
              page.tables(),
              body,
              page.hidden(),
              page.pictures(),
              page.letters()));
    }
    PageText text = new PageText(bodies, tuning);
    List<Block> blocks = new ArrayList<>();
    for (PageRead page : tags.mark(bodies)) {
      List<LineRun> run = new ArrayList<>();
      int next = 0;
      for (PageTables.Found table : page.tables()) {
        while (next < page.lines().size()
            && page.lines().get(next).baseline() < table.area().centreY()) {
          run.add(page.lines().get(next++));
        }
        blocks.addAll(text.blocks(run, page));
        run.clear();
        blocks.add(table.raw());
      }
      run.addAll(page.lines().subList(next, page.lines().size()));
      blocks.addAll(text.blocks(run, page));
    }
    return new RawDocument(blocks, running, Optional.of(count));
  }
}
