package org.wsoa.extract.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * What a package of Office says that its main part is (ECMA-376-2, 9.1.2). Tika finds the same, but
 * unpacks the parts one after another until it comes to the one that says so.
 */
final class DeclaredType {
  private static final String PART = "[Content_Types].xml";

  /** A part of ten thousand declarations; those of a plan take a few kilobytes. */
  private static final int MOST_BYTES = 1 << 20;

  private DeclaredType() {}

  /**
   * The one type of those wanted that the package declares; absent where it declares none or
   * several, or is no sound package: ask somebody who looks closer.
   *
   * @param bytes the whole file
   * @param wanted media types of documents in lower case
   */
  static Optional<String> of(byte[] bytes, Set<String> wanted) {
    try (LimitedZip zip = new LimitedZip(bytes)) {
      ZipArchiveEntry entry = zip.getEntry(PART);
      if (entry == null) {
        return Optional.empty();
      }
      try (InputStream in = zip.getInputStream(entry)) {
        String declared =
            new String(in.readNBytes(MOST_BYTES), ISO_8859_1).toLowerCase(Locale.ROOT);
        List<String> found =
            wanted.stream().filter(type -> declared.contains(ofMainPart(type))).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
      }
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** The type of a document's main part, in lower case: those with macros leave out a number. */
  private static String ofMainPart(String document) {
    String stem =
        document.endsWith(".12") ? document.substring(0, document.length() - 3) : document;
    return stem + ".main+xml";
  }
}
