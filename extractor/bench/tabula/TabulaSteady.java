import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.wsoa.extract.bench.Steady;
import technology.tabula.ObjectExtractor;
import technology.tabula.PageIterator;
import technology.tabula.RectangularTextContainer;
import technology.tabula.Table;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** The tables of all pages by tabula-java's lattice, again and again. */
final class TabulaSteady {
  private TabulaSteady() {}

  public static void main(String[] arguments) throws Exception {
    byte[] bytes = Files.readAllBytes(Path.of(arguments[0]));
    System.out.printf(Locale.ROOT, "%.3f%n", Steady.median(() -> read(bytes)));
  }

  @SuppressWarnings("rawtypes") // as the library has it
  private static long read(byte[] bytes) throws Exception {
    long length = 0;
    try (PDDocument document = PDDocument.load(bytes)) {
      PageIterator pages = new ObjectExtractor(document).extract();
      while (pages.hasNext()) {
        for (Table table : new SpreadsheetExtractionAlgorithm().extract(pages.next())) {
          for (List<RectangularTextContainer> row : table.getRows()) {
            for (RectangularTextContainer cell : row) {
              length += cell.getText().length();
            }
          }
        }
      }
    }
    return length;
  }
}
