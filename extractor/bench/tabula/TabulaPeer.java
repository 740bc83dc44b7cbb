import java.util.List;
import java.util.concurrent.Callable;
import org.apache.pdfbox.pdmodel.PDDocument;
import technology.tabula.ObjectExtractor;
import technology.tabula.PageIterator;
import technology.tabula.RectangularTextContainer;
import technology.tabula.Table;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** The tables of all pages by tabula-java's lattice. */
public final class TabulaPeer {
  private TabulaPeer() {}

  /** The one way to read a file, as {@code Together} asks for it. */
  public static Callable<Long> of(String way, String fileName, byte[] bytes) {
    return () -> read(bytes);
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
