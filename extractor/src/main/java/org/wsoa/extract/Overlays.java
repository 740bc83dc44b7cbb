package org.wsoa.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wsoa.extract.overlay.Layer;
import org.wsoa.extract.overlay.Sheet;
import org.wsoa.extract.plan.ReadSection;
import org.wsoa.extract.read.pdf.Lettering;
import org.wsoa.extract.read.pdf.PageMarks;
import org.wsoa.extract.read.pdf.PdfPages;
import org.wsoa.extract.table.LogicalTable;

/**
 * The pages of a document with what each step saw of them drawn over, for whoever works on the
 * steps. Pages count from 1. Not thread-safe.
 */
public final class Overlays implements AutoCloseable {
  private final PdfPages pages;
  private final Map<Integer, PageMarks> marks;
  private final List<LogicalTable> tables;
  private final List<ReadSection> sections;
  private final Lettering lettering = new Lettering();

  Overlays(
      PdfPages pages,
      List<PageMarks> marks,
      List<LogicalTable> tables,
      List<ReadSection> sections) {
    this.pages = pages;
    this.marks = marks.stream().collect(Collectors.toMap(PageMarks::number, Function.identity()));
    this.tables = List.copyOf(tables);
    this.sections = List.copyOf(sections);
  }

  /** How many pages there are. */
  public int count() {
    return pages.count();
  }

  /** A page to draw on. */
  public final class Page {
    private final int number;
    private final Sheet sheet;

    private Page(int number, Sheet sheet) {
      this.number = number;
      this.sheet = sheet;
    }

    /** The page, pale, with what a step saw of it, as a PNG. */
    public byte[] png(Stage stage) {
      return sheet.png(layer(number, stage));
    }
  }

  /**
   * Draws a page; one that cannot be drawn is white.
   *
   * @param page page from 1
   * @return nothing where it has no size
   * @throws IndexOutOfBoundsException when there is no such page
   */
  public Optional<Page> page(int page) {
    return pages
        .picture(page)
        .or(() -> pages.paper(page))
        .map(picture -> new Page(page, new Sheet(picture, pages.size(page).width(), lettering)));
  }

  private Layer layer(int page, Stage stage) {
    Optional<PageMarks> here = Optional.ofNullable(marks.get(page));
    return switch (stage) {
      case GLYPHS -> Layer.glyphs(here);
      case RULINGS -> Layer.rulings(here);
      case CELLS -> Layer.cells(page, tables);
      case TABLES -> Layer.tables(page, tables);
      case HEADERS -> Layer.headers(page, sections);
    };
  }

  @Override
  public void close() {
    pages.close();
  }
}
