package org.wsoa.extract;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.CRC32;

/** Which program this is, to the byte: a build between two versions is not the same as either. */
public final class Build {
  private Build() {}

  /**
   * A version, and a checksum over the list of what is in the jar that the extractor came in; the
   * version alone where it came in none.
   *
   * @throws IOException when the jar cannot be read
   */
  public static String identity(String version) throws IOException {
    CodeSource source = Build.class.getProtectionDomain().getCodeSource();
    try {
      Path jar = Path.of(source.getLocation().toURI());
      return Files.isRegularFile(jar) ? version + " " + checksum(jar) : version;
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static String checksum(Path jar) throws IOException {
    CRC32 sum = new CRC32();
    try (JarFile file = new JarFile(jar.toFile())) {
      Enumeration<JarEntry> entries = file.entries();
      while (entries.hasMoreElements()) {
        JarEntry entry = entries.nextElement();
        sum.update(
            (entry.getName() + " " + entry.getCrc() + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    return Long.toHexString(sum.getValue());
  }
}
