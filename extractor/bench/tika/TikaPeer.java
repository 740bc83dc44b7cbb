import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.wsoa.extract.bench.Steady;

/** The text of a document by Tika, once or again and again. */
final class TikaPeer {
  private static final AutoDetectParser PARSER = new AutoDetectParser();

  private TikaPeer() {}

  public static void main(String[] arguments) throws Exception {
    byte[] bytes = Files.readAllBytes(Path.of(arguments[0]));
    long length = read(bytes);
    if (length < 100) {
      throw new IllegalStateException("no parser for it: " + length + " characters");
    }
    if (arguments[1].equals("once")) {
      System.out.println(length);
    } else {
      System.out.printf(Locale.ROOT, "%.3f%n", Steady.median(() -> read(bytes)));
    }
  }

  private static long read(byte[] bytes) throws Exception {
    BodyContentHandler text = new BodyContentHandler(-1);
    PARSER.parse(new ByteArrayInputStream(bytes), text, new Metadata(), new ParseContext());
    return text.toString().length();
  }
}
