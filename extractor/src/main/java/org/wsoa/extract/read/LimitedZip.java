package org.wsoa.extract.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * A ZIP archive in memory whose entries are unpacked only when asked for and never beyond the
 * limits: POI's least ratio of packed to unpacked size, and a largest size of one part.
 */
public final class LimitedZip implements ZipEntrySource {
  /** Largest unpacked part in bytes: at 10 kB for a page of tables, some 6,000 pages. */
  static final long MAX_PART_BYTES = 64L << 20;

  private final ZipFile zip;
  private boolean closed;

  /**
   * Opens an archive.
   *
   * @throws IOException when its directory cannot be read
   */
  public LimitedZip(byte[] bytes) throws IOException {
    zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
            .setUseUnicodeExtraFields(false)
            .get();
  }

  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    return zip.getEntries();
  }

  @Override
  public ZipArchiveEntry getEntry(String path) {
    return zip.getEntry(path);
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    return new LimitedStream(zip.getInputStream(entry), entry.getCompressedSize());
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public void close() throws IOException {
    closed = true;
    zip.close();
  }

  private static final class LimitedStream extends FilterInputStream {
    private final long packed;
    private long unpacked;

    LimitedStream(InputStream in, long packed) {
      super(in);
      this.packed = packed;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      if (value >= 0) {
        count(1);
      }
      return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int got = super.read(buffer, offset, length);
      if (got > 0) {
        count(got);
      }
      return got;
    }

    private void count(int got) throws TooLargeException {
      unpacked += got;
      if (unpacked > MAX_PART_BYTES) {
        throw new TooLargeException("a part unpacks to more than " + MAX_PART_BYTES + " bytes");
      }
      if (unpacked > ZipSecureFile.getGraceEntrySize()
          && packed < unpacked * ZipSecureFile.getMinInflateRatio()) {
        throw new TooLargeException("a part unpacks to more than its packed size allows");
      }
    }
  }
}
