package org.wsoa.extract.read.odf;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.wsoa.extract.read.LimitedZip;

/** The parts of an OpenDocument file. */
final class OdfPackage implements Closeable {
  private final LimitedZip zip;

  /**
   * Opens a package.
   *
   * @throws IOException when it is no sound ZIP archive
   */
  OdfPackage(byte[] bytes) throws IOException {
    zip = new LimitedZip(bytes);
  }

  /** The tree of a part; {@link OdfNode#NONE} where there is no such part. */
  OdfNode part(String path) throws IOException, XMLStreamException {
    ZipArchiveEntry entry = zip.getEntry(path);
    if (entry == null) {
      return OdfNode.NONE;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return OdfXml.read(in);
    }
  }

  /** Whether a part of it is encrypted, or all of them as one (OpenDocument 1.3, part 2, 3.4). */
  boolean isEncrypted() throws IOException, XMLStreamException {
    for (OdfNode entry : part("META-INF/manifest.xml").children()) {
      if (entry.child("manifest:encryption-data").exists()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
