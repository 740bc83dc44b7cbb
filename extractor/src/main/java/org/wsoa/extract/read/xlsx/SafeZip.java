package org.wsoa.extract.read.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.wsoa.extract.read.TooLargeException;

/**
 * A package's parts, inflated as they are read and never kept, with a bound on the bytes that all
 * of them together may inflate to.
 */
final class SafeZip implements ZipEntrySource {
  /** Sheets are read as streams; what other parts hold is kept. */
  private static final long MOST_KEPT = 256L << 20;

  private static final int MOST_ENTRIES = 10_000;

  private final ZipFileZipEntrySource source;
  private final long most;
  private long left;

  /**
   * Opens a package.
   *
   * @param bytes the whole file; not written to
   * @param most bytes that its parts together may inflate to
   * @throws TooLargeException when it has too many parts
   * @throws IOException when it is no sound archive
   */
  SafeZip(byte[] bytes, long most) throws IOException {
    this.most = most;
    left = most;
    ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    int entries = 0;
    for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); entries++) {
      all.nextElement();
    }
    if (entries > MOST_ENTRIES) {
      zip.close();
      throw new TooLargeException("it has " + entries + " parts");
    }
    source = new ZipFileZipEntrySource(zip);
  }

  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    return source.getEntries();
  }

  @Override
  public ZipArchiveEntry getEntry(String path) {
    return source.getEntry(path);
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    boolean streamed = entry.getName().contains("/worksheets/");
    return new Counted(source.getInputStream(entry), streamed ? most : Math.min(most, MOST_KEPT));
  }

  @Override
  public void close() throws IOException {
    source.close();
  }

  @Override
  public boolean isClosed() {
    return source.isClosed();
  }

  private final class Counted extends FilterInputStream {
    private long leftHere;

    Counted(InputStream in, long mostHere) {
      super(in);
      leftHere = mostHere;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int bytes) throws IOException {
      left -= bytes;
      leftHere -= bytes;
      if (left < 0 || leftHere < 0) {
        throw new TooLargeException("it unpacks to too many bytes");
      }
    }
  }
}
