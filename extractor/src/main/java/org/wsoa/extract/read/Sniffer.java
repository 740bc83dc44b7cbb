package org.wsoa.extract.read;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.wsoa.model.DiagnosticCode;

/**
 * Says what a file is, by its bytes. The name is never believed: it only serves to say that it
 * misleads.
 *
 * <p>Tika knows the formats that have a signature or a container. Text has none, and Tika takes
 * text that happens to begin like a mail, a script or a page for one; so bytes that are text
 * throughout their beginning are {@code text/plain}, save what Tika finds to be PDF, RTF,
 * PostScript, XML or a whole HTML page. Thread-safe.
 */
public final class Sniffer {
  /** The type of a ZIP archive that is no office document. */
  public static final String ZIP = "application/zip";

  /** The type of an e-mail. */
  public static final String MAIL = "message/rfc822";

  /** The type of a message that Outlook saved. */
  public static final String OUTLOOK = "application/vnd.ms-outlook";

  private static final int SAMPLE = 8192;
  private static final String PDF_SIGNATURE = "%PDF-";
  private static final String ZIP_SIGNATURE = "PK\u0003\u0004";
  private static final String READ =
      "PDF, DOCX, XLSX, DOC, XLS, ODT, ODS, RTF, HTML and text tables (TSV, CSV, Markdown) are read";

  private static final Set<String> WORD =
      Set.of(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
          "application/vnd.ms-word.document.macroenabled.12",
          "application/vnd.ms-word.template.macroenabled.12");
  private static final Set<String> EXCEL =
      Set.of(
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
          "application/vnd.ms-excel.sheet.macroenabled.12",
          "application/vnd.ms-excel.template.macroenabled.12");

  private static final Set<String> PACKAGES =
      Stream.concat(WORD.stream(), EXCEL.stream()).collect(toUnmodifiableSet());

