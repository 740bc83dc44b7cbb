package org.wsoa.extract.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Makes plans of any length. What they say is the same in all formats. */
public final class Inputs {
  private static final List<String> HEADINGS =
      List.of("Ref", "Action", "Lead officer", "Deadline", "Progress", "Status");
  private static final List<String> LEADS =
      List.of("Head of Service", "Team Manager", "Designated Clinical Officer");
  private static final List<String> STATES = List.of("Complete", "In progress", "Not started");

  private static final int[] STOPS = {30, 80, 330, 460, 540, 720, 810};
  private static final int ROW_HEIGHT = 30;
  private static final int ROWS_OF_A_PAGE = 16;
  private static final int TOP = 560;

  private Inputs() {}

  /**
   * Makes one.
   *
   * @param arguments the file, whose ending says what it becomes, and its rows, or pages for a PDF
   */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    int count = Integer.parseInt(arguments[1]);
    if (arguments[0].endsWith(".pdf")) {
      pdf(file, count);
    } else if (arguments[0].endsWith(".xlsx")) {
      xlsx(file, count);
    } else {
      tsv(file, count);
    }
  }

  private static List<String> row(int i) {
    return List.of(
        "1." + (i + 1),
        "Agree the timetable for review number " + (i + 1) + " with all schools",
        LEADS.get(i % LEADS.size()),
        1 + i % 28 + "/0" + (1 + i % 9) + "/2025",
        "A first draft was shared with parents",
        STATES.get(i % STATES.size()));
  }

  private static void tsv(Path file, int rows) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(String.join("\t", HEADINGS) + "\n");
      for (int i = 0; i < rows; i++) {
        out.write(String.join("\t", row(i)) + "\n");
      }
    }
  }

  private static void xlsx(Path file, int rows) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
        OutputStream out = Files.newOutputStream(file)) {
      SXSSFSheet sheet = workbook.createSheet("Plan");
      fill(sheet.createRow(0), HEADINGS);
      for (int i = 0; i < rows; i++) {
        fill(sheet.createRow(i + 1), row(i));
      }
      workbook.write(out);
    }
  }

  private static void fill(Row row, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      row.createCell(i).setCellValue(texts.get(i));
    }
  }

  private static void pdf(Path file, int pages) throws IOException {
    PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    try (PDDocument document = new PDDocument()) {
      for (int number = 0; number < pages; number++) {
        PDPage page = new PDPage(new PDRectangle(842, 595));
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
          line(out, font, TOP, HEADINGS);
          for (int i = 0; i < ROWS_OF_A_PAGE; i++) {
            line(out, font, TOP - (i + 1) * ROW_HEIGHT, row(number * ROWS_OF_A_PAGE + i));
          }
        }
      }
      document.save(file.toFile());
    }
  }

  private static void line(PDPageContentStream out, PDFont font, int top, List<String> texts)
      throws IOException {
    for (int i = 0; i < texts.size(); i++) {
      out.addRect(STOPS[i], top - ROW_HEIGHT, STOPS[i + 1] - STOPS[i], ROW_HEIGHT);
      out.stroke();
      out.beginText();
      out.setFont(font, 8);
      out.newLineAtOffset(STOPS[i] + 3, top - 12);
      out.showText(texts.get(i));
      out.endText();
    }
  }
}
