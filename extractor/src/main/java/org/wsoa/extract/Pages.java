package org.wsoa.extract;

import java.util.Optional;
import org.wsoa.extract.read.pdf.PageSize;
import org.wsoa.extract.read.pdf.PdfPages;

/**
 * The pages of a document as pictures. Boxes of its evidence lie on them: their origin is the top
 * left corner of the page as displayed, which is the picture's, and they grow with it. Pages count
 * from 1. Not thread-safe.
 */
public final class Pages implements AutoCloseable {
  private final PdfPages pages;

  Pages(PdfPages pages) {
    this.pages = pages;
  }

  /**
   * How large a page is as displayed.
   *
   * @param width from left to right, in points
   * @param height from top to bottom, in points
   */
  public record Size(double width, double height) {}

  /** How many pages there are. */
  public int count() {
    return pages.count();
  }

  /**
   * How large a page is; a damaged one may be 0 wide or high.
   *
   * @param page page from 1
   * @throws IndexOutOfBoundsException when there is no such page
   */
  public Size size(int page) {
    PageSize size = pages.size(page);
    return new Size(size.width(), size.height());
  }

  /**
   * A page as a JPEG, as displayed; a scanned one that text recognition holds straight is straight
   * here too. The picture shows all of the page and nothing else. It has 120 pixels to the inch, or
   * less where the page is large or the picture would be too long. The same page gives the same
   * bytes, as long as the same fonts are installed: those that a file does not bring are taken from
   * there.
   *
   * @param page page from 1
   * @param maxBytes how long the JPEG may be
   * @return nothing where the page cannot be drawn, or not within so many bytes
   * @throws IndexOutOfBoundsException when there is no such page
   */
  public Optional<byte[]> jpeg(int page, int maxBytes) {
    return pages.jpeg(page, maxBytes);
  }

  @Override
  public void close() {
    pages.close();
  }
}
