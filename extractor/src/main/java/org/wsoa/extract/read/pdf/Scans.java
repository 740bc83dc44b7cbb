package org.wsoa.extract.read.pdf;

import java.io.IOException;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.OcrMode;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.RejectedException.Code;
import org.wsoa.extract.read.ocr.Picture;
import org.wsoa.extract.read.ocr.Recogniser;
import org.wsoa.extract.read.ocr.Word;
import org.wsoa.model.Box;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Place;

/** The pages of one document that are pictures, and how they were read. */
final class Scans {
  /** What Tesseract is at its best with, and a common scanner's own. */
  private static final int DPI = 300;

  /** A page of A3 at 250 to the inch; larger ones are drawn smaller. */
  private static final double MAX_PIXELS = 12_000_000;

  /** How long the words of one page may take. */
  static final int PAGE_SECONDS = 60;

  /** A picture that covers so much of a page is the page. */
  private static final float PAGE_SHARE = 0.5f;

  /** A page stamp or a number printed over a scan has no more letters. */
  private static final int MAX_STAMP = 30;

  private final OcrMode mode;
  private final Supplier<Recogniser> made;
  private final int seconds;
  private final Tuning tuning;
  private final Diagnostics diagnostics;
  private @Nullable Recogniser recogniser;
  private int way;
  private String failure = "";
  private int unread;
  private boolean coloured;
  private final BitSet pages = new BitSet();
  private int firstUnread;

  Scans(
      OcrMode mode,
      Supplier<Recogniser> made,
      int seconds,
      Tuning tuning,
      Diagnostics diagnostics) {
    this.mode = mode;
    this.made = made;
    this.seconds = seconds;
    this.tuning = tuning;
    this.diagnostics = diagnostics;
  }

  /**
   * The page as read from its picture; absent where it has text, or cannot be read so.
   *
   * @param number page from 1
   * @param content what the page's content stream shows
   * @param letters how many letters of it count
   * @throws IOException when the page cannot be drawn or read
   */
  Optional<PageContent> read(PDDocument document, int number, PageContent content, int letters)
      throws IOException {
    if (!isScan(mode, content, letters)) {
      return Optional.empty();
    }
    if (mode == OcrMode.OFF || !isPresent()) {
      unread++;
      firstUnread = firstUnread == 0 ? number : firstUnread;
      return Optional.empty();
    }
    Picture drawn = draw(new PDFRenderer(document), number, content.width, content.height);
    try {
      return Optional.of(read(drawn, number));
    } catch (IOException failed) {
      failure = failure.isEmpty() ? String.valueOf(failed.getMessage()) : failure;
      diagnostics.warning(
          DiagnosticCode.DAMAGED_PART,
          "the picture of page "
              + number
              + " could not be read, for which it had "
              + seconds
              + " seconds: "
              + failed.getMessage(),
          Place.onPage(number, new Box(0, 0, 0, 0)));
      return Optional.empty();
    }
  }

  /**
   * Whether a page is to be read from its picture.
   *
   * @param content what the page's content stream shows
   * @param letters how many letters of it count
   */
  static boolean isScan(OcrMode mode, PageContent content, int letters) {
    return mode == OcrMode.FORCE || (letters <= MAX_STAMP && content.pictured >= PAGE_SHARE);
  }

  /**
   * Draws a page as finely as Tesseract likes it.
   *
   * @param number page from 1
   * @param width width of the page as displayed, in points
   * @param height its height
   */
  static Picture draw(PDFRenderer renderer, int number, float width, float height)
      throws IOException {
    double inches = width * height / (72.0 * 72.0);
    int dpi = (int) Math.max(1, Math.min(DPI, Math.sqrt(MAX_PIXELS / inches)));
    return Picture.of(renderer.renderImageWithDPI(number - 1, dpi, ImageType.RGB), dpi);
  }

  private PageContent read(Picture picture, int number) throws IOException {
    ScanPage.Read page = ScanPage.read(picture, recogniser(), tuning, way, seconds);
    way = page.turn().way();
    pages.set(number);
    coloured |= !page.grey();
    if (!page.unsure().isEmpty()) {
      Word doubtful = page.unsure().get(0);
      diagnostics.warning(
          DiagnosticCode.OCR_UNSURE,
          page.unsure().size()
              + " of "
              + page.words()
              + " words of page "
              + number
              + " were read with doubt, the first \""
              + doubtful.text()
              + "\"",
          Place.onPage(number, page.box(doubtful)));
    }
    return page.page();
  }

  private boolean isPresent() {
    return recogniser().isPresent();
  }

  private Recogniser recogniser() {
    Recogniser known = recogniser;
    if (known == null) {
      known = made.get();
      recogniser = known;
    }
    return known;
  }

  /** Whether a page was scanned, and the document in greys: a page by itself may just have none. */
  boolean isColourless(int number) {
    return pages.get(number) && !coloured;
  }

  /** Says which pages were read from their pictures, and which should have been. */
  void tell() {
    if (!pages.isEmpty()) {
      diagnostics.info(
          DiagnosticCode.OCR_READ,
          "read from their pictures: page "
              + pages.stream().mapToObj(Integer::toString).collect(Collectors.joining(", "))
              + (coloured ? "" : "; no colours in them, so no cell has a fill"));
    }
    if (unread > 0) {
      diagnostics.warning(
          DiagnosticCode.DAMAGED_PART,
          unread + " pages are pictures and were not read; " + remedy(),
          Place.onPage(firstUnread, new Box(0, 0, 0, 0)));
    }
  }

  /** Why a document without a letter is rejected. */
  RejectedException rejection(String name) {
    if (unread > 0 && mode != OcrMode.OFF) {
      return new RejectedException(
          Code.NEEDS_OCR, name + ": a scan, its pages are pictures; " + remedy());
    }
    if (unread > 0) {
      return new RejectedException(
          Code.UNREADABLE, name + ": no text on any page, so it is a scan; " + remedy());
    }
    if (!failure.isEmpty()) {
      return new RejectedException(
          Code.UNREADABLE, name + ": a scan that could not be read; " + failure);
    }
    return new RejectedException(
        Code.UNREADABLE,
        name
            + (!pages.isEmpty()
                ? ": no text on any page, and none was recognised in its pictures; scan it anew"
                : ": no text on any page; --ocr force reads what can be seen on them"));
  }

  private String remedy() {
    return mode == OcrMode.OFF
        ? "--ocr auto reads it with Tesseract"
        : "install Tesseract (Debian and Ubuntu: apt install tesseract-ocr; macOS: brew install"
            + " tesseract; Windows: winget install UB-Mannheim.TesseractOCR, and add it to PATH)";
  }
}
