import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;

/** The text of a document by Tika. */
public final class TikaPeer {
  private static final AutoDetectParser PARSER = new AutoDetectParser();

  private TikaPeer() {}

  /** The one way to read a file, as {@code Together} asks for it. */
  public static Callable<Long> of(String way, String fileName, byte[] bytes) {
    return () -> read(bytes);
  }

  /** Reads the file that is named once, and says how many characters it has. */
  public static void main(String[] arguments) throws Exception {
    System.out.println(read(Files.readAllBytes(Path.of(arguments[0]))));
  }

  private static long read(byte[] bytes) throws Exception {
    BodyContentHandler text = new BodyContentHandler(-1);
    PARSER.parse(new ByteArrayInputStream(bytes), text, new Metadata(), new ParseContext());
    long length = text.toString().length();
    if (length < 100) {
      throw new IllegalStateException("no parser for it: " + length + " characters");
    }
    return length;
  }
}
