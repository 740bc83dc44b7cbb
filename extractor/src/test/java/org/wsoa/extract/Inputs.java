package org.wsoa.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Small plans in every format, made here and now. */
final class Inputs {
  static final List<String> HEADINGS = List.of("Ref", "Action", "Lead officer", "Due", "Outcome");

  private Inputs() {}

  /** Rows of an action table, as many as asked for, each of its own words. */
  static List<String> row(int number) {
    return List.of(
        "A" + number,
        "Write the " + number + "th page of the handbook for families and share it",
        "Head of Service " + number % 7,
        "May 2023",
        "Families find page " + number + " of the handbook useful");
  }

  static byte[] tsv(int rows) {
    StringBuilder text = new StringBuilder(String.join("\t", HEADINGS)).append('\n');
    for (int i = 1; i <= rows; i++) {
      text.append(String.join("\t", row(i))).append('\n');
    }
    return text.toString().getBytes(UTF_8);
  }

  static byte[] docx(int rows) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText("Improvement plan");
      XWPFTable table = document.createTable(rows + 1, HEADINGS.size());
      for (int i = 0; i <= rows; i++) {
        List<String> texts = i == 0 ? HEADINGS : row(i);
        for (int k = 0; k < texts.size(); k++) {
          table.getRow(i).getCell(k).setText(texts.get(k));
        }
      }
      document.write(out);
      return out.toByteArray();
    }
  }

  static byte[] xlsx(int rows) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      var sheet = workbook.createSheet("Plan");
      for (int i = 0; i <= rows; i++) {
        List<String> texts = i == 0 ? HEADINGS : row(i);
        XSSFRow line = sheet.createRow(i);
        for (int k = 0; k < texts.size(); k++) {
          line.createCell(k).setCellValue(texts.get(k));
        }
      }
      workbook.write(out);
      return out.toByteArray();
    }
  }

  /** A ruled table that goes on over the pages, its heading on the first, one row on each. */
  static byte[] pdf(int pages, Protection protection) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
      for (int i = 1; i <= pages; i++) {
        PDPage page = new PDPage(new PDRectangle(620, 100));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          if (i == 1) {
            line(content, font, HEADINGS, 66);
          }
          line(content, font, row(i), 40);
        }
      }
      protection.apply(document);
      document.save(out);
      return out.toByteArray();
    }
  }

  /** A PDF of objects as they are written, the first of them number 1. */
  static byte[] pdfOf(String trailer, String... objects) {
    StringBuilder text = new StringBuilder("%PDF-1.4\n");
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.length; i++) {
      table.append(String.format(Locale.ROOT, "%010d 00000 n \n", text.length()));
      text.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    int size = objects.length + 1;
    int start = text.length();
    text.append("xref\n0 ").append(size).append('\n').append(table);
    text.append("trailer\n<</Size ").append(size).append(trailer).append(">>\n");
    text.append("startxref\n").append(start).append("\n%%EOF\n");
    return text.toString().getBytes(ISO_8859_1);
  }

  private static void line(PDPageContentStream content, PDFont font, List<String> texts, int y)
      throws IOException {
    float[] edges = {10, 50, 290, 390, 440, 610};
    for (int k = 0; k < texts.size(); k++) {
      content.addRect(edges[k], y - 8, edges[k + 1] - edges[k], 26);
      content.stroke();
      content.beginText();
      content.setFont(font, 6);
      content.newLineAtOffset(edges[k] + 3, y);
      content.showText(texts.get(k));
      content.endText();
    }
  }

  /** Passwords of a PDF; empty ones where it has none. */
  record Protection(String owner, String user) {
    static final Protection NONE = new Protection("", "");

    private void apply(PDDocument document) throws IOException {
      if (!owner.isEmpty()) {
        document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
      }
    }
  }

  /** A ZIP with the parts of another, some of them replaced. */
  static byte[] withParts(byte[] zip, Map<String, byte[]> replaced) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream made = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        made.putNextEntry(new ZipEntry(entry.getName()));
        byte[] own = replaced.get(entry.getName());
        made.write(own == null ? in.readAllBytes() : own);
      }
    }
    return out.toByteArray();
  }

  /** The text of a part. */
  static String part(byte[] zip, String name) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(in.readAllBytes(), UTF_8);
        }
      }
    }
    throw new IOException("no part " + name);
  }
}
