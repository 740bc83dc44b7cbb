package org.wsoa.cli.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes the clock out of a workbook: the time of its making, which the format has in its properties
 * and in every entry of its archive, becomes the first that an archive can hold.
 */
final class Timeless {
  private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String PROPERTIES = "docProps/core.xml";
  private static final Pattern INSTANT =
      Pattern.compile("(?<=>)\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z?(?=<)");

  private Timeless() {}

  /**
   * The same archive, whenever it was made. It goes through a file, since its writer leaves the
   * sizes of entries to the directory at its end, which only a reader of files looks up.
   */
  static byte[] zip(byte[] archive) throws IOException {
    Path file = Files.createTempFile("wsoa-", ".xlsx");
    try {
      Files.write(file, archive);
      return copy(file);
    } finally {
      Files.delete(file);
    }
  }

  private static byte[] copy(Path archive) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipFile from = new ZipFile(archive.toFile());
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry old : Collections.list(from.entries())) {
        ZipEntry entry = new ZipEntry(old.getName());
        entry.setTimeLocal(FIRST);
        to.putNextEntry(entry);
        byte[] data;
        try (InputStream in = from.getInputStream(old)) {
          data = in.readAllBytes();
        }
        to.write(old.getName().equals(PROPERTIES) ? properties(data) : data);
        to.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] properties(byte[] xml) {
    String text = new String(xml, StandardCharsets.UTF_8);
    return INSTANT
        .matcher(text)
        .replaceAll("1980-01-01T00:00:00Z")
        .getBytes(StandardCharsets.UTF_8);
  }
}