  /** The formats that have one type, or an old and a new one. */
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("application/msword", "DOC"),
          Map.entry("application/vnd.ms-excel", "XLS"),
          Map.entry("application/rtf", "RTF"),
          Map.entry("application/vnd.oasis.opendocument.text", "ODT"),
          Map.entry("application/vnd.oasis.opendocument.text-template", "ODT"),
          Map.entry("application/vnd.oasis.opendocument.spreadsheet", "ODS"),
          Map.entry("application/vnd.oasis.opendocument.spreadsheet-template", "ODS"));

  private static final Set<String> OFFICE =
      Set.of("docx", "docm", "dotx", "xlsx", "xlsm", "xltx", "odt", "ott", "ods", "ots");

  /** Formats in the container of before 2007. */
  private static final Set<String> OLD_OFFICE = Set.of("doc", "dot", "xls", "xlt");

  /** What a name's ending claims. */
  private static final Map<String, String> CLAIMS =
      Map.ofEntries(
          Map.entry("pdf", "PDF"),
          Map.entry("docx", "DOCX"),
          Map.entry("docm", "DOCX"),
          Map.entry("dotx", "DOCX"),
          Map.entry("xlsx", "XLSX"),
          Map.entry("xlsm", "XLSX"),
          Map.entry("xltx", "XLSX"),
          Map.entry("tsv", "text"),
          Map.entry("tab", "text"),
          Map.entry("csv", "text"),
          Map.entry("txt", "text"),
          Map.entry("md", "text"),
          Map.entry("markdown", "text"),
          Map.entry("doc", "DOC"),
          Map.entry("dot", "DOC"),
          Map.entry("xls", "XLS"),
          Map.entry("xlt", "XLS"),
          Map.entry("rtf", "RTF"),
          Map.entry("odt", "ODT"),
          Map.entry("ott", "ODT"),
          Map.entry("ods", "ODS"),
          Map.entry("ots", "ODS"),
          Map.entry("htm", "HTML"),
          Map.entry("html", "HTML"),
          Map.entry("xhtml", "HTML"));

  /** Types that bytes which are text may have: each has a signature that no table begins with. */
  private static final List<String> TEXTUAL =
      List.of(
          "application/pdf",
          "application/rtf",
          "application/postscript",
          "application/xml",
          "application/xhtml+xml",
          "image/svg+xml");

  /**
   * Whatever Tika finds to be of one of these types, or a page, has one of these near its
   * beginning.
   */
  private static final List<String> SIGNS =
      List.of(
          "%pdf-",
          "%%",
          "%!",
          "\u00e5\u00f0\u00f3\u00e6", // PostScript that begins with a picture of itself
          "{\\rtf",
          "<?xml",
          "<!--",
          "<svg",
          "<mpd",
          "http://www.w3.org/2000/svg",
          "<!doctype html",
          "<html",
          "<head>",
          "<body",
          "<table");

  /** As far as Tika looks. */
  private static final int HEAD = 1 << 16;

  /** A sniffer. */
  public Sniffer() {}

  /**
   * The media type, without parameters: one that some reader takes.
   *
   * @param fileName name without folders
   * @param bytes the whole file
   * @param diagnostics takes word of a misleading name
   * @throws RejectedException when the file is empty, encrypted, or of a format that is not read
   */
  public String detect(String fileName, byte[] bytes, Diagnostics diagnostics)
      throws RejectedException {
    if (bytes.length == 0) {
      throw new RejectedException(RejectedException.Code.EMPTY, fileName + ": the file is empty");
    }
    String type = mediaType(fileName, bytes);
    if (type.equals("application/x-tika-ooxml-protected")) {
      throw new RejectedException(
          RejectedException.Code.ENCRYPTED,
          fileName + ": the file needs a password; save it without one");
    }
    String extension = extension(fileName);
    if ((type.equals("application/x-tika-msoffice") && OLD_OFFICE.contains(extension))
        || type.equals("application/x-tika-ooxml")
        || (type.equals("application/zip") && OFFICE.contains(extension))) {
      throw new RejectedException(
          RejectedException.Code.CORRUPT,
          fileName + ": the file is damaged: it lacks parts that a document must have");
    }
    if (isContainer(type)) {
      throw new RejectedException(
          RejectedException.Code.UNSUPPORTED_FORMAT,
          fileName + ": the file is " + type + ", which holds documents; give each of them");
    }
    Optional<String> format = format(type);
    if (format.isEmpty()) {
      throw new RejectedException(
          RejectedException.Code.UNSUPPORTED_FORMAT,
          fileName + ": the file is " + type + ", which is not read; " + READ);
    }
    Optional<String> claim = Optional.ofNullable(CLAIMS.get(extension));
    if (claim.isPresent() && !claim.equals(format)) {
      diagnostics.info(
          DiagnosticCode.MISLABELLED_FORMAT,
          "the name says " + claim.get() + ", the file is " + format.get());
    }
    return type;
  }

  /**
   * What container of other files a file is; absent for a document, or for what is neither.
   *
   * @param fileName name without folders
   * @param bytes the whole file
   */
  public Optional<String> container(String fileName, byte[] bytes) throws RejectedException {
    boolean possible =
        bytes.length > 8
            && ((bytes[0] == 'P' && bytes[1] == 'K')
                || (bytes[0] == (byte) 0xd0 && bytes[1] == (byte) 0xcf)
                || MailHeader.begins(bytes));
    if (!possible) {
      return Optional.empty();
    }
    String type = mediaType(fileName, bytes);
    boolean office = type.equals(ZIP) && OFFICE.contains(extension(fileName));
    return isContainer(type) && !office ? Optional.of(type) : Optional.empty();
  }

  private static boolean isContainer(String type) {
    return type.equals(ZIP) || type.equals(MAIL) || type.equals(OUTLOOK);
  }

  private static Optional<String> format(String type) {
    if (type.equals("application/pdf")) {
      return Optional.of("PDF");
    }
    if (type.equals("text/plain")) {
      return Optional.of("text");
    }
    if (WORD.contains(type)) {
      return Optional.of("DOCX");
    }
    if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
      return Optional.of("HTML");
    }
    return EXCEL.contains(type) ? Optional.of("XLSX") : Optional.ofNullable(OTHERS.get(type));
  }

  private static String mediaType(String fileName, byte[] bytes) throws RejectedException {
    if (latin(bytes, PDF_SIGNATURE.length()).equals(PDF_SIGNATURE)) {
      return "application/pdf"; // as Tika would say after a look at everything else
    }
    boolean text = isText(bytes);
    if (text && MailHeader.begins(bytes)) {
      return MAIL;
    }
    if (text && !hasSign(bytes)) {
      return "text/plain"; // Tika would say no more, and takes long to get ready
    }
    String type = tikaType(fileName, bytes);
    if (!text) {
      return type;
    }
    if (TEXTUAL.contains(type) || type.endsWith("+xml")) {
      return type;
    }
    boolean page = type.equals("text/html") ? isWholePage(bytes) : beginsPage(bytes);
    return page ? "text/html" : "text/plain";
  }

  private static boolean hasSign(byte[] bytes) {
    String head = latin(bytes, HEAD).replace("\0", "").toLowerCase(Locale.ROOT);
    return SIGNS.stream().anyMatch(head::contains);
  }

  private static String tikaType(String fileName, byte[] bytes) throws RejectedException {
    boolean zip = latin(bytes, ZIP_SIGNATURE.length()).equals(ZIP_SIGNATURE);
    Optional<String> declared = zip ? DeclaredType.of(bytes, PACKAGES) : Optional.empty();
    if (declared.isPresent()) {
      return declared.get();
    }
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      if (zip) {
        String type = Zip.DETECTOR.detect(in, new Metadata()).getBaseType().toString();
        if (format(type).isPresent()) {
          return type; // as Tika would say after a look at everything else
        }
      }
      return Tika.DETECTOR.detect(in, new Metadata()).getBaseType().toString();
    } catch (IOException e) {
      throw new RejectedException(
          RejectedException.Code.CORRUPT, fileName + ": the file is damaged", e);
    }
  }

  private static String extension(String fileName) {
    return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** A page has a document type, or one of the elements that no fragment has. */
  private static boolean isWholePage(byte[] bytes) {
    String head = latin(bytes, SAMPLE).toLowerCase(Locale.ROOT);
    return head.contains("<!doctype html")
        || head.contains("<html")
        || head.contains("<head>")
        || head.contains("<body")
        || head.contains("<table");
  }

  /** What only a page or its table begins with; Tika does not see it in UTF-16. */
  private static boolean beginsPage(byte[] bytes) {
    String head = latin(bytes, SAMPLE).replace("\0", "").toLowerCase(Locale.ROOT);
    int tag = head.indexOf('<');
    return tag >= 0
        && tag < 4 // a byte order mark
        && (head.startsWith("<!doctype html", tag)
            || head.startsWith("<html", tag)
            || head.startsWith("<table", tag));
  }

  /**
   * Whether the file begins with text: hardly any control characters, or a zero in each pair of
   * bytes, always on the same side (UTF-16), and none elsewhere.
   */
  private static boolean isText(byte[] bytes) {
    int end = Math.min(bytes.length, SAMPLE) & ~1;
    int evenZeros = 0;
    int oddZeros = 0;
    int control = 0;
    for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
      int c = bytes[i] & 255;
      if (c == 0) {
        evenZeros += 1 - (i & 1);
        oddZeros += i & 1;
      } else if (c < ' ' && (c < '\t' || c > '\r')) {
        control++;
      }
    }
    boolean marked =
        bytes.length > 1
            && ((bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe)
                || (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff));
    boolean wide =
        Math.max(evenZeros, oddZeros) * 4 > end && Math.min(evenZeros, oddZeros) * 20 < end;
    if (marked || wide) {
      return control * 20 <= end;
    }
    return evenZeros + oddZeros == 0 && control * 50 <= Math.min(bytes.length, SAMPLE);
  }

  private static String latin(byte[] bytes, int length) {
    return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
  }

  /** Loaded when first needed, as it looks for the office formats that it tells apart. */
  private static final class Zip {
    private static final Detector DETECTOR = new DefaultZipContainerDetector();
  }

  /** Loaded when first needed: Tika reads its list of types then. */
  private static final class Tika {
    private static final Detector DETECTOR = new DefaultDetector();
  }
}
