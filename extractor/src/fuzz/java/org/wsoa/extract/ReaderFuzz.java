package org.wsoa.extract;

import com.code_intelligence.jazzer.Jazzer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.wsoa.extract.read.OcrMode;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.model.CanonicalJson;
import org.wsoa.model.Document;
import org.wsoa.model.Invariants;

/**
 * What the fuzzer calls, one format in a run: whatever the bytes, a document that keeps the
 * contract comes out, or a rejection; nothing else.
 *
 * <p>Of a format that is a ZIP archive the fuzzer makes up the part that holds the text; behind
 * checksums and deflated it would only ever try the unzipping.
 */
public final class ReaderFuzz {
  private static final Map<String, String> TEXT_PARTS =
      Map.of(
          "docx", "word/document.xml",
          "xlsx", "xl/worksheets/sheet1.xml",
          "odt", "content.xml",
          "ods", "content.xml");

  private static final Extractor EXTRACTOR = new Extractor(OcrMode.OFF);

  private static String format = "";
  private static byte[] sample = {};

  private ReaderFuzz() {}

  /**
   * Gathers the samples of a format as seeds and fuzzes for a bounded time.
   *
   * @param arguments the format (a file name's ending), seconds, the folder of sample plans, and a
   *     folder for seeds and findings
   */
  public static void main(String[] arguments) throws Exception {
    String ending = arguments[0];
    Path work = Path.of(arguments[3], ending);
    Path seeds = Files.createDirectories(work.resolve("seeds"));
    Path first = seeds(ending, Path.of(arguments[2]), seeds);
    Jazzer.main(
        new String[] {
          "--target_class=" + ReaderFuzz.class.getName(),
          "--target_args=" + ending + " " + first,
          "--instrumentation_includes=org.wsoa.**",
          "--reproducer_path=" + work,
          "-artifact_prefix=" + work + "/",
          "-max_total_time=" + arguments[1],
          "-timeout=30",
          "-rss_limit_mb=4096",
          "-max_len=200000",
          seeds.toString()
        });
  }

  /**
   * Called once by the fuzzer.
   *
   * @param arguments the format, and a sample of it
   */
  public static void fuzzerInitialize(String[] arguments) throws IOException {
    format = arguments[0];
    sample = Files.readAllBytes(Path.of(arguments[1]));
  }

  /**
   * Called by the fuzzer for each input.
   *
   * @param data the file, or its part that holds the text
   */
  public static void fuzzerTestOneInput(byte[] data) {
    String name = "plan." + format;
    try {
      Document document = EXTRACTOR.extract(name, file(data));
      CanonicalJson.write(document);
      List<String> broken = Invariants.check(document);
      if (!broken.isEmpty()) {
        throw new IllegalStateException("the contract is broken: " + broken);
      }
    } catch (RejectedException e) {
      String message = Objects.toString(e.getMessage(), "");
      if (!message.startsWith(name + ": ") || message.contains("\n")) {
        throw new IllegalStateException("no message for people: " + message, e);
      }
    }
  }

  private static byte[] file(byte[] data) {
    String part = TEXT_PARTS.get(format);
    try {
      return part == null ? data : repacked(part, data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] repacked(String part, byte[] data) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sample));
        ZipOutputStream made = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        made.putNextEntry(new ZipEntry(entry.getName()));
        made.write(entry.getName().equals(part) ? data : in.readAllBytes());
      }
    }
    return out.toByteArray();
  }

  /** Copies what the fuzzer starts from into a folder; the first sample. */
  private static Path seeds(String ending, Path samples, Path folder) throws IOException {
    List<Path> plans;
    try (var walk = Files.walk(samples)) {
      plans = walk.filter(file -> file.endsWith("plan." + ending)).sorted().toList();
    }
    String part = TEXT_PARTS.get(ending);
    for (int i = 0; i < plans.size(); i++) {
      byte[] bytes = Files.readAllBytes(plans.get(i));
      Files.write(folder.resolve("sample" + i), part == null ? bytes : part(bytes, part));
    }
    return plans.get(0);
  }

  private static byte[] part(byte[] zip, String name) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return in.readAllBytes();
        }
      }
    }
    throw new IOException("no part " + name);
  }
}
