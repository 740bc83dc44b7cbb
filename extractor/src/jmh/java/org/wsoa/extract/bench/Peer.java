package org.wsoa.extract.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
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

/** The ways to read a file with the libraries that wsoa has, its own among them. */
public final class Peer {
  private Peer() {}

  /** One way to read a file; tells how much came of it, so that nothing can be left out. */
  @FunctionalInterface
  private interface Way {
    long read(byte[] bytes) throws Exception;
  }

  /** A way (wsoa, stripper or poi) to read a file, as {@link Together} asks for it. */
  public static Callable<Long> of(String way, String fileName, byte[] bytes) {
    Way reading = way(way, fileName);
    return () -> reading.read(bytes);
  }

  /**
   * Reads once.
   *
   * @param arguments the way and the file
   */
  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[1]);
    System.out.println(
        of(arguments[0], String.valueOf(file.getFileName()), Files.readAllBytes(file)).call());
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
