package org.wsoa.samples.write;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.wsoa.samples.content.Grid;
import org.wsoa.samples.content.Part;
import org.wsoa.samples.content.SamplePlan;

/**
 * Writes a plan as a PDF without tags, in the fonts that every reader has. Streams are not
 * compressed, so that the bytes depend on no version of a deflater.
 */
public final class PdfPlanWriter implements PlanWriter {
  private static final float BODY_SIZE = 10;
  private static final float BODY_LEADING = 13;
  private static final float LIST_INDENT = 18;
  private static final float AFTER = 6;

  /** With a heading at least this much of what follows stands on the same page. */
  private static final float KEEP_WITH_NEXT = 90;

  /** A writer of A4 pages. */
  public PdfPlanWriter() {}

  @Override
  public String extension() {
    return "pdf";
  }

  @Override
  public byte[] write(SamplePlan plan) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.setVersion(1.7f);
      document.setDocumentId((long) plan.name().hashCode());
      GregorianCalendar made = GregorianCalendar.from(Zips.MADE.atZone(ZoneOffset.UTC));
      document.getDocumentInformation().setCreationDate(made);
      document.getDocumentInformation().setModificationDate(made);
      try (PdfPages pages = new PdfPages(document, plan)) {
        for (Part part : plan.parts()) {
          part(pages, part);
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes, CompressParameters.NO_COMPRESSION);
      return bytes.toByteArray();
    }
  }

  private static void part(PdfPages pages, Part part) throws IOException {
    if (part instanceof Part.Heading heading) {
      float size = heading.level() == 1 ? 18 : heading.level() == 2 ? 14 : 11;
      if (pages.y + KEEP_WITH_NEXT > pages.bottom()) {
        pages.next();
      }
      pages.y += pages.y == pages.top() ? 0 : AFTER;
      lines(pages, pages.bold, size, 0, "", heading.text());
    } else if (part instanceof Part.Paragraph paragraph) {
      lines(pages, pages.plain, BODY_SIZE, 0, "", paragraph.text());
    } else if (part instanceof Part.Numbered list) {
      int number = 1;
      for (String entry : list.entries()) {
        lines(pages, pages.plain, BODY_SIZE, LIST_INDENT, number + ".", entry);
        number++;
      }
    } else if (part instanceof Part.Bulleted list) {
      for (String entry : list.entries()) {
        lines(pages, pages.plain, BODY_SIZE, LIST_INDENT, "\u2022", entry);
      }
    } else if (part instanceof Grid grid) {
      new PdfGrid(pages, grid).draw();
      pages.y += 2 * AFTER;
    } else {
      pages.next();
    }
  }

  private static void lines(
      PdfPages pages, PDFont font, float size, float indent, String marker, String text)
      throws IOException {
    float leading = BODY_LEADING * size / BODY_SIZE;
    String shown = marker;
    for (String line : PdfText.wrap(text, font, size, pages.width() - indent)) {
      if (pages.y + leading > pages.bottom()) {
        pages.next();
      }
      pages.y += leading;
      float base = pages.y - (leading - size) / 2 - size / 5;
      if (!shown.isEmpty()) {
        pages.text(font, size, Color.BLACK, PdfPages.MARGIN, base, shown);
        shown = "";
      }
      pages.text(font, size, Color.BLACK, PdfPages.MARGIN + indent, base, line);
    }
    pages.y += AFTER;
  }
}
