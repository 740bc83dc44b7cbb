package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** What one pass over a page's content stream gathered. */
final class PageContent {
  final int page;
  final double width;
  final double height;
  final Glyphs glyphs;
  final List<Ruling> rulings = new ArrayList<>();
  final List<PaintedFill> fills = new ArrayList<>();

  /** Glyphs left out because nothing of them is seen. */
  int hidden;

  /** Pictures of a size that could be a scanned page. */
  int pictures;

  /**
   * An empty page.
   *
   * @param page number from 1
   * @param width as displayed, in points
   * @param height as displayed, in points
   */
  PageContent(int page, double width, double height) {
    this(page, width, height, new Glyphs());
  }

  /** A page with these glyphs. */
  PageContent(int page, double width, double height, Glyphs glyphs) {
    this.page = page;
    this.width = width;
    this.height = height;
    this.glyphs = glyphs;
  }
}
