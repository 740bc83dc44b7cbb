package org.wsoa.spark;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import picocli.CommandLine.IVersionProvider;

/** Which program this is, to the byte: a build between two versions is not the same as either. */
final class Build implements IVersionProvider {
  /** The version, as the build wrote it down. */
  @Override
  public String[] getVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Build.class.getResourceAsStream("version.properties")) {
      if (in == null) {
        throw new IOException("version.properties is missing");
      }
      properties.load(in);
    }
    return new String[] {"wsoa-spark " + properties.getProperty("version")};
  }

  /**
   * The version, and a checksum over the jar's own list of what is in it.
   *
   * @throws IOException when the jar cannot be read
   */
  static String identity() throws IOException {
    String version = new Build().getVersion()[0];
    try {
      Path jar = Path.of(Build.class.getProtectionDomain().getCodeSource().getLocation().toURI());
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
