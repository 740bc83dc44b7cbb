package org.wsoa.extract.read.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.wsoa.extract.read.OcrMode;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.SourceFile;
import org.wsoa.extract.read.ocr.Skew;

/**
 * The pages of a PDF as pictures. Pages are drawn as displayed; one that is read from its picture
 * is drawn as it was read, held straight, so that boxes hit. Not thread-safe.
 */
public final class PdfPages implements AutoCloseable {
  /** Type of 8 points is 13 pixels high. */
  private static final double DPI = 120;

  /** Three pages of A4; larger ones are drawn smaller. */
  private static final double MAX_PIXELS = 4_200_000;

  /** Browsers and ImageIO take no longer sides. */
  private static final int MAX_SIDE = 16_000;

  /** What a page may have from the nodes above it (ISO 32000-1, 7.7.3.4). */
  private static final List<COSName> INHERITED =
      List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE);

  private final PDDocument document;
  private final List<PDPage> pages;
  private final PageRenderer renderer;
  private final OcrMode ocr;
  private final Set<COSDictionary> hiddenLayers;
  private final IdentityHashMap<COSDictionary, FontFacts> fonts = new IdentityHashMap<>();

  private PdfPages(PDDocument document, OcrMode ocr) {
    this.document = document;
    this.pages = PdfFile.pages(document);
    flatten(document, pages);
    this.renderer = new PageRenderer(document);
    this.ocr = ocr;
    this.hiddenLayers = PdfFile.hiddenLayers(document);
  }

  /**
   * Opens a file.
   *
   * @param ocr how it is read, which says what pages are held straight
   * @throws RejectedException when it is no whole PDF, or opens with a secret only
   */
  static PdfPages open(SourceFile file, OcrMode ocr) throws RejectedException {
    PDDocument document = PdfFile.open(file);
    try {
      return new PdfPages(document, ocr);
    } catch (RuntimeException | StackOverflowError broken) {
      closeQuietly(document);
      throw PdfFile.corrupt(file, broken);
    }
  }

  /** How many pages there are. */
  public int count() {
    return pages.size();
  }

  /**
   * How large a page is.
   *
   * @param number page from 1
   * @throws IndexOutOfBoundsException when there is no such page
   */
  public PageSize size(int number) {
    return PageSize.of(pages.get(number - 1));
  }

  /**
   * A page as a JPEG that fills it: a box times pixels per point is where it lies.
   *
   * @param number page from 1
   * @param maxBytes how long the JPEG may be
   * @return nothing where the page cannot be drawn, or not within so many bytes
   * @throws IndexOutOfBoundsException when there is no such page
   */
  public Optional<byte[]> jpeg(int number, int maxBytes) {
    Optional<BufferedImage> picture = picture(number);
    try {
      return picture.isPresent() ? Jpeg.write(picture.get(), maxBytes) : Optional.empty();
    } catch (IOException | RuntimeException | OutOfMemoryError unwritable) {
      return Optional.empty();
    }
  }

  /**
   * A page as pixels that fill it, red in the high byte.
   *
   * @param number page from 1
   * @return nothing where the page cannot be drawn
   * @throws IndexOutOfBoundsException when there is no such page
   */
  public Optional<BufferedImage> picture(int number) {
    PageSize size = size(number);
    if (size.isEmpty()) {
      return Optional.empty();
    }
    int width = pixels(size.width(), size);
    int height = pixels(size.height(), size);
    try {
      // First as it is: what can be drawn within bounds can be read within bounds.
      BufferedImage shown = renderer.draw(number, size, width, height, 0);
      double skew = skew(number);
      return Optional.of(skew == 0 ? shown : renderer.draw(number, size, width, height, skew));
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError undrawable) {
      return Optional.empty();
    }
  }

  /**
   * White paper as large as a page's picture.
   *
   * @param number page from 1
   * @return nothing where the page has no size
   * @throws IndexOutOfBoundsException when there is no such page
   */
  public Optional<BufferedImage> paper(int number) {
    PageSize size = size(number);
    if (size.isEmpty()) {
      return Optional.empty();
    }
    int width = pixels(size.width(), size);
    int height = pixels(size.height(), size);
    return Optional.of(PageRenderer.paper(width, height));
  }

  private static int pixels(double side, PageSize page) {
    double scale =
        Math.min(
            Math.min(DPI / 72, Math.sqrt(MAX_PIXELS / (page.width() * page.height()))),
            MAX_SIDE / Math.max(page.width(), page.height()));
    return Math.max(1, (int) Math.round(side * scale));
  }

  /** How far a page that is read from its picture lies askew; 0 for all others. */
  private double skew(int number) throws IOException {
    if (ocr == OcrMode.OFF) {
      return 0;
    }
    PageContent content;
    try {
      content = ContentEngine.read(pages.get(number - 1), fonts, hiddenLayers);
    } catch (RuntimeException | StackOverflowError damaged) {
      return 0; // a page that is not read may be drawn all the same
    }
    int letters = content.glyphs - PdfReader.dropHidden(content);
    return Scans.isScan(ocr, content, letters)
        ? Skew.ofAnyWay(
            Scans.draw(new PDFRenderer(document), number, content.width, content.height))
        : 0;
  }

  /**
   * Hangs all pages on one node: what nodes between say of the number of their pages may be wrong,
   * and pages are drawn by their number.
   */
  private static void flatten(PDDocument document, List<PDPage> pages) {
    PDPageTree flat = new PDPageTree();
    for (PDPage page : pages) {
      COSDictionary own = page.getCOSObject();
      for (COSName name : INHERITED) {
        COSBase value = PDPageTree.getInheritableAttribute(own, name);
        if (value != null) {
          own.setItem(name, value);
        }
      }
      flat.add(page);
    }
    document.getDocumentCatalog().getCOSObject().setItem(COSName.PAGES, flat);
  }

  @Override
  public void close() {
    closeQuietly(document);
  }

  private static void closeQuietly(PDDocument document) {
    try {
      document.close();
    } catch (IOException unimportant) {
      // all of it is in memory
    }
  }
}
