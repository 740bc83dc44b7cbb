package org.wsoa.extract.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.wsoa.extract.Extractor;
import org.wsoa.extract.read.OcrMode;
import org.wsoa.model.CanonicalJson;

/**
 * Reads one file in one way: once, as a program that does nothing else, or again and again until
 * its time has settled.
 */
public final class Peer {
  private Peer() {}

  /** One way to read a file. */
  @FunctionalInterface
  public interface Way {
    /**
     * Reads it.
     *
     * @return how much came of it, so that nothing can be left out
     */
    long read(byte[] bytes) throws Exception;
  }

  /**
   * Runs it.
   *
   * @param arguments the way (wsoa, stripper or poi), the file, and {@code once} or {@code
   *     steady}; steady prints the median in milliseconds
   */
  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[1]);
    Way way = way(arguments[0], String.valueOf(file.getFileName()));
    byte[] bytes = Files.readAllBytes(file);
    if (arguments[2].equals("once")) {
      System.out.println(way.read(bytes));
    } else {
      System.out.printf(Locale.ROOT, "%.3f%n", Steady.median(() -> way.read(bytes)));
    }
  }

  private static Way way(String name, String fileName) {
    return switch (name) {
      case "wsoa" -> wsoa(fileName);
      case "stripper" -> Peer::stripper;
      case "poi" -> fileName.endsWith(".docx") ? Peer::document : Peer::workbook;
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Way wsoa(String fileName) {
    Extractor extractor = new Extractor(OcrMode.OFF);
    return bytes -> CanonicalJson.write(extractor.extract(fileName, bytes)).length;
  }

  private static long stripper(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document).length();
    }
  }

  private static long document(byte[] bytes) throws IOException {
    long length = 0;
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      for (XWPFTable table : document.getTables()) {
        for (XWPFTableRow row : table.getRows()) {
          for (XWPFTableCell cell : row.getTableCells()) {
            length += cell.getText().length();
          }
        }
      }
    }
    return length;
  }

  private static long workbook(byte[] bytes) throws IOException {
    long length = 0;
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            length += formatter.formatCellValue(cell).length();
          }
        }
      }
    }
    return length;
  }
}
